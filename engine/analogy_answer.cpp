#include "engine/analogy_answer.h"

#include <algorithm>

namespace firth {

AnalogyAnswer answerAnalogy(const Eigen::Ref<const Matrix>& vectors, const AnalogyQuery& query,
                            std::size_t k) {
    const auto all = query.expected ? static_cast<std::size_t>(vectors.rows()) : k;
    AnalogyAnswer answer{analogy(vectors, query.a, query.b, query.c, all), 0, 0};
    if (query.expected) {
        const auto found = std::ranges::find(answer.best, *query.expected, &Neighbour::word);
        if (found != answer.best.end()) {
            answer.rankOfExpected = static_cast<std::size_t>(found - answer.best.begin()) + 1;
            answer.scoreOfExpected = found->score;
        }
    }
    answer.best.resize(std::min(k, answer.best.size()));
    return answer;
}

}  // namespace firth
