#include "app/widgets/compare_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "app/models/difference_model.h"
#include "app/models/shown_word.h"
#include "app/widgets/card.h"
#include "app/widgets/compared_curves.h"
#include "app/widgets/corpus_map_words.h"
#include "app/widgets/curve_chart.h"
#include "app/widgets/curve_key.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/frame_times.h"
#include "app/widgets/map_view.h"
#include "app/widgets/model_controls.h"
#include "app/widgets/number_text.h"
#include "app/widgets/text_button.h"
#include "app/widgets/transport_bar.h"
#include "engine/map_alignment.h"

namespace firth {
namespace {

constexpr int reportMilliseconds = 800;
constexpr int spacing = 10;

/// The second model's first settings: the other architecture, all else the same.
TrainingSettings otherArchitecture(TrainingSettings settings) {
    settings.architecture = settings.architecture == Architecture::SkipGram
                                ? Architecture::Cbow
                                : Architecture::SkipGram;
    return settings;
}

}  // namespace

ComparePage::ComparePage(TrainingSession& session, QWidget* parent)
    : QWidget(parent),
      comparison_(session),
      lead_(new QLabel(tr("A second model beside the first, on the same text and from the same "
                          "seed: CBOW against skip-gram, softmax against negative sampling, a "
                          "window of 2 against one of 10."))),
      begin_(textButton(QStringLiteral("beginSecond"), tr("Add a second model"),
                        tr("The other architecture first; change what you like then"))),
      restart_(textButton(QStringLiteral("restartBoth"), tr("Start both anew"),
                          tr("Two untrained models; Train then trains both"))),
      trainSecond_(textButton(QStringLiteral("trainSecond"), tr("Train the second"),
                              tr("Trains or pauses the second model alone"))),
      end_(textButton(QStringLiteral("endSecond"), tr("Remove"), tr("Lets the second model go"))),
      controls_(new ModelControls(QStringLiteral("second-"), tr("Second model: "), this)) {
    setObjectName(QStringLiteral("comparePage"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(spacing);
    page->addWidget(makeBar());
    first_ = makeSide(QStringLiteral("first"), tr("First model"));
    second_ = makeSide(QStringLiteral("second"), tr("Second model"));
    auto* maps = new QHBoxLayout;
    maps->setSpacing(spacing);
    maps->addWidget(first_.card, 1);
    maps->addWidget(second_.card, 1);
    page->addLayout(maps, 60);
    below_ = new QWidget;
    auto* below = new QHBoxLayout(below_);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(spacing);
    below->addWidget(makeCharts(), 1);
    below->addWidget(makeTable(), 1);
    page->addWidget(below_, 40);
    withSecond_ += {below_, second_.neighbours, first_.neighbours};

    connect(&comparison_, &ModelComparison::secondChanged, this, &ComparePage::showSecond);
    connect(&comparison_, &ModelComparison::secondFrameReady, this, &ComparePage::takeSecondFrame);
    connect(&comparison_, &ModelComparison::compared, this, &ComparePage::showReport);
    connect(&comparison_, &ModelComparison::failed, this, &ComparePage::failed);
    connect(&comparison_, &ModelComparison::secondStateChanged, this, [this](RunState state) {
        const bool runs = state == RunState::Running;
        const QString text = runs ? tr("Pause the second") : tr("Train the second");
        trainSecond_->setText(text);
        trainSecond_->setAccessibleName(text);
        trainSecond_->setEnabled(runs || state == RunState::Paused);
        frameWanted_ = reportWanted_ = true;
    });
    frameTimer_.setTimerType(Qt::PreciseTimer);
    connect(&frameTimer_, &QTimer::timeout, this, &ComparePage::tick);
    showSecond();
}

QWidget* ComparePage::makeBar() {
    auto* card = new Card(QStringLiteral("compareCard"), tr("Two models at once"));
    lead_->setProperty("role", "quiet");
    lead_->setWordWrap(true);
    begin_->setProperty("primary", true);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* whose = new QLabel(tr("Second model:"));
    whose->setProperty("role", "quiet");
    for (QWidget* control : QList<QWidget*>{whose} + controls_->widgets()) {
        flow->addWidget(control);
        withSecond_.append(control);
    }
    for (QPushButton* button : {begin_, restart_, trainSecond_, end_}) flow->addWidget(button);
    withSecond_ += {restart_, trainSecond_, end_};
    card->body()->addWidget(lead_);
    card->body()->addWidget(row);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(begin_, &QPushButton::clicked, this, &ComparePage::begin);
    connect(restart_, &QPushButton::clicked, this, &ComparePage::restartAsked);
    for (QPushButton* button : {begin_, restart_, end_})
        connect(button, &QPushButton::clicked, this, &ComparePage::focusReleased);
    connect(end_, &QPushButton::clicked, &comparison_, &ModelComparison::end);
    connect(trainSecond_, &QPushButton::clicked, this, [this] {
        TrainingSession* second = comparison_.second();
        if (!second) return;
        second->state() == RunState::Running ? second->pause() : second->train();
    });
    connect(controls_, &ModelControls::changed, this, [this] {
        if (comparison_.hasSecond())
            comparison_.begin(controls_->applied(comparison_.second()->settingsAskedFor()));
    });
    return card;
}

ComparePage::Side ComparePage::makeSide(const QString& name, const QString& title) {
    Side side;
    side.card = new Card(name + QStringLiteral("ModelCard"), title);
    side.map = new MapView;
    side.map->setObjectName(name + QStringLiteral("Map"));
    side.map->setAccessibleName(tr("Map of the %1").arg(title.toLower()));
    side.neighbours = new ElidedLabel;
    side.neighbours->setObjectName(name + QStringLiteral("Neighbours"));
    side.neighbours->setTextFormat(Qt::PlainText);
    side.card->body()->addWidget(side.map, 1);
    side.card->body()->addWidget(side.neighbours);
    connect(side.map, &MapView::wordSelected, this, &ComparePage::wordSelected);
    return side;
}

QWidget* ComparePage::makeCharts() {
    auto* charts = new QWidget;
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    const auto add = [row](const QString& name, const QString& title, CurveChart*& chart,
                           CurveKey*& key) {
        auto* card = new Card(name + QStringLiteral("Card"), title);
        chart = new CurveChart(name + QStringLiteral("Chart"), tr("epochs"));
        key = new CurveKey(name + QStringLiteral("Key"));
        card->body()->addWidget(chart, 1);
        card->body()->addWidget(key);
        row->addWidget(card, 1);
        return card;
    };
    add(QStringLiteral("bothLosses"), tr("Loss per sample, in nats"), loss_, lossKey_);
    loss_->setToolTip(
        tr("Mean of the last 1,000 samples. Two objectives count their losses "
           "differently: compare the shapes, not the heights."));
    separationCard_ = add(QStringLiteral("bothSeparations"), tr("Mean silhouette of the topics"),
                          separation_, separationKey_);
    separation_->setRange(-0.5, 1);
    separation_->setToolTip(tr("How far apart the topics lie in E, all dimensions"));
    return charts;
}

QWidget* ComparePage::makeTable() {
    tableCard_ = new Card(QStringLiteral("differencesCard"), tr("Seen most differently"));
    differences_ = new DifferenceModel(this);
    table_ = new QTableView;
    table_->setObjectName(QStringLiteral("differences"));
    table_->setAccessibleName(tr("Words whose neighbours differ most"));
    table_->setToolTip(tr("Click a word to see it on both maps"));
    table_->setModel(differences_);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    for (const auto column : {DifferenceModel::WordColumn, DifferenceModel::SharedColumn})
        table_->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const auto column : {DifferenceModel::FirstColumn, DifferenceModel::SecondColumn})
        table_->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) {
        emit wordSelected(index.data(DifferenceModel::wordRole).toInt());
    });
    connect(table_, &QTableView::activated, table_, &QTableView::clicked);
    tableCard_->body()->addWidget(table_, 1);
    return tableCard_;
}

