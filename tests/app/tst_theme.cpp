// Light, dark and larger text, in the real window.
#include <QComboBox>
#include <QDebug>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <map>
#include <utility>

#include "app/appearance.h"
#include "app/models/neighbour_model.h"
#include "app/widgets/source_editor.h"
#include "tests/app/window_test.h"

using namespace firth;

namespace {

/// How often widgets are told that their style has changed.
class StyleChanges : public QObject {
public:
    StyleChanges() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::StyleChange && object->isWidgetType()) ++count;
        return false;
    }
    qsizetype count = 0;
};

}  // namespace

class TestTheme : public WindowTest {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { window_.reset(); }
    void everyWidgetIsDressedOnce();
    void nothingMoves_data();
    void nothingMoves();
    void marksInTheTextHaveItsColours();
    void textGrowsAndShrinks();

private:
    /// By name: where every widget in sight stands, and how far it is scrolled.
    using Places = std::multimap<QString, std::pair<QRect, int>>;

    void setLook(const Look& look) {
        window_->appearance().setLook(look);
        QCoreApplication::processEvents();
    }
    QColor colourOf(const char* widget) {
        const QImage picture = find<QWidget>(widget)->grab().toImage();
        return picture.pixelColor(1, picture.height() / 2);
    }
    Places places();
    /// When nothing has moved for a while.
    Places placesAtRest();
};

void TestTheme::init() {
    showWindowWith("@town");
}

TestTheme::Places TestTheme::places() {
    // How high the chips of the stages are follows from their width, which is found anew.
    const auto* stages = find<QWidget>("stageList");
    Places found;
    for (const QWidget* widget : window_->findChildren<QWidget*>()) {
        if (!widget->isVisible() || stages->isAncestorOf(widget)) continue;
        const auto* bar = qobject_cast<const QScrollBar*>(widget);
        const QString name = QString::fromLatin1(widget->metaObject()->className()) + ' ' +
                             widget->objectName() + " in " + widget->parent()->objectName();
        found.insert({name,
                      {QRect(widget->mapTo(window_.get(), QPoint()), widget->size()),
                       bar ? bar->value() : 0}});
    }
    return found;
}

TestTheme::Places TestTheme::placesAtRest() {
    Places found;
    const auto isStill = [&] {
        const Places before = places();
        QTest::qWait(100);  // timers, and answers of other threads
        found = places();
        return before == found;
    };
    if (!QTest::qWaitFor(isStill, 60'000)) qFatal("it does not come to rest");
    return found;
}

void TestTheme::everyWidgetIsDressedOnce() {
    const QColor light = colourOf("topBar");
    StyleChanges changes;
    setLook({ThemeKind::Dark, 1, false});
    const qsizetype widgets = QApplication::allWidgets().size();
    // A sheet that replaces another comes to each widget once for each of its parents, of which it
    // has about ten.
    QVERIFY2(changes.count <= widgets * 6 / 5,
             qPrintable(QStringLiteral("%1 for %2 widgets").arg(changes.count).arg(widgets)));
    QVERIFY(changes.count >= widgets / 2);
    QVERIFY(light.lightness() > 200);
    QVERIFY(colourOf("topBar").lightness() < 80);
    setLook({ThemeKind::Light, 1, false});
    QCOMPARE(colourOf("topBar"), light);
}

void TestTheme::nothingMoves_data() {
    QTest::addColumn<QString>("page");
    for (const char* page : {"live", "text", "window", "step", "matrices", "vocabulary", "compare"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestTheme::nothingMoves() {
    QFETCH(const QString, page);
    QVERIFY(window_->showPage(page));
    // What was laid out while it was hidden has had its last look at itself.
    for (const auto kind : {ThemeKind::Dark, ThemeKind::Light}) setLook({kind, 1, false});
    placesAtRest();
    for (QScrollBar* bar : window_->findChildren<QScrollBar*>())
        if (bar->isVisible()) bar->setValue(bar->maximum());
    const Places before = placesAtRest();
    for (const Look& look : {Look{ThemeKind::Dark, 1, false}, Look{ThemeKind::Dark, 1, true},
                             Look{ThemeKind::Light, 1, false}}) {
        setLook(look);
        const Places now = placesAtRest();
        for (auto a = before.begin(), b = now.begin(); a != before.end() && b != now.end();
             ++a, ++b)
            QVERIFY2(*a == *b, qPrintable(QDebug::toString(*a) + ", " + QDebug::toString(*b)));
        QCOMPARE(now.size(), before.size());
    }
}

void TestTheme::marksInTheTextHaveItsColours() {
    QVERIFY(window_->showPage("text"));
    const auto* editor = find<SourceEditor>("sourceText");
    QTRY_COMPARE(editor->extraSelections().size(), 1);
    for (const auto kind : {ThemeKind::Dark, ThemeKind::Light}) {
        setLook({kind, 1, false});
        QCOMPARE(editor->extraSelections().size(), 1);
        QCOMPARE(editor->extraSelections()[0].format.background().color(), theme(kind).chip);
    }
}

void TestTheme::textGrowsAndShrinks() {
    const auto* title = find<QLabel>("historyTitle");
    const auto* metric = find<QComboBox>("metric");
    const auto* table = find<QTableView>("neighbours");
    const int usual = title->font().pixelSize();
    const QSize size = metric->sizeHint();
    for (const double scale : {1.4, 0.9, 1.0}) {
        setLook({ThemeKind::Light, scale, false});
        QCOMPARE(title->font().pixelSize(), qRound(usual * scale));
        QCOMPARE(metric->font().pixelSize(), qRound(usual * scale));
        QCOMPARE(metric->sizeHint().height() > size.height(), scale > 1);
        QCOMPARE(table->font().pixelSize(), qRound(usual * scale));
        QCOMPARE(table->columnWidth(NeighbourModel::WordColumn), 5 * table->fontMetrics().height());
    }
    QCOMPARE(metric->sizeHint(), size);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
