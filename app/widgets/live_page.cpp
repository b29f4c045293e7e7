#include "app/widgets/live_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <array>

#include "app/models/listed_words.h"
#include "app/widgets/corpus_map_words.h"
#include "app/widgets/curve_chart.h"
#include "app/widgets/frame_times.h"
#include "app/widgets/map_card.h"
#include "app/widgets/map_view.h"
#include "app/widgets/training_curves.h"
#include "app/widgets/window_strip.h"
#include "app/widgets/word_completer.h"
#include "engine/cosines.h"

namespace firth {
namespace {

constexpr int spacing = 10;

}  // namespace

LivePage::LivePage(TrainingSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      inspector_(new Inspector(session)),
      strip_(new WindowStrip),
      pictures_(new QWidget),
      charts_(new QWidget),
      map_(new MapView),
      search_(new QLineEdit),
      searched_(new ListedWords(this)) {
    setObjectName(QStringLiteral("livePage"));
    makeWindowCard();
    makeMapCard();
    makeCharts();
    chartsRow_ = new QBoxLayout(QBoxLayout::LeftToRight, charts_);
    chartsRow_->setContentsMargins(0, 0, 0, 0);
    chartsRow_->setSpacing(spacing);
    chartsRow_->addWidget(lossCard_, 1);
    chartsRow_->addWidget(separationCard_, 1);
    picturesColumn_ = new QVBoxLayout(pictures_);
    picturesColumn_->setContentsMargins(0, 0, 0, 0);
    picturesColumn_->setSpacing(spacing);
    picturesColumn_->addWidget(mapCard_, 70);
    picturesColumn_->addWidget(charts_, 30);
    // The inspector has the whole height, for the sake of its tables.
    panels_ = new QHBoxLayout;
    panels_->setSpacing(spacing);
    panels_->addWidget(pictures_, 70);
    panels_->addWidget(inspector_, 30);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(spacing);
    page->addWidget(windowCard_);
    page->addLayout(panels_, 1);

    showWhetherEmpty();
    connect(&session_, &TrainingSession::loadStarted, this, &LivePage::showWhetherEmpty);
    connect(&session_, &TrainingSession::loadEnded, this, &LivePage::showWhetherEmpty);
    connect(inspector_, &Inspector::wordSelected, this, &LivePage::select);
    connect(inspector_, &Inspector::neighboursFound, map_, &MapView::setHighlighted);
    connect(inspector_, &Inspector::pinsChanged, map_, &MapView::setPinned);
    connect(inspector_, &Inspector::parallelogramChanged, map_, &MapView::setParallelogram);
}

void LivePage::makeWindowCard() {
    windowCard_ = new Card(QStringLiteral("windowCard"), tr("Sliding window"));
    windowCard_->body()->addWidget(strip_);
    windowCard_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LivePage::makeMapCard() {
    mapCard_ = new MapCard(session_, map_);
    search_->setObjectName(QStringLiteral("search"));
    search_->setAccessibleName(tr("Find a word"));
    search_->setPlaceholderText(tr("Find (Ctrl+F)"));
    search_->setToolTip(tr("Type a word and press Enter to select it on the map"));
    search_->setClearButtonEnabled(true);
    completeWords(search_, searched_);
    mapCard_->header()->insertWidget(1, search_);
    connect(search_, &QLineEdit::returnPressed, this, [this] { emit wordAsked(search_->text()); });
    connect(map_, &MapView::wordSelected, this, &LivePage::select);
    connect(map_, &MapView::wordHovered, this, &LivePage::showSimilarity);
    connect(mapCard_, &MapCard::frameWanted, this, &LivePage::frameWanted);
}

void LivePage::makeCharts() {
    lossCard_ = new Card(QStringLiteral("lossCard"), tr("Loss per sample"));
    loss_ = new CurveChart(QStringLiteral("lossChart"), tr("thousand samples"));
    lossCard_->body()->addWidget(loss_, 1);
    separationCard_ = new Card(QStringLiteral("separationCard"), tr("Cluster separation"));
    separation_ = new CurveChart(QStringLiteral("separationChart"), tr("thousand samples"));
    separation_->setRange(-0.5, 1);
    separationCard_->body()->addWidget(separation_, 1);
    noGroups_ =
        new QLabel(tr("This text comes without groups of words whose distance could be "
                      "followed. The bundled corpora have them."));
    noGroups_->setObjectName(QStringLiteral("noGroups"));
    noGroups_->setProperty("role", "quiet");
    noGroups_->setAlignment(Qt::AlignCenter);
    noGroups_->setWordWrap(true);
    noGroups_->hide();
    separationCard_->body()->addWidget(noGroups_, 1);
}

void LivePage::takeCorpus() {
    frame_.reset();
    const auto corpus = session_.corpus();
    const bool same = std::exchange(corpus_, corpus) == corpus;
    if (same) {
        map_->resetView();
        map_->clearTrails();
        inspector_->setModel();
    } else {
        takeWords();
    }
    mapCard_->takeCorpus(std::min(corpus->vocabulary.size(),
                                  static_cast<std::size_t>(TrainingSession::mostShownRows)));
    separation_->setVisible(!corpus->groups.empty());
    noGroups_->setVisible(corpus->groups.empty());
    showWindowCard();
    putCharts();
    sinceCharts_.invalidate();
    // The map may follow the word, and so has to know of the corpus before.
    if (!same) selectFirst();
}

/// A corpus with topics opens with a word of the first one, so that there is one to follow.
void LivePage::selectFirst() {
    const auto first = corpus_->groups.empty()
                           ? std::nullopt
                           : corpus_->vocabulary.find(corpus_->groups[0].words[0]);
    select(first ? static_cast<int>(*first) : -1);
}

void LivePage::takeWords() {
    map_->setWords(corpusMapWords(*corpus_, TrainingSession::mostShownRows));
    inspector_->setCorpus(corpus_);
    search_->clear();
    searched_->setCorpus(corpus_);
}

void LivePage::takeFrame(const std::shared_ptr<const MapFrame>& frame) {
    frame_ = frame;
    inspector_->setFrame(frame);
    const Snapshot& snapshot = *frame->snapshot;
    mapCard_->takeFrame(*frame);
    showSimilarity();
    strip_->show(session_.corpus(), snapshot.window);
    if (session_.isFinished()) return;
    const bool skipGram = session_.settings().architecture == Architecture::SkipGram;
    windowCard_->setCaption(
        tr("sentence %L1 of %L2 · %3")
            .arg(snapshot.window.sentence + 1)
            .arg(snapshot.window.sentences)
            .arg(skipGram ? tr("the centre word predicts each context word")
                          : tr("the context words together predict the centre word")));
    const bool still = session_.state() != RunState::Running;
    if (still || !sinceCharts_.isValid() || sinceCharts_.elapsed() > chartMilliseconds) {
        sinceCharts_.start();
        showCharts(*frame);
    }
}

void LivePage::showSimilarity() {
    const auto known = [&](int word) { return word >= 0 && word < frame_->snapshot->E.rows(); };
    const int chosen = map_->selected(), hovered = map_->hovered();
    if (!frame_ || !known(chosen) || !known(hovered) || chosen == hovered)
        return map_->setSimilarity(std::nullopt);
    const std::array words{static_cast<WordId>(chosen), static_cast<WordId>(hovered)};
    map_->setSimilarity(cosines(frame_->snapshot->E, words)(0, 1));
}

void LivePage::showCharts(const MapFrame& frame) {
    // A look at the past leaves the axes as they are, so that moments compare.
    for (CurveChart* chart : {loss_, separation_})
        chart->setReach(thousands(frame.snapshot->past.present));
    loss_->setCurves(lossCurves(*frame.snapshot));
    lossCard_->setCaption(lossCaption(*frame.snapshot));
    const Corpus& corpus = *session_.corpus();
    separation_->setCurves(separationCurves(frame, corpus));
    separationCard_->setCaption(separationCaption(frame, corpus));
}

void LivePage::refresh() {
    inspector_->refresh();
}

void LivePage::focusSearch() {
    search_->setFocus();
    search_->selectAll();
}

void LivePage::select(int word) {
    map_->setSelected(word);
    mapCard_->setSelected(word);
    // Find holds a word that was found no longer than it is chosen.
    const QString chosen =
        word < 0
            ? QString()
            : QString::fromStdString(session_.corpus()->vocabulary.word(static_cast<WordId>(word)));
    if (search_->text().trimmed().compare(chosen, Qt::CaseInsensitive) != 0) search_->clear();
    if (word < 0)
        map_->setHighlighted({});
    else if (!pictures_->isHidden())
        inspector_->showPanel(Inspector::Word);
    inspector_->select(word);
    emit selected(word);
}

void LivePage::setEnlarged(bool enlarged) {
    pictures_->setHidden(enlarged);
    showWindowCard();
    inspector_->setEnlarged(enlarged);
    inspector_->setHidden(leftOut_.inspector && !enlarged);
}

void LivePage::leaveOut(const LeftOut& parts) {
    leftOut_ = parts;
    setEnlarged(pictures_->isHidden());
    putCharts();
}

/// Finished vectors have neither sentences nor curves: the map has their room.
void LivePage::showWindowCard() {
    windowCard_->setHidden(pictures_->isHidden() || session_.isFinished() || leftOut_.strip);
}

void LivePage::showWhetherEmpty() {
    const QString message = session_.isEmpty() ? tr("Choose a corpus to begin.") : QString();
    map_->setMessage(message);
    inspector_->setMessage(message);
}

MapBar& LivePage::mapBar() {
    return mapCard_->bar();
}

void LivePage::setArea(QScrollArea& area) {
    area_ = &area;
    area.installEventFilter(this);
}

bool LivePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == area_ && event->type() == QEvent::Resize) useRoom();
    return QWidget::eventFilter(watched, event);
}

void LivePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) useRoom();
    QWidget::changeEvent(event);
}

