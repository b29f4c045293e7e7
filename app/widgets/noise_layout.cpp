#include "app/widgets/noise_layout.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace firth {
namespace {

constexpr double between = 10;  ///< two labels
constexpr double leader = 18;   ///< from the band to the labels
constexpr double longestLabel = 190;

/// Puts labels side by side, each as near to its pin as the others let it. False if they do not
/// all fit.
bool spread(const std::vector<NoisePin*>& row, const QFontMetricsF& metrics, double width,
            double top, double height) {
    double right = noiseMargin - between;
    for (NoisePin* pin : row) {
        double wide = 0;
        for (const QString& line : pin->text.split(QLatin1Char('\n')))
            wide = std::max(wide, std::ceil(metrics.horizontalAdvance(line)) + 2);
        pin->label = QRectF(std::max(pin->x - wide / 2, right + between), top, wide, height);
        right = pin->label.right();
    }
    double limit = width - noiseMargin;
    for (auto pin = row.rbegin(); pin != row.rend(); ++pin) {
        QRectF& label = (*pin)->label;
        label.moveRight(std::min(label.right(), limit));
        limit = label.left() - between;
    }
    return row.empty() || row.front()->label.left() >= noiseMargin - 0.01;
}

/// Labels above and below the band; false if they do not fit.
bool placeLabels(NoiseLayout& layout, const QFontMetricsF& metrics, double width, bool alternate) {
    const double height = (layout.numbered ? 1.1 : 2.1) * metrics.height();
    std::vector<NoisePin*> above;
    std::vector<NoisePin*> below;
    int number = 0;
    bool up = true;
    for (NoisePin& pin : layout.pins) {
        pin.text = layout.numbered ? QString::number(++number)
                                   : metrics.elidedText(pin.name, Qt::ElideRight, longestLabel) +
                                         QLatin1Char('\n') + pin.note;
        pin.above = pin.times > 0 && (!alternate || up);
        if (pin.times > 0) up = !up;
        (pin.above ? above : below).push_back(&pin);
    }
    const double top = noiseMargin + (above.empty() ? 0 : height + leader);
    layout.band = QRectF(noiseMargin, top, width - 2 * noiseMargin, 2.2 * metrics.height());
    const double underneath = layout.band.bottom() + leader;
    layout.bottom = below.empty() ? layout.band.bottom() : underneath + height;
    const bool fitsAbove = spread(above, metrics, width, noiseMargin, height);
    return spread(below, metrics, width, underneath, height) && fitsAbove;
}

void placeList(NoiseLayout& layout, const QFontMetricsF& metrics, double width) {
    const double line = std::ceil(metrics.height() * 1.25);
    double widest = 0;
    for (const NoisePin& pin : layout.pins)
        widest = std::max(widest, metrics.horizontalAdvance(pin.name + pin.note));
    const double room = width - 2 * noiseMargin;
    const double cell =
        std::min(widest + metrics.horizontalAdvance(QStringLiteral("88  ·  ")) + between, room);
    const int columns = std::max(1, static_cast<int>(room / cell));
    const int count = static_cast<int>(layout.pins.size());
    const int rows = (count + columns - 1) / columns;
    const double top = layout.bottom + between;
    for (int i = 0; i < count; ++i) {
        const int column = i / rows, row = i % rows;
        layout.pins[static_cast<std::size_t>(i)].entry =
            QRectF(noiseMargin + column * cell, top + row * line, cell - between, line);
    }
    layout.bottom = top + rows * line;
}

}  // namespace

NoiseLayout layOutNoise(std::vector<NoisePin> pins, const QFontMetricsF& metrics, double width) {
    NoiseLayout layout;
    layout.pins = std::move(pins);
    width = std::max(width, 3 * noiseMargin);
    for (NoisePin& pin : layout.pins) {
        pin.x = noiseMargin + pin.middle * (width - 2 * noiseMargin);
        pin.entry = {};
    }
    for (const bool numbered : {false, true}) {
        layout.numbered = numbered;
        if (placeLabels(layout, metrics, width, false) || placeLabels(layout, metrics, width, true))
            break;
    }
    if (layout.numbered) placeList(layout, metrics, width);
    return layout;
}

}  // namespace firth
