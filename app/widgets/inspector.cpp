#include "app/widgets/inspector.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "app/widgets/matrices_page.h"
#include "app/widgets/step_page.h"
#include "app/widgets/vocabulary_panel.h"
#include "app/widgets/word_panel.h"

namespace firth {
namespace {

constexpr int wordMilliseconds = 400;

}  // namespace

Inspector::Inspector(TrainingSession& session, QWidget* parent)
    : Card(QStringLiteral("inspectorCard"), tr("Inspector"), parent),
      session_(session),
      walk_(session),
      tabs_(new QTabWidget),
      word_(new WordPanel),
      step_(new StepPage(walk_)),
      matrices_(new MatricesPage),
      vocabulary_(new VocabularyPanel),
      enlarge_(new QPushButton(tr("Enlarge"))) {
    tabs_->setObjectName(QStringLiteral("inspectorTabs"));
    tabs_->setAccessibleName(tr("What is inspected"));
    tabs_->addTab(word_, tr("Word"));
    tabs_->addTab(step_, tr("One step"));
    tabs_->addTab(matrices_, tr("Matrices"));
    tabs_->addTab(vocabulary_, tr("Vocabulary"));
    // Beside the map a panel may be low: its pictures scroll.
    matrices_->setMinimumHeight(fontMetrics().height() * 14);
    tabs_->setDocumentMode(true);
    // The panel is wide enough for all of them, without arrows.
    tabs_->setUsesScrollButtons(false);
    tabs_->setElideMode(Qt::ElideNone);
    body()->addWidget(tabs_, 1);
    enlarge_->setObjectName(QStringLiteral("enlarge"));
    enlarge_->setToolTip(tr("Give this panel the whole page"));
    header()->addWidget(enlarge_);
    connect(enlarge_, &QPushButton::clicked, this, [this] { emit enlargeAsked(panel()); });
    connect(tabs_, &QTabWidget::currentChanged, this, [this] {
        offerToEnlarge();
        refresh();
    });
    enlarge_->hide();

    connect(word_, &WordPanel::queryChanged, this, &Inspector::inspectWord);
    connect(word_, &WordPanel::wordActivated, this, &Inspector::wordSelected);
    connect(word_, &WordPanel::pinsChanged, this, [this](const std::vector<WordId>& words) {
        emit pinsChanged({words.begin(), words.end()});
    });
    connect(word_, &WordPanel::parallelogramChanged, this, &Inspector::parallelogramChanged);
    connect(word_, &WordPanel::stepAsked, this, [this] { emit stepForWordAsked(selected_); });
    connect(word_, &WordPanel::sensesAsked, this, [this] { emit sensesAsked(selected_); });
    connect(word_, &WordPanel::inventionAsked, this, &Inspector::inventionAsked);
    connect(word_, &WordPanel::placeAsked, this, &Inspector::placeAsked);
    connect(word_, &WordPanel::sentencesAsked, &lookup_, &CorpusLookup::findSentences);
    connect(word_, &WordPanel::explanationAsked, &lookup_, &CorpusLookup::explain);
    connect(&lookup_, &CorpusLookup::sentencesFound, this,
            [this](const auto& report) { word_->showSentences(*report); });
    connect(&lookup_, &CorpusLookup::explained, this,
            [this](const auto& report) { word_->showWhyNear(*report); });
    connect(&lookup_, &CorpusLookup::failed, word_, &WordPanel::showProblem);
    connect(vocabulary_, &VocabularyPanel::wordActivated, this, &Inspector::wordSelected);
    connect(matrices_, &MatricesPage::wordActivated, this, &Inspector::wordSelected);
    connect(matrices_, &MatricesPage::queryChanged, this, &Inspector::inspectMatrices);
    connect(&walk_, &StepWalk::changed, this, &Inspector::lightStep);
    connect(&session_, &TrainingSession::inspected, this, &Inspector::takeReport);
    connect(&session_, &TrainingSession::matricesReady, this,
            [this](const std::shared_ptr<const MatricesReport>& report) {
                matricesUnderWay_ = false;
                matrices_->show(report);
                if (matricesChanged_) inspectMatrices();
            });
}

void Inspector::setCorpus(std::shared_ptr<const Corpus> corpus) {
    word_->setCorpus(corpus);
    lookup_.setCorpus(corpus);
    vocabulary_->setCorpus(std::move(corpus));
    selected_ = -1;
    setModel();
}

void Inspector::setModel() {
    frame_.reset();
    report_.reset();
    matricesUnderWay_ = false;
    matrices_->setCorpus(session_.corpus(), session_.settings());
    word_->setWindow(session_.settings().window);
    lightStep();
    refresh();
}

void Inspector::setFrame(std::shared_ptr<const MapFrame> frame) {
    const bool first = !frame_;
    frame_ = std::move(frame);
    // A report that came before any points knew no ranks on the map.
    if (first)
        inspectWord();
    else
        showReport();
}

void Inspector::setMessage(const QString& message) {
    matrices_->setMessage(message);
}

void Inspector::showPanel(Panel panel) {
    tabs_->setCurrentIndex(panel);
}

void Inspector::addCurves(QWidget* charts) {
    tabs_->insertTab(Curves, charts, tr("Curves"));
}

Inspector::Panel Inspector::panel() const {
    return static_cast<Panel>(tabs_->currentIndex());
}

void Inspector::setEnlarged(bool enlarged) {
    tabs_->tabBar()->setHidden(enlarged);
    // Else Tab would stop in front of the hidden bar.
    tabs_->setFocusPolicy(enlarged ? Qt::NoFocus : Qt::TabFocus);
    setHeaderVisible(!enlarged);
    setFramed(!enlarged);
    offerToEnlarge();
}

void Inspector::offerToEnlarge() {
    const bool hasPage = panel() != Word && panel() != Curves;
    enlarge_->setVisible(hasPage && !tabs_->tabBar()->isHidden());
}

void Inspector::select(int word) {
    selected_ = word;
    matrices_->selectWord(word);
    if (word < 0)
        word_->showNothing();
    else
        inspectWord();
}

void Inspector::clearAnalogy() {
    word_->clearAnalogy();
}

PinnedWords& Inspector::pins() {
    return word_->pins();
}

void Inspector::refresh() {
    const bool runs = session_.state() == RunState::Running;
    if (!runs || !sinceWord_.isValid() || sinceWord_.elapsed() > wordMilliseconds) inspectWord();
    inspectMatrices();
}

void Inspector::inspectWord() {
    if (selected_ < 0 || !word_->isVisible()) return;
    sinceWord_.start();
    session_.inspect(word_->query(static_cast<WordId>(selected_)));
}

void Inspector::inspectMatrices() {
    if (!session_.corpus() || !matrices_->isVisible()) return;
    matricesChanged_ = matricesUnderWay_;
    if (matricesUnderWay_) return;
    matricesUnderWay_ = true;
    session_.inspectMatrices(matrices_->query());
}

void Inspector::takeReport(const std::shared_ptr<const WordReport>& report) {
    if (static_cast<int>(report->query.word) != selected_) return;
    report_ = report;
    showReport();
}

void Inspector::showReport() {
    if (!report_) return;
    // Neighbours in E and ranks on the map stand side by side, so they are of one moment: where
    // training stands still, the report waits for its frame.
    const bool runs = session_.state() == RunState::Running;
    if (!runs && frame_ && frame_->snapshot->progress.samples != report_->samples) return;
    const auto report = std::exchange(report_, nullptr);
    std::vector<int> near;
    for (const Neighbour& neighbour : report->neighbours)
        near.push_back(static_cast<int>(neighbour.word));
    emit neighboursFound(near);
    word_->show(report, frame_.get());
}

/// The rows of the step under inspection stand out in the matrices.
void Inspector::lightStep() {
    std::vector<LitRow> rowsOfE, rowsOfC;
    const auto& report = walk_.report();
    if (report && !walk_.isLive()) {
        for (const RowTrace& row : report->trace.rowsOfE)
            rowsOfE.push_back({static_cast<int>(row.row), LitRole::Input});
        const bool softmax = report->settings.objective == Objective::FullSoftmax;
        for (const OutputTrace& output : report->trace.outputs)
            if (output.label > 0 || !softmax)
                rowsOfC.push_back({static_cast<int>(output.row),
                                   output.label > 0 ? LitRole::TrueOutput : LitRole::OtherOutput});
    }
    matrices_->setLit(std::move(rowsOfE), std::move(rowsOfC));
}

}  // namespace firth
