#include "app/widgets/map_sprites.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QPolygonF>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "app/widgets/map_ramp.h"

namespace firth {
namespace {

constexpr double longestSpriteLabel = 180;
constexpr int halo = 2;
constexpr int mostPixmaps = 4000;
/// Each with a shape and a colour of its own; more groups begin again.
constexpr int mostLooks = Theme::groupColours * Theme::groupColours;

/// Colour is never the only sign: each group has a shape too. The shapes are of equal weight.
void drawShape(QPainter& painter, const QPointF& c, double r, int shape) {
    const auto polygon = [&](std::initializer_list<QPointF> corners) {
        QPolygonF outline;
        for (const QPointF& corner : corners) outline.append(c + corner * r);
        painter.drawPolygon(outline);
    };
    const auto box = [&](double halfWidth, double halfHeight) {
        painter.drawRect(QRectF(c.x() - halfWidth * r, c.y() - halfHeight * r, 2 * halfWidth * r,
                                2 * halfHeight * r));
    };
    switch (shape) {
        case 1:
            return box(0.88, 0.88);
        case 2:
            return polygon({{0, -1.15}, {1.15, 0.85}, {-1.15, 0.85}});
        case 3:
            return polygon({{0, -1.27}, {1.27, 0}, {0, 1.27}, {-1.27, 0}});
        case 4:
            return polygon({{0, 1.15}, {1.15, -0.85}, {-1.15, -0.85}});
        case 5:
            return polygon({{-1.2, -1.2},
                            {0, -0.45},
                            {1.2, -1.2},
                            {0.45, 0},
                            {1.2, 1.2},
                            {0, 0.45},
                            {-1.2, 1.2},
                            {-0.45, 0}});
        case 6: {
            QPainterPath ring;  // what two outlines both enclose is left out
            ring.addEllipse(c, 1.1 * r, 1.1 * r);
            ring.addEllipse(c, 0.5 * r, 0.5 * r);
            return painter.drawPath(ring);
        }
        case 7:
            return polygon({{-0.42, -1.2},
                            {0.42, -1.2},
                            {0.42, -0.42},
                            {1.2, -0.42},
                            {1.2, 0.42},
                            {0.42, 0.42},
                            {0.42, 1.2},
                            {-0.42, 1.2},
                            {-0.42, 0.42},
                            {-1.2, 0.42},
                            {-1.2, -0.42},
                            {-0.42, -0.42}});
        default:
            return painter.drawEllipse(c, r, r);
    }
}

}  // namespace

double MapSprites::radius(int look, PointWeight weight) const {
    const bool labelled = weight == PointWeight::Labelled;
    if (look < 0) return labelled ? 3.6 : 2.5;
    if (!scale_) return labelled ? 4.4 : 3.2;
    const double share = static_cast<double>(look) / (scaleSteps - 1);
    return (labelled ? 3.6 : 2.4) + 1.2 * share;
}

QRectF MapSprites::source(int look, PointWeight weight) const {
    const double size = std::round(sizePixels * atlas_.devicePixelRatio());
    const bool labelled = weight == PointWeight::Labelled;
    // Small sprites without most of their air: there are many of them.
    const double spare = labelled ? 0 : std::floor(2 * atlas_.devicePixelRatio());
    return QRectF(column(look) * size, labelled ? size : 0, size, size)
        .adjusted(spare, spare, -spare, -spare);
}

void MapSprites::paint(QPainter& painter, const QPointF& at, int look) const {
    const QRectF sprite = source(look, PointWeight::Labelled);
    // On whole pixels of the device, like plain points.
    const double ratio = atlas_.devicePixelRatio();
    const int half = static_cast<int>(sprite.width()) / 2;
    const QPointF corner(qRound(at.x() * ratio) - half, qRound(at.y() * ratio) - half);
    painter.drawPixmap(QRectF(corner / ratio, sprite.size() / ratio), atlas_, sprite);
}

void MapSprites::paintShape(QPainter& painter, const Theme& theme, const QPointF& at, int look,
                            PointWeight weight) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(theme, look, weight));
    drawShape(painter, at, radius(look, weight), shapeOf(look));
}

void MapSprites::drawGroups(const Theme& theme, double pixelRatio, int groups) {
    draw(theme, pixelRatio, std::min(groups, mostLooks), false);
}

void MapSprites::drawScale(const Theme& theme, double pixelRatio) {
    draw(theme, pixelRatio, scaleSteps, true);
}

int MapSprites::shapeOf(int look) const {
    return look < 0 || scale_ ? 0 : (look + look / Theme::groupColours) % Theme::groupColours;
}

QColor MapSprites::colour(const Theme& theme, int look, PointWeight weight) const {
    if (look >= 0 && scale_) return rampColour(theme, static_cast<double>(look) / (scaleSteps - 1));
    QColor colour = theme.group(look);
    if (weight == PointWeight::Plain) colour.setAlphaF(look < 0 ? 0.45F : 0.55F);
    return colour;
}

