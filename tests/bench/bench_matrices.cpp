// What the matrices page costs with 50,000 words × 300 dimensions: making a report, showing it and
// painting, standing still and scrolled. A frame at 30 a second has 33 ms.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTimer>
#include <string>

#include "app/session/training_session.h"
#include "app/widgets/matrices_page.h"
#include "app/widgets/matrix_view.h"
#include "app/widgets/theme.h"
#include "engine/weight_scale.h"

using namespace firth;

namespace {

CorpusRequest largeCorpus() {
    constexpr int words = 50'000;
    CorpusRequest request;
    request.reading.minCount = 1;
    QString text;
    for (int i = 0; i < words; ++i) {
        QString word;
        for (int rest = i + 1; rest > 0; rest /= 26) word += QChar('a' + rest % 26);
        text += word + QStringLiteral("x") +
                (i % 20 == 19 ? QStringLiteral(". ") : QStringLiteral(" "));
    }
    request.source.pasted = text;
    return request;
}

TrainingSettings largeSettings() {
    TrainingSettings settings;
    settings.dim = 300;
    settings.initialC = InitialC::SmallRandom;
    settings.subsample = 0;
    return settings;
}

/// The page and a session that answers it, as in the window.
class Stage {
public:
    explicit Stage(const QSize& size) {
        page_.resize(size);
        QObject::connect(&session_, &TrainingSession::loaded, &page_,
                         [this] { page_.setCorpus(session_.corpus(), session_.settings()); });
        QObject::connect(&session_, &TrainingSession::matricesReady, &page_,
                         [this](const std::shared_ptr<const MatricesReport>& report) {
                             page_.show(report);
                             loop_.quit();
                         });
        QObject::connect(&session_, &TrainingSession::loaded, &loop_, &QEventLoop::quit);
        session_.load(largeCorpus(), largeSettings());
        loop_.exec();
        page_.show();
        opened_.start();
        ask();
        page_.grab();
        millisecondsToOpen_ = static_cast<double>(opened_.nsecsElapsed()) / 1e6;
    }
    void ask() {
        session_.inspectMatrices(page_.query());
        loop_.exec();
    }
    void zoom(int steps) {
        for (MatrixView* view : page_.findChildren<MatrixView*>()) view->zoom(steps);
    }
    void scroll(int pixels) {
        for (MatrixView* view : page_.findChildren<MatrixView*>()) {
            QScrollBar* bar =
                view->cells().transposed ? view->horizontalScrollBar() : view->verticalScrollBar();
            bar->setValue((bar->value() + pixels) % bar->maximum());
        }
    }
    TrainingSession& session() { return session_; }
    MatricesPage& page() { return page_; }
    double millisecondsToOpen() const { return millisecondsToOpen_; }

private:
    TrainingSession session_;
    MatricesPage page_;
    QEventLoop loop_;
    QElapsedTimer opened_;
    double millisecondsToOpen_ = 0;
};

const QSize wholeWindow(1920, 1080);

/// Zoom steps from where every word can be read; −5: cells of two pixels.
void zooms(benchmark::internal::Benchmark* benchmark) {
    for (const int steps : {0, -5, 8}) benchmark->Arg(steps);
    benchmark->Unit(benchmark::kMillisecond);
}

void prepare(Stage& stage, benchmark::State& state) {
    const int steps = static_cast<int>(state.range(0));
    for (int i = 0; i < std::abs(steps); ++i) stage.zoom(steps > 0 ? 1 : -1);
    stage.ask();
    const MatricesQuery query = stage.page().query();
    state.counters["cells_copied"] =
        query.E.rows * query.E.columns + query.C.rows * query.C.columns;
    state.counters["open_ms"] = stage.millisecondsToOpen();
}

/// A report asked for, made on the other thread, and shown.
void BM_Report(benchmark::State& state) {
    Stage stage(wholeWindow);
    prepare(stage, state);
    for (auto _ : state) stage.ask();
}
BENCHMARK(BM_Report)->Apply(zooms);

/// The same after a step, so that the largest weights are looked for anew.
void BM_StepAndReport(benchmark::State& state) {
    Stage stage(wholeWindow);
    prepare(stage, state);
    for (auto _ : state) {
        stage.session().step(1);
        stage.ask();
    }
}
BENCHMARK(BM_StepAndReport)->Apply(zooms);

void BM_Paint(benchmark::State& state) {
    Stage stage(wholeWindow);
    prepare(stage, state);
    QPixmap picture(wholeWindow);
    for (auto _ : state) stage.page().render(&picture);
}
BENCHMARK(BM_Paint)->Apply(zooms);

/// Scrolled by 40 pixels, asked, shown and painted: a whole frame.
void BM_ScrolledFrame(benchmark::State& state) {
    Stage stage(wholeWindow);
    prepare(stage, state);
    QPixmap picture(wholeWindow);
    for (auto _ : state) {
        stage.scroll(40);
        stage.ask();
        stage.page().render(&picture);
    }
}
BENCHMARK(BM_ScrolledFrame)->Apply(zooms);

void BM_LargestWeight(benchmark::State& state) {
    const Matrix weights = Matrix::Random(50'000, 300);
    for (auto _ : state) benchmark::DoNotOptimize(largestWeight(weights));
}
BENCHMARK(BM_LargestWeight)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    applyTheme(application, ThemeKind::Light, 1);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
