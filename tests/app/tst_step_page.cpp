// The One step page in the real window: what it shows is what firth-cli step says.
#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>

#include "app/models/step_output_model.h"
#include "app/widgets/cost_table.h"
#include "app/widgets/formula_label.h"
#include "app/widgets/number_text.h"
#include "app/widgets/stage_card.h"
#include "app/widgets/step_page.h"
#include "app/widgets/vector_strips.h"
#include "tests/app/window_test.h"

using namespace firth;

class TestStepPage : public WindowTest {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { window_.reset(); }
    void showsWhatTheCommandLineSays_data();
    void showsWhatTheCommandLineSays();
    void stagesUnveilOneByOne();
    void backTakesTheUpdateBack();
    void transportKeysMoveThePage();
    void aNumberLightsWhatBelongsToIt();
    void largestPushesStandFirst();
    void aWordFindsAStepThatMovesIt();
    void slowMotionWalksUntilTouched();
    void aHugeRateOvershoots();
    void divergenceCanBeTakenBack();
    void rightToLeftWordsLeaveFormulasInOrder();
    void aVeryLongWordBreaks();
    void wordsAreNoMarkup();
    void everythingIsReadableFromTheBack_data();
    void everythingIsReadableFromTheBack();

private:
    QString formula(const char* name) { return find<FormulaLabel>(name)->plainText(); }
    QString sample() { return formula("stepSample"); }
    /// With the spaces that no line ends at as any others.
    QString where() { return find<QLabel>("stepWhere")->text().replace(QChar(0x00A0), ' '); }
    void start(const TrainingSettings& settings);
    void load(const Source& source);
    /// Clicks Next until the stage stands there; the answers come in between.
    void goTo(quint64 index, const char* card);
    static QStringList columns(const QAbstractItemModel& model, const QList<int>& columns, int row);

    TrainingSettings settings_;
};

void TestStepPage::init() {
    settings_ = TrainingSettings();
    settings_.dim = 10;
    settings_.window = 2;
    settings_.shrinkWindow = false;
    settings_.subsample = 0;
    settings_.epochs = 2;
    settings_.decayAlpha = false;
    showWindow();
    load({QStringLiteral("@sentence"), {}});
    window_->showPage(QStringLiteral("step"));
    QTRY_COMPARE(sample(), QString("the → nurse"));
}

