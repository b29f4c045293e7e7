#pragma once

#include <QAbstractListModel>
#include <algorithm>
#include <memory>

#include "engine/corpus.h"

namespace firth {

/// How many words, the most frequent ones, stand in lists that the window has to make, sort and
/// search while somebody waits. Whatever lists fewer than all says so.
constexpr std::size_t mostListedWords = 50'000;

inline std::size_t listedCount(const Vocabulary& vocabulary) {
    return std::min(vocabulary.size(), mostListedWords);
}

/// A corpus' listed words, the most frequent first. Another corpus costs no time: a word becomes a
/// text when it is looked at.
class ListedWords : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setCorpus(std::shared_ptr<const Corpus> corpus);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::shared_ptr<const Corpus> corpus_;
};

}  // namespace firth
