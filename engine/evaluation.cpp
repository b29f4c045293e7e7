#include "engine/evaluation.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <limits>
#include <numeric>
#include <optional>
#include <thread>

#include "engine/error.h"
#include "engine/utf8.h"

namespace firth {
namespace {

/// Finds words as they stand, then lower-cased, among the first of the vectors.
class WordIndex {
public:
    WordIndex(const Vectors& vectors, std::size_t restrict) {
        const std::size_t count = vectors.words.size();
        size_ = restrict > 0 ? std::min(restrict, count) : count;
        ids_.reserve(size_);
        for (std::size_t i = 0; i < size_; ++i)
            ids_.emplace(vectors.words[i], static_cast<WordId>(i));
    }
    std::size_t size() const { return size_; }

    std::optional<WordId> find(std::string_view word) const {
        auto found = ids_.find(word);
        if (found == ids_.end()) found = ids_.find(lowerCased(word));
        if (found == ids_.end()) return std::nullopt;
        return found->second;
    }

private:
    std::unordered_map<std::string_view, WordId> ids_;
    std::size_t size_ = 0;
};

/// 1-based ranks; equal values share the mean of theirs.
Eigen::ArrayXd meanRanks(std::span<const double> values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return values[i]; });
    Eigen::ArrayXd ranks(static_cast<Eigen::Index>(values.size()));
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && values[order[end]] == values[order[first]]) ++end;
        for (std::size_t i = first; i < end; ++i)
            ranks[static_cast<Eigen::Index>(order[i])] = static_cast<double>(first + 1 + end) / 2;
        first = end;
    }
    return ranks;
}

/// A question whose four words are all there.
struct Question {
    WordId a, b, c, expected;
    std::size_t section;
};

struct Answer {
    /// Stays so when a vocabulary has no words but the question's own.
    float score = -std::numeric_limits<float>::infinity();
    WordId word = 0;
};

/// The rows as unit vectors; a zero row stays zero.
Matrix unitRows(const Eigen::Ref<const Matrix>& rows) {
    Matrix unit = rows;
    unit.rowwise().normalize();
    return unit;
}

/// Answers questions by matrix products: a batch of questions × a block of words at a time, so that
/// the scores stay in the cache and the vectors need no second, normalised copy.
class Analogist {
public:
    Analogist(const Matrix& vectors, std::size_t words, std::span<const Question> questions)
        : vectors_(vectors),
          words_(static_cast<Eigen::Index>(words)),
          questions_(questions),
          wanted_(static_cast<Eigen::Index>(questions.size()), vectors.cols()) {
        for (std::size_t i = 0; i < questions.size(); ++i) {
            const auto& q = questions[i];
            wanted_.row(static_cast<Eigen::Index>(i)) = unit(q.b) - unit(q.a) + unit(q.c);
        }
    }

    std::vector<Answer> answers(const Progress& progress) const {
        std::vector<Answer> best(questions_.size());
        for (Eigen::Index first = 0; first < words_; first += block) {
            const auto count = std::min(block, words_ - first);
            const Matrix words = unitRows(vectors_.middleRows(first, count));
            for (Eigen::Index q = 0; q < wanted_.rows(); q += batch) {
                if (progress.stop.stop_requested()) throw Cancelled();
                improve(best, q, first, words);
            }
            progress(questions_.size() * static_cast<std::size_t>(first + count) /
                         static_cast<std::size_t>(words_),
                     questions_.size());
        }
        return best;
    }

private:
    static constexpr Eigen::Index block = 2048;
    static constexpr Eigen::Index batch = 256;

    Vector unit(WordId word) const { return vectors_.row(word).normalized(); }

    /// Compares the batch of questions that starts at `from` with the words that start at `first`.
    void improve(std::vector<Answer>& best, Eigen::Index from, Eigen::Index first,
                 const Matrix& words) const {
        const auto count = std::min(batch, wanted_.rows() - from);
        Matrix scores(count, words.rows());
        scores.noalias() = wanted_.middleRows(from, count) * words.transpose();
        for (Eigen::Index i = 0; i < count; ++i) {
            const auto at = static_cast<std::size_t>(from + i);
            for (const WordId own : {questions_[at].a, questions_[at].b, questions_[at].c})
                if (own >= first && own < first + words.rows())
                    scores(i, own - first) = -std::numeric_limits<float>::infinity();
            const float highest = scores.row(i).maxCoeff();
            if (highest <= best[at].score) continue;
            const auto* const row = scores.row(i).data();
            const auto place = std::find(row, row + scores.cols(), highest) - row;
            best[at] = {highest, static_cast<WordId>(first + place)};
        }
    }

