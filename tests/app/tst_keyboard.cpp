// Tab reaches everything that can be worked on every page, the focus is visible, and a screen
// reader is told a name for each stop.
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "tests/app/window_test.h"

using namespace firth;

class TestKeyboard : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase();
    void tabReachesEverything_data();
    void tabReachesEverything();
    void everyStopHasAName_data();
    void everyStopHasAName();
    void focusIsVisible_data();
    void focusIsVisible();

private:
    void pages();
    void open(const QString& page);
    /// The widgets that Tab comes to, in its order, until it comes round.
    QList<QWidget*> tabStops();
    static QString nameOf(const QWidget* widget) {
        return QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
               widget->objectName();
    }
};

void TestKeyboard::initTestCase() {
    showWindowWith("@sentence");
    window_->selectWord("doctor");
    window_->session().step(3);
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    QTest::qWait(100);
}

void TestKeyboard::pages() {
    QTest::addColumn<QString>("page");
    for (const char* page : {"live", "text", "window", "step", "matrices", "vocabulary", "compare"})
        QTest::addRow("%s", page) << page;
}

void TestKeyboard::open(const QString& page) {
    QVERIFY(window_->showPage(page));
    QTest::qWait(100);
    window_->findChild<QTabBar*>("pages")->setFocus(Qt::TabFocusReason);
}

QList<QWidget*> TestKeyboard::tabStops() {
    constexpr int mostLinks = 60;  // Tab goes through the numbers of a formula one by one
    QList<QWidget*> stops;
    for (QWidget* at = QApplication::focusWidget(); at && !stops.contains(at);
         at = QApplication::focusWidget()) {
        stops << at;
        for (int i = 0; i < mostLinks && QApplication::focusWidget() == at; ++i)
            QTest::keyClick(at, Qt::Key_Tab);
    }
    return stops;
}

void TestKeyboard::tabReachesEverything_data() {
    pages();
}

void TestKeyboard::tabReachesEverything() {
    QFETCH(QString, page);
    open(page);
    const QList<QWidget*> stops = tabStops();
    QVERIFY(stops.size() > 8);
    for (QWidget* widget : window_->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() ||
            !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        // Inside of a control that has the focus for it.
        if (qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) ||
            qobject_cast<QComboBox*>(widget->parentWidget()))
            continue;
        QVERIFY2(stops.contains(widget), qPrintable(nameOf(widget)));
    }
}

void TestKeyboard::everyStopHasAName_data() {
    pages();
}

void TestKeyboard::everyStopHasAName() {
    QFETCH(QString, page);
    open(page);
    for (QWidget* stop : tabStops()) {
        const auto* accessible = QAccessible::queryAccessibleInterface(stop);
        QVERIFY2(accessible, qPrintable(nameOf(stop)));
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(nameOf(stop)));
        QVERIFY2(!stop->objectName().isEmpty(), qPrintable(nameOf(stop)));
    }
}

void TestKeyboard::focusIsVisible_data() {
    pages();
}

void TestKeyboard::focusIsVisible() {
    QFETCH(QString, page);
    open(page);
    for (QWidget* stop : tabStops()) {
        stop->setFocus(Qt::TabFocusReason);
        QTest::qWait(5);
        const QImage with = stop->grab().toImage();
        stop->clearFocus();
        QTest::qWait(5);
        const QImage without = stop->grab().toImage();
        QVERIFY2(with != without, qPrintable(nameOf(stop)));
    }
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
