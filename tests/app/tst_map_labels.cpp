#include <QTest>
#include <random>

#include "app/widgets/map_labels.h"

using namespace firth;

class TestMapLabels : public QObject {
    Q_OBJECT
private slots:
    void rightIfNothingIsInTheWay();
    void edgesFlipTheSide();
    void obstaclesAreAvoided();
    void neverOverlapsAndNeverCoversAPoint();
    void tiersGoFirst();
    void withinATierTheFirstGoesFirst();
    void atMost();
    void keepsItsSide();
    void labelsThatStandBeatNewOnes();
    void aNewLabelNeedsAir();
    void whatInsistsFindsAPlace();
    void whatStandsOffComesBackWhenThereIsRoom();
    void steadyUnderSmallMoves();
};

namespace {

const QRectF area(0, 0, 400, 300);

LabelWish wish(int word, const QPointF& at, int tier = 3, double width = 50) {
    return {word, at, QSizeF(width, 16), 4, tier};
}

std::vector<LabelWish> crowd(int count) {
    std::mt19937 random(1);
    std::uniform_real_distribution<double> x(0, area.width());
    std::uniform_real_distribution<double> y(0, area.height());
    std::vector<LabelWish> wishes;
    for (int word = 0; word < count; ++word)
        wishes.push_back(wish(word, {x(random), y(random)}, word == 0 ? 0 : 3, 30 + word % 40));
    wishes[0].insists = true;
    return wishes;
}

const PlacedLabel* find(const QList<PlacedLabel>& labels, int word) {
    for (const PlacedLabel& label : labels)
        if (label.word == word) return &label;
    return nullptr;
}

}  // namespace

void TestMapLabels::rightIfNothingIsInTheWay() {
    const auto labels = placeLabels({wish(7, {100, 100})}, area, {}, {}, 10);
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels[0].word, 7);
    QCOMPARE(labels[0].side, LabelSide::Right);
    QVERIFY(labels[0].rect.left() > 104);
    QCOMPARE(labels[0].rect.center().y(), 100.0);
    QCOMPARE(labels[0].rect.size(), QSizeF(50, 16));
}

void TestMapLabels::edgesFlipTheSide() {
    const auto labels = placeLabels(
        {wish(0, {395, 150}), wish(1, {200, 2}), wish(2, {3, 100}, 3, 396)}, area, {}, {}, 10);
    QCOMPARE(find(labels, 0)->side, LabelSide::Left);
    QCOMPARE(find(labels, 1)->side, LabelSide::Below);
    QVERIFY(!find(labels, 2));  // it would be cut anywhere
    for (const PlacedLabel& label : labels) QVERIFY(area.contains(label.rect));
}

void TestMapLabels::obstaclesAreAvoided() {
    const QRectF obstacle(110, 80, 60, 40);
    const auto labels = placeLabels({wish(0, {100, 100})}, area, {obstacle}, {}, 10);
    QCOMPARE(labels.size(), 1);
    QVERIFY(!labels[0].rect.intersects(obstacle));
    QVERIFY(placeLabels({wish(0, {100, 100})}, area, {area}, {}, 10).isEmpty());
}

void TestMapLabels::neverOverlapsAndNeverCoversAPoint() {
    const auto wishes = crowd(500);
    const auto labels = placeLabels(wishes, area, {}, {}, 1000);
    QVERIFY(labels.size() > 20);
    for (const PlacedLabel& a : labels)
        for (const PlacedLabel& b : labels) {
            if (a.word == b.word) continue;
            QVERIFY(!a.rect.intersects(b.rect));
            const QPointF point = wishes[static_cast<std::size_t>(b.word)].anchor;
            QVERIFY(!a.rect.intersects(QRectF(point.x() - 4, point.y() - 4, 8, 8)));
        }
    // The chosen point stays free even if its own label found no place.
    auto boxedIn = crowd(500);
    boxedIn[0].size = QSizeF(1000, 16);
    const QPointF chosen = boxedIn[0].anchor;
    for (const PlacedLabel& label : placeLabels(boxedIn, area, {}, {}, 1000))
        QVERIFY(!label.rect.intersects(QRectF(chosen.x() - 4, chosen.y() - 4, 8, 8)));
}

void TestMapLabels::tiersGoFirst() {
    const auto labels =
        placeLabels({wish(0, {100, 100}, 3), wish(1, {101, 101}, 1)}, area, {}, {}, 1);
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels[0].word, 1);
}

void TestMapLabels::withinATierTheFirstGoesFirst() {
    const auto labels = placeLabels({wish(9, {100, 100}), wish(1, {300, 100})}, area, {}, {}, 1);
    QCOMPARE(labels[0].word, 9);
}

void TestMapLabels::atMost() {
    QCOMPARE(placeLabels(crowd(500), area, {}, {}, 12).size(), 12);
    QVERIFY(placeLabels({}, area, {}, {}, 12).isEmpty());
    QVERIFY(placeLabels(crowd(5), QRectF(), {}, {}, 12).isEmpty());
}

