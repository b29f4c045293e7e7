#include <QTest>

#include "app/widgets/cell_flashes.h"
#include "app/widgets/matrix_layout.h"

using namespace firth;

namespace {

/// 1000 × 50, cells of 10 × 20 pixels, scrolled by 105 × 50 pixels.
MatrixLayout sample(bool transposed) {
    MatrixLayout layout;
    layout.transposed = transposed;
    layout.rows = 1000;
    layout.columns = 50;
    layout.pitch = {10, 20};
    layout.body = QRect(60, 30, 200, 100);
    layout.scrolled = {105, 50};
    return layout;
}

MatrixCopy block(const MatrixRange& range, float value) {
    MatrixCopy copy;
    copy.range = range;
    copy.values = Matrix::Constant(range.rows, range.columns, value);
    copy.rows = copy.columns = 100;
    return copy;
}

}  // namespace

class TestMatrixLayout : public QObject {
    Q_OBJECT
private slots:
    void rowsGoDown();
    void transposedRowsGoAcross();
    void visibleEndsWithTheMatrix();
    void everyCellIsFoundWhereItIs();
    void marginStaysInside();
    void labelsDoNotOverlap();
    void labelsKeepTheirPlaceWhenScrolled();
    void importantLabelsComeFirst();
    void changedCellsFlashAndFade();
    void flashesMoveWithTheBlock();
    void restlessCellsFlashOnce();
};

void TestMatrixLayout::rowsGoDown() {
    const MatrixLayout layout = sample(false);
    QCOMPARE(layout.contentSize(), QSize(500, 20'000));
    QCOMPARE(layout.rect(MatrixCell{3, 11}), QRect(60 - 105 + 110, 30 - 50 + 60, 10, 20));
    QCOMPARE(layout.visible(), (MatrixRange{2, 10, 6, 21}));
}

void TestMatrixLayout::transposedRowsGoAcross() {
    const MatrixLayout layout = sample(true);
    QCOMPARE(layout.contentSize(), QSize(10'000, 1000));
    QCOMPARE(layout.rect(MatrixCell{11, 3}), QRect(60 - 105 + 110, 30 - 50 + 60, 10, 20));
    QCOMPARE(layout.visible(), (MatrixRange{10, 2, 21, 6}));
}

void TestMatrixLayout::visibleEndsWithTheMatrix() {
    MatrixLayout layout = sample(false);
    layout.columns = 13;
    layout.rows = 4;
    QCOMPARE(layout.visible(), (MatrixRange{2, 10, 2, 3}));
    layout.body = QRect(60, 30, 0, -4);
    QCOMPARE(layout.visible().rows, 0);
}

void TestMatrixLayout::everyCellIsFoundWhereItIs() {
    for (const bool transposed : {false, true}) {
        const MatrixLayout layout = sample(transposed);
        const MatrixRange seen = layout.visible();
        for (int row = seen.row; row < seen.row + seen.rows; ++row)
            for (int column = seen.column; column < seen.column + seen.columns; ++column) {
                const QRect place = layout.rect(MatrixCell{row, column}).intersected(layout.body);
                QCOMPARE(layout.cellAt(place.topLeft()), (MatrixCell{row, column}));
                QCOMPARE(layout.cellAt(place.bottomRight()), (MatrixCell{row, column}));
            }
        QVERIFY(!layout.cellAt({59, 50}));
        QVERIFY(!layout.cellAt({260, 50}));
    }
}

void TestMatrixLayout::marginStaysInside() {
    QCOMPARE(withMargin({40, 8, 20, 12}, 1000, 50), (MatrixRange{34, 4, 32, 20}));
    QCOMPARE(withMargin({0, 0, 9, 50}, 9, 50), (MatrixRange{0, 0, 9, 50}));
}

void TestMatrixLayout::labelsDoNotOverlap() {
    for (const int pitch : {1, 2, 3, 7, 17, 40}) {
        auto labels = chooseLabels(130, 400, pitch, 17, std::vector<int>{133, 135, 399});
        std::ranges::sort(labels);
        QVERIFY(!labels.empty());
        for (std::size_t i = 1; i < labels.size(); ++i)
            QVERIFY((labels[i] - labels[i - 1]) * pitch >= 17);
        QVERIFY(labels.front() >= 130 && labels.back() < 530);
    }
}

void TestMatrixLayout::labelsKeepTheirPlaceWhenScrolled() {
    QCOMPARE(chooseLabels(0, 30, 5, 17, {}), (std::vector<int>{0, 5, 10, 15, 20, 25}));
    QCOMPARE(chooseLabels(7, 20, 5, 17, {}), (std::vector<int>{10, 15, 20, 25}));
    QCOMPARE(chooseLabels(3, 3, 17, 17, {}), (std::vector<int>{3, 4, 5}));
    QCOMPARE(chooseLabels(0, 100, 2, 80, {}), (std::vector<int>{0, 50}));
}

void TestMatrixLayout::importantLabelsComeFirst() {
    QCOMPARE(chooseLabels(0, 16, 5, 17, std::vector<int>{6, 7, 90, -1}),
             (std::vector<int>{6, 0, 10, 15}));
}

void TestMatrixLayout::changedCellsFlashAndFade() {
    CellFlashes flashes;
    const MatrixRange range{10, 0, 4, 5};
    const MatrixCopy before = block(range, 1);
    MatrixCopy after = before;
    after.values(2, 3) = 1.001F;
    flashes.change(before, after, 1000);
    QCOMPARE(flashes.strength(12, 3, 1000), 1.0F);
    QCOMPARE(flashes.strength(12, 3, 1000 + CellFlashes::fadeMilliseconds / 2), 0.5F);
    QCOMPARE(flashes.strength(12, 3, 1000 + CellFlashes::fadeMilliseconds), 0.0F);
    QCOMPARE(flashes.strength(12, 2, 1000), 0.0F);
    QCOMPARE(flashes.strength(99, 2, 1000), 0.0F);
    QVERIFY(flashes.anyAt(1000));
    QVERIFY(!flashes.anyAt(1000 + CellFlashes::fadeMilliseconds));
}

void TestMatrixLayout::flashesMoveWithTheBlock() {
    CellFlashes flashes;
    const MatrixCopy before = block({10, 0, 4, 5}, 1);
    MatrixCopy after = before;
    after.values(2, 3) = 2;
    flashes.change(before, after, 1000);
    // Scrolled by two rows: the cell is in the new block too, and what is new does not flash.
    MatrixCopy scrolled = block({12, 1, 4, 4}, 1);
    scrolled.values(0, 2) = 2;
    flashes.change(after, scrolled, 1100);
    QVERIFY(flashes.strength(12, 3, 1100) > 0.8F);
    QCOMPARE(flashes.strength(15, 3, 1100), 0.0F);
    QCOMPARE(flashes.strength(12, 4, 1100), 0.0F);
}

void TestMatrixLayout::restlessCellsFlashOnce() {
    CellFlashes flashes;
    MatrixCopy before = block({0, 0, 1, 1}, 0);
    qint64 time = 1000;
    for (int i = 0; i < 60; ++i, time += 33) {
        MatrixCopy after = before;
        after.values(0, 0) += 1;
        flashes.change(before, after, time);
        before = after;
    }
    QCOMPARE(flashes.strength(0, 0, time), 0.0F);
    time += CellFlashes::restMilliseconds;
    MatrixCopy after = before;
    after.values(0, 0) += 1;
    flashes.change(before, after, time);
    QCOMPARE(flashes.strength(0, 0, time), 1.0F);
}

QTEST_GUILESS_MAIN(TestMatrixLayout)
#include "tst_matrix_layout.moc"
