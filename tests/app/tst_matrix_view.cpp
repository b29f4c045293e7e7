#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include "app/widgets/diverging_colour.h"
#include "app/widgets/matrix_view.h"
#include "app/widgets/number_text.h"
#include "app/widgets/plain_tool_tip.h"
#include "app/widgets/still_style.h"
#include "tests/app/mirrored_window.h"

using namespace firth;

namespace {

/// Rows w0, w1 …; the value of a cell tells which it is: −1 … 1 over all cells.
std::shared_ptr<MatrixCopy> numbered(int rows, int columns) {
    auto copy = std::make_shared<MatrixCopy>();
    copy->rows = rows;
    copy->columns = columns;
    copy->range = {0, 0, rows, columns};
    copy->values.resize(rows, columns);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            copy->values(row, column) = 2.0F * static_cast<float>(row * columns + column) /
                                            static_cast<float>(rows * columns - 1) -
                                        1;
    return copy;
}

bool near(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) <= 1 && std::abs(a.green() - b.green()) <= 1 &&
           std::abs(a.blue() - b.blue()) <= 1;
}

}  // namespace

class TestMatrixView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light, 1); }
    void init();
    void cleanup();

    void cellsHaveTheColourOfTheirValue_data();
    void cellsHaveTheColourOfTheirValue();
    void whatIsNoNumberHasItsOwnColour();
    void followsTheTheme();
    void onlyTheBlockInSightIsWanted();
    void aLateBlockOfAnotherShapeIsLeftOut();
    void hoverTellsTheExactValue();
    void arrowsMoveTheCursorAndSpeak();
    void arrowsFollowTheDrawing();
    void keysZoomAndGoBack();
    void wheelWithCtrlZoomsAboutTheMouse();
    void wheelScrollsAlongTheWordsWhereOnlyTheyScroll();
    void largestCellsHoldTheirNumber();
    void aMirroredWindowDoesNotMirrorIt_data();
    void aMirroredWindowDoesNotMirrorIt();
    void litRowsAreFramedAndSigned();
    void changedCellsFlash();
    void withoutMotionNothingFlashes();
    void choosingARowBringsItIntoSight();
    void smallCellsLabelSomeRowsAndTheLitOnes();
    void enterAndDoubleClickActivate();
    void longWordsAreWholeInTheToolTip();
    void focusIsVisible();
    void aRowAtTheEndOfALargeMatrix();

private:
    void make(bool transposed, int rows, int columns);
    StillStyle still_;
    QImage image() { return view_->viewport()->grab().toImage(); }
    /// Inside a cell, away from frames and numbers.
    QColor colourAt(const MatrixCell& cell, const QImage& image) const {
        return image.pixelColor(view_->cells().rect(cell).center());
    }
    void point(const QPoint& at) {
        QMouseEvent move(QEvent::MouseMove, at, view_->viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view_->viewport(), &move);
    }
    void wheel(int eighths, Qt::KeyboardModifiers modifiers, const QPoint& at) {
        QWheelEvent event(at, view_->viewport()->mapToGlobal(at), {}, {0, eighths}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view_->viewport(), &event);
    }

    std::unique_ptr<MatrixView> view_;
    std::shared_ptr<MatrixCopy> values_;
};

void TestMatrixView::init() {
    make(false, 20, 10);
}

void TestMatrixView::make(bool transposed, int rows, int columns) {
    view_ = std::make_unique<MatrixView>("matrix", "A matrix", transposed);
    view_->setShape(rows, columns, [](int row) { return QStringLiteral("w%1").arg(row); });
    view_->resize(500, 300);
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    values_ = numbered(rows, columns);
    view_->setValues(values_, 1);
    view_->clearFocus();
}

void TestMatrixView::cleanup() {
    view_.reset();
}

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

void TestMatrixView::hoverTellsTheExactValue() {
    values_->values(3, 7) = 0.123456789F;
    view_->setValues(values_, 1);
    QSignalSpy described(view_.get(), &MatrixView::described);
    point(view_->cells().rect(MatrixCell{3, 7}).center());
    QVERIFY(!described.isEmpty());
    QVERIFY(view_->isPointedAt(true));
    const QString text = view_->pointedText();
    QVERIFY(text.contains("w3"));
    QVERIFY(text.contains("dimension 7: "));
    const QString number = text.section(": ", 1);
    QCOMPARE(number.toFloat(), 0.123456789F);
    QCOMPARE(number, exactNumber(0.123456789F));
    QHelpEvent help(QEvent::ToolTip, view_->cells().rect(MatrixCell{3, 7}).center(), {});
    QCoreApplication::sendEvent(view_->viewport(), &help);
    QCOMPARE(QToolTip::text(), plainToolTip(text));
    QToolTip::hideText();
}

