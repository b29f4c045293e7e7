// What the user changes can be taken back and done again: settings, pinned words, the map's colours
// and groups.
#include <QDoubleSpinBox>
#include <QSpinBox>

#include "app/widgets/inspector.h"
#include "app/widgets/map_bar.h"
#include "app/widgets/pinned_words.h"
#include "engine/quick_settings.h"
#include "tests/app/window_test.h"

using namespace firth;

namespace {

constexpr int soon = 60'000;

}  // namespace

class TestUndo : public WindowTest {
    Q_OBJECT
private slots:
    void init();
    void aSettingComesBackAndGoesAgain();
    void stepsOfOneNumberAreOneChange();
    void trainingEndsAChange();
    void onlyWhatWasChangedIsPutBack();
    void whatIsChosenInARowHolds();
    void withoutATextThereIsNoModel();
    void learningIsNotLostUnasked();
    void anObjectiveOnTheWayIsNoChange();
    void theKeyWorksInAField();
    void pinsComeBack();
    void groupsAndColoursComeBack();
    void anotherTextForgets();

private:
    const TrainingSettings& settings() { return window_->session().settings(); }
    QAction* undo() { return find<QAction>("undo"); }
    QAction* redo() { return find<QAction>("redo"); }
    void enter(const char* spin, int value) {
        auto* field = find<QSpinBox>(spin);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::number(value));
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// The model is there that the settings ask for.
    void waitFor(int dim) { QTRY_COMPARE_WITH_TIMEOUT(settings().dim, dim, soon); }
};

/// All tests share a window, in which the text is opened anew.
void TestUndo::init() {
    if (!window_) {
        showWindowWith("@sentence");
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    } else {
        answers_ = {};
        QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
        window_->openCorpus("@sentence");
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, soon);
        window_->openWith("@sentence", quickSettings("@sentence"));
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 2, soon);
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("train")->isEnabled(), soon);
    }
    QVERIFY(!undo()->isEnabled() && !redo()->isEnabled());
}

void TestUndo::aSettingComesBackAndGoesAgain() {
    const int before = settings().dim;
    enter("dim", 4);
    waitFor(4);
    click("objective0");
    QTRY_COMPARE_WITH_TIMEOUT(settings().objective, Objective::FullSoftmax, soon);
    QCOMPARE(undo()->text(), QString("Undo: Objective"));
    undo()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(settings().objective, Objective::NegativeSampling, soon);
    QCOMPARE(settings().initialC, defaultInitialC(Objective::NegativeSampling));
    QVERIFY(find<QAbstractButton>("objective1")->isChecked());
    QCOMPARE(undo()->text(), QString("Undo: Dimensions"));
    undo()->trigger();
    waitFor(before);
    QCOMPARE(find<QSpinBox>("dim")->value(), before);
    QVERIFY(!undo()->isEnabled());
    redo()->trigger();
    waitFor(4);
    QCOMPARE(find<QSpinBox>("dim")->value(), 4);
    redo()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(settings().objective, Objective::FullSoftmax, soon);
    QVERIFY(!redo()->isEnabled());
}

void TestUndo::stepsOfOneNumberAreOneChange() {
    auto* epochs = find<QSpinBox>("epochs");
    const int before = epochs->value();
    for (int i = 0; i < 3; ++i) QTest::keyClick(epochs, Qt::Key_Up);
    QCOMPARE(settings().epochs, before + 3);
    find<QDoubleSpinBox>("alpha")->setValue(0.5);
    undo()->trigger();
    QCOMPARE(settings().epochs, before + 3);
    undo()->trigger();
    QCOMPARE(settings().epochs, before);
    QVERIFY(!undo()->isEnabled());
    // There and back again is no change at all.
    QTest::keyClick(epochs, Qt::Key_Up);
    QTest::keyClick(epochs, Qt::Key_Down);
    QVERIFY(!undo()->isEnabled());
}

void TestUndo::trainingEndsAChange() {
    auto* epochs = find<QSpinBox>("epochs");
    const int before = epochs->value();
    QTest::keyClick(epochs, Qt::Key_Up);
    click("epoch");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->snapshot->progress.epoch, 1, soon);
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().state(), RunState::Paused, soon);
    QTest::keyClick(epochs, Qt::Key_Up);
    undo()->trigger();
    QCOMPARE(epochs->value(), before + 1);
    undo()->trigger();
    QCOMPARE(epochs->value(), before);
}

void TestUndo::onlyWhatWasChangedIsPutBack() {
    const float before = settings().alpha;
    find<QDoubleSpinBox>("alpha")->setValue(0.5);
    TrainingSettings others = settings();
    others.dim = 7;
    window_->openWith("@sentence", others);
    waitFor(7);
    undo()->trigger();
    QCOMPARE(settings().alpha, before);
    QCOMPARE(settings().dim, 7);
    QCOMPARE(find<QSpinBox>("dim")->value(), 7);
}

