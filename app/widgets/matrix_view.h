#pragma once

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QImage>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/widgets/cell_flashes.h"
#include "app/widgets/lit_row.h"
#include "app/widgets/matrix_layout.h"

namespace firth {

struct Theme;

/// A matrix as a heat map with its words and dimension numbers. Holds and draws only the block in
/// sight. Zoomed by keys (+ − 0) and by Ctrl and the wheel; a cell cursor follows the arrow keys.
class MatrixView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// Transposed: drawn d × V, words along the top.
    MatrixView(const QString& name, const QString& accessibleName, bool transposed,
               QWidget* parent = nullptr);

    /// Another matrix, of which nothing is known yet. `rowName` names a word or an inner node.
    void setShape(int rows, int columns, std::function<QString(int row)> rowName);
    /// Shown while there is no matrix.
    void setMessage(const QString& message);
    /// `scale` is the weight of full colour.
    void setValues(std::shared_ptr<const MatrixCopy> values, float scale);
    void setLit(std::vector<LitRow> lit);
    /// Scrolls to a row, marks it and puts the cursor there; −1 takes the mark away.
    void chooseRow(int row);
    void zoom(int steps);
    void resetZoom();
    bool canZoom(int steps) const { return cellSize(zoom_ + steps) != cellSize(zoom_); }

    MatrixRange visible() const { return layout_.visible(); }
    MatrixCell cursor() const { return cursor_; }
    const MatrixLayout& cells() const { return layout_; }
    /// Word, dimension and exact value, as pointing at the cell shows it.
    QString describe(const MatrixCell& cell) const;
    /// By the mouse, or by the cursor of the view that has the keys.
    bool isPointedAt(bool byMouse) const {
        return layout_.rows > 0 && (byMouse ? hovered_.has_value() : hasFocus());
    }
    QString pointedText() const { return describe(hovered_.value_or(cursor_)); }
    /// The rows whose names the last painting wrote.
    const std::vector<int>& labelledRows() const { return labelledRows_; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    void visibleChanged();
    /// Something else is pointed at, or its number has changed.
    void described();
    void rowActivated(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QString rowName(int row) const { return rowName_ ? rowName_(row) : QString(); }
    std::optional<float> value(const MatrixCell& cell) const;
    std::optional<LitRole> litAt(int row) const;
    QFont boldFont() const;
    QSize cellSize(int zoom) const;
    QSize largestCell() const;
    void measureLabels();
    void layOut();
    void setZoom(int zoom, const QPoint& fixed);
    void moveCursor(const MatrixCell& cell);
    void scrollTo(const MatrixCell& cell);
    void setHovered(std::optional<MatrixCell> cell);
    /// The row or cell under the mouse, also on a label.
    std::optional<MatrixCell> cellNear(const QPoint& position) const;
    void speak();

    void drawBlock();
    void paintBlock(QPainter& painter, const Theme& theme);
    void paintFlashes(QPainter& painter, const Theme& theme) const;
    void paintFlashVeil(QPainter& painter, const QColor& ink, qint64 time) const;
    void paintFlashOutlines(QPainter& painter, QColor ink, qint64 time) const;
    void paintNumbers(QPainter& painter) const;
    void paintLit(QPainter& painter, const Theme& theme) const;
    void paintCursor(QPainter& painter, const Theme& theme) const;
    void paintRowLabels(QPainter& painter, const Theme& theme);
    void paintRowLabel(QPainter& painter, const Theme& theme, int row) const;
    void paintColumnLabels(QPainter& painter, const Theme& theme) const;

    const bool transposed_;
    std::function<QString(int)> rowName_;
    QString message_;
    std::shared_ptr<const MatrixCopy> values_;
    float scale_ = 1;
    std::vector<LitRow> lit_;  ///< by row
    MatrixLayout layout_;
    int zoom_ = 0;
    int wheelTurned_ = 0;  ///< eighths of a degree that made no whole step yet
    int rowLabelExtent_ = 0, signExtent_ = 0;
    QImage block_;  ///< a pixel a cell; null: to be drawn
    CellFlashes flashes_;
    QElapsedTimer clock_;
    QBasicTimer fadeTimer_;
    MatrixCell cursor_;
    std::optional<MatrixCell> hovered_;
    int chosenRow_ = -1;
    std::vector<int> labelledRows_;
};

}  // namespace firth
