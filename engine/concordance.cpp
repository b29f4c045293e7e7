#include "engine/concordance.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "engine/error.h"

namespace firth {

Concordance::Concordance(std::shared_ptr<const Corpus> corpus, const Progress& progress)
    : corpus_(std::move(corpus)) {
    const auto& tokens = corpus_->tokens;
    if (tokens.size() > std::numeric_limits<std::uint32_t>::max())
        throw Error("this text has too many words for a list of their sentences");
    // A counting sort: how often each word comes tells where its tokens begin.
    start_.assign(corpus_->vocabulary.size() + 1, 0);
    for (const WordId word : tokens) ++start_[word + 1];
    std::partial_sum(start_.begin(), start_.end(), start_.begin());
    tokens_.resize(tokens.size());
    std::vector<std::size_t> next(start_.begin(), start_.end() - 1);
    constexpr std::size_t block = 1 << 20;
    for (std::size_t begin = 0; begin < tokens.size(); begin += block) {
        if (progress.stop.stop_requested()) throw Cancelled();
        const std::size_t end = std::min(begin + block, tokens.size());
        for (std::size_t token = begin; token < end; ++token)
            tokens_[next[tokens[token]]++] = static_cast<std::uint32_t>(token);
        progress(end, tokens.size());
    }
}

Place Concordance::placeOf(std::uint32_t token) const {
    const auto& starts = corpus_->sentenceStart;
    const auto after = std::upper_bound(starts.begin(), starts.end(), std::uint64_t{token});
    const auto sentence = static_cast<std::size_t>(after - starts.begin()) - 1;
    return {sentence, static_cast<std::uint32_t>(token - starts[sentence])};
}

std::vector<Place> Concordance::places(WordId word, std::size_t first, std::size_t most) const {
    const auto all = tokensOf(word);
    std::vector<Place> found;
    for (const std::uint32_t token : all.subspan(std::min(first, all.size()))) {
        if (found.size() == most) break;
        found.push_back(placeOf(token));
    }
    return found;
}

}  // namespace firth
