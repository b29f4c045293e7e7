#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

#include "app/widgets/probability_chart.h"
#include "engine/output_ranking.h"
#include "tests/app/mirrored_window.h"
#include "tests/app/step_on_sentence.h"

using namespace firth;

class TestProbabilityChart : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void barsAreAsLongAsTheProbabilities();
    void trueIsGreenAndTheFavouriteRed();
    void ordersByProbabilityOrVocabulary();
    void largeVocabulariesShowTheMostProbableAndTheTrue();
    void exponentialsOnRequest();
    void largeScoresAreNoTrouble();
    void hoverTellsAndHighlights();
    void aHighlightFromOutsideIsShownSilently();
    void keysMoveTheHighlight();
    void followsThePaletteAndTheTextScale();
    void aMirroredWindowDoesNotMirrorIt();
    void emptyIsNoHarm();

private:
    QImage image() { return chart_->viewport()->grab().toImage(); }
    /// Where the drawn bar ends, by its colour along its middle.
    double drawnEnd(int output);

    std::unique_ptr<ProbabilityChart> chart_;
    StepOnSentence step_;
    int true_ = -1;
};

namespace {

Theme light() {
    return theme(ThemeKind::Light);
}

bool like(const QColor& a, const QColor& b, int tolerance = 8) {
    return std::abs(a.red() - b.red()) <= tolerance &&
           std::abs(a.green() - b.green()) <= tolerance &&
           std::abs(a.blue() - b.blue()) <= tolerance;
}

std::vector<OutputTrace> many(int words, int truth) {
    std::vector<OutputTrace> outputs(static_cast<std::size_t>(words));
    for (int i = 0; i < words; ++i) {
        OutputTrace& output = outputs[static_cast<std::size_t>(i)];
        output.probability = 1.0 / (10 + (i * 7919) % words);
        output.score = std::log(output.probability);
        output.label = i == truth ? 1 : 0;
    }
    return outputs;
}

QStringList namesOf(int words) {
    QStringList names;
    for (int i = 0; i < words; ++i) names.append(QStringLiteral("word%1").arg(i));
    return names;
}

}  // namespace

double TestProbabilityChart::drawnEnd(int output) {
    const QImage picture = image();
    const QRectF bar = chart_->barRect(output);
    const int y = static_cast<int>(bar.center().y());
    int x = static_cast<int>(bar.left()) + 2;
    const QColor colour = picture.pixelColor(x, y);
    while (x < picture.width() && like(picture.pixelColor(x, y), colour)) ++x;
    return x;
}

