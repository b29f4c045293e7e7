// How a matrix is drawn: colours, numbers, frames and labels.
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "app/widgets/diverging_colour.h"
#include "app/widgets/still_style.h"
#include "tests/app/matrix_view_test.h"
#include "tests/app/mirrored_window.h"

using namespace firth;

class TestMatrixView : public MatrixViewTest {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light, 1); }
    void init() { make(false, 20, 10); }
    void cleanup() { view_.reset(); }

    void cellsHaveTheColourOfTheirValue_data();
    void cellsHaveTheColourOfTheirValue();
    void whatIsNoNumberHasItsOwnColour();
    void followsTheTheme();
    void onlyTheBlockInSightIsWanted();
    void aLateBlockOfAnotherShapeIsLeftOut();
    void largestCellsHoldTheirNumber();
    void aMirroredWindowDoesNotMirrorIt_data();
    void aMirroredWindowDoesNotMirrorIt();
    void litRowsAreFramedAndSigned();
    void changedCellsFlash();
    void withoutMotionNothingFlashes();
    void smallCellsLabelSomeRowsAndTheLitOnes();
    void focusIsVisible();
    void aRowAtTheEndOfALargeMatrix();

private:
    StillStyle still_;
};

void TestMatrixView::cellsHaveTheColourOfTheirValue_data() {
    QTest::addColumn<bool>("transposed");
    QTest::newRow("E, words down") << false;
    QTest::newRow("C, words across") << true;
}

void TestMatrixView::cellsHaveTheColourOfTheirValue() {
    QFETCH(bool, transposed);
    make(transposed, 40, 40);
    // Too small for numbers to be written in them.
    view_->zoom(-1);
    const QImage picture = image();
    const MatrixRange seen = view_->visible();
    QVERIFY(seen.rows > 5 && seen.columns > 5);
    for (int row = seen.row; row < seen.rows - 1; ++row)
        for (int column = seen.column; column < seen.columns - 1; ++column) {
            const QColor wanted =
                divergingColour(theme(ThemeKind::Light), values_->values(row, column));
            QVERIFY2(near(colourAt({row, column}, picture), wanted),
                     qPrintable(QStringLiteral("row %1, column %2").arg(row).arg(column)));
        }
    const QPoint first = view_->cells().rect(MatrixCell{0, 0}).center();
    const QPoint nextRow = view_->cells().rect(MatrixCell{1, 0}).center();
    QCOMPARE(nextRow.x() > first.x(), transposed);
    QCOMPARE(nextRow.y() > first.y(), !transposed);
}

void TestMatrixView::whatIsNoNumberHasItsOwnColour() {
    make(false, 40, 40);
    view_->zoom(-1);
    auto copy = std::make_shared<MatrixCopy>(*values_);
    copy->values(0, 0) = std::numeric_limits<float>::quiet_NaN();
    copy->values(0, 1) = -std::numeric_limits<float>::infinity();
    view_->setStyle(&still_);
    view_->setValues(copy, 1);
    const QImage picture = image();
    QVERIFY(near(colourAt({0, 0}, picture), theme(ThemeKind::Light).quiet));
    QVERIFY(near(colourAt({0, 1}, picture), theme(ThemeKind::Light).matrixNegative));
    QVERIFY(view_->describe({0, 0}).endsWith(": nan"));
}

void TestMatrixView::followsTheTheme() {
    make(false, 40, 40);
    view_->zoom(-1);
    image();
    applyTheme(*qApp, ThemeKind::Dark, 1);
    const QImage picture = image();
    applyTheme(*qApp, ThemeKind::Light, 1);
    QVERIFY(near(colourAt({0, 0}, picture), theme(ThemeKind::Dark).matrixNegative));
}

