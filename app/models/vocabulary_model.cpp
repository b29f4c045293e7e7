#include "app/models/vocabulary_model.h"

#include "app/models/listed_words.h"
#include "app/models/number_column.h"
#include "app/models/shown_word.h"

namespace firth {

void VocabularyModel::setCorpus(std::shared_ptr<const Corpus> corpus) {
    beginResetModel();
    corpus_ = std::move(corpus);
    groups_ =
        corpus_ ? groupLabels(*corpus_, listedCount(corpus_->vocabulary)) : std::vector<int>{};
    endResetModel();
}

int VocabularyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !corpus_ ? 0 : static_cast<int>(listedCount(corpus_->vocabulary));
}

int VocabularyModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant VocabularyModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !corpus_) return {};
    const auto id = static_cast<WordId>(index.row());
    const int group = groups_[id];
    if (role == Qt::TextAlignmentRole && index.column() != WordColumn &&
        index.column() != GroupColumn)
        return numberAlignment;
    if (role != Qt::DisplayRole && role != sortRole) return {};
    switch (index.column()) {
        case IdColumn:
            return id;
        case WordColumn:
            if (role == sortRole) return QString::fromStdString(corpus_->vocabulary.word(id));
            return shownWord(corpus_->vocabulary, id);
        case CountColumn:
            if (role == sortRole) return qulonglong{corpus_->vocabulary.count(id)};
            if (!corpus_->hasText()) return QStringLiteral("–");
            return QStringLiteral("%L1").arg(corpus_->vocabulary.count(id));
        case GroupColumn:
            return group < 0 ? QString()
                             : QString::fromStdString(
                                   corpus_->groups[static_cast<std::size_t>(group)].name);
        default:
            return {};
    }
}

QVariant VocabularyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return section == IdColumn || section == CountColumn
                   ? numberAlignment
                   : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case IdColumn:
            return tr("id");
        case WordColumn:
            return tr("word");
        case CountColumn:
            return tr("count");
        default:
            return tr("group");
    }
}

}  // namespace firth
