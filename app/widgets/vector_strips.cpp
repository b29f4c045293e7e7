#include "app/widgets/vector_strips.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

#include "app/widgets/arrow_keys.h"
#include "app/widgets/plain_tool_tip.h"
#include "app/widgets/shortcuts.h"
#include "app/widgets/strip_cells.h"

namespace firth {
namespace {

constexpr int edge = 4;     ///< room for the focus ring
constexpr int between = 8;  ///< two columns
constexpr int stackGap = 2;
constexpr int mostRowsHinted = 8;

}  // namespace

VectorStrips::VectorStrips(const QString& name, QWidget* parent) : QAbstractScrollArea(parent) {
    setObjectName(name);
    tellKeys(*this, tr("Arrow keys"), tr("From number to number of a vector"));
    setAccessibleName(tr("Vectors as heat strips"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    layOut();
}

void VectorStrips::setRows(std::vector<StripRow> rows) {
    rows_ = std::move(rows);
    pointAtHighlight();
    QStringList labels;
    for (const StripRow& row : rows_) {
        labels.append(tr("%1, %2").arg(row.label, roleText(row.role)));
        if (labels.size() == mostRowsHinted) break;
    }
    setAccessibleDescription(labels.join(QStringLiteral("; ")));
    layOut();
    updateGeometry();
}

void VectorStrips::setScale(float scale) {
    scale_ = scale;
    layOut();
}

void VectorStrips::setMagnification(double factor) {
    magnification_ = factor;
    layOut();
}

void VectorStrips::setHighlight(const StepHighlight& highlight) {
    if (highlight == highlight_) return;
    highlight_ = highlight;
    pointAtHighlight();
    viewport()->update();
}

void VectorStrips::pointAtHighlight() {
    const auto row = std::ranges::find(rows_, highlight_.output, &StripRow::output);
    const bool shown = highlight_.output >= 0 && row != rows_.end();
    pointed_ = {shown ? static_cast<int>(row - rows_.begin()) : -1, highlight_.dimension};
}

int VectorStrips::dimensions() const {
    return rows_.empty() ? 0 : static_cast<int>(rows_[0].before.size());
}

void VectorStrips::layOut() {
    const QFontMetrics metrics(font());
    const int line = metrics.height();
    const bool updated =
        std::ranges::any_of(rows_, [](const StripRow& row) { return row.after.size() > 0; });
    columns_ = updated ? 3 : 1;
    const int wide = viewport()->width() - 2 * edge;
    const int least = std::max(dimensions(), metrics.averageCharWidth() * 14);

    int widest = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(rows_.size(), 200); ++i)
        widest =
            std::max(widest, QFontMetrics(numberFont(font())).horizontalAdvance(rows_[i].label));
    widest =
        std::min(widest + 2 + line + between, std::max(wide / 3, metrics.averageCharWidth() * 12));
    stacked_ = columns_ > 1 && (wide - widest) / columns_ - between < least;
    const bool beside = !stacked_ && wide - widest >= least;
    labelWidth_ = beside ? widest : 0;
    captionWidth_ = 0;
    if (stacked_) {
        int caption = 0;
        for (int column = 0; column < columns_; ++column)
            caption = std::max(caption, metrics.horizontalAdvance(columnTitle(column)) + between);
        if (wide - caption >= std::max(least, wide / 2)) captionWidth_ = caption;
    }
    stripHeight_ = std::max(line, 14);
    const int strips = stacked_ ? columns_ * (stripHeight_ + stackGap) : stripHeight_;
    rowHeight_ = (beside ? 0 : line + 2) + strips + line / 2;
    const bool headed = columns_ > 1 && captionWidth_ == 0;
    headingHeight_ = edge + (headed ? line + 4 : 0);
    const QRect note = metrics.boundingRect(QRect(0, 0, std::max(wide, 1), 10'000),
                                            Qt::TextWordWrap, legendNote());
    legendHeight_ = line + 6 + note.height() + 4 + edge;

    verticalScrollBar()->setRange(0, std::max(0, contentHeight() - viewport()->height()));
    verticalScrollBar()->setPageStep(rowsArea().height());
    verticalScrollBar()->setSingleStep(rowHeight_);
    const int needed = dimensions() + 2 * edge;
    horizontalScrollBar()->setRange(0, std::max(0, needed - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

int VectorStrips::contentHeight() const {
    return headingHeight_ + count() * rowHeight_ + legendHeight_;
}

QSize VectorStrips::sizeHint() const {
    const int shown = std::clamp(count(), 1, mostRowsHinted);
    return {fontMetrics().averageCharWidth() * 60,
            headingHeight_ + shown * rowHeight_ + legendHeight_};
}

QSize VectorStrips::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 24, headingHeight_ + rowHeight_ + legendHeight_};
}

QRect VectorStrips::rowsArea() const {
    return {0, headingHeight_, viewport()->width(),
            std::max(viewport()->height() - headingHeight_ - legendHeight_, 0)};
}

int VectorStrips::rowTop(int row) const {
    return headingHeight_ + row * rowHeight_ - verticalScrollBar()->value();
}

QRect VectorStrips::labelRect(int row) const {
    const int line = fontMetrics().height();
    const int top = rowTop(row) + line / 4;
    if (labelWidth_ > 0) return {edge, top, labelWidth_ - between, stripHeight_};
    return {edge, top, viewport()->width() - 2 * edge, line};
}

QRect VectorStrips::stripRect(int row, int column) const {
    const int line = fontMetrics().height();
    const int indent = edge + (stacked_ ? captionWidth_ : labelWidth_);
    const int wide = std::max(viewport()->width() - edge - indent, dimensions());
    const int top = rowTop(row) + line / 4 + (labelWidth_ > 0 ? 0 : line + 2);
    const int left = indent - horizontalScrollBar()->value();
    if (stacked_) return {left, top + column * (stripHeight_ + stackGap), wide, stripHeight_};
    const int one = (wide - (columns_ - 1) * between) / columns_;
    return {left + column * (one + between), top, one, stripHeight_};
}

QRect VectorStrips::cellRect(int row, StripColumn column, int dimension) const {
    if (row < 0 || row >= count() || static_cast<int>(column) >= columns_ || dimension < 0 ||
        dimension >= dimensions())
        return {};
    const QRect cell = stripCell(stripRect(row, static_cast<int>(column)), dimensions(), dimension);
    return cell & rowsArea();
}

VectorStrips::Cell VectorStrips::cellAt(const QPoint& at) const {
    if (!rowsArea().contains(at) || rowHeight_ == 0) return {};
    const int row = (at.y() - headingHeight_ + verticalScrollBar()->value()) / rowHeight_;
    if (row >= count()) return {};
    for (int column = 0; column < columns_; ++column) {
        const QRect strip = stripRect(row, column);
        if (strip.contains(at))
            return {row, static_cast<int>(stripCellAt(strip, dimensions(), at.x()))};
    }
    return {row, -1};
}

QString VectorStrips::columnTitle(int column) const {
    switch (static_cast<StripColumn>(column)) {
        case StripColumn::Before:
            return tr("before");
        case StripColumn::Change:
            return magnification_ == 1 ? tr("change")
                                       : tr("change × %L1").arg(magnification_, 0, 'f', 0);
        default:
            return tr("after");
    }
}

QString VectorStrips::cellText(int row, int dimension) const {
    const StripRow& shown = rows_[static_cast<std::size_t>(row)];
    QString text = tr("%1 · %2").arg(shown.label, roleText(shown.role));
    if (dimension < 0) return text;
    const auto number = [](float value) { return QString::number(value, 'g', 6); };
    const float before = shown.before[dimension];
    text += QLatin1Char('\n') + tr("dimension %1").arg(dimension) + QLatin1Char('\n');
    if (shown.after.size() == 0) return text + number(before);
    const float after = shown.after[dimension];
    const float change = after - before;
    return text + tr("before %1 · change %2 · after %3")
                      .arg(number(before),
                           (change > 0 ? QStringLiteral("+") : QString()) + number(change),
                           number(after));
}

void VectorStrips::point(const Cell& cell) {
    pointed_ = cell;
    const bool onRow = cell.row >= 0;
    const StepHighlight next{onRow ? rows_[static_cast<std::size_t>(cell.row)].output : -1,
                             cell.dimension};
    viewport()->update();
    if (next == highlight_) return;
    highlight_ = next;
    emit highlightChanged(highlight_);
}

void VectorStrips::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    // Vectors are not mirrored, so what names them stays at their left, in its own direction.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Theme theme = themeOf(palette());
    painter.fillRect(viewport()->rect(), theme.card);
    if (rows_.empty()) return;
    painter.setClipRect(rowsArea());
    const int first = std::max(verticalScrollBar()->value() / rowHeight_, 0);
    const int last = (verticalScrollBar()->value() + rowsArea().height()) / rowHeight_;
    for (int row = first; row <= std::min(last, count() - 1); ++row) paintRow(painter, theme, row);
    painter.setClipping(false);
    paintHeadings(painter, theme);
    paintLegend(painter, theme);
    focus_.paintRing(painter, theme, *this, viewport()->rect());
}

void VectorStrips::paintHeadings(QPainter& painter, const Theme& theme) const {
    if (columns_ == 1 || captionWidth_ > 0) return;
    painter.setPen(theme.quiet);
    const int line = fontMetrics().height();
    if (stacked_) {
        QStringList titles;
        for (int column = 0; column < columns_; ++column) titles.append(columnTitle(column));
        const QRect all(edge, edge, viewport()->width() - 2 * edge, line);
        painter.drawText(all, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(tr("↓ %1").arg(titles.join(tr(" · "))),
                                                  Qt::ElideRight, all.width()));
        return;
    }
    for (int column = 0; column < columns_; ++column) {
        const QRect strip = stripRect(0, column);
        painter.drawText(QRect(strip.left(), edge, strip.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter, columnTitle(column));
    }
}

void VectorStrips::paintRow(QPainter& painter, const Theme& theme, int row) const {
    const StripRow& shown = rows_[static_cast<std::size_t>(row)];
    const QFontMetrics metrics(font());
    const bool lit = row == pointed_.row;
    const QRect whole(0, rowTop(row), viewport()->width(), rowHeight_);
    if (lit) painter.fillRect(whole.adjusted(0, 1, 0, -1), theme.accentSoft);
    if (shown.ruleAbove)
        painter.fillRect(edge, whole.top(), whole.width() - 2 * edge, 1, theme.quiet);

    const QRect label = labelRect(row);
    const double radius = metrics.height() * 0.28;
    drawRole(painter, theme, shown.role, {label.left() + radius + 1, label.center().y() + 0.5},
             radius);
    const QFont mono = numberFont(font());
    painter.setFont(mono);
    painter.setPen(theme.ink);
    const QRect text = label.adjusted(metrics.height(), 0, 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(mono).elidedText(shown.label, Qt::ElideMiddle, text.width()));

    painter.setFont(font());
    const bool updated = shown.after.size() > 0;
    for (int column = 0; column < columns_; ++column) {
        const QRect strip = stripRect(row, column);
        if (captionWidth_ > 0) {
            painter.setPen(theme.quiet);
            painter.drawText(QRect(edge, strip.top(), captionWidth_, strip.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, columnTitle(column));
        }
        switch (static_cast<StripColumn>(column)) {
            case StripColumn::Before:
                paintStrip(painter, theme, strip, shown.before, scale_);
                break;
            case StripColumn::Change:
                if (updated)
                    paintStrip(painter, theme, strip, shown.after - shown.before,
                               static_cast<float>(scale_ / magnification_));
                break;
            default:
                if (updated) paintStrip(painter, theme, strip, shown.after, scale_);
        }
        if ((column > 0 && !updated) || highlight_.dimension < 0 ||
            highlight_.dimension >= dimensions())
            continue;
        // A cell of one pixel is still framed by a visible mark.
        const QRect cell = stripCell(strip, dimensions(), highlight_.dimension);
        painter.setPen(QPen(theme.ink, lit ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(
            cell.adjusted(cell.width() < 4 ? -2 : 0, 0, cell.width() < 4 ? 1 : -1, -1));
    }
}

QString VectorStrips::legendNote() const {
    QString note = tr("orange positive, blue negative");
    if (columns_ > 1 && magnification_ != 1)
        note += tr(" · the change is shown × %L1").arg(magnification_, 0, 'f', 0);
    return note + tr(" · point at a cell for its value");
}

void VectorStrips::paintLegend(QPainter& painter, const Theme& theme) const {
    const int line = fontMetrics().height();
    const int top = viewport()->height() - legendHeight_ + 6;
    const QString number = QString::number(scale_, 'g', 2);
    const QString minus = QStringLiteral("−") + number;
    const QString plus = QStringLiteral("+") + number;
    painter.setPen(theme.quiet);
    const int numberWidth = fontMetrics().horizontalAdvance(plus) + between;
    const QRect bar(edge + numberWidth, top + line / 4, fontMetrics().averageCharWidth() * 16,
                    line / 2);
    painter.drawText(QRect(edge, top, numberWidth, line), Qt::AlignLeft | Qt::AlignVCenter, minus);
    painter.drawText(QRect(bar.right() + between, top, numberWidth, line),
                     Qt::AlignLeft | Qt::AlignVCenter, plus);
    QLinearGradient ramp(bar.topLeft(), bar.topRight());
    ramp.setStops({{0, theme.matrixNegative}, {0.5, theme.matrixZero}, {1, theme.matrixPositive}});
    painter.fillRect(bar, ramp);
    painter.fillRect(bar.center().x(), bar.top() - 2, 1, bar.height() + 4, theme.quiet);
    const QRect note(edge, top + line, viewport()->width() - 2 * edge, legendHeight_ - line);
    painter.drawText(note, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, legendNote());
}

void VectorStrips::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void VectorStrips::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange) return;
    layOut();
    updateGeometry();
}

bool VectorStrips::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Cell cell = cellAt(help->pos());
        if (cell.row < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(cellText(cell.row, cell.dimension)),
                               this);
        return true;
    }
    if (event->type() == QEvent::Leave) point({});
    return QAbstractScrollArea::viewportEvent(event);
}

void VectorStrips::mouseMoveEvent(QMouseEvent* event) {
    const Cell cell = cellAt(event->position().toPoint());
    if (cell.row != pointed_.row || cell.dimension != pointed_.dimension) point(cell);
}

void VectorStrips::keyPressEvent(QKeyEvent* event) {
    const int row = movedByKey(event->key(), Qt::Key_Up, Qt::Key_Down, pointed_.row, count());
    const int dimension =
        movedByKey(event->key(), Qt::Key_Left, Qt::Key_Right, pointed_.dimension, dimensions());
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right ||
                          event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (row < 0 && dimension < 0) return QAbstractScrollArea::keyPressEvent(event);
    const Cell next{sideways ? std::max(pointed_.row, 0) : row,
                    sideways ? dimension : std::max(pointed_.dimension, 0)};
    point(next);
    const int top = next.row * rowHeight_;
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), top + rowHeight_ - rowsArea().height(), top));
    const QString text = cellText(next.row, next.dimension);
    setAccessibleDescription(text);
    const QRect cell = cellRect(next.row, StripColumn::Before, next.dimension);
    QToolTip::showText(viewport()->mapToGlobal(cell.bottomLeft()), plainToolTip(text), this);
}

void VectorStrips::focusInEvent(QFocusEvent* event) {
    focus_.focusIn(*event);
    viewport()->update();
}

void VectorStrips::focusOutEvent(QFocusEvent*) {
    viewport()->update();
}

}  // namespace firth
