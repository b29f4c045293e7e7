#include "app/session/word_report.h"

#include <algorithm>

#include "engine/cosines.h"
#include "engine/neighbours.h"

namespace firth {

WordId mostWord(const WordQuery& query) {
    WordId most = query.word;
    for (const auto* words : {&query.followed, &query.compared})
        for (const WordId word : *words) most = std::max(most, word);
    if (query.analogy) {
        const auto& [a, b, c, expected] = *query.analogy;
        most = std::max({most, a, b, c, expected.value_or(0)});
    }
    return most;
}

void answer(WordReport& report, const Eigen::Ref<const Matrix>& E, std::span<const float> lengths) {
    constexpr std::size_t shownAnswers = 10;
    const WordQuery& query = report.query;
    report.vector = E.row(query.word);
    report.norm = report.vector.norm();
    report.neighbours = neighbours(E, query.word, query.k, query.metric, lengths);
    report.cosines = cosines(E, query.compared);
    if (query.analogy) report.analogy = answerAnalogy(E, *query.analogy, shownAnswers);
}

}  // namespace firth
