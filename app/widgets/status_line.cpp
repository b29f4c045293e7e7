#include "app/widgets/status_line.h"

#include <QEvent>
#include <QPainter>
#include <QtMath>

namespace firth {

StatusLine::StatusLine(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::RichText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void StatusLine::setParts(const QStringList& parts) {
    parts_ = parts;
    fit();
}

void StatusLine::setRoomFor(const QStringList& parts) {
    roomFor_ = parts;
    QTextLayout line;
    layOut(parts, line);
    room_ = qCeil(line.lineAt(0).naturalTextWidth());
    updateGeometry();
}

QSize StatusLine::sizeHint() const {
    const QMargins margins = contentsMargins();
    return {room_ + margins.left() + margins.right(), minimumSizeHint().height()};
}

QSize StatusLine::minimumSizeHint() const {
    const QMargins margins = contentsMargins();
    return {0, fontMetrics().height() + margins.top() + margins.bottom()};
}

void StatusLine::paintEvent(QPaintEvent*) {
    if (line_.lineCount() == 0) return;
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRectF room = contentsRect(), text = line_.lineAt(0).naturalTextRect();
    // A piece of a number is another number.
    if (text.width() > room.width() + 1) return;
    const double x = isRightToLeft() ? room.left() : room.right() - text.width();
    line_.draw(&painter, {x - text.left(), room.center().y() - text.height() / 2});
}

void StatusLine::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    fit();
}

/// Hidden, it holds all parts; moved to another bar, it comes to be shown only after its resizing.
void StatusLine::showEvent(QShowEvent* event) {
    QLabel::showEvent(event);
    fit();
}

void StatusLine::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) setRoomFor(roomFor_);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

void StatusLine::fit() {
    qsizetype count = parts_.size();
    layOut(parts_, line_);
    while (count > 1 && isVisible() && line_.lineAt(0).naturalTextWidth() > contentsRect().width())
        layOut(parts_.first(--count), line_);
    const QString between = QStringLiteral("&nbsp;&nbsp; ");
    setText(parts_.first(count).join(between));
    setToolTip(parts_.join(between));
}

void StatusLine::layOut(const QStringList& parts, QTextLayout& line) const {
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QString text;
    QList<QTextLayout::FormatRange> bolds;
    for (const QString& part : parts) {
        if (!text.isEmpty()) text += QStringLiteral("   ");
        for (const QString& run : part.split(QStringLiteral("<b>"))) {
            const qsizetype end = run.indexOf(QStringLiteral("</b>"));
            if (end >= 0) bolds.append({int(text.size()), int(end), bold});
            text += end < 0 ? run : run.left(end) + run.mid(end + 4);
        }
    }
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::NoWrap);
    line.setTextOption(option);
    line.setFont(font());
    line.setText(text);
    line.setFormats(bolds);
    line.beginLayout();
    line.createLine();
    line.endLayout();
}

}  // namespace firth