/// It came with the moment from which training goes on, and so stays when another setting goes
/// back.
void TestUndo::anObjectiveOnTheWayIsNoChange() {
    const float alpha = settings().alpha;
    QVERIFY(settings().objective != Objective::HierarchicalSoftmax);
    window_->session().step(5);
    QTRY_VERIFY(frame_ && frame_->snapshot->progress.samples == 5);
    window_->session().trainOnFrom(5, Objective::HierarchicalSoftmax);
    QTRY_COMPARE_WITH_TIMEOUT(settings().objective, Objective::HierarchicalSoftmax, soon);
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().state(), RunState::Done, soon);
    auto* field = find<QDoubleSpinBox>("alpha");
    field->setValue(0.03);
    QTRY_COMPARE(settings().alpha, 0.03F);
    undo()->trigger();
    QTRY_COMPARE(settings().alpha, alpha);
    QCOMPARE(settings().objective, Objective::HierarchicalSoftmax);
    QVERIFY(frame_->snapshot->past.present > 0);
    QVERIFY(!undo()->isEnabled());
}

/// Nobody waits for one model before choosing the next setting.
void TestUndo::whatIsChosenInARowHolds() {
    TrainingSession& session = window_->session();
    const int windowBefore = settings().window;
    const int negatives = settings().negatives + 1;
    bool chosen = false;
    const auto connection = connect(&session, &TrainingSession::loaded, this, [&] {
        if (!std::exchange(chosen, true)) find<QSpinBox>("negatives")->setValue(negatives);
    });
    find<QSpinBox>("dim")->setValue(4);
    QThread::msleep(200);  // it is made, and the window has not heard of it
    find<QSpinBox>("window")->setValue(1);
    QTRY_VERIFY_WITH_TIMEOUT(chosen && !session.isLoading(), soon);
    disconnect(connection);
    QCOMPARE(settings().dim, 4);
    QCOMPARE(settings().window, 1);
    QCOMPARE(settings().negatives, negatives);
    QCOMPARE(find<QSpinBox>("window")->value(), 1);
    for (int i = 0; i < 3; ++i) undo()->trigger();
    QCOMPARE(find<QSpinBox>("window")->value(), windowBefore);
    QVERIFY(!undo()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!session.isLoading(), soon);
    QCOMPARE(settings().window, windowBefore);
}

void TestUndo::withoutATextThereIsNoModel() {
    showWindow();
    auto* alpha = find<QDoubleSpinBox>("alpha");
    const double before = alpha->value();
    alpha->setValue(0.5);
    undo()->trigger();
    QCOMPARE(alpha->value(), before);
    redo()->trigger();
    QCOMPARE(alpha->value(), 0.5);
    // Nor is there one from settings that ask for another.
    window_->session().restart(settings());
    QTRY_VERIFY_WITH_TIMEOUT(!window_->session().isLoading(), soon);
    QVERIFY(window_->session().isEmpty());
    window_.reset();
}

void TestUndo::learningIsNotLostUnasked() {
    const int before = settings().dim;
    enter("dim", 4);
    waitFor(4);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("step")->isEnabled(), soon);
    click("step");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->snapshot->progress.samples, 1U, soon);
    answers_.restart = false;
    undo()->trigger();
    QCOMPARE(answers_.askedToRestart, 1);
    QCOMPARE(find<QSpinBox>("dim")->value(), 4);
    QVERIFY(undo()->isEnabled());
    answers_.restart = true;
    undo()->trigger();
    waitFor(before);
}

/// A spin box would keep Ctrl+Z to itself.
void TestUndo::theKeyWorksInAField() {
    auto* epochs = find<QSpinBox>("epochs");
    const int before = epochs->value();
    epochs->setFocus();
    QTest::keyClick(epochs, Qt::Key_Up);
    QCOMPARE(settings().epochs, before + 1);
    QTest::keyClick(epochs, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(settings().epochs, before);
    QTest::keyClick(epochs, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(settings().epochs, before + 1);
}

void TestUndo::pinsComeBack() {
    const PinnedWords& pins = window_->inspector().pins();
    window_->selectWord("doctor");
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("pin")->isVisible(), soon);
    click("pin");
    window_->selectWord("nurse");
    QTRY_COMPARE_WITH_TIMEOUT(find<QAbstractButton>("pin")->text(), QString("Pin"), soon);
    click("pin");
    QCOMPARE(pins.words().size(), std::size_t{2});
    undo()->trigger();
    QCOMPARE(pins.words().size(), std::size_t{1});
    undo()->trigger();
    QVERIFY(pins.words().empty());
    redo()->trigger();
    QVERIFY(pins.contains(*window_->session().corpus()->vocabulary.find("doctor")));
}

void TestUndo::groupsAndColoursComeBack() {
    auto* map = find<MapBar>("mapBar");
    const MapBar::ColourChoice before = map->colourChoice();
    map->addGroup("mine", {1, 2});
    map->addGroup("yours", {3});
    QCOMPARE(map->ownGroups().size(), std::size_t{2});
    undo()->trigger();
    QCOMPARE(map->ownGroups().size(), std::size_t{1});
    QCOMPARE(map->colourChoice().by, MapBar::Colour::OwnGroups);
    undo()->trigger();
    QVERIFY(map->colourChoice() == before);
    redo()->trigger();
    QCOMPARE(map->ownGroups().front().name, QString("mine"));
}

void TestUndo::anotherTextForgets() {
    window_->selectWord("doctor");
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("pin")->isVisible(), soon);
    click("pin");
    QVERIFY(undo()->isEnabled());
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    window_->openCorpus("@sentence");
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, soon);
    QVERIFY(!undo()->isEnabled() && !redo()->isEnabled());
}

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