void TestMatrixView::onlyTheBlockInSightIsWanted() {
    make(false, 50'000, 300);
    QSignalSpy changed(view_.get(), &MatrixView::visibleChanged);
    MatrixRange seen = view_->visible();
    QCOMPARE(seen.row, 0);
    QVERIFY(seen.rows >= 10 && seen.rows < 30);
    QVERIFY(seen.columns > 50 && seen.columns < 300);
    view_->verticalScrollBar()->setValue(view_->verticalScrollBar()->maximum());
    QVERIFY(!changed.isEmpty());
    seen = view_->visible();
    QCOMPARE(seen.row + seen.rows, 50'000);
    QVERIFY(seen.rows < 30);
}

void TestMatrixView::aLateBlockOfAnotherShapeIsLeftOut() {
    make(false, 20, 10);
    view_->setShape(30, 10, [](int row) { return QStringLiteral("v%1").arg(row); });
    view_->setValues(values_, 1);
    QVERIFY(!view_->describe({0, 0}).contains(':'));
    view_->setValues(numbered(30, 10), 1);
    QVERIFY(view_->describe({0, 0}).endsWith(": -1"));
}

void TestMatrixView::largestCellsHoldTheirNumber() {
    make(false, 20, 10);
    values_->values.setZero();
    view_->setStyle(&still_);
    const auto inkedPixels = [this] {
        view_->setValues(std::make_shared<MatrixCopy>(*values_), 1);
        const QImage picture = image();
        const QRect cell = view_->cells().rect(MatrixCell{1, 1}).adjusted(1, 1, -1, -1);
        int inked = 0;
        for (int y = cell.top(); y <= cell.bottom(); ++y)
            for (int x = cell.left(); x <= cell.right(); ++x)
                if (!near(picture.pixelColor(x, y), theme(ThemeKind::Light).matrixZero)) ++inked;
        return inked;
    };
    while (view_->canZoom(1)) view_->zoom(1);
    const int zero = inkedPixels();
    QVERIFY(zero > 30);
    // What is written as zero has no sign.
    values_->values(1, 1) = -1e-5F;
    QCOMPARE(inkedPixels(), zero);
    for (int i = 0; i < 4; ++i) view_->zoom(-1);
    QCOMPARE(inkedPixels(), 0);
}

void TestMatrixView::aMirroredWindowDoesNotMirrorIt_data() {
    cellsHaveTheColourOfTheirValue_data();
}

void TestMatrixView::aMirroredWindowDoesNotMirrorIt() {
    QFETCH(bool, transposed);
    const auto picture = [&] {
        make(transposed, 6, 6);
        view_->setLit({{1, LitRole::Input}});
        view_->zoom(2);  // with numbers, half of which have a minus sign
        return image();
    };
    const QImage usual = picture();
    const MirroredWindow mirrored;
    QCOMPARE(picture(), usual);
}

void TestMatrixView::litRowsAreFramedAndSigned() {
    for (const bool transposed : {false, true}) {
        make(transposed, 8, 8);
        view_->setLit({{5, LitRole::OtherOutput}, {1, LitRole::Input}, {3, LitRole::TrueOutput}});
        const QImage picture = image();
        const Theme light = theme(ThemeKind::Light);
        for (const auto& [row, colour] : {std::pair(1, light.centre), std::pair(3, light.positive),
                                          std::pair(5, light.negative)}) {
            const QRect cell = view_->cells().rect(MatrixCell{row, 4});
            const QPoint edge = transposed ? QPoint(cell.left(), cell.center().y())
                                           : QPoint(cell.center().x(), cell.top());
            QVERIFY2(near(picture.pixelColor(edge), colour), qPrintable(QString::number(row)));
        }
        QVERIFY(view_->describe({1, 0}).endsWith("input of this step"));
        QVERIFY(view_->describe({3, 0}).endsWith("true output"));
        QVERIFY(view_->describe({5, 0}).endsWith("noise or other output"));
        QVERIFY(!view_->describe({2, 0}).contains("output"));
    }
    QCOMPARE((QSet<QString>{litSign(LitRole::Input), litSign(LitRole::TrueOutput),
                            litSign(LitRole::OtherOutput)}
                  .size()),
             3);
}

void TestMatrixView::changedCellsFlash() {
    make(false, 200, 200);
    while (view_->canZoom(-1)) view_->zoom(-1);
    QCOMPARE(view_->cells().pitch, QSize(2, 2));
    const QImage calm = image();
    auto copy = std::make_shared<MatrixCopy>(*values_);
    copy->values(4, 4) = std::nextafter(copy->values(4, 4), 1.0F);
    view_->setValues(copy, 1);
    const QImage flashing = image();
    QVERIFY(!near(colourAt({4, 4}, flashing), colourAt({4, 4}, calm)));
    QCOMPARE(colourAt({4, 5}, flashing), colourAt({4, 5}, calm));
    QTRY_COMPARE(colourAt({4, 4}, image()), colourAt({4, 4}, calm));
    // Larger cells get an outline that leaves their colour alone.
    view_->resetZoom();
    QTRY_VERIFY(view_->cells().pitch.height() > 6);
    view_->zoom(3);
    const QImage calmLarge = image();
    auto next = std::make_shared<MatrixCopy>(*copy);
    next->values(4, 4) = std::nextafter(next->values(4, 4), 1.0F);
    view_->setValues(next, 1);
    const QImage flashingLarge = image();
    const QRect cell = view_->cells().rect(MatrixCell{4, 4});
    QVERIFY(cell.width() >= 6);
    QVERIFY(flashingLarge.pixelColor(cell.topLeft()) != calmLarge.pixelColor(cell.topLeft()));
    QCOMPARE(colourAt({4, 4}, flashingLarge), colourAt({4, 4}, calmLarge));
}

void TestMatrixView::withoutMotionNothingFlashes() {
    make(false, 200, 200);
    while (view_->canZoom(-1)) view_->zoom(-1);
    const QImage calm = image();
    view_->setStyle(&still_);
    auto copy = std::make_shared<MatrixCopy>(*values_);
    copy->values(4, 4) = std::nextafter(copy->values(4, 4), 1.0F);
    view_->setValues(copy, 1);
    QCOMPARE(image(), calm);
}

void TestMatrixView::smallCellsLabelSomeRowsAndTheLitOnes() {
    make(false, 1000, 20);
    image();
    const auto all = view_->labelledRows();
    const MatrixRange seen = view_->visible();
    QCOMPARE(static_cast<int>(all.size()), seen.rows);  // as it opens, every word can be read
    while (view_->canZoom(-1)) view_->zoom(-1);
    view_->setLit({{33, LitRole::Input}});
    image();
    const auto some = view_->labelledRows();
    QVERIFY(static_cast<int>(some.size()) < view_->visible().rows / 4);
    QVERIFY(std::ranges::find(some, 33) != some.end());
}

void TestMatrixView::focusIsVisible() {
    const QImage without = image();
    view_->activateWindow();
    view_->setFocus();
    QTRY_VERIFY(view_->hasFocus());
    const QImage with = image();
    QVERIFY(near(with.pixelColor(1, 100), theme(ThemeKind::Light).accent));
    QVERIFY(without.pixelColor(1, 100) != with.pixelColor(1, 100));
    const QPoint corner = view_->cells().rect(view_->cursor()).topLeft() - QPoint(1, 1);
    QVERIFY(near(with.pixelColor(corner), theme(ThemeKind::Light).ink));
}

void TestMatrixView::aRowAtTheEndOfALargeMatrix() {
    make(true, 50'000, 300);
    view_->setLit({{49'999, LitRole::TrueOutput}});
    view_->chooseRow(49'999);
    const QRect cell = view_->cells().rect(MatrixCell{49'999, 0});
    QVERIFY(view_->cells().body.contains(cell));
    const QImage picture = image();
    QVERIFY(
        near(picture.pixelColor(cell.left(), cell.top() + 30), theme(ThemeKind::Light).positive));
    QVERIFY(near(colourAt({49'999, 20}, picture), theme(ThemeKind::Light).matrixPositive));
}

QTEST_MAIN(TestMatrixView)
#include "tst_matrix_view.moc"
