#pragma once

#include <QAbstractListModel>
#include <memory>

#include "engine/why_near.h"

namespace firth {

/// Sentences with one word in the middle: keyword in context.
class SentenceModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// The word in the middle, and what stands before and behind it, a few words each.
    enum Role { KeywordRole = Qt::UserRole, BeforeRole, BehindRole, MarkedRole };

    using QAbstractListModel::QAbstractListModel;

    void set(std::shared_ptr<const Corpus> corpus, std::vector<Evidence> sentences);
    /// The same without any word marked.
    void set(std::shared_ptr<const Corpus> corpus, const std::vector<Place>& places);
    void clear();
    Place place(int row) const { return sentences_[static_cast<std::size_t>(row)].place; }

    int rowCount(const QModelIndex& parent = {}) const override;
    /// MarkedRole: a list of the marked words' distances from the keyword (−2: two words before).
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QStringList words(const Evidence& sentence, std::uint32_t begin, std::uint32_t end) const;

    std::shared_ptr<const Corpus> corpus_;
    std::vector<Evidence> sentences_;
};

}  // namespace firth