    const Matrix& vectors_;
    Eigen::Index words_;
    std::span<const Question> questions_;
    Matrix wanted_;  ///< b − a + c, a row a question
};

/// For each question whether it is answered right; the work is shared among the processors.
std::vector<bool> rightAnswers(const Matrix& vectors, std::size_t words,
                               std::span<const Question> questions, const Progress& progress) {
    const std::size_t workers = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t share = std::max<std::size_t>(1, (questions.size() + workers - 1) / workers);
    const auto answer = [&](std::size_t first, const Progress& own) {
        const auto part = questions.subspan(first, std::min(share, questions.size() - first));
        return Analogist(vectors, words, part).answers(own);
    };
    // Every share takes as long as any other, so the first one's progress stands for all.
    std::vector<std::future<std::vector<Answer>>> others;
    for (std::size_t first = share; first < questions.size(); first += share)
        others.push_back(
            std::async(std::launch::async, answer, first, Progress{{}, progress.stop}));
    const Progress scaled{[&](std::uint64_t done, std::uint64_t total) {
                              progress(done * questions.size() / total, questions.size());
                          },
                          progress.stop};
    std::vector<Answer> answers;
    if (!questions.empty()) answers = answer(0, scaled);
    for (auto& other : others) {
        const auto more = other.get();
        answers.insert(answers.end(), more.begin(), more.end());
    }
    std::vector<bool> right(questions.size());
    for (std::size_t i = 0; i < right.size(); ++i)
        right[i] = std::isfinite(answers[i].score) && answers[i].word == questions[i].expected;
    return right;
}

}  // namespace

double spearman(std::span<const double> first, std::span<const double> second) {
    if (first.size() < 2) return std::numeric_limits<double>::quiet_NaN();
    Eigen::ArrayXd a = meanRanks(first);
    Eigen::ArrayXd b = meanRanks(second);
    a -= a.mean();
    b -= b.mean();
    // All equal on one side: 0 / 0.
    return (a * b).sum() / std::sqrt(a.square().sum() * b.square().sum());
}

SimilarityResult evaluateSimilarity(const Vectors& vectors, const std::string& path,
                                    std::size_t restrict) {
    const auto pairs = readSimilarityFile(path);
    const WordIndex index(vectors, restrict);
    std::vector<double> cosines;
    std::vector<double> scores;
    for (const auto& pair : pairs) {
        const auto first = index.find(pair.first);
        const auto second = index.find(pair.second);
        if (!first || !second) continue;
        const Eigen::RowVectorXd a = vectors.matrix.row(*first).cast<double>();
        const Eigen::RowVectorXd b = vectors.matrix.row(*second).cast<double>();
        cosines.push_back(a.normalized().dot(b.normalized()));
        scores.push_back(pair.score);
    }
    return {path, spearman(cosines, scores), cosines.size(), pairs.size() - cosines.size()};
}

AnalogyResult evaluateAnalogies(const Vectors& vectors, const std::string& path,
                                std::size_t restrict, const Progress& progress) {
    const auto sections = readAnalogyFile(path);
    const WordIndex index(vectors, restrict);
    AnalogyResult result;
    result.file = path;
    std::vector<Question> questions;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        AnalogySectionResult section;
        section.name = sections[i].name;
        for (const auto& question : sections[i].questions) {
            const auto a = index.find(question.a);
            const auto b = index.find(question.b);
            const auto c = index.find(question.c);
            const auto expected = index.find(question.expected);
            if (a && b && c && expected) {
                questions.push_back({*a, *b, *c, *expected, i});
                ++section.questions;
            } else {
                ++section.missing;
            }
        }
        result.questions += section.questions;
        result.missing += section.missing;
        result.sections.push_back(std::move(section));
    }
    const auto right = rightAnswers(vectors.matrix, index.size(), questions, progress);
    std::vector<std::size_t> rightIn(sections.size());
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (right[i]) ++rightIn[questions[i].section];
    // 0 / 0 where nothing was asked.
    const auto ratio = [](std::size_t part, std::size_t whole) {
        return whole == 0 ? std::numeric_limits<double>::quiet_NaN()
                          : static_cast<double>(part) / static_cast<double>(whole);
    };
    for (std::size_t i = 0; i < sections.size(); ++i)
        result.sections[i].accuracy = ratio(rightIn[i], result.sections[i].questions);
    const auto allRight = std::accumulate(rightIn.begin(), rightIn.end(), std::size_t{0});
    result.accuracy = ratio(allRight, result.questions);
    return result;
}

}  // namespace firth