void TestMapLabels::keepsItsSide() {
    const QList<PlacedLabel> last{{0, QRectF(), LabelSide::Left}};
    QCOMPARE(placeLabels({wish(0, {200, 100})}, area, {}, last, 10)[0].side, LabelSide::Left);
    // Unless it no longer fits there.
    QCOMPARE(placeLabels({wish(0, {20, 100})}, area, {}, last, 10)[0].side, LabelSide::Right);
}

void TestMapLabels::labelsThatStandBeatNewOnes() {
    const std::vector<LabelWish> wishes{wish(0, {10, 10}), wish(1, {100, 100}),
                                        wish(2, {300, 200})};
    const QList<PlacedLabel> last{{2, QRectF(), LabelSide::Right}};
    const auto labels = placeLabels(wishes, area, {}, last, 2);
    QVERIFY(find(labels, 2));
    QVERIFY(!find(labels, 1));
}

void TestMapLabels::aNewLabelNeedsAir() {
    // Only the right side is inside the area, and the obstacle stands just beside it.
    const QRectF narrow(0, 90, 400, 20);
    const LabelWish only = wish(0, {10, 100});
    const QRectF place = placeLabels({only}, narrow, {}, {}, 10)[0].rect;
    const QList<QRectF> beside{QRectF(place.right() + 4, 90, 20, 20)};
    QVERIFY(placeLabels({only}, narrow, beside, {}, 10).isEmpty());
    const QList<PlacedLabel> last{{0, place, LabelSide::Right}};
    QCOMPARE(placeLabels({only}, narrow, beside, last, 10).size(), 1);
}

void TestMapLabels::whatInsistsFindsAPlace() {
    // Nine words of which each is about as far from the next as its label is high.
    std::mt19937 random(4);
    std::normal_distribution<double> step(0, 25);
    for (int trial = 0; trial < 200; ++trial) {
        std::vector<LabelWish> wishes;
        for (int word = 0; word < 9; ++word) {
            wishes.push_back(wish(word, {200 + step(random), 150 + step(random)}, 4, 70));
            wishes.back().insists = true;
        }
        const auto labels = placeLabels(wishes, area, {}, {}, 16);
        QCOMPARE(labels.size(), 9);
        for (const PlacedLabel& a : labels)
            for (const PlacedLabel& b : labels) {
                const LabelWish& other = wishes[static_cast<std::size_t>(b.word)];
                QVERIFY(!a.rect.intersects(QRectF(other.anchor - QPointF(4, 4), QSizeF(8, 8))));
                QVERIFY(a.word == b.word || !a.rect.intersects(b.rect));
            }
    }
    // Others rather have none.
    const std::vector<LabelWish> together(9, wish(0, {200, 150}));
    QVERIFY(placeLabels(together, area, {}, {}, 16).size() < 9);
}

void TestMapLabels::whatStandsOffComesBackWhenThereIsRoom() {
    LabelWish only = wish(0, {200, 150});
    only.insists = true;
    const QList<QRectF> beside{QRectF(130, 125, 60, 50), QRectF(210, 125, 60, 50),
                               QRectF(190, 100, 20, 40), QRectF(190, 160, 20, 40)};
    const auto off = placeLabels({only}, area, beside, {}, 10);
    QCOMPARE(off.size(), 1);
    QVERIFY(off[0].linesOff > 0);
    const QRectF place = off[0].rect;
    QVERIFY(place.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(off[0].nearestTo(only.anchor)));
    QVERIFY(!place.adjusted(1, 1, -1, -1).contains(off[0].nearestTo(only.anchor)));
    QCOMPARE(placeLabels({only}, area, beside, off, 10)[0].rect, off[0].rect);
    QCOMPARE(placeLabels({only}, area, {}, off, 10)[0].linesOff, 0);
}

void TestMapLabels::steadyUnderSmallMoves() {
    auto wishes = crowd(300);
    auto last = placeLabels(wishes, area, {}, {}, 40);
    QCOMPARE(placeLabels(wishes, area, {}, last, 40).size(), last.size());
    std::mt19937 random(2);
    std::normal_distribution<double> step(0, 0.1);
    qsizetype changes = 0;
    constexpr int frames = 100;
    for (int frame = 0; frame < frames; ++frame) {
        for (LabelWish& moved : wishes) moved.anchor += QPointF(step(random), step(random));
        const auto now = placeLabels(wishes, area, {}, last, 40);
        for (const PlacedLabel& label : now) {
            const PlacedLabel* before = find(last, label.word);
            if (!before || before->side != label.side || before->linesOff != label.linesOff)
                ++changes;
        }
        last = now;
    }
    QVERIFY2(changes < frames / 4, qPrintable(QString::number(changes)));
}

QTEST_MAIN(TestMapLabels)
#include "tst_map_labels.moc"
