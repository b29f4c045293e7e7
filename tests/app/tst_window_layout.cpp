// How the real window is laid out, in every size.
#include <QChartView>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

#include "app/widgets/map_view.h"
#include "app/widgets/page_bar.h"
#include "tests/app/window_test.h"

using namespace firth;

class TestWindowLayout : public WindowTest {
    Q_OBJECT
private slots:
    void init() { showWindowWith("@town"); }
    void cleanup() { window_.reset(); }
    void labelsDoNotOverlap();
    void barsAndCardsStandInLine();
    void inALowWindowTheMapKeepsItsRoom();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void whatAPageShowsDependsOnTheWindowAlone();
    void atRestNothingMoves();
};

/// What is laid out or painted anew while nobody does anything.
class Restlessness : public QObject {
public:
    Restlessness() { qApp->installEventFilter(this); }
    QMap<QString, int> times;

private:
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Paint)
            ++times[nameOf(object) + " in " + nameOf(object->parent())];
        return false;
    }
    static QString nameOf(const QObject* object) {
        return object ? object->metaObject()->className() + QString(" ") + object->objectName()
                      : QString();
    }
};

void TestWindowLayout::labelsDoNotOverlap() {
    trainEpoch();
    auto* map = find<MapView>("map");
    map->grab();
    const auto labels = map->labels();
    QVERIFY(labels.size() >= 10);
    for (const PlacedLabel& a : labels) {
        QVERIFY(QRectF(map->rect()).contains(a.rect));
        for (const PlacedLabel& b : labels)
            if (a.word != b.word) QVERIFY(!a.rect.intersects(b.rect));
    }
}

void TestWindowLayout::barsAndCardsStandInLine() {
    const char* names[] = {"train", "step", "epoch", "reset"};
    const QRect first = find<QPushButton>(names[0])->geometry();
    for (const char* name : names) {
        const auto* button = find<QPushButton>(name);
        QCOMPARE(button->geometry().top(), first.top());
        QCOMPARE(button->height(), first.height());
        QVERIFY(!button->icon().isNull());
        // A glyph of another font would lift the text off the common line.
        for (const QChar c : button->text()) QVERIFY2(c.isLetter(), qPrintable(button->text()));
    }
    // Messages that have nothing to say take no room.
    const auto bottomOf = [&](const char* name) {
        const auto* widget = find<QWidget>(name);
        return widget->mapTo(window_.get(), QPoint(0, widget->height())).y();
    };
    const auto topOf = [&](const char* name) {
        return find<QWidget>(name)->mapTo(window_.get(), QPoint()).y();
    };
    QCOMPARE(topOf("windowCard") - bottomOf("transportBar"),
             topOf("mapCard") - bottomOf("windowCard"));
}

void TestWindowLayout::inALowWindowTheMapKeepsItsRoom() {
    auto* tabs = find<QTabWidget>("inspectorTabs");
    auto* chart = find<QWidget>("lossChart");
    QVERIFY(chart->isVisible());
    window_->resize(1024, 700);
    QTRY_COMPARE(tabs->count(), 5);
    QTRY_VERIFY(find<MapView>("map")->height() > 200);
    QVERIFY(!chart->isVisible());
    tabs->setCurrentIndex(4);
    QTRY_VERIFY(chart->isVisible());
    window_->resize(1440, 900);
    QTRY_COMPARE(tabs->count(), 4);
    QTRY_VERIFY(chart->isVisible());
    QCOMPARE(tabs->currentIndex(), 0);
}

void TestWindowLayout::nothingIsClipped_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("larger");
    QTest::newRow("small laptop") << QSize(1024, 700) << 0;
    QTest::newRow("lecture hall") << QSize(1280, 720) << 5;
}

void TestWindowLayout::nothingIsClipped() {
    QFETCH(QSize, size);
    QFETCH(int, larger);
    window_->resize(size);
    for (int i = 0; i < larger; ++i) QTest::keyClick(window_.get(), '+', Qt::ControlModifier);
    QTRY_COMPARE(window_->font().pixelSize(), qRound(13 * (1 + 0.1 * larger)));
    QTest::qWait(300);
    QCOMPARE(window_->size(), size);
    for (QWidget* widget : window_->findChildren<QWidget*>()) {
        const auto* label = qobject_cast<QLabel*>(widget);
        if (!widget->isVisible() || (!label && !qobject_cast<QAbstractButton*>(widget))) continue;
        const int needed = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                       : widget->minimumSizeHint().height();
        QVERIFY2(widget->height() >= needed && widget->width() >= widget->minimumSizeHint().width(),
                 qPrintable(widget->objectName() + (label ? label->text() : QString())));
    }
    // The table's columns stand side by side, with no need to scroll sideways.
    QVERIFY(!find<QTableView>("neighbours")->horizontalScrollBar()->isVisible());
    for (const char* chart : {"lossChart", "separationChart"}) {
        const auto* view = find<QChartView>(chart);
        QVERIFY2(view->height() >= view->fontMetrics().height() * 6,
                 qPrintable(QString::number(view->height())));
    }
    auto* map = find<MapView>("map");
    QVERIFY(map->height() >= map->minimumSizeHint().height());
    // At the usual text size everything is in sight at once.
    if (larger == 0)
        QVERIFY(!find<QScrollArea>("livePageScroll")->verticalScrollBar()->isVisible());
    QTest::keyClick(window_.get(), Qt::Key_0, Qt::ControlModifier);
}

/// A page is at least as high as what it shows. Were what it shows as much as its own height has
/// room for, either would follow the other without end.
void TestWindowLayout::whatAPageShowsDependsOnTheWindowAlone() {
    auto* tabs = find<QTabWidget>("inspectorTabs");
    QTRY_COMPARE(tabs->count(), 4);
    auto* map = find<MapView>("map");
    map->setMinimumHeight(1200);
    QTRY_VERIFY(find<QWidget>("livePage")->height() > 1200);
    window_->resize(1024, 600);
    QTRY_COMPARE(tabs->count(), 5);
    QVERIFY(find<QWidget>("livePage")->height() > 1200);
    // Larger text leaves room for less, too.
    window_->resize(1440, 900);
    QTRY_COMPARE(tabs->count(), 4);
    for (int i = 0; i < 8; ++i) QTest::keyClick(window_.get(), '+', Qt::ControlModifier);
    QTRY_COMPARE(tabs->count(), 5);
    QTest::keyClick(window_.get(), Qt::Key_0, Qt::ControlModifier);
}

void TestWindowLayout::atRestNothingMoves() {
    for (const bool withLesson : {false, true}) {
        if (withLesson) click("lesson");
        for (const auto& [page, title] : find<PageBar>("pageBar")->pages()) {
            QVERIFY(window_->showPage(page));
            // A page fills for a while, but a layout that asks for itself again never ends.
            QString restless;
            const auto isStill = [&, &name = page] {
                Restlessness seen;
                QTest::qWait(200);
                restless.clear();
                for (auto it = seen.times.cbegin(); it != seen.times.cend(); ++it)
                    if (it.value() > 5)
                        restless = QString("%1, %2: %3 times").arg(name, it.key()).arg(it.value());
                return restless.isEmpty();
            };
            // Once is enough: QTRY_VERIFY would look again, and a busy machine paints late.
            QVERIFY2(QTest::qWaitFor(isStill, 60'000), qPrintable(restless));
        }
    }
}

QTEST_MAIN(TestWindowLayout)
#include "tst_window_layout.moc"
