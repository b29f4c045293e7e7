#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/widgets/colour_legend.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/lit_key.h"
#include "app/widgets/matrices_page.h"
#include "app/widgets/matrix_view.h"
#include "app/widgets/theme.h"
#include "engine/trainer.h"

using namespace firth;

/// The page on a real model, answered as the session would.
class TestMatricesPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light, 1); }
    void init();

    void titlesTellTheShapes();
    void hierarchicalSoftmaxHasInnerNodes();
    void readoutShowsTheModelsNumber();
    void oneScaleForBoth();
    void asksOnceForWhatIsInSight();
    void selectingAWordShowsItInBoth();
    void activatingARowIsAWord();
    void keysExplainWhatIsLit();
    void buttonsZoomBoth();
    void stackedWhereItIsNarrow();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void everythingHasNames();
    void emptyPage();

private:
    void setUp(const QString& source, Objective objective = Objective::NegativeSampling);
    void answer();
    QString text(const char* name) { return page_->findChild<QLabel*>(name)->text(); }
    MatrixView& E() { return *page_->findChild<MatrixView*>("matrixE"); }
    MatrixView& C() { return *page_->findChild<MatrixView*>("matrixC"); }

    std::shared_ptr<const Corpus> corpus_;
    std::unique_ptr<Trainer> trainer_;
    std::unique_ptr<MatricesPage> page_;
};

void TestMatricesPage::init() {
    page_ = std::make_unique<MatricesPage>();
    page_->resize(1200, 600);
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
}

void TestMatricesPage::setUp(const QString& source, Objective objective) {
    corpus_ = std::make_shared<const Corpus>(readCorpus(source.toStdString(), {.minCount = 1}));
    TrainingSettings settings;
    settings.dim = 50;
    settings.window = 2;
    settings.subsample = 0;
    settings.objective = objective;
    trainer_ = std::make_unique<Trainer>(corpus_, settings);
    trainer_->run(500);
    page_->setCorpus(corpus_, settings);
    answer();
}

void TestMatricesPage::answer() {
    auto report = std::make_shared<MatricesReport>();
    report->query = page_->query();
    const auto copy = [](const Matrix& matrix, const MatrixRange& range) {
        MatrixCopy result;
        result.rows = static_cast<int>(matrix.rows());
        result.columns = static_cast<int>(matrix.cols());
        result.range = range;
        result.values = matrix.block(range.row, range.column, range.rows, range.columns);
        result.largest = matrix.cwiseAbs().maxCoeff();
        return result;
    };
    report->E = copy(trainer_->model().E, report->query.E);
    report->C = copy(trainer_->model().C, report->query.C);
    page_->show(report);
}

void TestMatricesPage::titlesTellTheShapes() {
    setUp("@sentence");
    QCOMPARE(text("matrixETitle"), QString("E, embedding matrix · 9 words × 50 dimensions"));
    QCOMPARE(text("matrixCTitle"), QString("C, context matrix · 50 dimensions × 9 words"));
    QVERIFY(!text("matrixEExplanation").isEmpty());
    QVERIFY(!E().cells().transposed);
    QVERIFY(C().cells().transposed);
    QCOMPARE(C().cells().rows, 9);
}

void TestMatricesPage::hierarchicalSoftmaxHasInnerNodes() {
    setUp("@sentence", Objective::HierarchicalSoftmax);
    QCOMPARE(text("matrixCTitle"), QString("C, context matrix · 50 dimensions × 8 inner nodes"));
    QVERIFY(C().describe({7, 0}).contains("#7"));
    QVERIFY(E().describe({7, 0}).contains("at"));
    // A word is no inner node.
    page_->selectWord(4);
    QCOMPARE(E().cursor().row, 4);
    QCOMPARE(C().cursor().row, 0);
    QSignalSpy activated(page_.get(), &MatricesPage::wordActivated);
    QTest::keyClick(&C(), Qt::Key_Return);
    QVERIFY(activated.isEmpty());
}

