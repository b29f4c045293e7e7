#include "app/widgets/status_line.h"

#include <QEvent>
#include <QPainter>

namespace firth {

StatusLine::StatusLine(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::RichText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void StatusLine::setParts(const QStringList& parts) {
    parts_ = parts;
    fit();
}

QSize StatusLine::sizeHint() const {
    constexpr int letters = 14;
    return {fontMetrics().averageCharWidth() * letters, minimumSizeHint().height()};
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
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

void StatusLine::fit() {
    qsizetype count = parts_.size();
    layOut(count);
    while (count > 1 && isVisible() && line_.lineAt(0).naturalTextWidth() > contentsRect().width())
        layOut(--count);
    const QString between = QStringLiteral("&nbsp;&nbsp; ");
    setText(parts_.first(count).join(between));
    setToolTip(parts_.join(between));
}

void StatusLine::layOut(qsizetype count) {
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QString text;
    QList<QTextLayout::FormatRange> bolds;
    for (const QString& part : parts_.first(count)) {
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
    line_.setTextOption(option);
    line_.setFont(font());
    line_.setText(text);
    line_.setFormats(bolds);
    line_.beginLayout();
    line_.createLine();
    line_.endLayout();
}

}  // namespace firth
