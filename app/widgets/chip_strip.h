#pragma once

#include <QWidget>

#include "app/models/stage_chips.h"

namespace firth {

/// The pieces of a sentence at one stage as chips, on as many lines as they need. Pointing at one,
/// or going there with the arrow keys, says so.
class ChipStrip : public QWidget {
    Q_OBJECT
public:
    explicit ChipStrip(QWidget* parent = nullptr);

    /// Right to left for a text that is written so.
    void setChips(QList<StageChip> chips, bool rightToLeft);
    const QList<StageChip>& chips() const { return chips_; }
    /// Lights the chip of a piece or, if `piece` is −1, all chips of a word.
    void setLit(int piece, int word);
    /// The lit chips, by place.
    QList<int> lit() const;
    /// Takes the keyboard's cursor to the chip of a piece, or near it.
    void focusPiece(int piece);

    /// Where a chip is.
    QRect chipRect(int chip) const { return rects_.value(chip); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// At a chip: its piece and word; −1, −1 when the pointer leaves.
    void pointed(int piece, int word);
    /// Up (−1) or down (1) was pressed while a piece had the cursor.
    void otherStageAsked(int direction, int piece);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    int chipAt(const QPoint& place) const;
    int chipWidth(const StageChip& chip) const;
    QFont textFont() const;
    int lineHeight() const;
    QList<QRect> place(int width) const;
    void moveCursor(int chip);
    void paintChip(QPainter& painter, int chip) const;
    bool isLit(const StageChip& chip) const;

    QList<StageChip> chips_;
    QList<QRect> rects_;
    bool rightToLeft_ = false;
    int litPiece_ = -1;
    int litWord_ = -1;
    int cursor_ = 0;
};

}  // namespace firth
