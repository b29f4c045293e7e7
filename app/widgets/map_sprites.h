#pragma once

#include <QFont>
#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QRectF>
#include <QStringList>
#include <vector>

#include "app/widgets/map_stamps.h"
#include "app/widgets/theme.h"

namespace firth {

/// How much a point stands out.
enum class PointWeight { Plain, Labelled };

/// The points' pictures, drawn once into one pixmap. A look is a group, each with a shape and a
/// colour of its own, or a step of a scale, the higher the darker and the larger; −1 is neither.
class MapSprites {
public:
    static constexpr int sizePixels = 14;  ///< of a sprite, with its air

    static constexpr int scaleSteps = 24;

    /// Both draw only what is not drawn yet.
    void drawGroups(const Theme& theme, double pixelRatio, int groups);
    void drawScale(const Theme& theme, double pixelRatio);
    void clear() { atlas_ = QPixmap(); }
    const QPixmap& atlas() const { return atlas_; }
    /// Where a sprite lies in the atlas, in its pixels.
    QRectF source(int look, PointWeight weight) const;
    double radius(int look, PointWeight weight) const;
    /// Paints a point that stands out; over a plain one put at the same place it covers it.
    void paint(QPainter& painter, const QPointF& at, int look) const;
    /// Draws a point's shape itself, for pictures that can be scaled.
    void paintShape(QPainter& painter, const Theme& theme, const QPointF& at, int look,
                    PointWeight weight) const;
    /// Puts a point onto a pixel of a picture that is not scaled.
    void put(QImage& ground, int look, PointWeight weight, int x, int y) const {
        const int row = weight == PointWeight::Labelled ? looks_ + 1 : 0;
        stamps_.put(ground, row + column(look), x, y);
    }

private:
    int column(int look) const { return look < 0 || looks_ == 0 ? 0 : 1 + look % looks_; }
    int shapeOf(int look) const;
    QColor colour(const Theme& theme, int look, PointWeight weight) const;
    void draw(const Theme& theme, double pixelRatio, int looks, bool scale);

    QPixmap atlas_;
    MapStamps stamps_;  ///< the same sprites, row by row
    int looks_ = 0;
    bool scale_ = false;
};

/// The words as they are written on the map, each with a halo in the colour of the ground; drawn
/// once, since outlining text sixty times a second would be too slow.
class LabelSprites {
public:
    void setTexts(const QStringList& texts);
    void setLook(const Theme& theme, const QFont& font, double pixelRatio);

    const QString& text(int word) const { return texts_[word]; }
    QSizeF size(int word, bool bold);
    /// `at` is the corner of the text; the halo goes beyond it.
    void paint(QPainter& painter, const QPointF& at, int word, bool bold, const QColor& ink);

private:
    QFont font(bool bold) const;
    QString text(int word, bool bold) const;
    QPixmap drawn(int word, bool bold, const QColor& ink);

    QStringList texts_;
    QFont font_;
    QColor ground_;
    double pixelRatio_ = 1;
    std::vector<float> widths_;  ///< of the words that are not bold; negative: not yet measured
    QHash<quint64, QPixmap> pixmaps_;
};

}  // namespace firth
