#include <QTest>

#include "app/widgets/elided_label.h"

using namespace firth;

class TestElidedLabel : public QObject {
    Q_OBJECT
private slots:
    void whatDoesNotFitEndsInAnEllipsis();
    void noDigitMakesWayForAnEllipsis();

private:
    static int widthOf(const ElidedLabel& label, const QString& text) {
        return label.fontMetrics().horizontalAdvance(text);
    }
};

void TestElidedLabel::whatDoesNotFitEndsInAnEllipsis() {
    ElidedLabel label;
    label.setText("otorhinolaryngologist · a word");
    for (int width = widthOf(label, label.text()); width > 20; --width) {
        label.resize(width, 20);
        const QString shown = label.shown();
        QVERIFY(widthOf(label, shown) <= width);
        const bool isCut = shown.endsWith(QChar(0x2026));
        QVERIFY(label.text().startsWith(isCut ? shown.chopped(1) : shown));
        QVERIFY2(isCut || shown == label.text() || shown == "otorhinolaryngologist",
                 qPrintable(shown));
    }
}

void TestElidedLabel::noDigitMakesWayForAnEllipsis() {
    ElidedLabel label;
    label.setText("in E 0.64, on the map 0.39 · mean silhouettes");
    const QString figures = "in E 0.64, on the map 0.39";
    label.resize(widthOf(label, figures), 20);
    QCOMPARE(label.shown(), figures);
    label.resize(widthOf(label, figures + " · mean…"), 20);
    const QString cut = label.shown();
    QVERIFY2(cut.startsWith(figures + " · m") && cut.endsWith(QChar(0x2026)), qPrintable(cut));
    label.resize(widthOf(label, label.text()), 20);
    QCOMPARE(label.shown(), label.text());
    label.setText({});
    QCOMPARE(label.shown(), QString());
}

QTEST_MAIN(TestElidedLabel)
#include "tst_elided_label.moc"
