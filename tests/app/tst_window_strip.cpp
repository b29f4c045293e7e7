#include <QApplication>
#include <QTest>

#include "app/widgets/theme.h"
#include "app/widgets/window_strip.h"

using namespace firth;

class TestWindowStrip : public QObject {
    Q_OBJECT
private slots:
    void countsThePairsLeftOut_data();
    void countsThePairsLeftOut();
};

void TestWindowStrip::countsThePairsLeftOut_data() {
    QTest::addColumn<int>("width");
    for (int width = 400; width <= 900; width += 25) QTest::addRow("%d px", width) << width;
}

/// Nine pairs never fit into two lines of this width, wherever the lines happen to break.
void TestWindowStrip::countsThePairsLeftOut() {
    QFETCH(int, width);
    applyTheme(*qApp, ThemeKind::Light, 1);
    const auto corpus = std::make_shared<const Corpus>(readCorpus("@sentence", {.minCount = 1}));
    WindowView view;
    view.tokens = {0, 1, 2};
    view.kept = {true, true, true};
    for (WordId word = 1; word < 6; ++word) view.pairs.push_back({{0}, word, true});
    for (WordId word = 5; word < 9; ++word) view.pairs.push_back({{0}, word, false});
    WindowStrip strip;
    strip.setShownLines(2);
    strip.show(corpus, view);
    strip.resize(width, strip.minimumSizeHint().height());
    const QImage image = strip.grab().toImage();
    const QRgb quiet = theme(ThemeKind::Light).quiet.rgb();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = width * 58 / 100; x < width; ++x) inked += image.pixel(x, y) == quiet;
    QVERIFY2(inked > 3, "there is no \"+ n more\"");
}

QTEST_MAIN(TestWindowStrip)
#include "tst_window_strip.moc"
