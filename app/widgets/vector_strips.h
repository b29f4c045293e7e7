#pragma once

#include <QAbstractScrollArea>
#include <vector>

#include "app/widgets/keyboard_focus.h"
#include "app/widgets/output_role.h"
#include "app/widgets/step_highlight.h"
#include "engine/matrix.h"

namespace firth {

/// A vector of a step with its name, as it was and as the step left it.
struct StripRow {
    QString label;           ///< C["nurse"]
    InputOrRole role;        ///< none: it belongs to the input
    int output = -1;         ///< an index into StepTrace::outputs; −1: it belongs to the input
    Vector before;           ///< 1 × d
    Vector after;            ///< 1 × d; empty while the step has not updated it
    bool ruleAbove = false;  ///< set apart by a line: an average below the rows it is of
};

enum class StripColumn { Before, Change, After };

/// Vectors as labelled heat strips, one row each: before, change and after side by side, or under
/// each other where that is too narrow for a pixel a dimension; only `before` while there is no
/// after. One scale for all, given from outside so that it does not breathe, with its numbers
/// below; the change can be magnified on the same scale, and says by how much.
class VectorStrips : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit VectorStrips(const QString& name, QWidget* parent = nullptr);

    void setRows(std::vector<StripRow> rows);
    /// The weight of full colour, for all columns.
    void setScale(float scale);
    void setMagnification(double factor);
    void setHighlight(const StepHighlight& highlight);

    const StepHighlight& highlight() const { return highlight_; }
    /// The columns are under each other, not side by side.
    bool isStacked() const { return stacked_; }
    /// Where a number is drawn, in the viewport. Empty if it is scrolled away.
    QRect cellRect(int row, StripColumn column, int dimension) const;
    /// What a number is, in words: the vector, the dimension, the exact values.
    QString cellText(int row, int dimension) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void highlightChanged(const StepHighlight& highlight);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Cell {
        int row = -1;
        int dimension = -1;  ///< −1: the pointer is on the label
    };

    void layOut();
    void pointAtHighlight();
    int count() const { return static_cast<int>(rows_.size()); }
    int dimensions() const;
    int contentHeight() const;
    int rowTop(int row) const;
    QRect stripRect(int row, int column) const;
    QRect labelRect(int row) const;
    QRect rowsArea() const;
    Cell cellAt(const QPoint& at) const;
    QString columnTitle(int column) const;
    void point(const Cell& cell);
    void paintHeadings(QPainter& painter, const Theme& theme) const;
    void paintRow(QPainter& painter, const Theme& theme, int row) const;
    void paintLegend(QPainter& painter, const Theme& theme) const;
    QString legendNote() const;

    std::vector<StripRow> rows_;
    float scale_ = 1;
    double magnification_ = 1;
    StepHighlight highlight_;
    Cell pointed_;
    KeyboardFocus focus_;
    // What follows is laid out anew when rows, size or font change.
    int columns_ = 1;
    bool stacked_ = false;
    int labelWidth_ = 0;    ///< beside the strips; 0: the label is a line of its own
    int captionWidth_ = 0;  ///< of the columns' names at the left of stacked strips
    int stripHeight_ = 0;
    int rowHeight_ = 0;
    int headingHeight_ = 0;
    int legendHeight_ = 0;
};

}  // namespace firth
