// bench_live [CORPUS] [SECONDS]: words a second without a window and with it, in turn in one run,
// also by the training thread's processor time alone, which other programs touch little,
// how even the window's frames are, how long the event loop was away while reading and while
// training, whether memory stays where it is, and how soon it starts, pauses and closes. Prints one
// JSON line.
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>
#include <vector>

#include "app/main_window.h"
#include "tests/app/answers.h"

using namespace firth;

namespace {

/// Processor time so far of the thread that has this name; 0 where the system does not tell.
double processorSeconds(const QByteArray& thread) {
    for (const QFileInfo& task :
         QDir(QStringLiteral("/proc/self/task")).entryInfoList(QDir::Dirs)) {
        QFile name(task.filePath() + QStringLiteral("/comm"));
        QFile times(task.filePath() + QStringLiteral("/schedstat"));
        if (!name.open(QIODevice::ReadOnly) || name.readAll().trimmed() != thread) continue;
        if (times.open(QIODevice::ReadOnly))
            return times.readAll().split(' ').value(0).toDouble() * 1e-9;
    }
    return 0;
}

double headlessWordsPerSecond(MainWindow& window, TrainingSettings settings, double seconds,
                              double& perProcessorSecond) {
    const double start = processorSeconds(QByteArrayLiteral("bench_live"));
    settings.epochs = mostEpochs;
    Trainer trainer(window.session().corpus(), settings);
    trainer.setFast(trainer.corpus().tokens.size() >= TrainingWorker::shortText);
    QElapsedTimer timer;
    timer.start();
    while (static_cast<double>(timer.elapsed()) < seconds * 1000)
        trainer.run(std::max<std::uint64_t>(5000, trainer.leastRun()));
    perProcessorSecond = static_cast<double>(trainer.progress().tokens) /
                         (processorSeconds(QByteArrayLiteral("bench_live")) - start);
    return static_cast<double>(trainer.progress().tokens) * 1000 /
           static_cast<double>(timer.elapsed());
}

double percentile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// What the process has in memory now, in MB; 0 where the system does not tell.
double residentMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1e3;
    return 0;
}

/// How long the event loop was away, in ms, seen by a timer that should come every 5 ms.
class Gaps {
public:
    explicit Gaps(double seconds) {
        // So much from the start, that what is measured is not this.
        milliseconds_.resize(static_cast<std::size_t>(200 * (seconds + 5)));
        ticks_.setTimerType(Qt::PreciseTimer);
        QObject::connect(&ticks_, &QTimer::timeout, [this] {
            milliseconds_.push_back(static_cast<double>(sinceTick_.nsecsElapsed()) / 1e6);
            sinceTick_.start();
        });
    }
    void start() {
        milliseconds_.clear();
        sinceTick_.start();
        ticks_.start(5);
    }
    const std::vector<double>& stop() {
        ticks_.stop();
        return milliseconds_;
    }

private:
    QTimer ticks_;
    QElapsedTimer sinceTick_;
    std::vector<double> milliseconds_;
};

/// Runs the event loop until the session is in this state; returns how long that took.
double millisecondsUntil(TrainingSession& session, RunState state) {
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QObject::connect(&session, &TrainingSession::stateChanged, &loop, [&](RunState now) {
        if (now == state) loop.quit();
    });
    if (session.state() != state) loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void wait(double seconds) {
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(seconds * 1000), &loop, &QEventLoop::quit);
    loop.exec();
}

}  // namespace

