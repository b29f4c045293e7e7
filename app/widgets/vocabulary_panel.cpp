#include "app/widgets/vocabulary_panel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "app/models/listed_words.h"
#include "app/models/vocabulary_model.h"

namespace firth {
namespace {

/// Words stand in the order of their ids to begin with; to see that it needs no look at the data.
class SortedVocabulary : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override {
        if (left.column() == VocabularyModel::IdColumn) return left.row() < right.row();
        return QSortFilterProxyModel::lessThan(left, right);
    }
};

}  // namespace

VocabularyPanel::VocabularyPanel(QWidget* parent)
    : QWidget(parent),
      facts_(new QLabel),
      filter_(new QLineEdit),
      table_(new QTableView),
      model_(new VocabularyModel(this)),
      sorted_(new SortedVocabulary(this)) {
    setObjectName(QStringLiteral("vocabularyPanel"));
    facts_->setObjectName(QStringLiteral("vocabularyFacts"));
    facts_->setProperty("role", "quiet");
    facts_->setTextFormat(Qt::PlainText);
    facts_->setWordWrap(true);
    filter_->setObjectName(QStringLiteral("vocabularyFilter"));
    filter_->setAccessibleName(tr("Words that contain"));
    filter_->setPlaceholderText(tr("Words that contain…"));
    filter_->setToolTip(tr("Show only the words that contain these letters"));
    filter_->setClearButtonEnabled(true);

    sorted_->setSourceModel(model_);
    sorted_->setSortRole(VocabularyModel::sortRole);
    sorted_->setFilterKeyColumn(VocabularyModel::WordColumn);
    sorted_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(filter_, &QLineEdit::textChanged, sorted_,
            &QSortFilterProxyModel::setFilterFixedString);

    table_->setObjectName(QStringLiteral("vocabulary"));
    table_->setAccessibleName(tr("Vocabulary"));
    table_->setToolTip(tr("Double-click a word to inspect it"));
    table_->setModel(sorted_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(VocabularyModel::IdColumn, Qt::AscendingOrder);
    table_->setShowGrid(false);
    table_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->verticalHeader()->hide();
    table_->setTabKeyNavigation(false);
    // Fixed, since looking at 50,000 rows to find the tallest would take a second.
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(VocabularyModel::WordColumn,
                                                     QHeaderView::Stretch);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit wordActivated(sorted_->mapToSource(index).row());
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(facts_);
    layout->addWidget(filter_);
    layout->addWidget(table_, 1);
}

void VocabularyPanel::setCorpus(std::shared_ptr<const Corpus> corpus) {
    QString facts =
        corpus->hasText()
            ? tr("%L1 different words, %L2 tokens, %L3 sentences")
                  .arg(corpus->vocabulary.size())
                  .arg(corpus->tokens.size())
                  .arg(corpus->sentenceCount())
            : tr("%L1 words, in the order of their file").arg(corpus->vocabulary.size());
    if (listedCount(corpus->vocabulary) < corpus->vocabulary.size())
        facts += tr(" · listed are the first %L1; Find (Ctrl+F) knows them all")
                     .arg(listedCount(corpus->vocabulary));
    if (corpus->droppedTokens > 0)
        facts += tr(" · %L1 tokens dropped: their words occur fewer than %2 times")
                     .arg(corpus->droppedTokens)
                     .arg(corpus->reading.minCount);
    facts_->setText(facts);
    filter_->clear();
    model_->setCorpus(std::move(corpus));
}

}  // namespace firth
