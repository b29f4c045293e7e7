#include "engine/spelling.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

#include "engine/utf8.h"

namespace firth {
namespace {

constexpr std::size_t suggestions = 3;

/// The code points without regard to case; a byte that is not UTF-8 counts as one.
void decode(std::string_view text, std::vector<UChar32>& points) {
    points.clear();
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < size;) {
        UChar32 point = 0;
        U8_NEXT(bytes, i, size, point);
        points.push_back(u_foldCase(point, U_FOLD_CASE_DEFAULT));
    }
}

/// Optimal string alignment distance: insertions, deletions, substitutions and transpositions of
/// neighbours, each 1, no part edited twice. Gives up above `limit` and returns limit + 1.
class EditDistance {
public:
    explicit EditDistance(const std::vector<UChar32>& word) : word_(word) {}

    std::size_t to(const std::vector<UChar32>& other, std::size_t limit) {
        const std::size_t n = word_.size();
        const std::size_t longer = std::max(n, other.size());
        if (longer - std::min(n, other.size()) > limit) return limit + 1;
        beforeLast_.assign(n + 1, 0);
        last_.resize(n + 1);
        row_.resize(n + 1);
        for (std::size_t j = 0; j <= n; ++j) last_[j] = j;
        std::size_t leastOfLast = 0;
        for (std::size_t i = 1; i <= other.size(); ++i) {
            row_[0] = i;
            std::size_t least = i;
            for (std::size_t j = 1; j <= n; ++j) {
                const bool same = other[i - 1] == word_[j - 1];
                std::size_t cost =
                    std::min({last_[j - 1] + (same ? 0 : 1), last_[j] + 1, row_[j - 1] + 1});
                if (i > 1 && j > 1 && other[i - 1] == word_[j - 2] && other[i - 2] == word_[j - 1])
                    cost = std::min(cost, beforeLast_[j - 2] + 1);
                row_[j] = cost;
                least = std::min(least, cost);
            }
            // A transposition reaches back two rows, so both must be past the limit.
            if (least > limit && leastOfLast > limit) return limit + 1;
            leastOfLast = least;
            std::swap(beforeLast_, last_);
            std::swap(last_, row_);
        }
        return std::min(last_[n], limit + 1);
    }

private:
    const std::vector<UChar32>& word_;
    std::vector<std::size_t> beforeLast_, last_, row_;
};

}  // namespace

std::vector<std::string> nearSpellings(std::string_view word, std::span<const std::string> words,
                                       std::size_t count) {
    std::vector<UChar32> wanted;
    decode(word, wanted);
    const std::size_t limit = std::max<std::size_t>(1, wanted.size() / 3);
    // By distance; a word that is past the limit is in none.
    std::vector<std::vector<const std::string*>> byDistance(limit + 1);
    EditDistance distance(wanted);
    std::vector<UChar32> points;
    for (const auto& candidate : words) {
        decode(candidate, points);
        const std::size_t edits = distance.to(points, limit);
        if (edits <= limit && byDistance[edits].size() < count)
            byDistance[edits].push_back(&candidate);
    }
    std::vector<std::string> nearest;
    for (const auto& equals : byDistance)
        for (const auto* candidate : equals)
            if (nearest.size() < count) nearest.push_back(*candidate);
    return nearest;
}

std::string unknownWordMessage(std::string_view word, std::span<const std::string> words) {
    const auto near = nearSpellings(word, words, suggestions);
    std::string message = inQuotes(word) + " is not in the vocabulary; ";
    if (near.empty()) return message + "check its spelling, or choose another word";
    message += "did you mean " + inOneLine(near[0]);
    for (std::size_t i = 1; i < near.size(); ++i)
        message += (i + 1 < near.size() ? ", " : " or ") + inOneLine(near[i]);
    return message + "?";
}

}  // namespace firth