void MapSprites::draw(const Theme& theme, double pixelRatio, int looks, bool scale) {
    if (!atlas_.isNull() && qFuzzyCompare(atlas_.devicePixelRatio(), pixelRatio) &&
        looks == looks_ && scale == scale_)
        return;
    looks_ = looks;
    scale_ = scale;
    // Whole pixels, so that no sprite shows the edge of the next one.
    const int size = static_cast<int>(std::round(sizePixels * pixelRatio));
    QImage atlas(size * (looks_ + 1), size * 2, QImage::Format_ARGB32_Premultiplied);
    atlas.fill(Qt::transparent);
    QPainter painter(&atlas);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const PointWeight weight : {PointWeight::Plain, PointWeight::Labelled}) {
        const bool labelled = weight == PointWeight::Labelled;
        for (int look = -1; look < looks_; ++look) {
            const QPointF centre((look + 1.5) * size, (labelled ? 1.5 : 0.5) * size);
            painter.setBrush(colour(theme, look, weight));
            drawShape(painter, centre, radius(look, weight) * pixelRatio, shapeOf(look));
        }
    }
    painter.end();
    stamps_.clear();
    for (const int row : {0, 1})
        for (int column = 0; column <= looks_; ++column)
            stamps_.add(atlas, QRect(column * size, row * size, size, size));
    atlas_ = QPixmap::fromImage(atlas);
    atlas_.setDevicePixelRatio(pixelRatio);
}

void LabelSprites::setTexts(const QStringList& texts) {
    texts_ = texts;
    widths_.assign(static_cast<std::size_t>(texts.size()), -1);
    pixmaps_.clear();
}

void LabelSprites::setLook(const Theme& theme, const QFont& font, double pixelRatio) {
    if (font == font_ && ground_ == theme.card && qFuzzyCompare(pixelRatio, pixelRatio_)) return;
    font_ = font;
    ground_ = theme.card;
    pixelRatio_ = pixelRatio;
    setTexts(texts_);
}

QFont LabelSprites::font(bool bold) const {
    QFont font = font_;
    if (bold) font.setWeight(QFont::Bold);
    return font;
}

QString LabelSprites::text(int word, bool bold) const {
    return QFontMetricsF(font(bold)).elidedText(texts_[word], Qt::ElideRight, longestSpriteLabel);
}

QSizeF LabelSprites::size(int word, bool bold) {
    const QFontMetricsF metrics(font(bold));
    if (bold) return {metrics.horizontalAdvance(text(word, true)), metrics.height()};
    float& width = widths_[static_cast<std::size_t>(word)];
    if (width < 0) width = static_cast<float>(metrics.horizontalAdvance(text(word, false)));
    return {width, metrics.height()};
}

void LabelSprites::paint(QPainter& painter, const QPointF& at, int word, bool bold,
                         const QColor& ink) {
    const quint64 key = (static_cast<quint64>(word) << 33) | (bold ? quint64{1} << 32 : 0) |
                        static_cast<quint64>(ink.rgba());
    auto found = pixmaps_.constFind(key);
    if (found == pixmaps_.constEnd()) {
        if (pixmaps_.size() >= mostPixmaps) pixmaps_.clear();
        found = pixmaps_.insert(key, drawn(word, bold, ink));
    }
    painter.drawPixmap(at - QPointF(halo, halo), *found);
}

QPixmap LabelSprites::drawn(int word, bool bold, const QColor& ink) {
    const QSizeF size = this->size(word, bold) + QSizeF(2 * halo, 2 * halo);
    QPixmap picture(static_cast<int>(std::ceil(size.width() * pixelRatio_)),
                    static_cast<int>(std::ceil(size.height() * pixelRatio_)));
    picture.setDevicePixelRatio(pixelRatio_);
    picture.fill(Qt::transparent);
    QPixmap text = picture;
    {
        QPainter painter(&text);
        painter.setFont(font(bold));
        painter.setPen(ink);
        painter.drawText(QPointF(halo, halo + QFontMetricsF(font(bold)).ascent()),
                         this->text(word, bold));
    }
    // The text's silhouette, not the text in another colour: emoji bring colours of their own.
    QPixmap silhouette = text;
    {
        QPainter painter(&silhouette);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRectF(QPointF(), size), ground_);
    }
    QPainter painter(&picture);
    constexpr int directions = 12;
    for (int i = 0; i < directions; ++i) {
        const double angle = 2 * std::numbers::pi * i / directions;
        painter.drawPixmap(QPointF(std::cos(angle), std::sin(angle)) * (halo - 0.4), silhouette);
    }
    painter.drawPixmap(QPointF(), text);
    painter.end();
    return picture;
}

}  // namespace firth
