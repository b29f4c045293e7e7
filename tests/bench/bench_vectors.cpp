// bench_vectors FILE: opens a large file of word vectors in the real window, and asks for the
// neighbours of some words. Prints one JSON line: how long each took, the longest time that the
// event loop was away, how soon reading is cancelled, and the peak memory.
#include <sys/resource.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/main_window.h"
#include "tests/app/answers.h"

using namespace firth;

namespace {

/// How long the event loop was away, seen by a timer that should come every 5 ms.
class Gaps {
public:
    Gaps() {
        ticks_.setTimerType(Qt::PreciseTimer);
        QObject::connect(&ticks_, &QTimer::timeout, [this] {
            longest_ = std::max(longest_, static_cast<double>(sinceTick_.nsecsElapsed()) / 1e6);
            sinceTick_.start();
        });
        sinceTick_.start();
        ticks_.start(5);
    }
    double take() { return std::exchange(longest_, 0); }

private:
    QTimer ticks_;
    QElapsedTimer sinceTick_;
    double longest_ = 0;
};

/// Runs the event loop until the signal comes; returns the milliseconds that this took.
template <typename Sender, typename Signal, typename Start>
double millisecondsUntil(Sender* sender, Signal signal, Start start) {
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, [&] { loop.quit(); });
    QElapsedTimer timer;
    timer.start();
    start();
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Of all threads so far: what a machine that others share would have needed alone.
double processorSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void wait(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc != 2) {
        std::cerr << "bench_vectors FILE\n";
        return 2;
    }
    Answers answers;
    MainWindow window(std::make_unique<AnsweringDialogs>(answers));
    window.setTheme(ThemeKind::Light);
    window.show();
    TrainingSession& session = window.session();
    millisecondsUntil(&window, &MainWindow::frameShown, [&] { window.openCorpus("@town"); });
    wait(1000);

    nlohmann::json result;
    Gaps gaps;
    const QString file = QString::fromLocal8Bit(argv[1]);
    window.openCorpus(file);
    wait(1000);
    result["cancel_ms"] =
        millisecondsUntil(&session, &TrainingSession::loadEnded, [&] { session.cancelLoading(); });
    result["longest_gap_cancelling_ms"] = gaps.take();
    double processor = processorSeconds();
    result["open_s"] =
        millisecondsUntil(&window, &MainWindow::frameShown, [&] { window.openCorpus(file); }) /
        1000;
    result["open_processor_s"] = processorSeconds() - processor;
    result["longest_gap_opening_ms"] = gaps.take();
    wait(1000);
    result["words"] = session.corpus()->vocabulary.size();
    double slowest = 0;
    processor = processorSeconds();
    for (const WordId word : {0U, 17U, 4'321U}) {
        const QString text = QString::fromStdString(session.corpus()->vocabulary.word(word));
        slowest = std::max(slowest, millisecondsUntil(&session, &TrainingSession::inspected,
                                                      [&] { window.selectWord(text); }));
    }
    result["neighbours_ms"] = slowest;
    result["neighbours_processor_ms"] = (processorSeconds() - processor) / 3 * 1000;
    for (const char* page : {"matrices", "vocabulary", "text", "window", "step", "live"}) {
        window.showPage(page);
        wait(700);
    }
    window.selectWord(QStringLiteral("no such word"));
    wait(300);
    result["longest_gap_looking_ms"] = gaps.take();
    millisecondsUntil(&window, &MainWindow::frameShown, [&] { window.openCorpus("@town"); });
    wait(1000);
    result["longest_gap_leaving_ms"] = gaps.take();
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    result["peak_mb"] = usage.ru_maxrss / 1024;
    std::cout << result.dump() << '\n';
    return 0;
}