void TestStepPage::load(const Source& source) {
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    window_->session().load({source, {.minCount = 1}}, settings_);
    QVERIFY(loaded.wait(60'000));
}

void TestStepPage::start(const TrainingSettings& settings) {
    QSignalSpy reports(&window_->session(), &TrainingSession::stepInspected);
    window_->session().restart(settings);
    QTRY_VERIFY(!reports.isEmpty());
    QTest::qWait(20);
}

void TestStepPage::goTo(quint64 index, const char* card) {
    const QString at = QStringLiteral("sample %L1 ·").arg(index + 1);
    for (int i = 0; i < 40; ++i) {
        if (where().startsWith(at) && find<StageCard>(card)->property("current").toBool()) return;
        click("stageNext");
        QTest::qWait(15);
    }
    QFAIL(card);
}

QStringList TestStepPage::columns(const QAbstractItemModel& model, const QList<int>& columns,
                                  int row) {
    QStringList texts;
    for (const int column : columns) texts << model.index(row, column).data().toString();
    return texts;
}

void TestStepPage::showsWhatTheCommandLineSays_data() {
    QTest::addColumn<int>("architecture");
    QTest::addColumn<int>("objective");
    QTest::addColumn<QString>("options");
    const QStringList architectures = {"skipgram", "cbow"};
    const QStringList objectives = {"negative", "softmax", "hierarchical"};
    for (int a = 0; a < 2; ++a)
        for (int o = 0; o < 3; ++o)
            QTest::addRow("%s %s", qPrintable(architectures[a]), qPrintable(objectives[o]))
                << a << o
                << QStringLiteral("--arch %1 --objective %2").arg(architectures[a], objectives[o]);
}

void TestStepPage::showsWhatTheCommandLineSays() {
    QFETCH(int, architecture);
    QFETCH(int, objective);
    QFETCH(QString, options);
    settings_.architecture = Architecture(architecture);
    settings_.objective = Objective(objective);
    settings_.alpha = defaultAlpha(settings_.architecture);
    settings_.initialC = defaultInitialC(settings_.objective);
    start(settings_);
    const int index = 5;
    for (int i = 0; i < index; ++i) {
        click("nextSample");
        QTRY_VERIFY(where().startsWith(QStringLiteral("sample %1 ·").arg(i + 2)));
    }
    goTo(index, "updateCard");

    QProcess cli;
    cli.start(QStringLiteral(FIRTH_BINARIES "/firth-cli"),
              QStringLiteral("step @sentence --json --dim 10 --window 2 --index %1 %2")
                  .arg(index)
                  .arg(options)
                  .split(' '));
    QVERIFY(cli.waitForFinished());
    const QJsonObject step = QJsonDocument::fromJson(cli.readAllStandardOutput()).object();
    QCOMPARE(sample(), step["input"].toVariant().toStringList().join(" + ") + " → " +
                           step["output"].toString());

    auto* model = qobject_cast<StepOutputModel*>(find<QTableView>("stepOutputs")->model());
    const QJsonArray outputs = step["outputs"].toArray();
    QCOMPARE(model->rowCount(), static_cast<int>(outputs.size()));
    const bool softmax = settings_.objective == Objective::FullSoftmax;
    double sum = 0;
    for (int i = 0; i < outputs.size(); ++i) {
        const QJsonObject expected = outputs[i].toObject();
        const QString loss = softmax && expected["label"] == 0
                                 ? QString()
                                 : fixedNumber(expected["loss"].toDouble());
        QCOMPARE(
            columns(*model,
                    {StepOutputModel::WordColumn, StepOutputModel::ScoreColumn,
                     StepOutputModel::ProbabilityColumn, StepOutputModel::LabelColumn,
                     StepOutputModel::ErrorColumn, StepOutputModel::LossColumn},
                    model->rowOf(i)),
            (QStringList{expected["word"].toString(), fixedNumber(expected["score"].toDouble()),
                         fixedNumber(expected["probability"].toDouble()),
                         QString::number(expected["label"].toDouble()),
                         signedNumber(expected["error"].toDouble()), loss}));
        sum += std::exp(expected["score"].toDouble());
    }
    if (softmax) {
        goTo(index + 1, "lookUpCard");
        click("stageBack");
        QTRY_VERIFY(find<StageCard>("movedCard")->property("current").toBool());
        for (int i = 0; i < 3; ++i) click("stageBack");
        QTRY_VERIFY(find<StageCard>("predictCard")->property("current").toBool());
        QVERIFY2(formula("predictFormula").contains(fixedNumber(sum)),
                 qPrintable(formula("predictFormula")));
    }
    // The strips hold the rows themselves.
    const auto* strips = find<VectorStrips>("changeStrips");
    const QJsonObject before = step["before"].toObject()["E"].toObject();
    const double first = before[step["input"].toArray()[0].toString()].toArray()[0].toDouble();
    QVERIFY2(strips->cellText(0, 0).contains("before " +
                                             QString::number(static_cast<float>(first), 'g', 6)),
             qPrintable(strips->cellText(0, 0)));
}

void TestStepPage::stagesUnveilOneByOne() {
    auto* model = find<QTableView>("stepOutputs")->model();
    QAbstractItemModelTester tester(model);
    const QList<int> numbers = {StepOutputModel::ScoreColumn, StepOutputModel::ProbabilityColumn,
                                StepOutputModel::ErrorColumn};
    const QString open = "·";
    QVERIFY(!find<StageCard>("lookUpCard")->isVeiled());
    QVERIFY(find<StageCard>("scoreCard")->isVeiled());
    QCOMPARE(columns(*model, numbers, 0), (QStringList{open, open, open}));
    QVERIFY(!find<QPushButton>("stageBack")->isEnabled());
    click("stageNext");
    QVERIFY(!find<StageCard>("scoreCard")->isVeiled());
    QCOMPARE(columns(*model, numbers, 0), (QStringList{"0.0000", open, open}));
    click("stageNext");
    QVERIFY(!find<StageCard>("predictCard")->isVeiled());
    QVERIFY(find<StageCard>("updateCard")->isVeiled());
    QCOMPARE(columns(*model, numbers, 0), (QStringList{"0.0000", "0.5000", open}));
    click("stageNext");
    QCOMPARE(columns(*model, numbers, 0), (QStringList{"0.0000", "0.5000", "+0.5000"}));
    QCOMPARE(columns(*model, numbers, 1), (QStringList{"0.0000", "0.5000", "−0.5000"}));
    click("stageNext");
    QVERIFY(!find<StageCard>("updateCard")->isVeiled());
    QVERIFY(find<StageCard>("movedCard")->isVeiled());
    click("stageNext");
    QVERIFY(!find<StageCard>("movedCard")->isVeiled());
    const QStringList costs = find<CostTable>("costTable")->texts();
    QVERIFY2(costs.contains("50,000 scores, 15,000,300 weights"), qPrintable(costs.join('|')));
    QVERIFY2(costs.contains("6 scores, 60 weights (a noise word came twice)"),
             qPrintable(costs.join('|')));
}

void TestStepPage::backTakesTheUpdateBack() {
    goTo(3, "predictCard");
    const QString strips = find<VectorStrips>("changeStrips")->cellText(1, 3);
    const QString table = find<QTableView>("stepOutputs")->model()->index(1, 2).data().toString();
    goTo(3, "movedCard");
    goTo(5, "lookUpCard");
    while (!where().startsWith("sample 4 ·") ||
           !find<StageCard>("predictCard")->property("current").toBool()) {
        click("stageBack");
        QTest::qWait(15);
    }
    QCOMPARE(find<VectorStrips>("changeStrips")->cellText(1, 3), strips);
    QCOMPARE(find<QTableView>("stepOutputs")->model()->index(1, 2).data().toString(), table);
    QTRY_VERIFY(find<QLabel>("status")->text().contains("sample <b>3</b>"));
}

void TestStepPage::transportKeysMoveThePage() {
    QTest::keyClick(window_.get(), Qt::Key_S);
    QTRY_VERIFY(find<StageCard>("movedCard")->property("current").toBool());
    QVERIFY(where().startsWith("sample 1 ·"));
    QTest::keyClick(window_.get(), Qt::Key_S);
    QTRY_VERIFY(where().startsWith("sample 2 ·"));
    QTest::keyClick(window_.get(), Qt::Key_B);
    QTRY_VERIFY(find<StageCard>("lookUpCard")->property("current").toBool());
    QTest::keyClick(window_.get(), Qt::Key_W);
    QTRY_COMPARE(sample(), QString("nurse → the"));
    QTest::keyClick(window_.get(), Qt::Key_Period);
    QTRY_VERIFY(where().startsWith("sample 43 · epoch 2 of 2"));
    QTest::keyClick(window_.get(), Qt::Key_Right, Qt::ControlModifier);
    QTRY_VERIFY(find<StageCard>("scoreCard")->property("current").toBool());
    QTest::keyClick(window_.get(), Qt::Key_N);
    QTRY_VERIFY(where().startsWith("sample 44 ·"));
}

void TestStepPage::aNumberLightsWhatBelongsToIt() {
    goTo(1, "predictCard");
    auto* table = find<QTableView>("stepOutputs");
    table->setCurrentIndex(table->model()->index(2, 0));
    const QString word = table->model()->index(2, 0).data().toString();
    QCOMPARE(find<StepPage>("stepPage")->highlight().output, 2);
    QCOMPARE(find<VectorStrips>("changeStrips")->highlight().output, 2);
    QVERIFY2(formula("scoreFormula").contains("C[\"" + word + "\"]"),
             qPrintable(formula("scoreFormula")));
    // And from a cell of a strip to the term of the formula.
    auto* strips = find<VectorStrips>("inputStrips");
    find<QScrollArea>("stepScroll")->ensureWidgetVisible(strips);
    QTest::mouseMove(strips->viewport(), strips->cellRect(0, StripColumn::Before, 7).center());
    QTRY_COMPARE(find<StepPage>("stepPage")->highlight().dimension, 7);
    const StepHighlight lit = find<StepPage>("stepPage")->highlight();
    QCOMPARE(strips->highlight(), lit);
}

void TestStepPage::largestPushesStandFirst() {
    settings_.objective = Objective::FullSoftmax;
    settings_.initialC = InitialC::SmallRandom;
    start(settings_);
    goTo(0, "updateCard");
    auto* model = find<QTableView>("stepOutputs")->model();
    QCOMPARE(model->index(0, StepOutputModel::WordColumn).data().toString(), QString("nurse"));
    const auto error = [&](int row) {
        return model->index(row, StepOutputModel::ErrorColumn).data().toString().mid(1).toDouble();
    };
    for (int row = 1; row < model->rowCount(); ++row) QVERIFY(error(row) <= error(row - 1));
    QCOMPARE(model->index(1, StepOutputModel::KindColumn).data().toString(),
             QString("wrong favourite"));
    click("outputOrder1");
    QCOMPARE(model->index(0, StepOutputModel::WordColumn).data().toString(), QString("the"));
}

void TestStepPage::aWordFindsAStepThatMovesIt() {
    window_->showPage(QStringLiteral("live"));
    QVERIFY(window_->selectWord("treatment"));
    click("stepForWord");
    QTRY_COMPARE(sample(), QString("treatment → the"));
    QVERIFY(find<StepPage>("stepPage")->isVisible());
    QVERIFY(find<StageCard>("lookUpCard")->property("current").toBool());
}

void TestStepPage::slowMotionWalksUntilTouched() {
    find<QSlider>("slowMotionPace")->setValue(30);
    click("slowMotion");
    QTRY_VERIFY(where().startsWith("sample 3 ·"));
    QVERIFY(find<QPushButton>("slowMotion")->isChecked());
    click("stageBack");
    QVERIFY(!find<QPushButton>("slowMotion")->isChecked());
}

void TestStepPage::aHugeRateOvershoots() {
    window_->session().step(3);
    QTRY_VERIFY(where().startsWith("sample 4 ·"));
    window_->session().setAlpha(400);
    QTRY_VERIFY2(where().endsWith("α = 400"), qPrintable(where()));
    goTo(3, "updateCard");
    goTo(4, "predictCard");  // the same centre word again: pushed far too far
    auto* model = find<QTableView>("stepOutputs")->model();
    QTRY_VERIFY(!model->index(0, StepOutputModel::ScoreColumn).data().toString().startsWith("0.0"));
}

void TestStepPage::divergenceCanBeTakenBack() {
    window_->session().setAlpha(900);
    QSignalSpy failed(&window_->session(), &TrainingSession::failed);
    for (int i = 0; i < 40 && failed.isEmpty(); ++i) {
        QTest::keyClick(window_.get(), Qt::Key_S);
        QTest::qWait(10);
    }
    QVERIFY(!failed.isEmpty());
    const QString before = find<QLabel>("status")->text();
    QTest::keyClick(window_.get(), Qt::Key_S);
    QTest::keyClick(window_.get(), Qt::Key_E);
    QTest::qWait(50);
    QTest::keyClick(window_.get(), Qt::Key_B);
    QTest::keyClick(window_.get(), Qt::Key_B);
    QTRY_VERIFY(find<QLabel>("status")->text() != before);
    window_->session().setAlpha(0.025F);
    // A key that comes while a step is still being taken back does nothing.
    const auto isTaken = [&] {
        QTest::keyClick(window_.get(), Qt::Key_S);
        QTest::qWait(50);
        return where().contains("α = 0.02");
    };
    QTRY_VERIFY2(isTaken(), qPrintable(where()));
}

void TestStepPage::rightToLeftWordsLeaveFormulasInOrder() {
    load({pastedSource, QStringLiteral("الطبيب في المستشفى مع الممرضة في المساء")});
    QTRY_COMPARE(sample(), QString("الطبيب → في"));
    const QString html = find<FormulaLabel>("lookUpFormula")->text();
    QVERIFY(html.startsWith("<div dir=\"ltr\">"));
    QVERIFY(html.contains(QChar(0x2068)));
}

void TestStepPage::aVeryLongWordBreaks() {
    load({pastedSource, QStringLiteral("a ") + QString(600, 'x') + QStringLiteral(" of a word")});
    QTRY_VERIFY(sample().contains("xxx"));
    QTest::qWait(50);
    QVERIFY2(find<StepPage>("stepPage")->width() <= window_->width(),
             qPrintable(QString::number(find<StepPage>("stepPage")->width())));
    QVERIFY(find<QPushButton>("nextSample")->mapTo(window_.get(), QPoint()).x() < window_->width());
}

void TestStepPage::wordsAreNoMarkup() {
    settings_.window = 1;
    CorpusRequest request;
    request.source.pasted = QStringLiteral("<b>bold</b> <img src=x> <i>\n");
    request.reading = {.rule = TokenRule::Whitespace, .minCount = 1};
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    window_->session().load(request, settings_);
    QVERIFY(loaded.wait(60'000));
    QTRY_COMPARE(sample(), QString("<b>bold</b> → <img"));
    QVERIFY(find<FormulaLabel>("stepSample")->text().contains("&lt;img"));
    QVERIFY(!find<FormulaLabel>("stepSample")->text().contains("<img"));
}

void TestStepPage::everythingIsReadableFromTheBack_data() {
    QTest::addColumn<int>("architecture");
    QTest::addColumn<int>("objective");
    QTest::addRow("skip-gram, negative sampling") << 0 << 0;
    QTest::addRow("CBOW, full softmax") << 1 << 1;
    QTest::addRow("skip-gram, hierarchical softmax") << 0 << 2;
}

void TestStepPage::everythingIsReadableFromTheBack() {
    QFETCH(int, architecture);
    QFETCH(int, objective);
    settings_.architecture = Architecture(architecture);
    settings_.objective = Objective(objective);
    window_->resize(1280, 720);
    for (int i = 0; i < 5; ++i) QTest::keyClick(window_.get(), Qt::Key_Plus, Qt::ControlModifier);
    start(settings_);
    goTo(1, "movedCard");
    auto* page = find<StepPage>("stepPage");
    for (QLabel* label : page->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                      : label->minimumSizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->objectName() + ": " + label->text()));
        const bool elides = QByteArray(label->metaObject()->className()).contains("Elided");
        QVERIFY2(elides || label->width() >= label->minimumSizeHint().width(),
                 qPrintable(label->objectName() + ": " + label->text()));
    }
    for (QPushButton* button : page->findChildren<QPushButton*>())
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(button->text()));
    // What is higher than the page scrolls; nothing is wider.
    const auto* scroll = find<QScrollArea>("stepScroll");
    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
             qPrintable(QString::number(scroll->widget()->width())));
    QTest::keyClick(window_.get(), Qt::Key_0, Qt::ControlModifier);
}

QTEST_MAIN(TestStepPage)
#include "tst_step_page.moc"
