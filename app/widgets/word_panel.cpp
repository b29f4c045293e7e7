#include "app/widgets/word_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "app/models/shown_word.h"
#include "app/widgets/analogy_section.h"
#include "app/widgets/compare_section.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/explained.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labelled.h"
#include "app/widgets/neighbour_table.h"
#include "app/widgets/pinned_words.h"
#include "app/widgets/scroll_into_sight.h"
#include "app/widgets/sentences_section.h"
#include "app/widgets/shortcuts.h"
#include "app/widgets/similarity_section.h"
#include "app/widgets/text_button.h"
#include "app/widgets/vector_strip.h"
#include "app/widgets/why_near_section.h"

namespace firth {
namespace {

QString wordsText(const Corpus& corpus, const std::vector<WordId>& words) {
    QStringList names;
    for (const WordId word : words) names << shownWord(corpus.vocabulary.word(word));
    return names.join(QStringLiteral(", "));
}

}  // namespace

WordPanel::WordPanel(QWidget* parent)
    : QWidget(parent),
      pages_(new QStackedWidget),
      word_(new ElidedLabel),
      facts_(new QLabel),
      strip_(new VectorStrip),
      legend_(new QLabel),
      pins_(new PinnedWords),
      metric_(new QComboBox),
      model_(new NeighbourModel(this)),
      change_(new QLabel),
      why_(new QPushButton(tr("Why near?"))),
      whyNear_(new WhyNearSection),
      similarity_(new SimilaritySection),
      sentences_(new SentencesSection),
      compare_(new CompareSection),
      analogy_(new AnalogySection),
      step_(new QPushButton(tr("Show a step that moves this word"))),
      senses_(textButton(QStringLiteral("splitSenses"), tr("Split the senses…"),
                         tr("Sort the uses of this word by the words around them, and train with "
                            "each heap as a word of its own"))),
      invent_(textButton(QStringLiteral("inventWord"), tr("Invent a word…"),
                         tr("Write sentences with a word that does not exist, and see where it "
                            "lands among the others"))),
      scroll_(new QScrollArea) {
    setObjectName(QStringLiteral("wordPanel"));
    setShortcutTopic(*this, tr("A word"));
    makeTexts();
    makeNeighbours();
    pages_->addWidget(makeEmptyPage());
    pages_->addWidget(makePage());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(pages_);
    connectSections();
    fit();
}

void WordPanel::makeTexts() {
    word_->setObjectName(QStringLiteral("inspectedWord"));
    word_->setProperty("role", "word");
    facts_->setObjectName(QStringLiteral("wordFacts"));
    legend_->setObjectName(QStringLiteral("vectorLegend"));
    change_->setObjectName(QStringLiteral("neighbourChange"));
    for (QLabel* label : {facts_, legend_, change_}) {
        label->setProperty("role", "quiet");
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
}

void WordPanel::makeNeighbours() {
    metric_->setObjectName(QStringLiteral("metric"));
    metric_->setAccessibleName(tr("Metric"));
    metric_->setToolTip(tr("How nearness in E is measured"));
    metric_->installEventFilter(this);
    metric_->addItem(tr("cosine"), static_cast<int>(Metric::Cosine));
    metric_->addItem(tr("distance"), static_cast<int>(Metric::Euclidean));
    metric_->addItem(tr("dot product"), static_cast<int>(Metric::Dot));
    table_ = neighbourTable(QStringLiteral("neighbours"), tr("Neighbours"),
                            tr("The nearest words in E, all dimensions; double-click to go to one, "
                               "right-click for why it is near"),
                            model_);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    why_->setObjectName(QStringLiteral("whyNear"));
    why_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Y));
    why_->setToolTip(
        tr("Choose a neighbour, and see the words and sentences that it shares (Ctrl+Y)"));
    why_->setEnabled(false);
}