void TestMatricesPage::readoutShowsTheModelsNumber() {
    setUp("@sentence");
    const QPoint at = C().cells().rect(MatrixCell{3, 6}).center();
    QMouseEvent move(QEvent::MouseMove, at, C().viewport()->mapToGlobal(at), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(C().viewport(), &move);
    const QString readout = text("matrixReadout");
    QVERIFY(readout.startsWith("C · "));
    QVERIFY(readout.contains("doctor"));
    QCOMPARE(readout.section("dimension 6: ", 1).toFloat(), trainer_->model().C(3, 6));
    // The number follows the training below a resting mouse.
    trainer_->run(300);
    answer();
    QCOMPARE(text("matrixReadout").section("dimension 6: ", 1).toFloat(),
             trainer_->model().C(3, 6));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(C().viewport(), &leave);
    QVERIFY(!text("matrixReadout").contains("doctor"));
    E().activateWindow();
    E().setFocus();
    QTRY_VERIFY(text("matrixReadout").startsWith("E · "));
}

void TestMatricesPage::oneScaleForBoth() {
    setUp("@sentence");
    const auto* legend = page_->findChild<ColourLegend*>("colourLegend");
    const float largest = std::max(trainer_->model().E.cwiseAbs().maxCoeff(),
                                   trainer_->model().C.cwiseAbs().maxCoeff());
    QVERIFY(legend->scale() >= largest && legend->scale() <= 2.5F * largest);
    QCOMPARE(legend->texts(), (QStringList{"−0.02", "0", "+0.02"}));
    QVERIFY(legend->accessibleDescription().contains("0.02"));
}

void TestMatricesPage::asksOnceForWhatIsInSight() {
    QSignalSpy asked(page_.get(), &MatricesPage::queryChanged);
    setUp("@town");
    QVERIFY(asked.wait());
    asked.clear();
    E().verticalScrollBar()->setValue(3000);
    C().horizontalScrollBar()->setValue(5000);
    QVERIFY(asked.wait());
    QCOMPARE(asked.size(), 1);
    const MatricesQuery query = page_->query();
    const MatrixRange seen = E().visible();
    QVERIFY(query.E.row <= seen.row && query.E.row + query.E.rows >= seen.row + seen.rows);
    QVERIFY(query.E.rows < 2 * seen.rows + 4);
    QVERIFY(query.E.row > 100);
    QVERIFY(query.C.row > 100);
    QVERIFY(query.C.row + query.C.rows <= static_cast<int>(corpus_->vocabulary.size()));
    asked.clear();
    page_->resize(900, 500);
    QVERIFY(asked.wait());
}

void TestMatricesPage::selectingAWordShowsItInBoth() {
    setUp("@town");
    page_->selectWord(600);
    for (MatrixView* view : {&E(), &C()}) {
        QCOMPARE(view->cursor().row, 600);
        QVERIFY(view->cells().body.intersects(view->cells().rect(MatrixCell{600, 0})));
    }
    answer();
    QVERIFY(E().describe({600, 0}).contains(':'));
    page_->selectWord(-1);
}

void TestMatricesPage::activatingARowIsAWord() {
    setUp("@sentence");
    QSignalSpy activated(page_.get(), &MatricesPage::wordActivated);
    QTest::keyClick(&C(), Qt::Key_Right);
    QTest::keyClick(&C(), Qt::Key_Return);
    QCOMPARE(activated.takeFirst()[0].toInt(), 1);
    QTest::keyClick(&E(), Qt::Key_Return);
    QCOMPARE(activated.takeFirst()[0].toInt(), 0);
}

void TestMatricesPage::keysExplainWhatIsLit() {
    setUp("@sentence");
    const auto shown = [this] {
        QStringList names;
        for (const LitKey* key : page_->findChildren<LitKey*>())
            if (key->isVisible()) names.append(key->accessibleName());
        return names;
    };
    QVERIFY(shown().isEmpty());
    page_->setLit({{0, LitRole::Input}}, {{1, LitRole::TrueOutput}});
    QCOMPARE(shown(), (QStringList{"input of this step", "true output"}));
    QVERIFY(E().describe({0, 0}).endsWith("input of this step"));
    QVERIFY(C().describe({1, 0}).endsWith("true output"));
    page_->setLit({}, {});
    QVERIFY(shown().isEmpty());
}

void TestMatricesPage::buttonsZoomBoth() {
    setUp("@town");
    const QSize ofE = E().cells().pitch;
    const QSize ofC = C().cells().pitch;
    page_->findChild<QToolButton*>("matrixZoomIn")->click();
    QVERIFY(E().cells().pitch.width() > ofE.width());
    QVERIFY(C().cells().pitch.width() > ofC.width());
    page_->findChild<QToolButton*>("matrixFit")->click();
    QCOMPARE(E().cells().pitch, ofE);
    QCOMPARE(C().cells().pitch, ofC);
    auto* out = page_->findChild<QToolButton*>("matrixZoomOut");
    for (int i = 0; i < 20; ++i) out->click();
    QVERIFY(!out->isEnabled());
}

void TestMatricesPage::stackedWhereItIsNarrow() {
    setUp("@sentence");
    const auto place = [this](QWidget& widget) { return widget.mapTo(page_.get(), QPoint()); };
    QCOMPARE(place(E()).y(), place(C()).y());
    page_->resize(372, 660);
    QTRY_VERIFY(place(C()).y() > place(E()).y() + E().height());
    QVERIFY(E().width() > 350);
    QVERIFY(page_->width() == 372);
}

void TestMatricesPage::nothingIsCutOff_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("textScale");
    QTest::newRow("wide") << QSize(1412, 760) << 1.0;
    QTest::newRow("1024 x 700") << QSize(1000, 560) << 1.0;
    QTest::newRow("inspector") << QSize(372, 660) << 1.0;
    QTest::newRow("lecture hall") << QSize(1256, 580) << 1.5;
}

