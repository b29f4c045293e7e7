#include "app/lesson/choice_button.h"

#include <QKeyEvent>
#include <QPainter>

#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignVCenter;
constexpr int tall = 10'000;

}  // namespace

ChoiceButton::ChoiceButton(const QString& name, const QString& text, QWidget* parent)
    : QAbstractButton(parent) {
    setObjectName(name);
    setText(text);
    setAccessibleName(text);
    setToolTip(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setMark(Mark mark) {
    mark_ = mark;
    describe();
    update();
}

void ChoiceButton::setNote(const QString& note) {
    note_ = note;
    describe();
    updateGeometry();
    update();
}

void ChoiceButton::describe() {
    // The note of what is right says so itself.
    setAccessibleDescription(!note_.isEmpty()       ? note_
                             : mark_ == Mark::Right ? tr("right")
                             : mark_ == Mark::Wrong ? tr("not so")
                                                    : QString());
}

void ChoiceButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

int ChoiceButton::edge() const {
    return fontMetrics().height() / 2;
}

int ChoiceButton::markWidth() const {
    return fontMetrics().height() * 3 / 2;
}

int ChoiceButton::textHeight(int width) const {
    return fontMetrics().boundingRect(0, 0, width, tall, wrapped, text()).height();
}

QSize ChoiceButton::sizeHint() const {
    const int width = fontMetrics().averageCharWidth() * 36;
    return {width, heightForWidth(width)};
}

QSize ChoiceButton::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().height() + 2 * edge()};
}

int ChoiceButton::heightForWidth(int width) const {
    const int note = note_.isEmpty() ? 0 : fontMetrics().height();
    return textHeight(width - markWidth() - 2 * edge()) + note + 2 * edge();
}

void ChoiceButton::paintEvent(QPaintEvent*) {
    const Theme colours = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool right = mark_ == Mark::Right, wrong = mark_ == Mark::Wrong;
    const QColor colour = right ? colours.positive : wrong ? colours.negative : colours.accent;
    const bool strong = right || wrong || hasFocus() || underMouse();
    painter.setPen(QPen(strong ? colour : colours.line, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? colours.chip : colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRect inside = rect().adjusted(edge(), edge(), -edge(), -edge());
    QRect mark = inside;
    mark.setWidth(markWidth());
    inside.setLeft(inside.left() + markWidth());
    if (mirrored) {
        mark.moveRight(rect().right() - edge());
        inside.moveLeft(edge());
    }
    painter.setPen(colour);
    painter.drawText(mark, Qt::AlignLeading | Qt::AlignTop,
                     right   ? QStringLiteral("✓")
                     : wrong ? QStringLiteral("✗")
                             : QStringLiteral("○"));
    painter.setPen(colours.ink);
    QRect line = inside;
    line.setHeight(textHeight(inside.width()));
    painter.drawText(line, wrapped, text());
    if (note_.isEmpty()) return;
    painter.setPen(colours.quiet);
    line.setTop(line.bottom() + 1);
    line.setBottom(inside.bottom() + 1);
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter, note_);
}

void ChoiceButton::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void ChoiceButton::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

}  // namespace firth
