#pragma once

#include <QFontMetricsF>
#include <QRectF>
#include <QString>
#include <vector>

#include "engine/matrix.h"

namespace firth {

/// A word of a step, pinned to the band of the noise distribution.
struct NoisePin {
    WordId word = 0;
    int output = -1;    ///< the first target with this word
    int times = 0;      ///< drawn; 0: the true word
    double middle = 0;  ///< of its segment, 0 … 1
    QString name;
    QString note;  ///< P = 0.041
    // What follows is placed.
    double x = 0;       ///< the middle of its segment, in pixels
    bool above = true;  ///< its label stands above the band
    QRectF label = {};
    QString text = {};  ///< in the label: name and note, or a number
    QRectF entry = {};  ///< in the list below, when numbered; else empty
};

/// The band with the labels of its pins.
struct NoiseLayout {
    std::vector<NoisePin> pins;  ///< from left to right
    /// Names did not fit beside the band, so the labels are numbers and a list explains them.
    bool numbered = false;
    QRectF band;
    double bottom = 0;
};

/// Places the band and the labels, which never overlap: draws above and the true word below; if
/// they do not fit, every other draw below as well; and if that is too much, numbers with a list.
NoiseLayout layOutNoise(std::vector<NoisePin> pins, const QFontMetricsF& metrics, double width);

/// Between the widget's edge and the band.
constexpr double noiseMargin = 8;

}  // namespace firth