QWidget* WordPanel::makePage() {
    auto* near = new QWidget;
    auto* nearLine = new FlowLayout(near);
    nearLine->setContentsMargins(0, 0, 0, 0);
    nearLine->addWidget(labelled(tr("Nearest in E by"), metric_));
    nearLine->addWidget(why_);
    nearLine->addStretchBefore(why_);
    step_->setObjectName(QStringLiteral("stepForWord"));
    step_->setToolTip(
        tr("Train up to the next sample that changes this word's row of E, and look"));
    connect(step_, &QPushButton::clicked, this, &WordPanel::stepAsked);
    connect(senses_, &QPushButton::clicked, this, &WordPanel::sensesAsked);
    connect(invent_, &QPushButton::clicked, this, &WordPanel::inventionAsked);

    auto* experiments = new QWidget;
    auto* experimentsLine = new FlowLayout(experiments);
    experimentsLine->setContentsMargins(0, 0, 0, 0);
    experimentsLine->addWidget(senses_);
    experimentsLine->addWidget(invent_);
    auto* head = new QHBoxLayout;
    head->addWidget(word_, 1);
    head->addWidget(pins_->button());
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("wordContent"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 8, 4);
    layout->addLayout(head);
    for (QWidget* part : std::initializer_list<QWidget*>{facts_, strip_, legend_, pins_})
        layout->addWidget(part);
    layout->addWidget(near);
    layout->addWidget(table_);
    layout->addWidget(change_);
    layout->addWidget(whyNear_);
    layout->addWidget(step_);
    layout->addWidget(experiments);
    for (QWidget* part :
         std::initializer_list<QWidget*>{similarity_, sentences_, compare_, analogy_}) {
        layout->addSpacing(8);
        layout->addWidget(part);
    }
    layout->addStretch();
    scroll_->setObjectName(QStringLiteral("wordScroll"));
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setWidget(page);
    // The card's ground shows through.
    scroll_->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return scroll_;
}

/// The answers stand below the fields, and often below what is in sight.
void WordPanel::showAnswers() {
    constexpr int untilLaidOut = 50;  // milliseconds
    QTimer::singleShot(untilLaidOut, this, [this] { scrollIntoSight(*analogy_); });
}

void WordPanel::connectSections() {
    connect(metric_, &QComboBox::currentIndexChanged, this, &WordPanel::queryChanged);
    connect(pins_, &PinnedWords::changed, this, &WordPanel::queryChanged);
    connect(pins_, &PinnedWords::changed, this, [this] { emit pinsChanged(pins_->words()); });
    connect(analogy_, &AnalogySection::queryChanged, this, &WordPanel::queryChanged);
    connect(analogy_, &AnalogySection::parallelogramChanged, this,
            &WordPanel::parallelogramChanged);
    connect(pins_, &PinnedWords::wordActivated, this, &WordPanel::wordActivated);
    connect(compare_, &CompareSection::wordActivated, this, &WordPanel::wordActivated);
    connect(analogy_, &AnalogySection::answered, this, &WordPanel::showAnswers);
    connect(analogy_, &AnalogySection::wordActivated, this, &WordPanel::wordActivated);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit wordActivated(index.data(NeighbourModel::wordRole).toInt());
    });
    connect(table_, &QTableView::customContextMenuRequested, this, &WordPanel::showMenu);
    const auto offerWhy = [this] { why_->setEnabled(table_->currentIndex().isValid()); };
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, offerWhy);
    connect(model_, &QAbstractItemModel::modelReset, this, offerWhy);
    connect(why_, &QPushButton::clicked, this, [this] {
        const QModelIndex index = table_->currentIndex();
        if (index.isValid()) explain(index.data(NeighbourModel::wordRole).toUInt());
    });
    connect(whyNear_, &WhyNearSection::explanationAsked, this, &WordPanel::explanationAsked);
    connect(whyNear_, &WhyNearSection::placeAsked, this, &WordPanel::placeAsked);
    connect(sentences_, &SentencesSection::sentencesAsked, this, &WordPanel::sentencesAsked);
    connect(sentences_, &SentencesSection::placeAsked, this, &WordPanel::placeAsked);
}

void WordPanel::fit() {
    fitNeighbourTable(*table_);
    setMinimumWidth(fontMetrics().height() * 17);
    setMinimumHeight(fontMetrics().height() * 12);
}

void WordPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

bool WordPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != metric_ || event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    // Who scrolls the panel wants no other metric.
    event->ignore();
    return true;
}

QWidget* WordPanel::makeEmptyPage() {
    auto* hint =
        new QLabel(tr("Click a word on the map, or search for one, to see who is near it."));
    hint->setObjectName(QStringLiteral("wordHint"));
    hint->setProperty("role", "quiet");
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    return hint;
}

WordQuery WordPanel::query(WordId word) const {
    constexpr std::size_t shownNeighbours = 12;
    WordQuery query;
    query.word = word;
    query.k = shownNeighbours;
    query.metric = static_cast<Metric>(metric_->currentData().toInt());
    query.compared = pins_->words();
    for (const WordId pinned : query.compared)
        if (corpus_->hasText() && pinned != word && query.followed.size() < SimilaritySection::most)
            query.followed.push_back(pinned);
    query.analogy = analogy_->query();
    return query;
}

void WordPanel::setCorpus(std::shared_ptr<const Corpus> corpus) {
    corpus_ = std::move(corpus);
    if (menu_) menu_->close();  // it is about a word of the one before
    pins_->setCorpus(corpus_);
    analogy_->setCorpus(corpus_);
    // Finished vectors came without a text, and nothing moves them.
    for (QWidget* part : std::initializer_list<QWidget*>{step_, why_, senses_, invent_, sentences_})
        part->setVisible(corpus_->hasText());
    showNothing();
}

