#include <QApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <cmath>
#include <memory>

#include "app/widgets/diverging_colour.h"
#include "app/widgets/vector_strips.h"
#include "tests/app/mirrored_window.h"
#include "tests/app/step_on_sentence.h"

using namespace firth;

/// Three rows of two outputs and the input, with numbers that are easy to see.
class TestVectorStrips : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void cellsHaveTheColourOfTheirNumber();
    void theChangeIsMagnifiedOnTheSameScale();
    void withoutAnUpdateThereIsOneColumn();
    void narrowStacksTheColumns();
    void threeHundredDimensionsKeepAPixelEach();
    void hoverTellsExactlyAndHighlights();
    void aHighlightFromOutsideIsShownSilently();
    void keysMoveTheCell();
    void manyRowsScroll();
    void rolesAreMarkedByShapeAndColour();
    void aRuleSetsTheAverageApart();
    void followsThePalette();
    void focusIsVisibleWhenItCameByKey();
    void aWordThatLooksLikeMarkupIsText();
    void aMirroredWindowDoesNotMirrorThem();

private:
    QImage image() { return strips_->viewport()->grab().toImage(); }
    QColor colourAt(int row, StripColumn column, int dimension) {
        return image().pixelColor(strips_->cellRect(row, column, dimension).center());
    }
    void hover(const QPoint& at) { QTest::mouseMove(strips_->viewport(), at); }

    std::unique_ptr<VectorStrips> strips_;
};

namespace {

Vector vector(std::initializer_list<float> numbers) {
    Vector v(static_cast<Eigen::Index>(numbers.size()));
    std::ranges::copy(numbers, v.begin());
    return v;
}

std::vector<StripRow> threeRows() {
    return {{.label = "C[\"nurse\"]",
             .role = OutputRole::True,
             .output = 0,
             .before = vector({0.5F, -0.5F, 0, 1}),
             .after = vector({0.51F, -0.5F, -0.01F, 1})},
            {.label = "C[\"phone\"]",
             .role = OutputRole::Noise,
             .output = 1,
             .before = vector({-1, 0.25F, 0, 0}),
             .after = vector({-1, 0.25F, 0.005F, 0})},
            {.label = "E[\"the\"]",
             .role = {},
             .output = -1,
             .before = vector({0, 0, 0, -0.25F}),
             .after = vector({0, 0, 0, -0.25F})}};
}

Theme light() {
    return theme(ThemeKind::Light);
}

bool like(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) <= 3 && std::abs(a.green() - b.green()) <= 3 &&
           std::abs(a.blue() - b.blue()) <= 3;
}

}  // namespace

