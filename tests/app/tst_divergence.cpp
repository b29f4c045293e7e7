// A training that diverges is told where and at which rate, and offered a way back.
#include <QLabel>
#include <QPushButton>

#include "app/widgets/settings_bar.h"
#include "tests/app/window_test.h"

using namespace firth;

class TestDivergence : public WindowTest {
    Q_OBJECT
private slots:
    void cleanup() { window_.reset(); }
    void aWayBackIsOffered();
    void theOfferGoesWithItsModel();

private:
    void diverge();
};

void TestDivergence::diverge() {
    showWindowWith("@town");
    TrainingSettings settings = window_->session().settings();
    settings.alpha = 5;
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    window_->session().restart(settings);
    QVERIFY(loaded.wait(60'000));
    window_->session().train();
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("wayBackOffer")->isVisible(), 60'000);
}

void TestDivergence::aWayBackIsOffered() {
    diverge();
    const QString text = find<QLabel>("wayBackOfferText")->text();
    QVERIFY2(text.contains("diverged at sample") && text.contains("learning rate"),
             qPrintable(text));
    QVERIFY(!find<QWidget>("banner")->isVisible());  // it is said once
    QCOMPARE(window_->session().state(), RunState::Paused);
    auto* accept = find<QPushButton>("wayBackOfferAccept");
    QVERIFY2(accept->text().contains("train on with α = 0.5"), qPrintable(accept->text()));
    // Whoever tries to train on all the same is told again.
    QTest::mouseClick(find<QPushButton>("wayBackOfferDecline"), Qt::LeftButton);
    QVERIFY(!find<QWidget>("wayBackOffer")->isVisible());
    window_->session().train();
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("wayBackOffer")->isVisible(), 60'000);

    QSignalSpy diverged(&window_->session(), &TrainingSession::diverged);
    click("wayBackOfferAccept");
    QVERIFY(!find<QWidget>("wayBackOffer")->isVisible());
    QVERIFY(window_->session().settings().alpha <= 0.5F);
    QCOMPARE(window_->settingsBar().settings().alpha, window_->session().settings().alpha);
    // With a rate that is still too high it happens once more, until one is low enough.
    const auto isDone = [this] { return window_->session().state() == RunState::Done; };
    for (int again = 0; again < 3 && !isDone(); ++again) {
        QTRY_VERIFY_WITH_TIMEOUT(isDone() || find<QWidget>("wayBackOffer")->isVisible(), 200'000);
        if (!isDone()) click("wayBackOfferAccept");
    }
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 200'000);
    QTRY_VERIFY_WITH_TIMEOUT(frame_->snapshot->progress.done, 60'000);
    QVERIFY(!frame_->snapshot->progress.diverged);
    QVERIFY(frame_->snapshot->E.allFinite());
    qInfo("diverged %d times again, ended with a loss of %g", int(diverged.size()),
          frame_->snapshot->progress.lossOfEpoch);
}

void TestDivergence::theOfferGoesWithItsModel() {
    diverge();
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    click("reset");
    QVERIFY(loaded.wait(60'000));
    QVERIFY(!find<QWidget>("wayBackOffer")->isVisible());
}

QTEST_MAIN(TestDivergence)
#include "tst_divergence.moc"