void WordPanel::clearAnalogy() {
    analogy_->clear();
}

void WordPanel::setWindow(int window) {
    if (window != window_) whyNear_->close();
    window_ = window;
}

void WordPanel::showNothing() {
    report_.reset();
    model_->clear();
    whyNear_->close();
    pages_->setCurrentIndex(0);
}

void WordPanel::show(const std::shared_ptr<const WordReport>& report, const MapFrame* frame) {
    const WordId word = report->query.word;
    const bool trained = report->samples > 0;
    for (QPushButton* button : {senses_, invent_}) {
        button->setEnabled(trained);
        firth::explain(*button, trained ? QString() : tr("Train first: it asks the model"));
    }
    const bool other = !report_ || report_->query.word != word;
    report_ = report;
    const Vocabulary& vocabulary = corpus_->vocabulary;
    word_->setText(visibleWord(vocabulary.word(word)));
    const QString place = tr("rank %L1 of %L2 · length of its vector %3")
                              .arg(word + 1)
                              .arg(vocabulary.size())
                              .arg(report->norm, 0, 'f', 2);
    facts_->setText(corpus_->hasText()
                        ? tr("seen %L1 times · %2").arg(vocabulary.count(word)).arg(place)
                        : place);
    const float scale = std::max(report->vector.cwiseAbs().maxCoeff(), 1e-6F);
    strip_->setVector(report->vector, scale);
    legend_->setText(tr("%1 dimensions · blue −%2 · white 0 · orange +%2")
                         .arg(report->vector.size())
                         .arg(scale, 0, 'f', 2));

    std::vector<std::size_t> ranks;
    if (frame) {
        std::vector<WordId> others;
        for (const Neighbour& neighbour : report->neighbours) others.push_back(neighbour.word);
        ranks = ranksByDistance(frame->points, word, others);
    }
    const int rows = model_->rowCount();
    model_->set(corpus_, report, std::move(ranks));
    if (model_->rowCount() != rows) fit();
    showChange(*report);
    similarity_->show(*corpus_, *report);
    compare_->show(*corpus_, *report);
    analogy_->show(*report);
    pages_->setCurrentIndex(1);
    if (!other) return;
    pins_->setWord(word);
    whyNear_->close();
    table_->setCurrentIndex({});
    scroll_->verticalScrollBar()->setValue(0);
    if (corpus_->hasText()) sentences_->setWord(word);
}

void WordPanel::showChange(const WordReport& report) {
    change_->setVisible(report.change.has_value());
    if (!report.change) return;
    const QString since = report.epochsAtChange == 0
                              ? tr("Since the start")
                              : tr("Since the end of epoch %1").arg(report.epochsAtChange);
    const NeighbourChange& change = *report.change;
    change_->setText(change.gained.empty() ? tr("%1 the same neighbours.").arg(since)
                                           : tr("%1 gained %2; lost %3.")
                                                 .arg(since, wordsText(*corpus_, change.gained),
                                                      wordsText(*corpus_, change.lost)));
}

void WordPanel::showSentences(const SentencesReport& report) {
    sentences_->show(report);
}

void WordPanel::showProblem(const QString& message) {
    sentences_->showProblem(message);
}

void WordPanel::showWhyNear(const WhyNearReport& report) {
    whyNear_->show(report);
    // Its place is known once the layout has answered.
    QTimer::singleShot(0, this, [this] {
        if (whyNear_->isVisible()) scroll_->verticalScrollBar()->setValue(whyNear_->y());
    });
}

void WordPanel::explain(WordId other) {
    if (report_) whyNear_->ask(*corpus_, {report_->query.word, other, window_});
}

void WordPanel::showMenu(const QPoint& place) {
    const QModelIndex index = table_->indexAt(place);
    if (!index.isValid()) return;
    const int word = index.data(NeighbourModel::wordRole).toInt();
    auto* menu = new QMenu(this);
    menu_ = menu;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (corpus_->hasText())
        menu->addAction(tr("Why near?"), this,
                        [this, word] { explain(static_cast<WordId>(word)); });
    menu->addAction(tr("Go to this word"), this, [this, word] { emit wordActivated(word); });
    const bool pinned = pins_->contains(static_cast<WordId>(word));
    menu->addAction(pinned ? tr("Unpin") : tr("Pin"), this,
                    [this, word] { pins_->toggle(static_cast<WordId>(word)); });
    menu->popup(table_->viewport()->mapToGlobal(place));
}

}  // namespace firth
