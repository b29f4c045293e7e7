#include "app/widgets/word_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "app/widgets/bar_delegate.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/theme.h"
#include "app/widgets/vector_strip.h"

namespace firth {

WordPanel::WordPanel(QWidget* parent)
    : QWidget(parent),
      pages_(new QStackedWidget),
      word_(new ElidedLabel),
      facts_(new QLabel),
      strip_(new VectorStrip),
      legend_(new QLabel),
      metric_(new QComboBox),
      table_(new QTableView),
      model_(new NeighbourModel(this)) {
    setObjectName(QStringLiteral("wordPanel"));
    word_->setObjectName(QStringLiteral("inspectedWord"));
    word_->setProperty("role", "word");
    facts_->setObjectName(QStringLiteral("wordFacts"));
    legend_->setObjectName(QStringLiteral("vectorLegend"));
    for (QLabel* label : {facts_, legend_}) {
        label->setProperty("role", "quiet");
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }

    metric_->setObjectName(QStringLiteral("metric"));
    metric_->setAccessibleName(tr("Metric"));
    metric_->setToolTip(tr("How nearness in E is measured"));
    metric_->addItem(tr("cosine"), static_cast<int>(Metric::Cosine));
    metric_->addItem(tr("distance"), static_cast<int>(Metric::Euclidean));
    metric_->addItem(tr("dot product"), static_cast<int>(Metric::Dot));
    connect(metric_, &QComboBox::currentIndexChanged, this, &WordPanel::metricChanged);

    table_->setObjectName(QStringLiteral("neighbours"));
    table_->setAccessibleName(tr("Neighbours"));
    table_->setToolTip(tr("The nearest words in E, all dimensions; double-click to go to one"));
    table_->setModel(model_);
    table_->setItemDelegateForColumn(NeighbourModel::BarColumn,
                                     new BarDelegate(NeighbourModel::shareRole, this));
    table_->setShowGrid(false);
    table_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->verticalHeader()->hide();
    table_->setTabKeyNavigation(false);
    table_->horizontalHeader()->setHighlightSections(false);
    auto* header = table_->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(NeighbourModel::WordColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(NeighbourModel::BarColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(20);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit wordActivated(index.data(NeighbourModel::wordRole).toInt());
    });

    auto* near = new QHBoxLayout;
    auto* nearLabel = new QLabel(tr("Nearest in E by"));
    nearLabel->setBuddy(metric_);
    near->addWidget(nearLabel);
    near->addWidget(metric_);
    near->addStretch();

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(word_);
    layout->addWidget(facts_);
    layout->addWidget(strip_);
    layout->addWidget(legend_);
    layout->addLayout(near);
    layout->addWidget(table_, 1);
    auto* step = new QPushButton(tr("Show a step that moves this word"));
    step->setObjectName(QStringLiteral("stepForWord"));
    step->setToolTip(tr("Train up to the next sample that changes this word's row of E, and look"));
    connect(step, &QPushButton::clicked, this, &WordPanel::stepAsked);
    layout->addWidget(step);
    pages_->addWidget(makeEmptyPage());
    pages_->addWidget(page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(pages_);
    fitTable();
}

void WordPanel::fitTable() {
    const int line = fontMetrics().height();
    table_->horizontalHeader()->resizeSection(NeighbourModel::WordColumn, line * 5);
    table_->setMinimumHeight(line * 7);
    setMinimumWidth(line * 17);
}

void WordPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitTable();
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

Metric WordPanel::chosenMetric() const {
    return static_cast<Metric>(metric_->currentData().toInt());
}

void WordPanel::setCorpus(std::shared_ptr<const Corpus> corpus) {
    corpus_ = std::move(corpus);
    showNothing();
}

void WordPanel::showNothing() {
    model_->clear();
    pages_->setCurrentIndex(0);
}

void WordPanel::show(std::shared_ptr<const WordReport> report, const MapFrame* frame) {
    const WordId word = report->query.word;
    const Vocabulary& vocabulary = corpus_->vocabulary;
    word_->setText(QString::fromStdString(vocabulary.word(word)));
    facts_->setText(tr("seen %L1 times · rank %L2 of %L3 · length of its vector %4")
                        .arg(vocabulary.count(word))
                        .arg(word + 1)
                        .arg(vocabulary.size())
                        .arg(report->norm, 0, 'f', 2));
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
    model_->set(corpus_, std::move(report), std::move(ranks));
    pages_->setCurrentIndex(1);
}

}  // namespace firth
