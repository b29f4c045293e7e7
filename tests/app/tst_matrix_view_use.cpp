// The picture of a matrix under the mouse and the keys.
#include <QAccessible>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

#include "app/widgets/number_text.h"
#include "app/widgets/plain_tool_tip.h"
#include "tests/app/matrix_view_test.h"

using namespace firth;

class TestMatrixViewUse : public MatrixViewTest {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light, 1); }
    void init() { make(false, 20, 10); }
    void cleanup() { view_.reset(); }
    void hoverTellsTheExactValue();
    void arrowsMoveTheCursorAndSpeak();
    void arrowsFollowTheDrawing();
    void keysZoomAndGoBack();
    void wheelWithCtrlZoomsAboutTheMouse();
    void wheelScrollsAlongTheWordsWhereOnlyTheyScroll();
    void choosingARowBringsItIntoSight();
    void enterAndDoubleClickActivate();
    void longWordsAreWholeInTheToolTip();
};

void TestMatrixViewUse::hoverTellsTheExactValue() {
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

void TestMatrixViewUse::arrowsMoveTheCursorAndSpeak() {
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

void TestMatrixViewUse::arrowsFollowTheDrawing() {
    make(true, 20, 10);
    view_->setFocus();
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QTest::keyClick(view_.get(), Qt::Key_Down);
    QCOMPARE(view_->cursor(), (MatrixCell{2, 1}));
}

void TestMatrixViewUse::keysZoomAndGoBack() {
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

void TestMatrixViewUse::wheelWithCtrlZoomsAboutTheMouse() {
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

void TestMatrixViewUse::wheelScrollsAlongTheWordsWhereOnlyTheyScroll() {
    make(true, 1000, 10);
    QCOMPARE(view_->verticalScrollBar()->maximum(), 0);
    wheel(-120, Qt::NoModifier, view_->cells().body.center());
    QVERIFY(view_->horizontalScrollBar()->value() > 0);
}

void TestMatrixViewUse::choosingARowBringsItIntoSight() {
    make(false, 1000, 20);
    view_->chooseRow(700);
    QVERIFY(view_->cells().body.contains(view_->cells().rect(MatrixCell{700, 0})));
    QCOMPARE(view_->cursor().row, 700);
    view_->chooseRow(-1);
    QCOMPARE(view_->cursor().row, 700);
    view_->chooseRow(1000);  // no such row
    QCOMPARE(view_->cursor().row, 700);
}

void TestMatrixViewUse::enterAndDoubleClickActivate() {
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

void TestMatrixViewUse::longWordsAreWholeInTheToolTip() {
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

QTEST_MAIN(TestMatrixViewUse)
#include "tst_matrix_view_use.moc"
