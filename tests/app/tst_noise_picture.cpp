#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <cmath>
#include <memory>

#include "app/widgets/noise_picture.h"
#include "app/widgets/theme.h"
#include "tests/app/step_on_sentence.h"

using namespace firth;

class TestNoisePicture : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void wordsAreAsWideAsTheirProbability();
    void drawsArePinnedInRedAndTheTrueWordInGreen();
    void theTrueWordIsHatched();
    void aWordDrawnTwiceHasOnePin();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void fiftyThousandWords();
    void hoverTellsAndHighlights();
    void aHighlightFromOutsideIsShownSilently();
    void keysMoveAlongThePins();
    void followsThePalette();

private:
    QImage image() { return picture_->grab().toImage(); }
    void fit(int width) { picture_->resize(width, picture_->heightForWidth(width)); }

    std::unique_ptr<NoisePicture> picture_;
    StepOnSentence step_;
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

int pixels(const QImage& image, const QRect& where, const QColor& colour) {
    int found = 0;
    for (int x = where.left(); x <= where.right(); ++x)
        for (int y = where.top(); y <= where.bottom(); ++y)
            if (image.rect().contains(x, y) && like(image.pixelColor(x, y), colour)) ++found;
    return found;
}

}  // namespace

void TestNoisePicture::initTestCase() {
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestNoisePicture::init() {
    step_ = stepOnSentence(Objective::NegativeSampling, Architecture::SkipGram, 1);
    picture_ = std::make_unique<NoisePicture>("noise");
    picture_->setDraws(step_.tables, step_.targets);
    fit(700);
    picture_->show();
    QVERIFY(QTest::qWaitForWindowExposed(picture_.get()));
}

void TestNoisePicture::cleanup() {
    picture_.reset();
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestNoisePicture::wordsAreAsWideAsTheirProbability() {
    const double whole = picture_->layoutOfPins().band.width();
    double right = picture_->layoutOfPins().band.left();
    for (WordId id = 0; id < 9; ++id) {
        const QRectF segment = picture_->segmentRect(id);
        QVERIFY(std::abs(segment.width() - whole * step_.tables->noise->probability(id)) < 1e-6);
        QVERIFY(std::abs(segment.left() - right) < 1e-6);
        right = segment.right();
    }
    QVERIFY(std::abs(right - picture_->layoutOfPins().band.right()) < 1e-6);
}

void TestNoisePicture::drawsArePinnedInRedAndTheTrueWordInGreen() {
    const QImage picture = image();
    const NoiseLayout& layout = picture_->layoutOfPins();
    QVERIFY(!layout.numbered);
    int truths = 0;
    for (const NoisePin& pin : layout.pins) {
        const bool truth = pin.word == step_.output;
        truths += truth ? 1 : 0;
        const QColor colour = truth ? light().positive : light().negative;
        QCOMPARE(pin.above, !truth);
        const double edge = truth ? layout.band.bottom() : layout.band.top();
        const QRect around(static_cast<int>(pin.x) - 5, static_cast<int>(edge) - (truth ? -1 : 10),
                           10, 9);
        QVERIFY(pixels(picture, around, colour) > 15);
        QVERIFY(pixels(picture, pin.label.toRect(), colour) > 10);
        QVERIFY(pin.text.contains(step_.word(pin.word)));
        QVERIFY(pin.text.contains(truth ? "never drawn" : "P = 0."));
        if (!truth)
            QVERIFY(pin.text.contains(
                QString::number(step_.tables->noise->probability(pin.word), 'f', 3)));
    }
    QCOMPARE(truths, 1);
}

void TestNoisePicture::theTrueWordIsHatched() {
    const QRect segment = picture_->segmentRect(step_.output).toRect().adjusted(2, 2, -2, -2);
    const QImage picture = image();
    const int green = pixels(picture, segment, light().positive);
    QVERIFY(green > segment.width());                         // lines …
    QVERIFY(green < segment.width() * segment.height() / 2);  // … with air between
    QVERIFY(pixels(picture, segment, light().card) > segment.width());
}

void TestNoisePicture::aWordDrawnTwiceHasOnePin() {
    picture_->setDraws(step_.tables, {{1, true}, {4, false}, {2, false}, {4, false}});
    const auto& pins = picture_->layoutOfPins().pins;
    QCOMPARE(pins.size(), std::size_t{3});
    QCOMPARE(pins[2].word, 4U);
    QCOMPARE(pins[2].times, 2);
    QCOMPARE(pins[2].output, 1);
    QVERIFY(pins[2].text.contains("drawn 2 times"));
}

void TestNoisePicture::labelsNeverOverlap_data() {
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("draws");
    QTest::addColumn<int>("width");
    for (const int words : {9, 300, 50'000})
        for (const int draws : {3, 5, 20})
            for (const int width : {900, 380})
                QTest::addRow("%d words, %d draws, %d wide", words, draws, width)
                    << words << draws << width;
}

void TestNoisePicture::labelsNeverOverlap() {
    QFETCH(int, words);
    QFETCH(int, draws);
    QFETCH(int, width);
    const auto tables = zipfTables(words, Objective::NegativeSampling);
    std::vector<Target> targets{{0, true}};
    Random random(7);
    for (int i = 0; i < draws; ++i)
        targets.push_back({tables->noise->drawOtherThan(0, random), false});
    picture_->setDraws(tables, targets);
    fit(width);
    const NoiseLayout& layout = picture_->layoutOfPins();
    const QRectF inside(picture_->rect());
    for (std::size_t i = 0; i < layout.pins.size(); ++i) {
        QVERIFY(inside.contains(layout.pins[i].label));
        QVERIFY(!layout.pins[i].label.intersects(layout.band));
        QCOMPARE(layout.pins[i].entry.isEmpty(), !layout.numbered);
        for (std::size_t j = 0; j < i; ++j) {
            QVERIFY(!layout.pins[i].label.intersects(layout.pins[j].label));
            QVERIFY(!layout.pins[i].entry.intersects(layout.pins[j].entry));
        }
        if (layout.numbered) QVERIFY(inside.contains(layout.pins[i].entry));
    }
    if (draws == 20 && words > 9 && width == 380) QVERIFY(layout.numbered);
    // Fewer draws afterwards need no list.
    picture_->setDraws(tables, {{0, true}, {1, false}});
    QVERIFY(!picture_->layoutOfPins().numbered);
    QVERIFY(picture_->layoutOfPins().pins[0].entry.isEmpty());
}

void TestNoisePicture::fiftyThousandWords() {
    const auto tables = zipfTables(50'000, Objective::NegativeSampling);
    picture_->setDraws(tables, {{40'000, true}, {0, false}, {49'999, false}});
    fit(700);
    QVERIFY(picture_->caption().contains(" words are too narrow"));
    const QImage picture = image();
    // Words of a thousandth of a pixel are still marked where they are.
    const auto& pins = picture_->layoutOfPins().pins;
    QCOMPARE(pins.size(), std::size_t{3});
    const int middle = static_cast<int>(picture_->layoutOfPins().band.center().y());
    const auto column = [&](double x) { return QRect(static_cast<int>(x) - 2, middle - 4, 5, 8); };
    QVERIFY(pixels(picture, column(pins[1].x), light().positive) > 4);
    QVERIFY(pixels(picture, column(pins[2].x), light().negative) > 4);
    QTest::mouseMove(picture_.get(), QPoint(static_cast<int>(pins[2].x), middle));
    QCOMPARE(picture_->highlight().output, 2);
}

void TestNoisePicture::hoverTellsAndHighlights() {
    QSignalSpy spy(picture_.get(), &NoisePicture::highlightChanged);
    for (const NoisePin& pin : picture_->layoutOfPins().pins) {
        QTest::mouseMove(picture_.get(), picture_->segmentRect(pin.word).center().toPoint());
        QCOMPARE(picture_->highlight(), (StepHighlight{pin.output, -1}));
        QTest::mouseMove(picture_.get(), pin.label.center().toPoint());
        QCOMPARE(picture_->highlight(), (StepHighlight{pin.output, -1}));
    }
    QVERIFY(spy.size() >= 3);
    // Any other word tells its probability too.
    for (WordId id = 0; id < 9; ++id) {
        const QPoint at = picture_->segmentRect(id).center().toPoint();
        QHelpEvent help(QEvent::ToolTip, at, picture_->mapToGlobal(at));
        QApplication::sendEvent(picture_.get(), &help);
        QVERIFY(QToolTip::text().contains(step_.word(id)));
        QVERIFY(QToolTip::text().contains(
            QString::number(step_.tables->noise->probability(id), 'g', 4)));
    }
    QTest::mouseMove(picture_.get(), {3, picture_->height() - 3});
    QCOMPARE(picture_->highlight(), StepHighlight{});
}

void TestNoisePicture::aHighlightFromOutsideIsShownSilently() {
    QSignalSpy spy(picture_.get(), &NoisePicture::highlightChanged);
    const QImage plain = image();
    picture_->setHighlight({0, 4});
    QVERIFY(spy.isEmpty());
    QVERIFY(image() != plain);
    picture_->setHighlight({});
    QVERIFY(image() == plain);
}

void TestNoisePicture::keysMoveAlongThePins() {
    picture_->setFocus();
    const auto& pins = picture_->layoutOfPins().pins;
    QTest::keyClick(picture_.get(), Qt::Key_Right);
    QCOMPARE(picture_->highlight().output, pins[0].output);
    QTest::keyClick(picture_.get(), Qt::Key_Right);
    QCOMPARE(picture_->highlight().output, pins[1].output);
    QVERIFY(picture_->accessibleDescription().contains(step_.word(pins[1].word)));
    QTest::keyClick(picture_.get(), Qt::Key_Left);
    QCOMPARE(picture_->highlight().output, pins[0].output);
}

void TestNoisePicture::followsThePalette() {
    const int before = picture_->heightForWidth(700);
    applyTheme(*qApp, ThemeKind::Dark, 1.5);
    QVERIFY(picture_->heightForWidth(700) > before * 1.2);
    fit(700);
    QVERIFY(like(image().pixelColor(2, 2), theme(ThemeKind::Dark).card));
    const QRect segment = picture_->segmentRect(step_.output).toRect().adjusted(2, 2, -2, -2);
    QVERIFY(pixels(image(), segment, theme(ThemeKind::Dark).positive) > segment.width());
}

QTEST_MAIN(TestNoisePicture)
#include "tst_noise_picture.moc"
