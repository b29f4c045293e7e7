// bench_live [CORPUS] [SECONDS]: words a second without a window and with it, in turn in one run,
// and how even the window's frames are. Prints one JSON line.
#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>
#include <vector>

#include "app/main_window.h"

using namespace firth;

namespace {

double headlessWordsPerSecond(MainWindow& window, TrainingSettings settings, double seconds) {
    settings.epochs = 1000;
    Trainer trainer(window.session().corpus(), settings);
    QElapsedTimer timer;
    timer.start();
    while (static_cast<double>(timer.elapsed()) < seconds * 1000) trainer.run(5000);
    return static_cast<double>(trainer.progress().tokens) * 1000 /
           static_cast<double>(timer.elapsed());
}

double percentile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

void wait(double seconds) {
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(seconds * 1000), &loop, &QEventLoop::quit);
    loop.exec();
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QString corpus = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("@town");
    const double seconds = argc > 2 ? std::atof(argv[2]) : 8;

    MainWindow window(std::make_unique<WindowDialogs>());
    window.setTheme(ThemeKind::Light);
    window.show();
    QEventLoop loading;
    QObject::connect(&window.session(), &TrainingSession::loaded, &loading, &QEventLoop::quit);
    window.openCorpus(corpus);
    loading.exec();
    const TrainingSettings settings = window.session().settings();
    const double before = headlessWordsPerSecond(window, settings, seconds / 2);

    window.session().setEpochs(1000);
    std::shared_ptr<const MapFrame> last;
    std::vector<double> frameMilliseconds;
    QElapsedTimer sinceFrame;
    QObject::connect(
        &window.session(), &TrainingSession::frameReady,
        [&](const std::shared_ptr<const MapFrame>& frame) {
            last = frame;
            if (sinceFrame.isValid())
                frameMilliseconds.push_back(static_cast<double>(sinceFrame.nsecsElapsed()) / 1e6);
            sinceFrame.start();
        });
    // How long the event loop was away, seen by a timer that should come every 5 ms.
    std::vector<double> gaps;
    QElapsedTimer sinceTick;
    QTimer ticks;
    ticks.setTimerType(Qt::PreciseTimer);
    QObject::connect(&ticks, &QTimer::timeout, [&] {
        if (sinceTick.isValid())
            gaps.push_back(static_cast<double>(sinceTick.nsecsElapsed()) / 1e6);
        sinceTick.start();
    });

    window.session().train();
    wait(1);
    frameMilliseconds.clear();
    const std::uint64_t tokens = last ? last->snapshot->progress.tokens : 0;
    QElapsedTimer timer;
    timer.start();
    ticks.start(5);
    wait(seconds);
    ticks.stop();
    const double live = static_cast<double>(last->snapshot->progress.tokens - tokens) * 1000 /
                        static_cast<double>(timer.elapsed());
    window.session().pause();
    wait(0.3);
    const double after = headlessWordsPerSecond(window, settings, seconds / 2);
    const double headless = (before + after) / 2;

    std::cout << nlohmann::ordered_json{
                     {"corpus", corpus.toStdString()},
                     {"words_on_map", last->points.rows()},
                     {"headless_words_per_second", headless},
                     {"live_words_per_second", live},
                     {"live_share", live / headless},
                     {"frames_per_second", static_cast<double>(frameMilliseconds.size()) / seconds},
                     {"frame_ms_median", percentile(frameMilliseconds, 0.5)},
                     {"frame_ms_p99", percentile(frameMilliseconds, 0.99)},
                     {"longest_gap_of_5ms_timer_ms", percentile(gaps, 1)},
                 }
              << '\n';
    return 0;
}