void TestVectorStrips::initTestCase() {
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestVectorStrips::init() {
    strips_ = std::make_unique<VectorStrips>("strips");
    strips_->resize(700, 260);
    strips_->setRows(threeRows());
    strips_->setScale(1);
    strips_->setMagnification(100);
    strips_->show();
    QVERIFY(QTest::qWaitForWindowExposed(strips_.get()));
}

void TestVectorStrips::cleanup() {
    strips_.reset();
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestVectorStrips::cellsHaveTheColourOfTheirNumber() {
    QVERIFY(!strips_->isStacked());
    const auto rows = threeRows();
    for (int row = 0; row < 3; ++row)
        for (int i = 0; i < 4; ++i) {
            const StripRow& r = rows[std::size_t(row)];
            QVERIFY(
                like(colourAt(row, StripColumn::Before, i), divergingColour(light(), r.before[i])));
            QVERIFY(
                like(colourAt(row, StripColumn::After, i), divergingColour(light(), r.after[i])));
        }
    QVERIFY(like(colourAt(0, StripColumn::Before, 3), light().matrixPositive));
    QVERIFY(like(colourAt(1, StripColumn::Before, 0), light().matrixNegative));
    strips_->setScale(2);
    QVERIFY(like(colourAt(0, StripColumn::Before, 3), divergingColour(light(), 0.5F)));
}

void TestVectorStrips::theChangeIsMagnifiedOnTheSameScale() {
    QVERIFY(like(colourAt(0, StripColumn::Change, 0), light().matrixPositive));
    QVERIFY(like(colourAt(0, StripColumn::Change, 2), light().matrixNegative));
    QVERIFY(like(colourAt(1, StripColumn::Change, 2), divergingColour(light(), 0.5F)));
    QVERIFY(like(colourAt(2, StripColumn::Change, 0), light().matrixZero));
    strips_->setMagnification(1);
    QVERIFY(like(colourAt(0, StripColumn::Change, 0), divergingColour(light(), 0.01F)));
}

void TestVectorStrips::withoutAnUpdateThereIsOneColumn() {
    auto rows = threeRows();
    for (StripRow& row : rows) row.after.resize(0);
    strips_->setRows(rows);
    QVERIFY(strips_->cellRect(0, StripColumn::Change, 0).isEmpty());
    QVERIFY(strips_->cellRect(0, StripColumn::Before, 0).width() > 100);
    QVERIFY(like(colourAt(1, StripColumn::Before, 0), light().matrixNegative));
    QVERIFY(!strips_->cellText(0, 0).contains("change"));
    QVERIFY(strips_->cellText(0, 0).endsWith("\n0.5"));
}

void TestVectorStrips::narrowStacksTheColumns() {
    strips_->resize(380, 500);
    QVERIFY(strips_->isStacked());
    const QRect before = strips_->cellRect(0, StripColumn::Before, 1);
    const QRect change = strips_->cellRect(0, StripColumn::Change, 1);
    QCOMPARE(before.left(), change.left());
    QVERIFY(change.top() > before.bottom());
    QVERIFY(strips_->cellRect(1, StripColumn::Before, 1).top() >
            strips_->cellRect(0, StripColumn::After, 1).bottom());
    QVERIFY(like(colourAt(0, StripColumn::Change, 0), light().matrixPositive));
}

void TestVectorStrips::threeHundredDimensionsKeepAPixelEach() {
    Vector many(300);
    for (int i = 0; i < 300; ++i) many[i] = i % 2 ? 1.0F : -1.0F;
    strips_->setRows({{.label = "C[\"nurse\"]",
                       .role = OutputRole::True,
                       .output = 0,
                       .before = many,
                       .after = many}});
    for (const int width : {700, 380, 260}) {
        strips_->resize(width, 260);
        for (int i = 0; i < 300; i += 37) {
            const QRect cell = strips_->cellRect(0, StripColumn::After, i);
            if (!strips_->viewport()->rect().contains(cell)) continue;
            QVERIFY(cell.width() >= 1);
            QVERIFY(like(image().pixelColor(cell.center()),
                         i % 2 ? light().matrixPositive : light().matrixNegative));
            hover(cell.center());
            QCOMPARE(strips_->highlight().dimension, i);
        }
    }
    QVERIFY(strips_->horizontalScrollBar()->maximum() > 0);
}

void TestVectorStrips::hoverTellsExactlyAndHighlights() {
    QSignalSpy spy(strips_.get(), &VectorStrips::highlightChanged);
    const QPoint at = strips_->cellRect(0, StripColumn::Change, 2).center();
    hover(at);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<StepHighlight>(), (StepHighlight{0, 2}));
    QHelpEvent help(QEvent::ToolTip, at, strips_->viewport()->mapToGlobal(at));
    QApplication::sendEvent(strips_->viewport(), &help);
    for (const char* part :
         {"nurse", "the true word", "dimension 2", "before 0 ", "change -0.01 ", "after -0.01"})
        QVERIFY2(QToolTip::text().contains(part), qPrintable(QToolTip::text()));
    hover(strips_->cellRect(2, StripColumn::Before, 1).center());
    QCOMPARE(spy.last()[0].value<StepHighlight>(), (StepHighlight{-1, 1}));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(strips_->viewport(), &leave);
    QCOMPARE(spy.last()[0].value<StepHighlight>(), StepHighlight{});
}

void TestVectorStrips::aHighlightFromOutsideIsShownSilently() {
    QSignalSpy spy(strips_.get(), &VectorStrips::highlightChanged);
    const QRect cell = strips_->cellRect(1, StripColumn::Before, 2);
    const QPoint beside(cell.left(), cell.bottom() + 2);
    QVERIFY(like(image().pixelColor(beside), light().card));
    strips_->setHighlight({1, 2});
    QVERIFY(spy.isEmpty());
    QVERIFY(like(image().pixelColor(beside), light().accentSoft));
    QVERIFY(like(image().pixelColor(cell.left(), cell.center().y()), light().ink));
    // The keyboard goes on from there.
    QTest::keyClick(strips_.get(), Qt::Key_Left);
    QCOMPARE(strips_->highlight(), (StepHighlight{1, 1}));
    strips_->setHighlight({});
    QVERIFY(like(image().pixelColor(beside), light().card));
}

void TestVectorStrips::keysMoveTheCell() {
    QSignalSpy spy(strips_.get(), &VectorStrips::highlightChanged);
    strips_->setFocus();
    QTest::keyClick(strips_.get(), Qt::Key_Down);
    QCOMPARE(strips_->highlight(), (StepHighlight{0, 0}));
    QTest::keyClick(strips_.get(), Qt::Key_Down);
    QTest::keyClick(strips_.get(), Qt::Key_Right);
    QCOMPARE(spy.last()[0].value<StepHighlight>(), (StepHighlight{1, 1}));
    QVERIFY(strips_->accessibleDescription().contains("before 0.25 "));
    QTest::keyClick(strips_.get(), Qt::Key_End);
    QCOMPARE(strips_->highlight(), (StepHighlight{1, 3}));
    for (int i = 0; i < 5; ++i) QTest::keyClick(strips_.get(), Qt::Key_Down);
    QCOMPARE(strips_->highlight(), (StepHighlight{-1, 3}));
}

void TestVectorStrips::manyRowsScroll() {
    std::vector<StripRow> rows;
    for (int i = 0; i < 2000; ++i)
        rows.push_back({.label = QString::number(i),
                        .role = OutputRole::Other,
                        .output = i,
                        .before = vector({i % 2 ? 1.0F : -1.0F}),
                        .after = {}});
    strips_->setRows(rows);
    QVERIFY(strips_->cellRect(1999, StripColumn::Before, 0).isEmpty());
    strips_->verticalScrollBar()->setValue(strips_->verticalScrollBar()->maximum());
    QVERIFY(!strips_->cellRect(1999, StripColumn::Before, 0).isEmpty());
    QVERIFY(like(colourAt(1999, StripColumn::Before, 0), light().matrixPositive));
    hover(strips_->cellRect(1998, StripColumn::Before, 0).center());
    QCOMPARE(strips_->highlight().output, 1998);
    strips_->setFocus();
    QTest::keyClick(strips_.get(), Qt::Key_Up);
    QCOMPARE(strips_->highlight().output, 1997);
    QVERIFY(!strips_->cellRect(1997, StripColumn::Before, 0).isEmpty());
}

void TestVectorStrips::rolesAreMarkedByShapeAndColour() {
    const auto found = [&](int row, const QColor& colour) {
        const int middle = strips_->cellRect(row, StripColumn::Before, 0).center().y();
        const QImage picture = image();
        for (int x = 0; x < 30; ++x)
            if (like(picture.pixelColor(x, middle), colour)) return true;
        return false;
    };
    QVERIFY(found(0, light().positive));
    QVERIFY(found(1, light().negative));
    QVERIFY(found(2, light().centre));
    // ▲ is wide below, ▼ above.
    const auto width = [&](int row, int dy) {
        const int y = strips_->cellRect(row, StripColumn::Before, 0).center().y() + dy;
        const QImage picture = image();
        int pixels = 0;
        for (int x = 0; x < 16; ++x)
            if (!like(picture.pixelColor(x, y), light().card)) ++pixels;
        return pixels;
    };
    QVERIFY(width(0, 2) > width(0, -2));
    QVERIFY(width(1, 2) < width(1, -2));
}

void TestVectorStrips::aRuleSetsTheAverageApart() {
    auto rows = threeRows();
    rows[2].ruleAbove = true;
    const QImage without = image();
    strips_->setRows(rows);
    const QImage with = image();
    const int top = strips_->cellRect(2, StripColumn::Before, 0).top();
    int lines = 0;
    for (int y = strips_->cellRect(1, StripColumn::Before, 0).bottom() + 1; y < top; ++y)
        if (like(with.pixelColor(20, y), light().quiet)) ++lines;
    QCOMPARE(lines, 1);
    QVERIFY(with != without);
}

void TestVectorStrips::followsThePalette() {
    applyTheme(*qApp, ThemeKind::Dark, 1.5);
    QVERIFY(like(colourAt(0, StripColumn::Before, 3), theme(ThemeKind::Dark).matrixPositive));
    QVERIFY(like(image().pixelColor(1, 1), theme(ThemeKind::Dark).card));
}

void TestVectorStrips::focusIsVisibleWhenItCameByKey() {
    QVERIFY(like(image().pixelColor(1, 130), light().card));
    strips_->clearFocus();
    strips_->setFocus(Qt::TabFocusReason);
    QVERIFY(like(image().pixelColor(1, 130), light().accent));
}

void TestVectorStrips::aWordThatLooksLikeMarkupIsText() {
    auto rows = threeRows();
    rows[0].label = "C[\"<b>a & b</b>\"]";
    strips_->setRows(rows);
    const QPoint at = strips_->cellRect(0, StripColumn::Before, 0).center();
    QHelpEvent help(QEvent::ToolTip, at, strips_->viewport()->mapToGlobal(at));
    QApplication::sendEvent(strips_->viewport(), &help);
    QVERIFY(QToolTip::text().contains("&lt;b&gt;a &amp; b"));
}

void TestVectorStrips::aMirroredWindowDoesNotMirrorThem() {
    for (const int width : {700, 300}) {  // columns beside and under each other
        strips_->resize(width, 400);
        const QImage usual = image();
        const MirroredWindow mirrored;
        QCoreApplication::processEvents();
        QCOMPARE(image(), usual);
    }
}

QTEST_MAIN(TestVectorStrips)
#include "tst_vector_strips.moc"
