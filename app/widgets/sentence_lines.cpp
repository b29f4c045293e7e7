#include "app/widgets/sentence_lines.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr int gap = 4;
constexpr int margin = 8;

}  // namespace

SentenceLines::SentenceLines(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SentenceLines::setLines(QList<Line> lines) {
    lines_ = std::move(lines);
    lit_.clear();
    layOut(width(), layouts_);
    QStringList texts;
    for (const Line& line : lines_) texts.append(numberText(line) + ": " + line.text + line.rest);
    setAccessibleDescription(texts.join('\n'));
    updateGeometry();
    update();
}

void SentenceLines::setLit(const QList<TextPlace>& places) {
    if (lit_ == places) return;
    lit_ = places;
    update();
}

QString SentenceLines::numberText(const Line& line) const {
    return QStringLiteral("%L1").arg(line.sentence + 1);
}

int SentenceLines::numberWidth() const {
    int width = 0;
    for (const Line& line : lines_)
        width = std::max(width, fontMetrics().horizontalAdvance(numberText(line)));
    return width + 2 * margin;
}

int SentenceLines::layOut(int width, Layouts& layouts) const {
    layouts.clear();
    const int indent = numberWidth();
    const qreal room = std::max(width - indent - margin, 40);
    qreal y = gap;
    for (const Line& line : lines_) {
        QString text = line.text + line.rest;
        // One paragraph, whatever line breaks of other kinds stand in it; the length stays.
        for (QChar& c : text)
            if (c == '\n' || c == '\r' || c == QChar::LineSeparator) c = ' ';
        auto layout = std::make_unique<QTextLayout>(text, font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        layout->setTextOption(option);
        layout->setPosition(QPointF(indent, y));
        layout->beginLayout();
        qreal height = 0;
        for (QTextLine row = layout->createLine(); row.isValid(); row = layout->createLine()) {
            row.setLineWidth(room);
            row.setPosition(QPointF(0, height));
            height += row.height();
        }
        layout->endLayout();
        y += height + 2 * gap;
        layouts.push_back(std::move(layout));
    }
    return qRound(y);
}

int SentenceLines::heightForWidth(int width) const {
    Layouts layouts;
    return std::max(layOut(width, layouts), minimumSizeHint().height());
}

QSize SentenceLines::sizeHint() const {
    return {400, heightForWidth(std::max(width(), 100))};
}

QSize SentenceLines::minimumSizeHint() const {
    return {100, fontMetrics().height() + 2 * gap};
}

void SentenceLines::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < lines_.size(); ++i) {
        const Line& line = lines_[i];
        const QTextLayout& layout = *layouts_[static_cast<std::size_t>(i)];
        const QRectF box(0, layout.position().y() - gap, width(),
                         layout.boundingRect().height() + 2 * gap);
        if (line.current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.chip);
            painter.drawRoundedRect(box, 6, 6);
        }
        painter.setPen(line.current ? theme.accent : theme.quiet);
        QFont font = this->font();
        font.setWeight(line.current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.drawText(box.adjusted(0, gap, numberWidth() - margin - width(), -gap),
                         Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignTop, numberText(line));

        QList<QTextLayout::FormatRange> formats;
        const auto textEnd = static_cast<int>(line.text.size());
        for (const TextPlace& place : lit_) {
            const int begin = std::max(place.begin - line.place.begin, 0);
            const int end = std::min(place.end - line.place.begin, textEnd);
            if (begin >= end) continue;
            QTextCharFormat format;
            format.setBackground(theme.accentSoft);
            format.setForeground(theme.context);
            format.setFontUnderline(true);
            formats.append({begin, end - begin, format});
        }
        if (!line.rest.isEmpty()) {
            QTextCharFormat format;
            format.setForeground(theme.quiet);
            format.setFontItalic(true);
            formats.append({textEnd, static_cast<int>(line.rest.size()), format});
        }
        painter.setPen(line.current ? theme.ink : theme.quiet);
        layout.draw(&painter, QPointF(), formats);
    }
}

void SentenceLines::resizeEvent(QResizeEvent*) {
    layOut(width(), layouts_);
}

void SentenceLines::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    layOut(width(), layouts_);
    updateGeometry();
}

int SentenceLines::lineAt(const QPoint& place) const {
    for (std::size_t i = 0; i < layouts_.size(); ++i) {
        const QTextLayout& layout = *layouts_[i];
        const qreal top = layout.position().y() - gap;
        if (place.y() >= top && place.y() < top + layout.boundingRect().height() + 2 * gap)
            return static_cast<int>(i);
    }
    return -1;
}

int SentenceLines::placeAt(const QPoint& point) const {
    const int index = lineAt(point);
    if (index < 0 || !lines_[index].current) return -1;
    const QTextLayout& layout = *layouts_[static_cast<std::size_t>(index)];
    const QPointF inside = point - layout.position();
    for (int row = 0; row < layout.lineCount(); ++row) {
        const QTextLine line = layout.lineAt(row);
        if (!line.naturalTextRect().contains(inside)) continue;
        const int at = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
        return at < lines_[index].text.size() ? lines_[index].place.begin + at : -1;
    }
    return -1;
}

QRect SentenceLines::placeRect(int place) const {
    for (int i = 0; i < lines_.size(); ++i) {
        const int at = place - lines_[i].place.begin;
        if (at < 0 || at >= lines_[i].text.size()) continue;
        const QTextLayout& layout = *layouts_[static_cast<std::size_t>(i)];
        const QTextLine row = layout.lineForTextPosition(at);
        const qreal from = row.cursorToX(at);
        const qreal to = row.cursorToX(at + 1);
        return QRectF(std::min(from, to), row.y(), std::abs(to - from), row.height())
            .translated(layout.position())
            .toRect();
    }
    return {};
}

void SentenceLines::mouseMoveEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    const int line = lineAt(point);
    setCursor(line >= 0 && !lines_[line].current ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit pointed(placeAt(point));
}

void SentenceLines::mouseReleaseEvent(QMouseEvent* event) {
    const int line = lineAt(event->position().toPoint());
    if (line >= 0 && !lines_[line].current) emit sentenceAsked(lines_[line].sentence);
}

void SentenceLines::leaveEvent(QEvent*) {
    emit pointed(-1);
}

}  // namespace firth
