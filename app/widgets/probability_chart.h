#pragma once

#include <QStringList>
#include <QWidget>
#include <span>
#include <vector>

#include "app/widgets/keyboard_focus.h"
#include "app/widgets/step_highlight.h"
#include "engine/step.h"

QT_BEGIN_NAMESPACE
class QBarCategoryAxis;
class QBarSet;
class QHorizontalStackedBarSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace firth {

class ElidedLabel;
class SegmentedControl;

/// The probabilities of full softmax as bars, one word each: the true word's green, the wrong
/// favourite's red, each with its name for it. Of a large vocabulary the most probable words and
/// the true one, and it says so.
class ProbabilityChart : public QWidget {
    Q_OBJECT
public:
    enum class Quantity { Probability, Exponential };
    enum class Order { Sorted, Vocabulary };
    static constexpr std::size_t mostWords = 24;

    explicit ProbabilityChart(const QString& name, QWidget* parent = nullptr);

    /// `names` by index into the outputs, as for all pictures of a step.
    void setOutputs(std::span<const OutputTrace> outputs, const QStringList& names);
    void setQuantity(Quantity quantity);
    void setOrder(Order order);
    void setHighlight(const StepHighlight& highlight);

    const StepHighlight& highlight() const { return highlight_; }
    /// The outputs with a bar, from above.
    std::vector<int> shownOutputs() const;
    /// An output's bar on the chart's viewport, with the width that the value asks for.
    QRectF barRect(int output) const;
    QWidget* viewport() const;
    /// "24 of 50,000 words, and nurse".
    QString note() const;

signals:
    void highlightChanged(const StepHighlight& highlight);

protected:
    void changeEvent(QEvent* event) override;

private:
    class View;
    struct Bar {
        int output = 0;
        QString name;
        OutputTrace trace;
        double exponential = 0;
    };

    void makeChart();
    void arrange();
    void fillBars();
    void applyLook();
    void layOutPlot();
    double valueOf(const Bar& bar) const;
    QString valueText(const Bar& bar) const;
    QString markOf(const Bar& bar) const;
    QString barText(const Bar& bar) const;
    int barOf(int output) const;
    int barAt(const QPointF& at) const;
    QRectF rowRect(int bar) const;
    double rowHeight() const;
    void point(int bar);
    void moveByKey(QKeyEvent* event);
    void paintTexts(QPainter& painter) const;

    std::vector<Bar> bars_;  ///< as they are drawn, from above
    std::size_t words_ = 0;
    int true_ = -1;       ///< an output
    int favourite_ = -1;  ///< an output
    bool trueIsExtra_ = false;
    Quantity quantity_ = Quantity::Probability;
    StepHighlight highlight_;
    KeyboardFocus focus_;

    SegmentedControl* order_;
    ElidedLabel* note_;
    View* view_;
    QHorizontalStackedBarSeries* series_;
    QBarSet* trueSet_;
    QBarSet* favouriteSet_;
    QBarSet* otherSet_;
    QBarCategoryAxis* wordAxis_;
    QValueAxis* valueAxis_;
};

}  // namespace firth