void ComparePage::follow(TransportBar& transport) {
    const auto toSecond = [this](auto command) {
        return [this, command] {
            if (comparison_.hasSecond()) (comparison_.second()->*command)();
        };
    };
    comparison_.setSpeed(transport.speed());
    connect(&transport, &TransportBar::trainAsked, this, toSecond(&TrainingSession::train));
    connect(&transport, &TransportBar::pauseAsked, this, toSecond(&TrainingSession::pause));
    connect(&transport, &TransportBar::epochAsked, this, toSecond(&TrainingSession::trainEpoch));
    connect(&transport, &TransportBar::nextWordAsked, this,
            toSecond(&TrainingSession::trainToNextCentre));
    connect(&transport, &TransportBar::nextSentenceAsked, this,
            toSecond(&TrainingSession::trainToNextSentence));
    connect(&transport, &TransportBar::stepAsked, this, [this] {
        if (comparison_.hasSecond()) comparison_.second()->step(1);
    });
    connect(&transport, &TransportBar::stepBackAsked, this, [this] {
        if (comparison_.hasSecond()) comparison_.second()->stepBack(1);
    });
    connect(&transport, &TransportBar::speedChanged, &comparison_, &ModelComparison::setSpeed);
}

void ComparePage::begin() {
    controls_->show(otherArchitecture(comparison_.first().settings()));
    TrainingSettings settings = controls_->applied(comparison_.first().settings());
    if (settings.alpha == defaultAlpha(comparison_.first().settings().architecture))
        settings.alpha = defaultAlpha(settings.architecture);
    comparison_.begin(settings);
}

