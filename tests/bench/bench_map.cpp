// bench_map [WORDS…]: frames of the map alone, as it is painted in a window of 1000 × 600: while
// all points move every frame, while the user pans and zooms, and while the mouse moves over it.
// Prints one JSON line for each number of words [1000 10000 100000 1000000]; memory is the most
// that the process has needed so far. On a machine with other work the processor's time for a frame
// tells more than the frames a second.
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <ctime>
#include <iostream>
#include <nlohmann/json.hpp>
#include <numeric>
#include <random>
#include <vector>

#include "app/widgets/map_view.h"
#include "app/widgets/theme.h"

using namespace firth;

namespace {

constexpr int groups = 8;
constexpr int mostMoving = 100'000;  ///< words that a live map is expected to show
constexpr int frames = 300;

/// Words around the middles of groups, a quarter of them in none, farther out the rarer they are.
Matrix placesOf(int words) {
    std::mt19937 random(1);
    std::normal_distribution<float> place;
    Matrix xy(words, 2);
    for (int word = 0; word < words; ++word) {
        const double angle = 2 * M_PI * (word % groups) / groups;
        const float away = word % 4 == 0 ? 0 : 3;
        xy(word, 0) = away * static_cast<float>(std::cos(angle)) + place(random);
        xy(word, 1) = away * static_cast<float>(std::sin(angle)) + place(random);
    }
    return xy;
}

MapWords wordsOf(int count) {
    MapWords words;
    for (int word = 0; word < count; ++word) {
        words.labels << QStringLiteral("word%1").arg(word);
        words.groups.push_back(word % 4 == 0 ? -1 : word % groups);
        words.counts.push_back(1'000'000 / (static_cast<quint64>(word) + 1));
    }
    for (int group = 0; group < groups; ++group)
        words.groupNames << QStringLiteral("group %1").arg(group);
    return words;
}

double percentile(std::vector<double> values, double share) {
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Calls `before(frame)`, which is not measured, then measures `change(frame)` and the painting.
template <typename Before, typename Change>
nlohmann::ordered_json measured(MapView& map, Before before, Change change) {
    std::vector<double> milliseconds;
    std::clock_t processor = 0;
    for (int frame = 0; frame < frames; ++frame) {
        before(frame);
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begin = std::clock();
        change(frame);
        map.repaint();
        processor += std::clock() - begin;
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
    }
    const double sum = std::accumulate(milliseconds.begin(), milliseconds.end(), 0.0);
    return {
        {"frames_per_second", 1000 * frames / sum},
        {"frame_ms_median", percentile(milliseconds, 0.5)},
        {"frame_ms_p99", percentile(milliseconds, 0.99)},
        {"processor_ms_mean", 1000.0 * static_cast<double>(processor) / CLOCKS_PER_SEC / frames}};
}

void mouse(MapView& map, QEvent::Type type, const QPointF& at, Qt::MouseButtons held) {
    QMouseEvent event(type, at, map.mapToGlobal(at),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, held, {});
    QApplication::sendEvent(&map, &event);
}

/// Zooms in and out twice, and drags the map around meanwhile.
nlohmann::ordered_json panAndZoom(MapView& map) {
    const QPointF middle = QRectF(map.rect()).center();
    QPointF hand = middle;
    mouse(map, QEvent::MouseButtonPress, hand, Qt::LeftButton);
    auto result = measured(
        map, [](int) {},
        [&](int frame) {
            if (frame % 2 == 0) {
                const int notches = frame % (frames / 2) < frames / 4 ? 60 : -60;
                QWheelEvent event(middle, map.mapToGlobal(middle), {}, {0, notches}, Qt::LeftButton,
                                  {}, Qt::NoScrollPhase, false);
                QApplication::sendEvent(&map, &event);
            }
            hand += 6 * QPointF(std::cos(frame * 0.1), std::sin(frame * 0.1));
            mouse(map, QEvent::MouseMove, hand, Qt::LeftButton);
        });
    mouse(map, QEvent::MouseButtonRelease, hand, Qt::NoButton);
    map.resetView();
    return result;
}

nlohmann::ordered_json hover(MapView& map) {
    return measured(
        map, [](int) {},
        [&](int frame) {
            const QPointF at = QRectF(map.rect()).center() +
                               QPointF(200 * std::cos(frame * 0.03), 150 * std::sin(frame * 0.07));
            mouse(map, QEvent::MouseMove, at, Qt::NoButton);
        });
}

nlohmann::ordered_json pointsMoving(MapView& map, const Matrix& places) {
    Matrix now = places;
    return measured(
        map,
        [&](int frame) {
            const float turn = 0.05F * std::sin(0.05F * static_cast<float>(frame));
            now.col(0) = places.col(0) + turn * places.col(1);
            now.col(1) = places.col(1) - turn * places.col(0);
        },
        [&](int) { map.setPoints(now); });
}

double peakMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.simplified().split(' ')[1].toDouble() / 1024;
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    applyTheme(application, ThemeKind::Light, 1);
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(std::atoi(argv[i]));
    if (sizes.empty()) sizes = {1000, 10'000, 100'000, 1'000'000};

    MapView map;
    map.resize(1000, 600);
    map.show();
    for (const int size : sizes) {
        const Matrix places = placesOf(size);
        map.setWords(wordsOf(size));
        QElapsedTimer timer;
        timer.start();
        map.setPoints(places);
        const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        map.setSelected(1);
        map.setHighlighted({9, 17, 25, 33, 41, 49, 57, 65, 73, 81});
        map.setPinned({2, 3, 5});
        nlohmann::ordered_json line{{"words", size}, {"set_points_ms", taken}};
        if (size <= mostMoving) line["points_moving"] = pointsMoving(map, places);
        line["pan_and_zoom"] = panAndZoom(map);
        line["hover"] = hover(map);
        line["peak_megabytes"] = peakMegabytes();
        std::cout << line << std::endl;
    }
    return 0;
}
