#include "app/widgets/chip_strip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "app/widgets/plain_tool_tip.h"
#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr int gap = 6;
constexpr int padding = 9;

}  // namespace

ChipStrip::ChipStrip(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipStrip::setChips(QList<StageChip> chips, bool rightToLeft) {
    chips_ = std::move(chips);
    rightToLeft_ = rightToLeft;
    cursor_ = 0;
    rects_ = place(width());
    QStringList texts;
    for (const StageChip& chip : chips_)
        texts.append(chip.note.isEmpty() ? chip.text : chip.text + " (" + chip.note + ")");
    setAccessibleDescription(texts.join(' '));
    updateGeometry();
    update();
}

void ChipStrip::setLit(int piece, int word) {
    if (piece == litPiece_ && word == litWord_) return;
    litPiece_ = piece;
    litWord_ = word;
    update();
}

bool ChipStrip::isLit(const StageChip& chip) const {
    if (litPiece_ >= 0) return chip.piece == litPiece_;
    return litWord_ >= 0 && chip.word == litWord_;
}

QList<int> ChipStrip::lit() const {
    QList<int> lit;
    for (int i = 0; i < chips_.size(); ++i)
        if (isLit(chips_[i])) lit.append(i);
    return lit;
}

QFont ChipStrip::textFont() const {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int ChipStrip::lineHeight() const {
    return fontMetrics().height() + 8;
}

int ChipStrip::chipWidth(const StageChip& chip) const {
    // All as wide as if they were bold, so that nothing moves when one is lit.
    const QFontMetrics bold(textFont());
    // One more for what rounding takes away.
    int width = bold.horizontalAdvance(chip.text + chip.dropped) + 1 + 2 * padding;
    if (!chip.note.isEmpty()) width += fontMetrics().horizontalAdvance(chip.note) + gap;
    return width;
}

QList<QRect> ChipStrip::place(int width) const {
    QList<QRect> rects;
    int x = 0;
    int y = 1;
    for (const StageChip& chip : chips_) {
        const int wide = std::min(chipWidth(chip), width);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += lineHeight() + gap;
        }
        rects.append(QRect(rightToLeft_ ? width - x - wide : x, y, wide, lineHeight()));
        x += wide + gap;
    }
    return rects;
}

int ChipStrip::heightForWidth(int width) const {
    const QList<QRect> rects = place(width);
    return (rects.isEmpty() ? lineHeight() : rects.last().bottom()) + 2;
}

QSize ChipStrip::sizeHint() const {
    return {400, heightForWidth(std::max(width(), 100))};
}

QSize ChipStrip::minimumSizeHint() const {
    return {100, lineHeight() + 2};
}

void ChipStrip::paintChip(QPainter& painter, int index) const {
    const Theme theme = themeOf(palette());
    const StageChip& chip = chips_[index];
    const QRect rect = rects_[index];
    const bool lit = isLit(chip);

    painter.setBrush(lit ? theme.accentSoft : chip.struck ? QColor(Qt::transparent) : theme.chip);
    painter.setPen(lit           ? QPen(theme.accent, 2)
                   : chip.struck ? QPen(theme.quiet, 1, Qt::DotLine)
                                 : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (hasFocus() && index == cursor_) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.ink, 1.5));
        painter.drawRoundedRect(QRectF(rect).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
    }

    QFont font = this->font();
    font.setWeight(lit || chip.changed ? QFont::DemiBold : QFont::Normal);
    const QFontMetrics metrics(font);
    const QRect inner = rect.adjusted(padding, 0, -padding, 0);
    // A very long word leaves room for what stands beside it.
    int available = inner.width() - metrics.horizontalAdvance(chip.dropped);
    if (!chip.note.isEmpty()) available -= fontMetrics().horizontalAdvance(chip.note) + gap;
    const QString text = metrics.horizontalAdvance(chip.text) <= available
                             ? chip.text
                             : metrics.elidedText(chip.text, Qt::ElideRight, available);
    const int textWidth = metrics.horizontalAdvance(text);
    QRect room(inner.left(), inner.top(), textWidth, inner.height());
    if (chip.note.isEmpty() && chip.dropped.isEmpty()) room.moveCenter(inner.center());
    painter.setFont(font);
    painter.setPen(chip.struck ? theme.quiet : theme.ink);
    painter.drawText(room, Qt::AlignCenter | Qt::TextDontClip, text);
    const int middle = rect.center().y() + 1;
    if (chip.struck) {
        painter.setPen(QPen(theme.negative, 1.5));
        painter.drawLine(room.left() - 3, middle, room.right() + 4, middle);
    } else if (chip.changed && chip.dropped.isEmpty()) {
        // Bold and underlined: what this stage made different.
        painter.setPen(QPen(theme.accent, 2));
        painter.drawLine(room.left(), rect.bottom() - 3, room.right(), rect.bottom() - 3);
    }
    QRect beside(room.right() + 1, inner.top(), inner.right() - room.right(), inner.height());
    if (!chip.dropped.isEmpty()) {
        painter.setPen(theme.quiet);
        painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, chip.dropped);
        painter.setPen(QPen(theme.negative, 1.5));
        painter.drawLine(beside.left(), middle,
                         beside.left() + metrics.horizontalAdvance(chip.dropped), middle);
    }
    if (!chip.note.isEmpty()) {
        painter.setFont(this->font());
        painter.setPen(theme.quiet);
        beside.setLeft(beside.left() + gap);
        painter.drawText(beside, Qt::AlignRight | Qt::AlignVCenter,
                         fontMetrics().elidedText(chip.note, Qt::ElideRight, beside.width() + 1));
    }
}

