// bench_step_page [V] [D]: how long the One step page and the matrices take to open and to scroll
// on a full-softmax model of V words and D dimensions. Prints one JSON line.
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/main_window.h"
#include "app/widgets/matrix_view.h"
#include "app/widgets/step_page.h"
#include "tests/app/answers.h"

using namespace firth;

namespace {

/// A text in which `words` different words stand twice each.
QString textOf(int words) {
    QString text;
    for (int i = 0; i < words; ++i) {
        const QString word = QStringLiteral("w%1").arg(i);
        text +=
            word + QLatin1Char(' ') + word + (i % 20 == 19 ? QLatin1Char('\n') : QLatin1Char(' '));
    }
    return text;
}

template <typename Signal, typename Object>
void waitFor(Object* object, Signal signal) {
    QEventLoop loop;
    QObject::connect(object, signal, &loop, &QEventLoop::quit);
    loop.exec();
}

double milliseconds(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds a frame while a bar is dragged from end to end.
double scroll(QWidget& window, QScrollBar& bar, int frames) {
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < frames; ++i) {
        bar.setValue(bar.minimum() + (bar.maximum() - bar.minimum()) * i / frames);
        QCoreApplication::processEvents();
        window.repaint();
    }
    return milliseconds(timer) / frames;
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const int words = argc > 1 ? std::atoi(argv[1]) : 50'000;
    TrainingSettings settings;
    settings.dim = argc > 2 ? std::atoi(argv[2]) : 300;
    settings.objective = Objective::FullSoftmax;
    settings.initialC = InitialC::SmallRandom;
    settings.subsample = 0;

    Answers answers;
    MainWindow window(std::make_unique<AnsweringDialogs>(answers));
    window.setTheme(ThemeKind::Light);
    window.show();
    CorpusRequest request;
    request.source.pasted = textOf(words);
    request.reading.minCount = 1;
    window.session().load(request, settings);
    waitFor(&window, &MainWindow::frameShown);

    auto* page = window.findChild<StepPage*>();
    QElapsedTimer timer;
    timer.start();
    window.showPage(QStringLiteral("step"));
    waitFor(&window.session(), &TrainingSession::stepInspected);
    const double answered = milliseconds(timer);
    QElapsedTimer held;
    held.start();
    QCoreApplication::processEvents();
    window.repaint();
    const double drawn = milliseconds(timer);
    const double scrolled =
        scroll(window, *page->findChild<QScrollArea*>()->verticalScrollBar(), 60);

    timer.start();
    window.session().step(1);
    waitFor(&window.session(), &TrainingSession::stepInspected);
    QCoreApplication::processEvents();
    window.repaint();
    const double stepped = milliseconds(timer);

    timer.start();
    window.showPage(QStringLiteral("matrices"));
    waitFor(&window.session(), &TrainingSession::matricesReady);
    QCoreApplication::processEvents();
    window.repaint();
    const double matrices = milliseconds(timer);
    const double matrixScrolled =
        scroll(window, *window.findChild<MatrixView*>()->verticalScrollBar(), 60);

    std::cout << nlohmann::ordered_json{{"words", words},
                                        {"dimensions", settings.dim},
                                        {"step_page_answered_ms", answered},
                                        {"step_page_open_ms", drawn},
                                        {"step_page_scroll_ms_a_frame", scrolled},
                                        {"step_and_shown_ms", stepped},
                                        {"matrices_open_ms", matrices},
                                        {"matrices_scroll_ms_a_frame", matrixScrolled}}
              << '\n';
    return 0;
}
