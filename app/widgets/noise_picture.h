#pragma once

#include <QStringList>
#include <QWidget>
#include <memory>
#include <vector>

#include "app/widgets/keyboard_focus.h"
#include "app/widgets/noise_layout.h"
#include "app/widgets/step_highlight.h"
#include "engine/sample_stream.h"

namespace firth {

/// The noise distribution of negative sampling as a band on which every word is as wide as its
/// probability, frequent ones first, with the words that a step drew pinned to it. The true word
/// is hatched: it is never drawn.
class NoisePicture : public QWidget {
    Q_OBJECT
public:
    explicit NoisePicture(const QString& name, QWidget* parent = nullptr);

    /// `tables` with a noise distribution; the targets of a step are its outputs, in their order.
    void setDraws(std::shared_ptr<const SamplingTables> tables, const std::vector<Target>& targets);
    void setHighlight(const StepHighlight& highlight);

    const StepHighlight& highlight() const { return highlight_; }
    /// Where a word lies on the band, on the widget.
    QRectF segmentRect(WordId word) const;
    const NoiseLayout& layoutOfPins() const { return layout_; }
    QString caption() const { return captionFor(width()); }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void highlightChanged(const StepHighlight& highlight);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QString word(WordId id) const;
    QString noteOf(const NoisePin& pin) const;
    QString wordText(WordId id) const;
    QString captionFor(int width) const;
    QRect captionRect(double top, int width) const;
    WordId words() const { return static_cast<WordId>(starts_.size()) - 1; }
    /// The words from the first on that are wide enough to be drawn one by one.
    WordId wordsDrawn(double bandWidth) const;
    void layOut();
    /// The word at a place of the band; none elsewhere.
    std::optional<WordId> wordAt(const QPointF& at) const;
    const NoisePin* pinAt(const QPointF& at) const;
    const NoisePin* pinOf(WordId word) const;
    void point(int output);
    void paintBand(QPainter& painter, const Theme& theme) const;
    void paintSegment(QPainter& painter, const Theme& theme, WordId word) const;
    void paintPin(QPainter& painter, const Theme& theme, const NoisePin& pin) const;

    std::shared_ptr<const SamplingTables> tables_;
    std::vector<double> starts_;  ///< of the segments, 0 … 1; one more than there are words
    NoiseLayout layout_;
    StepHighlight highlight_;
    KeyboardFocus focus_;
};

}  // namespace firth
