#pragma once

#include <QFont>
#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QRectF>
#include <QStringList>
#include <vector>

#include "app/widgets/theme.h"

namespace firth {

/// How much a point stands out.
enum class PointWeight { Plain, Labelled };

/// The points' pictures, drawn once into one pixmap: a shape and a colour for each group.
class MapSprites {
public:
    static constexpr int sizePixels = 14;  ///< of a sprite, with its air

    void draw(const Theme& theme, double pixelRatio, int groups);
    void clear() { atlas_ = QPixmap(); }
    bool isDrawn(double pixelRatio) const;
    const QPixmap& atlas() const { return atlas_; }
    /// Where a sprite lies in the atlas, in its pixels. Group −1: a word of no group.
    QRectF source(int group, PointWeight weight) const;
    static double radius(int group, PointWeight weight);

private:
    QPixmap atlas_;
    int groups_ = 0;
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
