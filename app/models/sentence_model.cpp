#include "app/models/sentence_model.h"

#include <algorithm>

#include "app/models/shown_word.h"
#include "app/widgets/plain_tool_tip.h"

namespace firth {
namespace {

/// Words to either side: more than a wide list has room for.
constexpr std::uint32_t reach = 24;

}  // namespace

void SentenceModel::set(std::shared_ptr<const Corpus> corpus, std::vector<Evidence> sentences) {
    beginResetModel();
    corpus_ = std::move(corpus);
    sentences_ = std::move(sentences);
    endResetModel();
}

void SentenceModel::set(std::shared_ptr<const Corpus> corpus, const std::vector<Place>& places) {
    std::vector<Evidence> sentences;
    sentences.reserve(places.size());
    for (const Place& place : places) sentences.push_back({place, {}, 0});
    set(std::move(corpus), std::move(sentences));
}

void SentenceModel::clear() {
    set(nullptr, std::vector<Evidence>());
}

int SentenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(sentences_.size());
}

QStringList SentenceModel::words(const Evidence& sentence, std::uint32_t begin,
                                 std::uint32_t end) const {
    const auto all = corpus_->sentence(sentence.place.sentence);
    QStringList found;
    for (std::uint32_t i = begin; i < std::min<std::size_t>(end, all.size()); ++i)
        found.append(visibleWord(corpus_->vocabulary.word(all[i])));
    return found;
}

QVariant SentenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Evidence& sentence = sentences_[static_cast<std::size_t>(index.row())];
    const std::uint32_t at = sentence.place.position;
    const std::uint32_t begin = at - std::min(at, reach);
    const std::uint32_t end = at + 1 + reach;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return words(sentence, begin, end).join(QLatin1Char(' '));
        case Qt::ToolTipRole: {
            // In lines, since a sentence may be longer than the screen is wide.
            constexpr int wordsInLine = 12;
            QString text = tr("sentence %L1:").arg(sentence.place.sentence + 1);
            const QStringList all = words(sentence, begin, end);
            for (qsizetype i = 0; i < all.size(); ++i)
                text += (i % wordsInLine == 0 ? QLatin1Char('\n') : QLatin1Char(' ')) + all[i];
            return plainToolTip(text);
        }
        case KeywordRole:
            return words(sentence, at, at + 1).join(QString());
        case BeforeRole:
            return words(sentence, begin, at);
        case BehindRole:
            return words(sentence, at + 1, end);
        case MarkedRole: {
            QVariantList distances;
            for (const std::uint32_t context : sentence.contexts)
                distances.append(static_cast<int>(context) - static_cast<int>(at));
            return distances;
        }
        default:
            return {};
    }
}

}  // namespace firth