void TestMatricesPage::nothingIsCutOff() {
    QFETCH(QSize, size);
    QFETCH(double, textScale);
    applyTheme(*qApp, ThemeKind::Light, textScale);
    page_->resize(size);
    setUp("@sentence");
    page_->setLit({{0, LitRole::Input}}, {{1, LitRole::TrueOutput}, {2, LitRole::OtherOutput}});
    QCoreApplication::processEvents();
    QVERIFY(page_->size() == size);  // asks for no more room
    for (const QLabel* label : page_->findChildren<QLabel*>()) {
        if (label->isHidden()) continue;
        const QRect needed = label->fontMetrics().boundingRect(
            0, 0, label->width(), 10'000, label->wordWrap() ? Qt::TextWordWrap : 0, label->text());
        QVERIFY2(needed.width() <= label->width() + 1 && needed.height() <= label->height() + 1,
                 qPrintable(label->objectName()));
    }
    for (const QWidget* child : page_->findChildren<QWidget*>())
        if (child->isVisible() && child->parentWidget()->layout())
            QVERIFY2(child->parentWidget()->rect().contains(child->geometry()),
                     qPrintable(child->objectName()));
    for (const MatrixView* view : {&E(), &C()}) QVERIFY(view->visible().rows >= 4);
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestMatricesPage::everythingHasNames() {
    setUp("@sentence");
    for (const QToolButton* button : page_->findChildren<QToolButton*>()) {
        QVERIFY(!button->objectName().isEmpty());
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->toolTip().isEmpty());
    }
    for (const MatrixView* view : page_->findChildren<MatrixView*>())
        QVERIFY(!view->accessibleName().isEmpty());
}

void TestMatricesPage::emptyPage() {
    QVERIFY(page_->query() == MatricesQuery());
    QVERIFY(!page_->findChild<QToolButton*>("matrixZoomIn")->isEnabled());
    for (MatrixView* view : {&E(), &C()}) {
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Plus, Qt::Key_Return, Qt::Key_End})
            QTest::keyClick(view, key);
        QTest::mouseMove(view->viewport(), QPoint(50, 50));
    }
    page_->selectWord(3);
    page_->grab();
}

QTEST_MAIN(TestMatricesPage)
#include "tst_matrices_page.moc"
