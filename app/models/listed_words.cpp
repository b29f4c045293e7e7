#include "app/models/listed_words.h"

#include "app/models/shown_word.h"

namespace firth {

void ListedWords::setCorpus(std::shared_ptr<const Corpus> corpus) {
    if (corpus == corpus_) return;
    beginResetModel();
    corpus_ = std::move(corpus);
    endResetModel();
}

int ListedWords::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !corpus_ ? 0 : static_cast<int>(listedCount(corpus_->vocabulary));
}

QVariant ListedWords::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole)) return {};
    const std::string& word = corpus_->vocabulary.word(static_cast<WordId>(index.row()));
    // What completes is the word itself.
    return role == Qt::EditRole ? QString::fromStdString(word) : shownWord(word);
}

}  // namespace firth
