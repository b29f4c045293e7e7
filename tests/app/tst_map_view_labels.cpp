// Which words of the map have their names beside them, and that these stand still and apart.
#include "tests/app/map_view_test.h"

using namespace firth;

class TestMapViewLabels : public MapViewTest {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light, 1); }
    void init() { showMap(); }
    void cleanup() { hideMap(); }
    void labelsAvoidEachOtherTheLegendAndTheChosenPoint();
    void theChosenWordAndItsNeighboursAreLabelledFirst();
    void everyGroupHasItsMostFrequentWordLabelled();
    void nineWordsAllHaveTheirLabels();
    void labelsAreSteadyWhilePointsMoveALittle();
    void theMouseMovesNoLabel();
    void newWordsForgetTheOldOnes();
    void longRightToLeftAndOddWords();
};

void TestMapViewLabels::labelsAvoidEachOtherTheLegendAndTheChosenPoint() {
    setCrowd(400, 3);
    map_->setSelected(17);
    QTest::keyClick(map_.get(), Qt::Key_Plus);
    map_->grab();
    const auto& labels = map_->labels();
    QVERIFY(labels.size() > 15);
    const QPointF chosen = map_->screenPosition(17);
    const QRectF fit = map_->findChild<QToolButton*>("fitMap")->geometry();
    for (const PlacedLabel& a : labels) {
        QVERIFY(QRectF(map_->rect()).contains(a.rect));
        QVERIFY(!a.rect.intersects(map_->legend().rect()));
        QVERIFY(!a.rect.intersects(fit));
        QVERIFY(!a.rect.intersects(QRectF(chosen - QPointF(5, 5), QSizeF(10, 10))));
        for (const PlacedLabel& b : labels) QVERIFY(a.word == b.word || !a.rect.intersects(b.rect));
    }
}

void TestMapViewLabels::theChosenWordAndItsNeighboursAreLabelledFirst() {
    setCrowd(1000, 3);
    map_->grab();
    QVERIFY(!labelled(996));
    map_->setSelected(996);  // ungrouped and rare
    map_->setHighlighted({992, 988, 400000});
    map_->grab();
    QVERIFY(labelled(996));
    QVERIFY(labelled(992) || labelled(988));
    QVERIFY(!labelled(400000));
}

void TestMapViewLabels::everyGroupHasItsMostFrequentWordLabelled() {
    setCrowd(2000, 6);
    map_->grab();
    int first = 0;
    for (int word = 1; word <= 6; ++word) first += labelled(word);  // word % 7 - 1 is its group
    QVERIFY2(first >= 4, qPrintable(QString::number(first)));
}

void TestMapViewLabels::nineWordsAllHaveTheirLabels() {
    const QStringList words{"the",     "nurse",     "assisted", "doctor",  "with",
                            "patient", "treatment", "at",       "hospital"};
    map_->setWords({words, {}, {}});
    std::mt19937 random(8);
    std::normal_distribution<float> place;
    for (const QSize& size : {QSize(600, 400), QSize(420, 200)}) {
        map_->resize(size);
        for (int trial = 0; trial < 40; ++trial) {
            Matrix xy(9, 2);
            for (Eigen::Index i = 0; i < xy.size(); ++i) xy.data()[i] = place(random);
            map_->setPoints(xy);
            map_->setSelected(trial % 10 - 1);
            map_->setHighlighted({trial % 9, (trial + 3) % 9});
            map_->grab();
            QCOMPARE(map_->labels().size(), 9);
        }
    }
}

void TestMapViewLabels::labelsAreSteadyWhilePointsMoveALittle() {
    Matrix xy = setCrowd(1500, 6);
    map_->setSelected(40);
    map_->setHighlighted({47, 54, 61, 68});
    map_->setPinned({3, 4});
    const double pixelsAUnit = std::abs(map_->screenPosition(1).x() - map_->screenPosition(0).x()) /
                               std::abs(static_cast<double>(xy(1, 0) - xy(0, 0)));
    map_->grab();
    QList<PlacedLabel> last = map_->labels();
    QVERIFY(last.size() > 20);
    std::mt19937 random(9);
    std::normal_distribution<float> step(0, static_cast<float>(0.15 / pixelsAUnit));
    int changes = 0, seen = 0;
    for (int frame = 0; frame < 100; ++frame) {
        for (Eigen::Index i = 0; i < xy.size(); ++i) xy.data()[i] += step(random);
        map_->setPoints(xy);
        map_->grab();
        for (const PlacedLabel& label : map_->labels()) {
            ++seen;
            const auto before = std::ranges::find(last, label.word, &PlacedLabel::word);
            if (before == last.end() || before->side != label.side ||
                before->linesOff != label.linesOff)
                ++changes;
        }
        last = map_->labels();
    }
    // Fewer than one label in a hundred frames of it.
    QVERIFY2(changes * 100 < seen, qPrintable(QStringLiteral("%1 of %2").arg(changes).arg(seen)));
}

void TestMapViewLabels::theMouseMovesNoLabel() {
    setCrowd(500, 3);
    map_->grab();
    const auto before = map_->labels();
    for (int word = 0; word < 500; word += 25) {
        QTest::mouseMove(map_.get(), at(word));
        map_->grab();
        QCOMPARE(map_->labels().size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(map_->labels()[i].rect, before[i].rect);
    }
}

void TestMapViewLabels::newWordsForgetTheOldOnes() {
    map_->setSelected(4);
    wheel(map_->screenPosition(0), 120);
    QTest::mouseMove(map_.get(), at(0));
    map_->setWords({{"one", "two"}, {}, {}});
    QCOMPARE(map_->selected(), -1);
    QCOMPARE(map_->hovered(), -1);
    QVERIFY(map_->followsData());
    map_->grab();
    QVERIFY(map_->labels().isEmpty());
    QVERIFY(map_->legend().entries().isEmpty());
    map_->setPoints(cross());  // still of the old words: more rows than there are words now
    map_->grab();
    QVERIFY(labelled(0));
    QVERIFY(!labelled(4));
    map_->setPoints(Matrix(0, 2));
    map_->grab();
}

void TestMapViewLabels::longRightToLeftAndOddWords() {
    const QString endless(300, QChar('m'));
    map_->setWords({{endless, QString::fromUtf8("مدرسة"), QString::fromUtf8("🎻"), "<b>&lt;", ""},
                    {0, 0, 0, -1, -1},
                    {endless}});
    map_->setPoints(cross());
    map_->setSelected(0);
    QTest::mouseMove(map_.get(), at(0));
    map_->grab();
    QVERIFY(labelled(0));
    QVERIFY(labelled(1));
    for (const PlacedLabel& label : map_->labels()) QVERIFY(label.rect.width() <= 181);
    QVERIFY(map_->legend().rect().width() < 200);
}

QTEST_MAIN(TestMapViewLabels)
#include "tst_map_view_labels.moc"