void ChipStrip::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    // A word's ending follows its own direction, not the window's.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < chips_.size(); ++i)
        if (rects_[i].intersects(event->rect())) paintChip(painter, i);
}

void ChipStrip::resizeEvent(QResizeEvent*) {
    rects_ = place(width());
}

void ChipStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    rects_ = place(width());
    updateGeometry();
}

int ChipStrip::chipAt(const QPoint& place) const {
    for (int i = 0; i < rects_.size(); ++i)
        if (rects_[i].contains(place)) return i;
    return -1;
}

void ChipStrip::mouseMoveEvent(QMouseEvent* event) {
    const int chip = chipAt(event->position().toPoint());
    if (chip < 0)
        emit pointed(-1, -1);
    else
        emit pointed(chips_[chip].piece, chips_[chip].word);
}

void ChipStrip::leaveEvent(QEvent*) {
    emit pointed(-1, -1);
}

void ChipStrip::moveCursor(int chip) {
    if (chips_.isEmpty()) return;
    cursor_ = std::clamp(chip, 0, static_cast<int>(chips_.size()) - 1);
    setAccessibleDescription(chips_[cursor_].toolTip);
    update();
    emit pointed(chips_[cursor_].piece, chips_[cursor_].word);
}

void ChipStrip::focusPiece(int piece) {
    const auto found = std::ranges::lower_bound(chips_, piece, {}, &StageChip::piece);
    setFocus();
    moveCursor(static_cast<int>(found - chips_.begin()));
}

void ChipStrip::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    // The mouse points for itself.
    if (event->reason() != Qt::MouseFocusReason) moveCursor(cursor_);
}

void ChipStrip::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(chips_.size()) - 1;
    const int forward = rightToLeft_ ? -1 : 1;
    switch (event->key()) {
        case Qt::Key_Left:
            return moveCursor(cursor_ - forward);
        case Qt::Key_Right:
            return moveCursor(cursor_ + forward);
        case Qt::Key_Home:
            return moveCursor(0);
        case Qt::Key_End:
            return moveCursor(last);
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (last >= 0)
                emit otherStageAsked(event->key() == Qt::Key_Up ? -1 : 1, chips_[cursor_].piece);
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

bool ChipStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int chip = chipAt(help->pos());
    if (chip < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(chips_[chip].toolTip), this,
                           rects_[chip]);
    return true;
}

}  // namespace firth
