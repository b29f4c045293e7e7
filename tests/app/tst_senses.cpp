#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>

#include "app/widgets/live_page.h"
#include "app/widgets/map_view.h"
#include "app/widgets/segmented_control.h"
#include "window_test.h"

using namespace firth;

namespace {

constexpr int patience = 120'000;

}  // namespace

class TestSenses : public WindowTest {
    Q_OBJECT

private:
    /// Two epochs are enough to tell heaps apart, and quick.
    void trainTheTown() {
        showWindowWith("@town");
        if (QTest::currentTestFailed()) return;
        window_->session().setEpochs(2);
        click("train");
        QTRY_COMPARE_WITH_TIMEOUT(window_->session().state(), RunState::Done, patience);
        QVERIFY(window_->selectWord(QStringLiteral("doctor")));
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("splitSenses")->isEnabled(), patience);
    }
    void openSenses() {
        click("splitSenses");
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("trainWithSenses")->isEnabled(), patience);
    }
    QString text(const char* label) { return find<QLabel>(label)->text(); }
    QString selectedWord() {
        const int selected = find<MapView>("map")->selected();
        return selected < 0 ? QString()
                            : QString::fromStdString(window_->session().corpus()->vocabulary.word(
                                  static_cast<WordId>(selected)));
    }

private slots:
    void cleanup() { window_.reset(); }

    void anUntrainedModelTellsNothingApart() {
        showWindowWith("@town");
        QTRY_VERIFY_WITH_TIMEOUT(!find<QAbstractButton>("splitSenses")->isEnabled(), patience);
        QVERIFY(
            find<QAbstractButton>("splitSenses")->toolTip().contains(QLatin1String("Train first")));
    }

    void theDialogTellsTheSenses() {
        trainTheTown();
        if (QTest::currentTestFailed()) return;
        openSenses();
        QVERIFY(text("sensesTitle").contains(QLatin1String("doctor")));
        QVERIFY(text("sensesApart").contains(QLatin1String("silhouette")));
        for (const char* name : {"tellingWords1", "tellingWords2"})
            QVERIFY(text(name).startsWith(QLatin1String("Told by: ")));
        QVERIFY(find<QListView>("senseSentences1")->model()->rowCount() > 0);
        QCOMPARE(find<QAbstractButton>("trainWithSenses")->text(),
                 QStringLiteral("Train with these as two words"));

        click("senseCount1");
        QTRY_VERIFY_WITH_TIMEOUT(window_->findChild<QListView*>("senseSentences3"), patience);
        QCOMPARE(find<QAbstractButton>("trainWithSenses")->text(),
                 QStringLiteral("Train with these as three words"));
    }

    void theWordPartsAndTheListLeadsBack() {
        trainTheTown();
        if (QTest::currentTestFailed()) return;
        openSenses();
        const TrainingSettings settings = window_->session().settings();
        click("trainWithSenses");
        QTRY_VERIFY_WITH_TIMEOUT(window_->session().corpus()->vocabulary.find("doctor²"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(window_->session().state(), RunState::Done, patience);
        QVERIFY(!window_->session().corpus()->vocabulary.find("doctor"));
        QCOMPARE(window_->session().settings(), settings);
        QCOMPARE(selectedWord(), QStringLiteral("doctor²"));
        QVERIFY(!find<QDialog>("sensesDialog")->isVisible());
        auto* corpora = find<QComboBox>("corpus");
        const QString made = QStringLiteral("@town, doctor in two");
        QCOMPARE(corpora->currentData().toString(), made);

        window_->openCorpus(QStringLiteral("@town"));
        QTRY_VERIFY_WITH_TIMEOUT(window_->session().corpus()->vocabulary.find("doctor"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(corpora->currentData().toString(), QStringLiteral("@town"),
                                  patience);
        window_->openCorpus(made);
        QTRY_VERIFY_WITH_TIMEOUT(window_->session().corpus()->vocabulary.find("doctor²"), patience);
        // Its text is there to be looked at, as tokens.
        window_->showPage(QStringLiteral("text"));
        QVERIFY(!find<QLabel>("bannerText")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QPlainTextEdit>("sourceText")->toPlainText().contains(QStringLiteral("doctor²")),
            patience);
    }
};

QTEST_MAIN(TestSenses)
#include "tst_senses.moc"