/// Brings the page to the second model that there is now, untrained, or to none.
void ComparePage::showSecond() {
    const bool there = comparison_.hasSecond();
    for (QWidget* widget : withSecond_) widget->setVisible(there);
    begin_->setVisible(!there);
    begin_->setEnabled(comparison_.first().corpus() != nullptr);
    lead_->setVisible(!there);
    second_.frame.reset();
    second_.neighbours->clear();
    differences_->clear();
    second_.map->setPoints(Matrix(0, 2));
    second_.map->setMessage(there ? tr("Press Train: both models learn from the same text.")
                                  : tr("No second model yet."));
    second_.card->setCaption(there ? settingsText(comparison_.second()->settings()) : QString());
    if (there && !comparison_.second()->isRestarting())
        controls_->show(comparison_.second()->settings());
    sinceCharts_.invalidate();
    frameWanted_ = reportWanted_ = there;
}

void ComparePage::takeCorpus() {
    first_.frame.reset();
    first_.card->setCaption(settingsText(comparison_.first().settings()));
    begin_->setEnabled(true);
    const auto corpus = comparison_.first().corpus();
    if (corpus == corpus_) return;
    corpus_ = corpus;
    second_.frame.reset();
    differences_->clear();
    tableCard_->setCaption({});
    for (const Side& side : {first_, second_})
        side.map->setWords(corpusMapWords(*corpus, TrainingSession::mostShownRows));
    separationCard_->setVisible(!corpus->groups.empty());
    select(-1);
}

void ComparePage::takeFrame(const std::shared_ptr<const MapFrame>& frame) {
    first_.frame = frame;
    if (!isVisible()) return;
    showFirst();
    reportWanted_ = true;
    showCharts();
}

void ComparePage::showFirst() {
    first_.map->setPoints(first_.frame->points);
    // Its learning rate may have changed on the way.
    first_.card->setCaption(settingsText(comparison_.first().settings()));
}

void ComparePage::takeSecondFrame(const std::shared_ptr<const MapFrame>& frame) {
    // While another text is on its way to the second model, it still shows the one before.
    if (!comparison_.hasSecond() || comparison_.second()->corpus() != corpus_) return;
    second_.frame = frame;
    second_.map->setPoints(first_.frame ? laidOn(frame->points, first_.frame->points)
                                        : frame->points);
    reportWanted_ = true;
    showCharts();
}

void ComparePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (first_.frame) showFirst();
    frameWanted_ = reportWanted_ = comparison_.hasSecond();
    sinceCharts_.invalidate();
    frameTimer_.start(calmFrameMilliseconds);
}

void ComparePage::hideEvent(QHideEvent* event) {
    frameTimer_.stop();
    QWidget::hideEvent(event);
}

void ComparePage::tick() {
    TrainingSession* second = comparison_.second();
    if (!second) return;
    // Both maps show the same words on axes of the same kind.
    MapSettings map = second->map();
    if (map.choice != comparison_.first().map().choice) {
        map.choice = comparison_.first().map().choice;
        second->setMap(std::move(map));
        frameWanted_ = true;
    }
    if (second->state() == RunState::Running || frameWanted_)
        frameWanted_ = !second->requestFrame() && frameWanted_;
    if (reportWanted_ && (!sinceReport_.isValid() || sinceReport_.elapsed() > reportMilliseconds))
        askForDifferences();
}

void ComparePage::askForDifferences() {
    if (!first_.frame || !second_.frame) return;
    DifferenceRequest request{first_.frame->snapshot, second_.frame->snapshot};
    if (selected_ >= 0) request.word = static_cast<WordId>(selected_);
    if (!comparison_.compare(request)) return;
    reportWanted_ = false;
    sinceReport_.start();
}

void ComparePage::select(int word) {
    selected_ = word;
    for (const Side& side : {first_, second_}) {
        side.map->setSelected(word);
        side.map->setHighlighted({});
        side.neighbours->clear();
    }
    reportWanted_ = true;
    sinceReport_.invalidate();
}

void ComparePage::showNeighbours(const Side& side, const std::vector<Neighbour>& near) {
    std::vector<int> words;
    QStringList texts;
    for (const Neighbour& neighbour : near) {
        words.push_back(static_cast<int>(neighbour.word));
        texts.append(
            QStringLiteral("%1 %2").arg(shownWord(corpus_->vocabulary.word(neighbour.word)),
                                        fixedNumber(static_cast<double>(neighbour.score), 2)));
    }
    side.map->setHighlighted(std::move(words));
    side.neighbours->setText(
        texts.isEmpty() ? tr("Select a word to see its neighbours here.")
                        : tr("Nearest in E by cosine: %1").arg(texts.join(QStringLiteral(", "))));
}

void ComparePage::showReport(const std::shared_ptr<const DifferenceReport>& report) {
    const bool ofThese = first_.frame && second_.frame &&
                         report->of.first->run == first_.frame->snapshot->run &&
                         report->of.second->run == second_.frame->snapshot->run;
    if (!ofThese) return;
    differences_->set(corpus_, report);
    tableCard_->setCaption(
        tr("of their %1 nearest, words share %2 on average · the %L3 most frequent words")
            .arg(report->found.k)
            .arg(fixedNumber(report->found.meanShared, 1))
            .arg(report->found.words));
    const bool ofSelected =
        selected_ < 0 ? !report->of.word : report->of.word == static_cast<WordId>(selected_);
    if (!ofSelected) return;
    showNeighbours(first_, report->nearInFirst);
    showNeighbours(second_, report->nearInSecond);
}

void ComparePage::showCharts() {
    if (sinceCharts_.isValid() && sinceCharts_.elapsed() < chartMilliseconds &&
        comparison_.first().state() == RunState::Running)
        return;
    sinceCharts_.start();
    const ComparedCurves curves = comparedCurves(first_.frame.get(), second_.frame.get());
    loss_->setReach(curves.epochs);
    loss_->setCurves(curves.losses);
    lossKey_->setEntries(curves.lossKey);
    separation_->setReach(curves.epochs);
    separation_->setCurves(curves.separations);
    separationKey_->setEntries(curves.separationKey);
}

}  // namespace firth
