#include "engine/why_near.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <set>

#include "engine/error.h"
#include "engine/surroundings.h"

namespace firth {
namespace {

using Counts = std::vector<std::uint64_t>;

/// How often each word stands near the given one (V).
Counts contextsOf(const Concordance& concordance, WordId word, int window) {
    const Corpus& corpus = concordance.corpus();
    Counts counts(corpus.vocabulary.size());
    for (const std::uint32_t token : concordance.tokensOf(word)) {
        const Surroundings near = around(corpus, concordance.placeOf(token), window);
        const auto words = corpus.sentence(near.place.sentence);
        for (std::uint32_t i = near.begin; i < near.end; ++i)
            if (i != near.place.position) ++counts[words[i]];
    }
    return counts;
}

/// How many context words each word has in the whole corpus (V); as pairs go both ways, also how
/// often it is one.
Counts pairsOf(const Corpus& corpus, int window, const Progress& progress) {
    Counts counts(corpus.vocabulary.size());
    const auto reach = static_cast<std::size_t>(window);
    for (std::size_t sentence = 0; sentence < corpus.sentenceCount(); ++sentence) {
        if (progress.stop.stop_requested()) throw Cancelled();
        const auto words = corpus.sentence(sentence);
        for (std::size_t i = 0; i < words.size(); ++i)
            counts[words[i]] += std::min(reach, i) + std::min(reach, words.size() - 1 - i);
    }
    return counts;
}

/// Positive PMI of a word and its contexts, weighted by the logarithm of their count.
class Association {
public:
    explicit Association(const Counts& pairs)
        : pairs_(pairs),
          total_(
              static_cast<double>(std::accumulate(pairs.begin(), pairs.end(), std::uint64_t{0}))) {}
    double operator()(WordId word, WordId context, std::uint64_t together) const {
        if (together == 0) return 0;
        const auto n = static_cast<double>(together);
        const auto ofWord = static_cast<double>(pairs_[word]);
        const auto ofContext = static_cast<double>(pairs_[context]);
        const double pmi = std::log(n * total_ / (ofWord * ofContext));
        return std::max(pmi, 0.0) * std::log1p(n);
    }

private:
    const Counts& pairs_;
    double total_;
};

/// The places of `word` whose surroundings hold the strongest contexts. `strength` is by word, 0
/// for what is not shared.
std::vector<Evidence> evidence(const Concordance& concordance, WordId word, int window,
                               const std::vector<double>& strength, std::size_t most) {
    const Corpus& corpus = concordance.corpus();
    std::vector<Evidence> all;
    std::vector<WordId> seen;
    for (const std::uint32_t token : concordance.tokensOf(word)) {
        const Surroundings near = around(corpus, concordance.placeOf(token), window);
        const auto words = corpus.sentence(near.place.sentence);
        Evidence found{near.place, {}, 0};
        seen.clear();
        for (std::uint32_t i = near.begin; i < near.end; ++i) {
            if (i == near.place.position || strength[words[i]] <= 0) continue;
            found.contexts.push_back(i);
            if (std::ranges::find(seen, words[i]) != seen.end()) continue;
            seen.push_back(words[i]);
            found.strength += strength[words[i]];
        }
        if (found.strength > 0) all.push_back(std::move(found));
    }
    std::ranges::stable_sort(all, std::greater{}, &Evidence::strength);

    std::vector<Evidence> best;
    std::set<std::vector<WordId>> told;
    const auto isNew = [&](std::span<const WordId> words) {
        return told.emplace(words.begin(), words.end()).second;
    };
    for (Evidence& next : all) {
        if (best.size() == most) break;
        const auto words = corpus.sentence(next.place.sentence);
        const Surroundings near = around(corpus, next.place, window);
        // The same words again, there or just around, would show nothing new.
        if (isNew(words.subspan(near.begin, near.end - near.begin)) &&
            (near.end - near.begin == words.size() || isNew(words)))
            best.push_back(std::move(next));
    }
    return best;
}

}  // namespace

WhyNear whyNear(const Concordance& concordance, WordId a, WordId b, int window,
                std::size_t contexts, std::size_t sentences, const Progress& progress) {
    const Corpus& corpus = concordance.corpus();
    const Counts nearA = contextsOf(concordance, a, window);
    const Counts nearB = contextsOf(concordance, b, window);
    const Counts pairs = pairsOf(corpus, window, progress);
    const Association association(pairs);

    WhyNear why{a, b, window, nearA[b], 0, {}, {}, {}};
    std::vector<double> strength(corpus.vocabulary.size());
    for (WordId word = 0; word < strength.size(); ++word) {
        if (nearA[word] == 0 || nearB[word] == 0) continue;
        ++why.sharedCount;
        strength[word] = association(a, word, nearA[word]) * association(b, word, nearB[word]);
        if (strength[word] > 0)
            why.contexts.push_back({word, nearA[word], nearB[word], strength[word]});
    }
    std::ranges::stable_sort(why.contexts, std::greater{}, &SharedContext::strength);
    why.contexts.resize(std::min(contexts, why.contexts.size()));

    std::ranges::fill(strength, 0.0);
    for (const SharedContext& context : why.contexts) strength[context.word] = context.strength;
    why.ofA = evidence(concordance, a, window, strength, sentences);
    why.ofB = evidence(concordance, b, window, strength, sentences);
    return why;
}

}  // namespace firth