int main(int argc, char** argv) {
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    const QString corpus = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("@town");
    const double seconds = argc > 2 ? std::atof(argv[2]) : 8;

    Answers answers;
    auto opened = std::make_unique<MainWindow>(std::make_unique<AnsweringDialogs>(answers));
    MainWindow& window = *opened;
    window.setTheme(ThemeKind::Light);
    window.show();
    // A file is opened in a window that stands; the bundled corpus comes with the start.
    const bool withStart = corpus.startsWith(QLatin1Char('@'));
    if (!withStart) wait(0.5);
    Gaps gaps(seconds);
    gaps.start();
    QEventLoop loading;
    QObject::connect(&window.session(), &TrainingSession::loaded, &loading, &QEventLoop::quit);
    window.openCorpus(corpus);
    loading.exec();
    QObject::connect(&window, &MainWindow::frameShown, &loading, &QEventLoop::quit);
    loading.exec();
    const double firstFrame = static_cast<double>(sinceStart.nsecsElapsed()) / 1e6;
    wait(0.5);
    const std::vector<double> readingGaps = gaps.stop();
    const TrainingSettings settings = window.session().settings();
    double perSecondBefore = 0, perSecondAfter = 0;
    const double alone = std::min(seconds / 2, 20.0);
    const double before = headlessWordsPerSecond(window, settings, alone, perSecondBefore);

    window.session().setEpochs(mostEpochs);
    std::shared_ptr<const MapFrame> last;
    std::vector<double> frameMilliseconds(static_cast<std::size_t>(200 * (seconds + 5)));
    frameMilliseconds.clear();
    QElapsedTimer sinceFrame;
    QObject::connect(
        &window.session(), &TrainingSession::frameReady,
        [&](const std::shared_ptr<const MapFrame>& frame) {
            last = frame;
            if (sinceFrame.isValid())
                frameMilliseconds.push_back(static_cast<double>(sinceFrame.nsecsElapsed()) / 1e6);
            sinceFrame.start();
        });
    window.session().train();
    wait(1);
    frameMilliseconds.clear();
    const double processorStart = processorSeconds(QByteArrayLiteral("training"));
    const std::uint64_t tokens = last ? last->snapshot->progress.tokens : 0;
    QElapsedTimer timer;
    timer.start();
    gaps.start();
    std::vector<double> megabytes;
    constexpr int parts = 12;
    for (int part = 0; part < parts; ++part) {
        wait(seconds / parts);
        megabytes.push_back(residentMegabytes());
    }
    const std::vector<double>& trainingGaps = gaps.stop();
    const double live = static_cast<double>(last->snapshot->progress.tokens - tokens) * 1000 /
                        static_cast<double>(timer.elapsed());
    const double livePerProcessorSecond =
        static_cast<double>(last->snapshot->progress.tokens - tokens) /
        (processorSeconds(QByteArrayLiteral("training")) - processorStart);
    window.session().pause();
    const double pausing = millisecondsUntil(window.session(), RunState::Paused);
    wait(0.3);
    const double after = headlessWordsPerSecond(window, settings, alone, perSecondAfter);
    const double headless = (before + after) / 2;

    const auto wordsOnMap = last->points.rows();
    window.session().train();
    wait(0.5);
    QElapsedTimer closing;
    closing.start();
    window.close();
    opened.reset();
    const double closed = static_cast<double>(closing.nsecsElapsed()) / 1e6;

    std::cout << nlohmann::ordered_json{
                     {"corpus", corpus.toStdString()},
                     {"fast_trainer", last->snapshot->fast},
                     {"words_on_map", wordsOnMap},
                     {"headless_words_per_second", headless},
                     {"live_words_per_second", live},
                     {"live_share", live / headless},
                     {"live_share_of_processor_time",
                      livePerProcessorSecond / ((perSecondBefore + perSecondAfter) / 2)},
                     {"frames_per_second", static_cast<double>(frameMilliseconds.size()) / seconds},
                     {"frame_ms_median", percentile(frameMilliseconds, 0.5)},
                     {"frame_ms_p99", percentile(frameMilliseconds, 0.99)},
                     {"longest_gap_of_5ms_timer_ms", percentile(trainingGaps, 1)},
                     {"gap_ms_p999", percentile(trainingGaps, 0.999)},
                     {"longest_gap_while_reading_ms", percentile(readingGaps, 1)},
                     {"resident_megabytes", megabytes},
                     {"first_frame_ms", firstFrame},
                     {"pause_ms", pausing},
                     {"close_while_training_ms", closed},
                 }
              << '\n';
    return 0;
}
