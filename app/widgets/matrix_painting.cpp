// How a matrix is drawn: the painting half of MatrixView.
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/widgets/diverging_colour.h"
#include "app/widgets/matrix_view.h"
#include "app/widgets/number_text.h"
#include "app/widgets/theme.h"

namespace firth {
namespace {

/// An image of one pixel a cell over the cells of `range`, of which it shows all of `drawn`.
void drawCells(QPainter& painter, const QImage& image, const MatrixLayout& layout,
               const MatrixRange& range, const MatrixRange& drawn) {
    const int row = drawn.row - range.row;
    const int column = drawn.column - range.column;
    const QRect source = layout.transposed ? QRect(row, column, drawn.rows, drawn.columns)
                                           : QRect(column, row, drawn.columns, drawn.rows);
    painter.drawImage(layout.rect(drawn), image, source);
}

QImage cellImage(const MatrixRange& range, bool transposed, QImage::Format format) {
    return transposed ? QImage(range.rows, range.columns, format)
                      : QImage(range.columns, range.rows, format);
}

}  // namespace

void MatrixView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    // A matrix is not mirrored, so its labels keep to their sides, and words and numbers to their
    // own direction.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Theme theme = themeOf(palette());
    painter.fillRect(viewport()->rect(), theme.card);
    if (layout_.rows == 0) {
        labelledRows_.clear();
        painter.setPen(theme.quiet);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, message_);
    } else {
        paintRowLabels(painter, theme);
        paintColumnLabels(painter, theme);
        painter.setClipRect(layout_.body);
        paintBlock(painter, theme);
        paintFlashes(painter, theme);
        paintNumbers(painter);
        // Frames lie around their cells, half a line outside.
        painter.setClipRect(layout_.body.adjusted(-2, -2, 2, 2));
        paintLit(painter, theme);
        if (hasFocus()) paintCursor(painter, theme);
        painter.setClipping(false);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void MatrixView::drawBlock() {
    const MatrixRange& range = values_->range;
    block_ = cellImage(range, transposed_, QImage::Format_RGB32);
    const DivergingPalette colour(themeOf(palette()));
    const float full = 1 / scale_;
    for (int y = 0; y < block_.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(block_.scanLine(y));
        for (int x = 0; x < block_.width(); ++x)
            line[x] = colour(full * (transposed_ ? values_->values(x, y) : values_->values(y, x)));
    }
}

void MatrixView::paintBlock(QPainter& painter, const Theme& theme) {
    // Cells that were not copied yet: a ground that is neither zero nor any other number.
    painter.fillRect(layout_.rect(layout_.visible()), theme.page);
    if (!values_ || values_->values.size() == 0) return;
    if (block_.isNull()) drawBlock();
    const MatrixRange drawn = values_->range.intersected(layout_.visible());
    if (drawn.rows > 0) drawCells(painter, block_, layout_, values_->range, drawn);
    // A matrix of zeros is hardly to be told from the ground.
    painter.setPen(theme.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(layout_.rect(layout_.visible()).adjusted(0, 0, -1, -1));
}

void MatrixView::paintFlashes(QPainter& painter, const Theme& theme) const {
    const qint64 now = clock_.elapsed();
    if (!values_ || !flashes_.anyAt(now)) return;
    constexpr int smallestForOutlines = 6;
    if (std::min(layout_.pitch.width(), layout_.pitch.height()) < smallestForOutlines)
        paintFlashVeil(painter, theme.ink, now);
    else
        paintFlashOutlines(painter, theme.ink, now);
}

void MatrixView::paintFlashVeil(QPainter& painter, const QColor& ink, qint64 time) const {
    constexpr float strongest = 0.4F;
    const MatrixRange drawn = values_->range.intersected(layout_.visible());
    QImage veil = cellImage(drawn, transposed_, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < veil.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(veil.scanLine(y));
        for (int x = 0; x < veil.width(); ++x) {
            const float strength = transposed_
                                       ? flashes_.strength(drawn.row + x, drawn.column + y, time)
                                       : flashes_.strength(drawn.row + y, drawn.column + x, time);
            const int alpha = static_cast<int>(255 * strongest * strength);
            line[x] = qPremultiply(qRgba(ink.red(), ink.green(), ink.blue(), alpha));
        }
    }
    drawCells(painter, veil, layout_, drawn, drawn);
}

void MatrixView::paintFlashOutlines(QPainter& painter, QColor ink, qint64 time) const {
    const MatrixRange drawn = values_->range.intersected(layout_.visible());
    constexpr float strongest = 0.9F;
    painter.setBrush(Qt::NoBrush);
    float penStrength = 0;
    for (int row = drawn.row; row < drawn.row + drawn.rows; ++row) {
        for (int column = drawn.column; column < drawn.column + drawn.columns; ++column) {
            const float strength = flashes_.strength(row, column, time);
            if (strength <= 0) continue;
            if (strength != penStrength) {
                ink.setAlphaF(strongest * strength);
                painter.setPen(ink);
                penStrength = strength;
            }
            painter.drawRect(layout_.rect(MatrixCell{row, column}).adjusted(0, 0, -1, -1));
        }
    }
}

void MatrixView::paintNumbers(QPainter& painter) const {
    if (!values_) return;
    // Three digits of the largest weights, or two where the third does not fit.
    const QFont font = numberFont(this->font());
    const QFontMetrics metrics(font);
    const auto needed = [&](int decimals) {
        return metrics.horizontalAdvance(fixedNumber(-scale_, decimals)) + 4;
    };
    constexpr int mostDecimals = 5;
    int decimals =
        std::clamp(3 - static_cast<int>(std::floor(std::log10(scale_))), 1, mostDecimals);
    if (needed(decimals) > layout_.pitch.width()) --decimals;
    if (needed(decimals) > layout_.pitch.width() || metrics.height() > layout_.pitch.height())
        return;
    painter.setFont(font);
    const MatrixRange drawn = values_->range.intersected(layout_.visible());
    for (int row = drawn.row; row < drawn.row + drawn.rows; ++row) {
        for (int column = drawn.column; column < drawn.column + drawn.columns; ++column) {
            const int r = row - values_->range.row;
            const int c = column - values_->range.column;
            painter.setPen(inkOn(transposed_ ? block_.pixel(r, c) : block_.pixel(c, r)));
            painter.drawText(layout_.rect(MatrixCell{row, column}), Qt::AlignCenter,
                             fixedNumber(values_->values(r, c), decimals));
        }
    }
}

void MatrixView::paintLit(QPainter& painter, const Theme& theme) const {
    const MatrixRange seen = layout_.visible();
    constexpr int smallForThickFrames = 8;
    const int pitch = transposed_ ? layout_.pitch.width() : layout_.pitch.height();
    const int thick = pitch < smallForThickFrames ? 1 : 2;
    painter.setBrush(Qt::NoBrush);
    auto lit = std::ranges::lower_bound(lit_, seen.row, {}, &LitRow::row);
    for (; lit != lit_.end() && lit->row < seen.row + seen.rows; ++lit) {
        painter.setPen(QPen(litColour(theme, lit->role), thick));
        const QRect line = layout_.rect({lit->row, 0, 1, layout_.columns});
        // Only what is near, since rasterising a frame of a million pixels takes its time.
        painter.drawRect(line.intersected(layout_.body.adjusted(-4, -4, 4, 4)));
    }
}

void MatrixView::paintCursor(QPainter& painter, const Theme& theme) const {
    const QRect cell = layout_.rect(cursor_);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.card, 1));
    painter.drawRect(cell.adjusted(-3, -3, 2, 2));
    painter.setPen(QPen(theme.ink, 2));
    painter.drawRect(cell.adjusted(-1, -1, 1, 1));
}

