#include <QTest>

#include "app/widgets/chip_layout.h"

using namespace firth;

namespace {

constexpr ChipMetrics metrics{20, 50, 10, 5};

}  // namespace

class TestChipLayout : public QObject {
    Q_OBJECT
private slots:
    void linesAreBrokenLikeText();
    void rightToLeftIsTheMirrorImage();
    void aTooWideChipIsMadeNarrow();
    void nothing();
};

void TestChipLayout::linesAreBrokenLikeText() {
    // 100 pixels of room: 40 + 10 + 50 just fits, a third does not.
    const ChipLayout layout = layoutChips({40, 50, 60, 30}, 110, metrics, false);
    QCOMPARE(layout.lines, 2);
    QCOMPARE(layout.line, (std::vector<int>{0, 0, 1, 1}));
    QCOMPARE(layout.chips[0], QRect(5, 5, 40, 20));
    QCOMPARE(layout.chips[1], QRect(55, 5, 50, 20));
    QCOMPARE(layout.chips[2], QRect(5, 55, 60, 20));
    QCOMPARE(layout.chips[3], QRect(75, 55, 30, 20));
    QCOMPARE(layoutChips({40, 51}, 110, metrics, false).lines, 2);
}

void TestChipLayout::rightToLeftIsTheMirrorImage() {
    const std::vector<int> widths = {40, 50, 60, 30};
    const ChipLayout forth = layoutChips(widths, 110, metrics, false);
    const ChipLayout back = layoutChips(widths, 110, metrics, true);
    QCOMPARE(back.line, forth.line);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        QCOMPARE(back.chips[i].top(), forth.chips[i].top());
        QCOMPARE(back.chips[i].left() + forth.chips[i].right() + 1, 110);
    }
}

void TestChipLayout::aTooWideChipIsMadeNarrow() {
    const ChipLayout layout = layoutChips({40, 5000, 40}, 110, metrics, false);
    QCOMPARE(layout.lines, 3);
    QCOMPARE(layout.chips[1], QRect(5, 55, 100, 20));
    QVERIFY(layoutChips({40}, 0, metrics, true).chips[0].width() > 0);
}

void TestChipLayout::nothing() {
    QCOMPARE(layoutChips({}, 110, metrics, false).lines, 0);
}

QTEST_APPLESS_MAIN(TestChipLayout)
#include "tst_chip_layout.moc"