void TestMatrixView::arrowsMoveTheCursorAndSpeak() {
    view_->setFocus();
    QTest::keyClick(view_.get(), Qt::Key_Down);
    QTest::keyClick(view_.get(), Qt::Key_Down);
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QCOMPARE(view_->cursor(), (MatrixCell{2, 1}));
    QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(view_.get());
    QCOMPARE(spoken->text(QAccessible::Name), QString("A matrix"));
    QVERIFY(spoken->text(QAccessible::Description)
                .endsWith("dimension 1: " + exactNumber(values_->values(2, 1))));
    for (int i = 0; i < 4; ++i) QTest::keyClick(view_.get(), Qt::Key_Up);
    QCOMPARE(view_->cursor(), (MatrixCell{0, 1}));  // stays inside
    QTest::keyClick(view_.get(), Qt::Key_End);
    QCOMPARE(view_->cursor(), (MatrixCell{19, 1}));
    QVERIFY(view_->cells().body.contains(view_->cells().rect(view_->cursor())));
    // The number that is spoken is a new one as soon as training has changed it.
    auto copy = std::make_shared<MatrixCopy>(*values_);
    copy->values(19, 1) = 0.5F;
    view_->setValues(copy, 1);
    QVERIFY(view_->accessibleDescription().endsWith(": 0.5"));
}

void TestMatrixView::arrowsFollowTheDrawing() {
    make(true, 20, 10);
    view_->setFocus();
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QTest::keyClick(view_.get(), Qt::Key_Down);
    QCOMPARE(view_->cursor(), (MatrixCell{2, 1}));
}

void TestMatrixView::keysZoomAndGoBack() {
    make(false, 1000, 100);
    view_->setFocus();
    const QSize start = view_->cells().pitch;
    QTest::keyClick(view_.get(), Qt::Key_Plus);
    QVERIFY(view_->cells().pitch.width() > start.width());
    QTest::keyClick(view_.get(), Qt::Key_0);
    QCOMPARE(view_->cells().pitch, start);
    for (int i = 0; i < 20; ++i) QTest::keyClick(view_.get(), Qt::Key_Minus);
    QCOMPARE(view_->cells().pitch, QSize(2, 2));
    QVERIFY(!view_->canZoom(-1));
    // No key was lost in trying to go below.
    QTest::keyClick(view_.get(), Qt::Key_Plus);
    QVERIFY(view_->cells().pitch.height() > 2);
}

void TestMatrixView::wheelWithCtrlZoomsAboutTheMouse() {
    make(false, 1000, 300);
    view_->verticalScrollBar()->setValue(5000);
    const QPoint at = view_->cells().body.center();
    const MatrixCell before = *view_->cells().cellAt(at);
    const QSize pitch = view_->cells().pitch;
    wheel(60, Qt::ControlModifier, at);
    QCOMPARE(view_->cells().pitch, pitch);  // half a notch
    wheel(60, Qt::ControlModifier, at);
    QVERIFY(view_->cells().pitch.height() > pitch.height());
    const MatrixCell after = *view_->cells().cellAt(at);
    QVERIFY(std::abs(after.row - before.row) <= 1);
    QVERIFY(std::abs(after.column - before.column) <= 1);
}

void TestMatrixView::wheelScrollsAlongTheWordsWhereOnlyTheyScroll() {
    make(true, 1000, 10);
    QCOMPARE(view_->verticalScrollBar()->maximum(), 0);
    wheel(-120, Qt::NoModifier, view_->cells().body.center());
    QVERIFY(view_->horizontalScrollBar()->value() > 0);
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

void TestMatrixView::choosingARowBringsItIntoSight() {
    make(false, 1000, 20);
    view_->chooseRow(700);
    QVERIFY(view_->cells().body.contains(view_->cells().rect(MatrixCell{700, 0})));
    QCOMPARE(view_->cursor().row, 700);
    view_->chooseRow(-1);
    QCOMPARE(view_->cursor().row, 700);
    view_->chooseRow(1000);  // no such row
    QCOMPARE(view_->cursor().row, 700);
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

void TestMatrixView::enterAndDoubleClickActivate() {
    QSignalSpy activated(view_.get(), &MatrixView::rowActivated);
    view_->setFocus();
    QTest::keyClick(view_.get(), Qt::Key_Down);
    QTest::keyClick(view_.get(), Qt::Key_Return);
    QCOMPARE(activated.takeFirst()[0].toInt(), 1);
    // On the label too.
    const QRect cell = view_->cells().rect(MatrixCell{3, 0});
    QTest::mouseDClick(view_->viewport(), Qt::LeftButton, {}, QPoint(4, cell.center().y()));
    QCOMPARE(activated.takeFirst()[0].toInt(), 3);
}

void TestMatrixView::longWordsAreWholeInTheToolTip() {
    const QString word(300, 'x');
    view_->setShape(20, 10, [&](int row) { return row == 2 ? word : QStringLiteral("<b>w"); });
    QVERIFY(view_->cells().body.width() > view_->width() / 2);
    QHelpEvent help(QEvent::ToolTip, QPoint(4, view_->cells().rect(MatrixCell{2, 0}).center().y()),
                    {});
    QCoreApplication::sendEvent(view_->viewport(), &help);
    QCOMPARE(QToolTip::text(), plainToolTip(word));
    QHelpEvent other(QEvent::ToolTip, QPoint(4, view_->cells().rect(MatrixCell{3, 0}).center().y()),
                     {});
    QCoreApplication::sendEvent(view_->viewport(), &other);
    QVERIFY(QToolTip::text().contains(">&lt;b&gt;w<"));
    QToolTip::hideText();
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
