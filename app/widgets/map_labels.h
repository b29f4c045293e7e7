#pragma once

#include <QList>
#include <QRectF>
#include <vector>

namespace firth {

enum class LabelSide { Right, Left, Above, Below, AboveRight, BelowRight, AboveLeft, BelowLeft };

/// A label that would like a place: the most important ones stand first in the list.
struct LabelWish {
    int word = 0;
    QPointF anchor;     ///< the middle of the point, on the screen
    QSizeF size;        ///< of the text
    double radius = 4;  ///< of the point
    int tier = 0;       ///< no label of a later tier ever takes the place of an earlier one
    /// No other label covers its point, and rather than nowhere it stands at a corner of the point
    /// or some way off.
    bool insists = false;
};

struct PlacedLabel {
    int word = 0;
    QRectF rect;
    LabelSide side = LabelSide::Right;
    int linesOff = 0;  ///< about how many lines of text it stands off its point

    /// Where a line from the point to a label that stands off should end.
    QPointF nearestTo(const QPointF& point) const;
};

/// Gives labels places inside `area` where they overlap neither each other, nor the point of
/// another label, nor `obstacles`; at most `most` of them. Labels of `last` come first within their
/// tier and keep their place beside the point if it still fits: labels neither flicker nor jump
/// while points move little.
QList<PlacedLabel> placeLabels(const std::vector<LabelWish>& wishes, const QRectF& area,
                               const QList<QRectF>& obstacles, const QList<PlacedLabel>& last,
                               int most);

}  // namespace firth