void LivePage::useRoom() {
    if (!area_) return;
    const int lines = area_->maximumViewportSize().height() / fontMetrics().height();
    strip_->setShownLines(lines < 32 ? 1 : lines < 41 ? 2 : 3);
    // In a low window the map keeps its room, and the charts go where the tables are.
    low_ = lines < 35;
    putCharts();
    useWidth();
}

void LivePage::useWidth() {
    if (!area_) return;
    const QMargins margins = area_->widget()->layout()->contentsMargins();
    const int needed = margins.left() + mapCard_->widthInOneLine() + spacing +
                       inspector_->minimumSizeHint().width() + margins.right();
    mapCard_->setNarrow(needed > area_->maximumViewportSize().width());
}

bool LivePage::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) useWidth();
    return QWidget::event(event);
}

void LivePage::putCharts() {
    // Finished vectors have no training to draw.
    const bool trained = !session_.corpus() || session_.corpus()->hasText();
    const bool inInspector = low_ && trained && !leftOut_.charts && !leftOut_.inspector;
    if (inInspector != chartsInInspector_) moveCharts(inInspector);
    // A tab that is not in front hides what it had.
    if (!inInspector) charts_->setVisible(trained && !leftOut_.charts);
}

void LivePage::moveCharts(bool inInspector) {
    chartsInInspector_ = inInspector;
    chartsRow_->setDirection(inInspector ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (Card* card : {lossCard_, separationCard_}) card->setFramed(!inInspector);
    if (inInspector) {
        inspector_->addCurves(charts_);
    } else {
        if (inspector_->panel() == Inspector::Curves) inspector_->showPanel(Inspector::Word);
        picturesColumn_->addWidget(charts_, 30);
    }
    // One tab more needs room.
    panels_->setStretch(0, inInspector ? 63 : 70);
    panels_->setStretch(1, inInspector ? 37 : 30);
}

}  // namespace firth
