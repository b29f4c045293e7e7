#include <QSignalSpy>
#include <QTest>

#include "app/session/sample_counter.h"
#include "engine/window_samples.h"

using namespace firth;

namespace {

TrainingSettings windowOf(int window) {
    TrainingSettings settings;
    settings.window = window;
    settings.shrinkWindow = false;
    return settings;
}

}  // namespace

class TestSampleCounter : public QObject {
    Q_OBJECT
private slots:
    void countsBoth();
    void onlyTheNewestAnswers();
    void canGoWhileItCounts();

private:
    std::shared_ptr<const Corpus> town_ =
        std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1}));
};

void TestSampleCounter::countsBoth() {
    SampleCounter counter;
    QSignalSpy counted(&counter, &SampleCounter::counted);
    counter.count(std::make_shared<const Corpus>(readCorpus("@sentence", {.minCount = 1})),
                  windowOf(2));
    QVERIFY(counted.wait());
    QCOMPARE(counted[0], (QVariantList{quint64{12}, quint64{42}}));
}

void TestSampleCounter::onlyTheNewestAnswers() {
    SampleCounter counter;
    QSignalSpy counted(&counter, &SampleCounter::counted);
    for (int window = 1; window <= 10; ++window) counter.count(town_, windowOf(window));
    QVERIFY(counted.wait());
    QTest::qWait(50);  // an older one would have come by now
    QCOMPARE(counted.size(), 1);
    TrainingSettings settings = windowOf(10);
    settings.architecture = Architecture::SkipGram;
    QCOMPARE(counted[0][1].toULongLong(), countSamples(town_, settings));
}

void TestSampleCounter::canGoWhileItCounts() {
    auto counter = std::make_unique<SampleCounter>();
    counter->count(town_, windowOf(100));
    counter.reset();
}

QTEST_GUILESS_MAIN(TestSampleCounter)
#include "tst_sample_counter.moc"