void MatrixView::paintRowLabels(QPainter& painter, const Theme& theme) {
    const MatrixRange seen = layout_.visible();
    std::vector<int> important;
    if (hovered_) important.push_back(hovered_->row);
    if (hasFocus()) important.push_back(cursor_.row);
    if (chosenRow_ >= 0) important.push_back(chosenRow_);
    // Of noise words there may be many; they leave room for the true pair.
    for (const bool noise : {false, true}) {
        auto lit = std::ranges::lower_bound(lit_, seen.row, {}, &LitRow::row);
        for (; lit != lit_.end() && lit->row < seen.row + seen.rows; ++lit)
            if ((lit->role == LitRole::OtherOutput) == noise) important.push_back(lit->row);
    }
    labelledRows_ = chooseLabels(seen.row, seen.rows,
                                 transposed_ ? layout_.pitch.width() : layout_.pitch.height(),
                                 fontMetrics().ascent() + 1, important);
    // A label in the middle of a narrow first row needs the free corner too.
    painter.setClipRect(transposed_ ? QRect(0, 0, viewport()->width(), layout_.body.top())
                                    : QRect(0, 0, layout_.body.left(), viewport()->height()));
    for (const int row : labelledRows_) paintRowLabel(painter, theme, row);
    painter.setClipping(false);
}

