// Light, dark and larger text, in the real window.
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <map>

#include "app/appearance.h"
#include "app/models/neighbour_model.h"
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
    void textGrowsAndShrinks();

private:
    void setTheme(ThemeKind kind) {
        window_->setTheme(kind);
        QCoreApplication::processEvents();
    }
    QColor colourOf(const char* widget) {
        const QImage picture = find<QWidget>(widget)->grab().toImage();
        return picture.pixelColor(1, picture.height() / 2);
    }
};

void TestTheme::init() {
    showWindowWith("@town");
    // Hidden until now, it has not had the last look at its layout.
    setTheme(ThemeKind::Dark);
    setTheme(ThemeKind::Light);
}

void TestTheme::everyWidgetIsDressedOnce() {
    const QColor light = colourOf("topBar");
    const StyleChanges changes;
    setTheme(ThemeKind::Dark);
    const qsizetype widgets = QApplication::allWidgets().size();
    // A sheet that replaces another comes to each widget once for each of its parents, of which it
    // has about ten.
    QVERIFY2(changes.count <= 2 * widgets,
             qPrintable(QStringLiteral("%1 for %2 widgets").arg(changes.count).arg(widgets)));
    QVERIFY(changes.count >= widgets / 2);
    QVERIFY(light.lightness() > 200);
    QVERIFY(colourOf("topBar").lightness() < 80);
    setTheme(ThemeKind::Light);
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
    QCoreApplication::processEvents();
    for (const auto kind : {ThemeKind::Dark, ThemeKind::Light}) setTheme(kind);
    for (QScrollBar* bar : window_->findChildren<QScrollBar*>())
        if (bar->isVisible()) bar->setValue(bar->maximum());
    QCoreApplication::processEvents();

    // How high the chips of the stages are follows from their width, which is found anew.
    const auto* stages = find<QWidget>("stageList");
    std::map<QWidget*, QRect> places;
    std::map<QScrollBar*, int> values;
    for (QWidget* widget : window_->findChildren<QWidget*>())
        if (widget->isVisible() && !stages->isAncestorOf(widget))
            places[widget] = QRect(widget->mapTo(window_.get(), QPoint()), widget->size());
    for (QScrollBar* bar : window_->findChildren<QScrollBar*>())
        if (bar->isVisible() && !stages->isAncestorOf(bar)) values[bar] = bar->value();

    setTheme(ThemeKind::Dark);
    for (const auto& [bar, value] : values)
        QVERIFY2(bar->value() == value, qPrintable(QStringLiteral("%1: %2, not %3")
                                                       .arg(bar->parent()->parent()->objectName())
                                                       .arg(bar->value())
                                                       .arg(value)));
    for (const auto& [widget, place] : places) {
        const QRect now(widget->mapTo(window_.get(), QPoint()), widget->size());
        QVERIFY2(now == place, qPrintable(widget->objectName()));
    }
    setTheme(ThemeKind::Light);
}

void TestTheme::textGrowsAndShrinks() {
    const auto* title = find<QLabel>("historyTitle");
    const auto* metric = find<QComboBox>("metric");
    const auto* table = find<QTableView>("neighbours");
    const int usual = title->font().pixelSize();
    const QSize size = metric->sizeHint();
    for (const double scale : {1.4, 0.9, 1.0}) {
        window_->appearance().setLook({ThemeKind::Light, scale, false});
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