void TestProbabilityChart::initTestCase() {
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestProbabilityChart::init() {
    step_ = stepOnSentence(Objective::FullSoftmax, Architecture::SkipGram, 60);
    chart_ = std::make_unique<ProbabilityChart>("probabilities");
    chart_->resize(700, 330);
    chart_->setOutputs(step_.trace.outputs, step_.names);
    chart_->show();
    QVERIFY(QTest::qWaitForWindowExposed(chart_.get()));
    true_ = static_cast<int>(step_.output);
}

void TestProbabilityChart::cleanup() {
    chart_.reset();
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestProbabilityChart::barsAreAsLongAsTheProbabilities() {
    const QRectF one = chart_->barRect(true_);
    const double pixels = one.width() / step_.trace.outputs[std::size_t(true_)].probability;
    for (int i = 0; i < 9; ++i) {
        const QRectF bar = chart_->barRect(i);
        QVERIFY(std::abs(bar.width() - pixels * step_.trace.outputs[std::size_t(i)].probability) <
                1e-6);
        if (bar.width() < 6) continue;
        QVERIFY2(std::abs(drawnEnd(i) - bar.right()) <= 2, qPrintable(step_.names[i]));
    }
}

void TestProbabilityChart::trueIsGreenAndTheFavouriteRed() {
    const QImage picture = image();
    const OutputRanking ranking = rankOutputs(step_.trace.outputs, 24);
    const auto colour = [&](int output) {
        const QRectF bar = chart_->barRect(output);
        return picture.pixelColor(QPointF(bar.left() + 3, bar.center().y()).toPoint());
    };
    QVERIFY(like(colour(true_), light().positive));
    QVERIFY(like(colour(static_cast<int>(*ranking.favourite)), light().negative));
    for (int i = 0; i < 9; ++i) {
        if (i == true_ || i == static_cast<int>(*ranking.favourite)) continue;
        QVERIFY(!like(colour(i), light().positive) && !like(colour(i), light().negative));
        QVERIFY(colour(i).blue() > colour(i).red());
    }
}

void TestProbabilityChart::ordersByProbabilityOrVocabulary() {
    const auto probability = [&](int output) {
        return step_.trace.outputs[std::size_t(output)].probability;
    };
    std::vector<int> shown = chart_->shownOutputs();
    QCOMPARE(shown.size(), std::size_t{9});
    for (std::size_t i = 1; i < shown.size(); ++i)
        QVERIFY(probability(shown[i - 1]) >= probability(shown[i]));
    QVERIFY(chart_->barRect(shown[0]).top() < chart_->barRect(shown[1]).top());
    auto* button = chart_->findChild<QPushButton*>("probabilitiesOrder1");
    QTest::mouseClick(button, Qt::LeftButton);
    shown = chart_->shownOutputs();
    QVERIFY(std::ranges::is_sorted(shown));
    QVERIFY(std::abs(drawnEnd(true_) - chart_->barRect(true_).right()) <= 2);
    chart_->setOrder(ProbabilityChart::Order::Sorted);
    QVERIFY(!std::ranges::is_sorted(chart_->shownOutputs()));
}

void TestProbabilityChart::largeVocabulariesShowTheMostProbableAndTheTrue() {
    constexpr int words = 50'000;
    auto outputs = many(words, 0);
    outputs[0].probability = 1e-7;
    chart_->setOutputs(outputs, namesOf(words));
    QCOMPARE(chart_->shownOutputs().size(), std::size_t{25});
    QCOMPARE(chart_->shownOutputs().back(), 0);
    QCOMPARE(chart_->note(), QString("24 of 50,000 words, and word0"));
    QCOMPARE(chart_->findChild<QLabel*>("probabilitiesNote")->text(), chart_->note());
    outputs[0].probability = 0.9;
    chart_->setOutputs(outputs, namesOf(words));
    QCOMPARE(chart_->shownOutputs().size(), std::size_t{24});
    QCOMPARE(chart_->shownOutputs().front(), 0);
    QCOMPARE(chart_->note(), QString("the 24 most probable of 50,000 words"));
    QVERIFY(chart_->barRect(12'345).isNull());
}

void TestProbabilityChart::exponentialsOnRequest() {
    chart_->setQuantity(ProbabilityChart::Quantity::Exponential);
    const double pixels =
        chart_->barRect(true_).width() / std::exp(step_.trace.outputs[std::size_t(true_)].score);
    for (int i = 0; i < 9; ++i)
        QVERIFY(std::abs(chart_->barRect(i).width() -
                         pixels * std::exp(step_.trace.outputs[std::size_t(i)].score)) < 1e-6);
    QVERIFY(std::abs(drawnEnd(true_) - chart_->barRect(true_).right()) <= 2);
}

void TestProbabilityChart::largeScoresAreNoTrouble() {
    auto outputs = step_.trace.outputs;
    outputs[2].score = 1000;
    chart_->setOutputs(outputs, step_.names);
    chart_->setQuantity(ProbabilityChart::Quantity::Exponential);
    QVERIFY(std::isfinite(chart_->barRect(2).width()));
    QVERIFY(chart_->barRect(2).width() >= chart_->barRect(true_).width());
    QVERIFY(!chart_->viewport()->grab().isNull());
}

void TestProbabilityChart::hoverTellsAndHighlights() {
    QSignalSpy spy(chart_.get(), &ProbabilityChart::highlightChanged);
    const QPoint at = chart_->barRect(true_).center().toPoint();
    QTest::mouseMove(chart_->viewport(), at);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<StepHighlight>(), (StepHighlight{true_, -1}));
    QHelpEvent help(QEvent::ToolTip, at, chart_->viewport()->mapToGlobal(at));
    QApplication::sendEvent(chart_->viewport(), &help);
    QVERIFY(QToolTip::text().contains("the true word"));
    QVERIFY(QToolTip::text().contains(
        QString::number(step_.trace.outputs[std::size_t(true_)].probability, 'g', 6)));
    QTest::mouseMove(chart_->viewport(), {5, chart_->viewport()->height() - 1});
    QCOMPARE(spy.last()[0].value<StepHighlight>(), StepHighlight{});
}

void TestProbabilityChart::aHighlightFromOutsideIsShownSilently() {
    QSignalSpy spy(chart_.get(), &ProbabilityChart::highlightChanged);
    const QRectF bar = chart_->barRect(true_);
    const QPoint beside(chart_->viewport()->width() - 2, static_cast<int>(bar.center().y()));
    QVERIFY(like(image().pixelColor(beside), light().card));
    chart_->setHighlight({true_, 3});
    QVERIFY(spy.isEmpty());
    QVERIFY(!like(image().pixelColor(beside), light().card));
}

void TestProbabilityChart::keysMoveTheHighlight() {
    chart_->setFocus();
    QVERIFY(chart_->viewport()->parentWidget()->hasFocus());
    const std::vector<int> shown = chart_->shownOutputs();
    QWidget* view = chart_->viewport()->parentWidget();
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(chart_->highlight().output, shown[0]);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(chart_->highlight().output, shown[1]);
    QVERIFY(view->accessibleDescription().contains(step_.names[shown[1]]));
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(chart_->highlight().output, shown[8]);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(chart_->highlight().output, shown[7]);
}

void TestProbabilityChart::followsThePaletteAndTheTextScale() {
    const double before = chart_->viewport()->parentWidget()->minimumHeight();
    applyTheme(*qApp, ThemeKind::Dark, 1.5);
    QCoreApplication::processEvents();
    const QRectF bar = chart_->barRect(true_);
    QVERIFY(like(image().pixelColor(QPointF(bar.left() + 3, bar.center().y()).toPoint()),
                 theme(ThemeKind::Dark).positive));
    QVERIFY(like(image().pixelColor(1, 1), theme(ThemeKind::Dark).card));
    QVERIFY(chart_->viewport()->parentWidget()->minimumHeight() > before * 1.3);
}

void TestProbabilityChart::aMirroredWindowDoesNotMirrorIt() {
    const QImage usual = image();
    const MirroredWindow mirrored;
    QCoreApplication::processEvents();
    QCOMPARE(image(), usual);
}

void TestProbabilityChart::emptyIsNoHarm() {
    chart_->setOutputs({}, {});
    QVERIFY(chart_->shownOutputs().empty());
    QTest::mouseMove(chart_->viewport(), {50, 50});
    QTest::keyClick(chart_->viewport()->parentWidget(), Qt::Key_Down);
    QCOMPARE(chart_->highlight(), StepHighlight{});
    QVERIFY(!image().isNull());
}

QTEST_MAIN(TestProbabilityChart)
#include "tst_probability_chart.moc"