void MatrixView::paintRowLabel(QPainter& painter, const Theme& theme, int row) const {
    const auto lit = litAt(row);
    const bool pointed = (hovered_ && hovered_->row == row) || (hasFocus() && cursor_.row == row);
    const QFont used = lit || pointed || row == chosenRow_ ? boldFont() : font();
    const QFontMetrics metrics(used);
    painter.setFont(used);
    painter.setPen(lit                            ? litColour(theme, *lit)
                   : pointed || row == chosenRow_ ? theme.ink
                                                  : theme.quiet);
    const QPoint middle = layout_.rect(MatrixCell{row, 0}).center();
    const int height = metrics.height();
    const int room = (transposed_ ? layout_.body.top() : layout_.body.left()) - signExtent_;
    const QString name = metrics.elidedText(rowName(row), Qt::ElideRight, room - 2);
    if (transposed_) {
        painter.save();
        painter.translate(middle.x(), room);
        painter.rotate(-90);
        const QRect place(0, -height / 2, room, height);
        if (row == chosenRow_) painter.fillRect(place, theme.accentSoft);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        painter.restore();
        if (lit)
            painter.drawText(QRect(middle.x() - height, room, 2 * height, signExtent_),
                             Qt::AlignCenter, litSign(*lit));
    } else {
        const QRect place(0, middle.y() - height / 2, room, height);
        if (row == chosenRow_) painter.fillRect(place, theme.accentSoft);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, name);
        if (lit)
            painter.drawText(QRect(room, place.top(), signExtent_, height), Qt::AlignCenter,
                             litSign(*lit));
    }
}

void MatrixView::paintColumnLabels(QPainter& painter, const Theme& theme) const {
    const MatrixRange seen = layout_.visible();
    const QFontMetrics metrics = fontMetrics();
    const int needed = transposed_ ? metrics.height()
                                   : metrics.horizontalAdvance(QString::number(layout_.columns)) +
                                         metrics.averageCharWidth();
    std::vector<int> important;
    if (hovered_) important.push_back(hovered_->column);
    if (hasFocus()) important.push_back(cursor_.column);
    const int pitch = transposed_ ? layout_.pitch.height() : layout_.pitch.width();
    for (const int column : chooseLabels(seen.column, seen.columns, pitch, needed, important)) {
        const bool pointed = std::ranges::find(important, column) != important.end();
        painter.setFont(pointed ? boldFont() : font());
        painter.setPen(pointed ? theme.ink : theme.quiet);
        const QPoint middle = layout_.rect(MatrixCell{0, column}).center();
        const QString number = QString::number(column);
        if (transposed_)
            painter.drawText(QRect(0, middle.y() - needed / 2, layout_.body.left() - 4, needed),
                             Qt::AlignRight | Qt::AlignVCenter, number);
        else
            painter.drawText(QRect(middle.x() - needed, 0, 2 * needed, layout_.body.top() - 2),
                             Qt::AlignHCenter | Qt::AlignBottom, number);
    }
}

}  // namespace firth
