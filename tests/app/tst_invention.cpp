#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>

#include "app/widgets/map_view.h"
#include "tests/app/window_test.h"

using namespace firth;

namespace {

constexpr int patience = 120'000;

}  // namespace

class TestInvention : public WindowTest {
    Q_OBJECT

private:
    void openInvention() {
        showWindowWith("@town");
        if (QTest::currentTestFailed()) return;
        window_->session().setEpochs(3);
        click("train");
        QTRY_COMPARE_WITH_TIMEOUT(window_->session().state(), RunState::Done, patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("inventWord")->isEnabled(), patience);
        click("inventWord");
        QVERIFY(find<QDialog>("inventionDialog")->isVisible());
    }
    QString text(const char* label) { return find<QLabel>(label)->text(); }
    QStringList nearest() {
        QStringList words;
        const auto* model = find<QTableView>("landingTable")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            words << model->index(row, 0).data().toString();
        return words;
    }
    bool hasLanded() { return find<QAbstractButton>("trainWithInvented")->isEnabled(); }

private slots:
    void cleanup() { window_.reset(); }

    void oneClickShowsWhereItLands() {
        openInvention();
        if (QTest::currentTestFailed()) return;
        QVERIFY(!hasLanded());
        click("asDoctor");
        QTRY_VERIFY_WITH_TIMEOUT(hasLanded(), patience);
        QVERIFY(
            find<QPlainTextEdit>("inventedText")->toPlainText().contains(QLatin1String("zorp")));
        QCOMPARE(nearest().size(), 12);
        QVERIFY(nearest().contains(QLatin1String("nurse")));
        QVERIFY(text("landingPlace").startsWith(QLatin1String("zorp lands nearest to ")));
        QVERIFY(text("landingWhy").contains(QLatin1String("patient (")));
        QVERIFY(text("landingLeftOut").isEmpty());
        const QStringList inHospital = nearest();

        click("asDish");
        QVERIFY(!hasLanded());  // of other sentences
        QTRY_VERIFY_WITH_TIMEOUT(hasLanded(), patience);
        QVERIFY(nearest() != inHospital);
        QVERIFY(text("landingWhy").contains(QLatin1String("pan (")));
    }

    void saysWhatItCannotUse() {
        openInvention();
        if (QTest::currentTestFailed()) return;
        click("landWord");
        QTRY_VERIFY_WITH_TIMEOUT(text("landingPlace").contains(QLatin1String("write zorp into")),
                                 patience);
        find<QLineEdit>("inventedWord")->setText(QStringLiteral("doctor"));
        click("landWord");
        QTRY_VERIFY_WITH_TIMEOUT(text("landingPlace").contains(QLatin1String("already")), patience);
        find<QLineEdit>("inventedWord")->setText(QStringLiteral("<b>blip"));
        find<QPlainTextEdit>("inventedText")->setPlainText(QStringLiteral("The blip ate qwertz."));
        find<QLineEdit>("inventedWord")->setText(QStringLiteral("blip"));
        click("landWord");
        QTRY_VERIFY_WITH_TIMEOUT(hasLanded(), patience);
        QVERIFY(text("landingLeftOut").contains(QLatin1String("qwertz")));
    }

    void trainsAnewWithIt() {
        openInvention();
        if (QTest::currentTestFailed()) return;
        click("asAnimal");
        QTRY_VERIFY_WITH_TIMEOUT(hasLanded(), patience);
        click("trainWithInvented");
        QTRY_VERIFY_WITH_TIMEOUT(window_->session().corpus()->vocabulary.find("zorp"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(window_->session().state(), RunState::Done, patience);
        const Vocabulary& words = window_->session().corpus()->vocabulary;
        const WordId zorp = *words.find("zorp");
        QCOMPARE(words.count(zorp), 80ULL);
        QCOMPARE(find<MapView>("map")->selected(), static_cast<int>(zorp));
        QVERIFY(!find<QDialog>("inventionDialog")->isVisible());
        QCOMPARE(window_->session().corpus()->name, std::string("@town and zorp"));
    }

    void noNegativesIsSaidToCollapse() {
        showWindowWith("@town");
        if (QTest::currentTestFailed()) return;
        QVERIFY(!find<QLabel>("noNegatives")->isVisible());
        find<QSpinBox>("negatives")->setValue(0);
        QVERIFY(find<QLabel>("noNegatives")->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(window_->session().settings().negatives, 0, patience);
        click("objective0");
        QVERIFY(!find<QLabel>("noNegatives")->isVisible());
        click("objective1");
        QVERIFY(find<QLabel>("noNegatives")->isVisible());
        find<QSpinBox>("negatives")->setValue(5);
        QVERIFY(!find<QLabel>("noNegatives")->isVisible());
    }
};

QTEST_MAIN(TestInvention)
#include "tst_invention.moc"
