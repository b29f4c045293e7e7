#include "engine/sense_split.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>
#include <set>
#include <utility>

#include "engine/error.h"
#include "engine/silhouette.h"
#include "engine/spherical_k_means.h"
#include "engine/surroundings.h"

namespace firth {
namespace {

constexpr std::size_t mostClustered = 2000;
constexpr double leastSenseShare = 1.0 / 7;
const double rareWeight = std::log(10.0);
constexpr std::size_t shownWords = 12;
constexpr std::size_t shownExamples = 4;

/// ln(sentences / sentences with the word), by word (V).
std::vector<double> inverseSentenceFrequencies(const Concordance& concordance,
                                               const Progress& progress) {
    const Corpus& corpus = concordance.corpus();
    std::vector<std::uint64_t> sentences(corpus.vocabulary.size());
    std::vector<std::uint64_t> lastSeen(corpus.vocabulary.size());  // sentence + 1; 0: never
    for (std::size_t sentence = 0; sentence < corpus.sentenceCount(); ++sentence) {
        if (progress.stop.stop_requested()) throw Cancelled();
        for (const WordId word : corpus.sentence(sentence))
            if (std::exchange(lastSeen[word], sentence + 1) != sentence + 1) ++sentences[word];
    }
    std::vector<double> inverse;
    inverse.reserve(sentences.size());
    for (const std::uint64_t count : sentences)
        inverse.push_back(std::log(static_cast<double>(corpus.sentenceCount()) /
                                   static_cast<double>(std::max<std::uint64_t>(count, 1))));
    return inverse;
}

/// What each word says of a use that it stands near (V × d).
Matrix contributions(const Eigen::Ref<const Matrix>& E, const std::vector<double>& weights) {
    const Vector mean = E.colwise().mean();
    Matrix rows = E.rowwise() - mean;
    for (Eigen::Index row = 0; row < rows.rows(); ++row)
        rows.row(row) =
            rows.row(row).normalized() * static_cast<float>(weights[static_cast<std::size_t>(row)]);
    return rows;
}

/// The uses of the word as directions.
class Uses {
public:
    Uses(const Concordance& concordance, WordId word, Matrix contributions)
        : concordance_(concordance), word_(word), contributions_(std::move(contributions)) {}

    std::size_t size() const { return concordance_.count(word_); }
    Place place(std::size_t use) const {
        return concordance_.placeOf(concordance_.tokensOf(word_)[use]);
    }
    /// Of length 1, or 0 for a use without neighbours.
    Vector direction(std::size_t use) const {
        Vector sum = Vector::Zero(contributions_.cols());
        forNeighbours(use, [&](WordId neighbour) { sum += contributions_.row(neighbour); });
        return sum.normalized();
    }
    /// Every word near the use, once; not the word itself.
    std::set<WordId> neighbours(std::size_t use) const {
        std::set<WordId> words;
        forNeighbours(use, [&](WordId neighbour) { words.insert(neighbour); });
        return words;
    }
    /// The words around the use in their order, to know a use that is the same again.
    std::vector<WordId> wording(std::size_t use) const {
        const Surroundings near = around(concordance_.corpus(), place(use), senseWindow);
        const auto words = concordance_.corpus().sentence(near.place.sentence);
        return {words.begin() + near.begin, words.begin() + near.end};
    }

private:
    template <typename Take>
    void forNeighbours(std::size_t use, const Take& take) const {
        for (const WordId neighbour : wording(use))
            if (neighbour != word_) take(neighbour);
    }

    const Concordance& concordance_;
    WordId word_;
    Matrix contributions_;
};

/// Evenly taken uses that have neighbours, as directions (n × d).
Matrix directionsToCluster(const Uses& uses) {
    const std::size_t most = std::min(uses.size(), mostClustered);
    std::vector<Vector> directions;
    for (std::size_t i = 0; i < most; ++i) {
        Vector direction = uses.direction(i * uses.size() / most);
        if (direction.squaredNorm() > 0) directions.push_back(std::move(direction));
    }
    Matrix rows(static_cast<Eigen::Index>(directions.size()),
                directions.empty() ? 0 : directions.front().size());
    for (std::size_t i = 0; i < directions.size(); ++i)
        rows.row(static_cast<Eigen::Index>(i)) = directions[i];
    return rows;
}

struct Assignment {
    std::vector<int> senseOf;
    std::vector<float> cosines;  ///< of each use with its sense's centre
};

/// Each use to its nearest centre. The senses are numbered by size, the largest first.
Assignment assign(const Uses& uses, const Matrix& centres, const Progress& progress) {
    constexpr std::size_t usesBetweenReports = 4096;
    constexpr int nowhere = -1;
    Assignment found;
    std::vector<std::size_t> sizes(static_cast<std::size_t>(centres.rows()));
    for (std::size_t use = 0; use < uses.size(); ++use) {
        if (use % usesBetweenReports == 0) {
            if (progress.stop.stop_requested()) throw Cancelled();
            progress(use, uses.size());
        }
        const Vector direction = uses.direction(use);
        Eigen::Index best = 0;
        found.cosines.push_back((direction * centres.transpose()).maxCoeff(&best));
        const bool placed = direction.squaredNorm() > 0;
        found.senseOf.push_back(placed ? static_cast<int>(best) : nowhere);
        if (placed) ++sizes[static_cast<std::size_t>(best)];
    }
    std::vector<int> order(sizes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater{},
                             [&](int sense) { return sizes[static_cast<std::size_t>(sense)]; });
    for (int& sense : found.senseOf)
        sense = sense == nowhere
                    ? 0
                    : static_cast<int>(std::ranges::find(order, sense) - order.begin());
    return found;
}

/// How many uses of each sense have each word near them.
using NearCounts = std::vector<std::map<WordId, std::uint64_t>>;

/// Ranked by n · ln(share in this sense / share in all uses): the part that a word has in how the
/// sense's neighbours differ from those of all uses (Kullback and Leibler 1951). A word of more
/// than every tenth sentence, such as an article, counts the less the more common it is.
std::vector<TellingWord> tellingWords(const NearCounts& near, std::size_t sense,
                                      const std::vector<Sense>& senses,
                                      const std::vector<double>& weights) {
    double all = 0;
    for (const Sense& each : senses) all += static_cast<double>(each.count);
    std::vector<std::pair<double, TellingWord>> ranked;
    for (const auto& [word, count] : near[sense]) {
        double inAll = 0;
        for (const auto& counts : near)
            if (const auto found = counts.find(word); found != counts.end())
                inAll += static_cast<double>(found->second);
        const auto n = static_cast<double>(count);
        const double ratio = n / static_cast<double>(senses[sense].count) / (inAll / all);
        const double score = n * std::log(ratio) * std::min(weights[word] / rareWeight, 1.0);
        if (score > 0) ranked.push_back({score, {word, count}});
    }
    std::ranges::stable_sort(ranked, std::greater{}, [](const auto& entry) { return entry.first; });
    std::vector<TellingWord> telling;
    for (const auto& [score, word] : ranked)
        if (telling.size() < shownWords) telling.push_back(word);
    return telling;
}

std::vector<Place> examplesOf(const Uses& uses, const Assignment& assignment, int sense) {
    std::vector<std::size_t> order;
    for (std::size_t use = 0; use < uses.size(); ++use)
        if (assignment.senseOf[use] == sense) order.push_back(use);
    std::ranges::stable_sort(order, std::greater{},
                             [&](std::size_t use) { return assignment.cosines[use]; });
    std::vector<Place> examples;
    std::set<std::vector<WordId>> told;
    for (const std::size_t use : order) {
        if (examples.size() == shownExamples) break;
        if (told.insert(uses.wording(use)).second) examples.push_back(uses.place(use));
    }
    return examples;
}

}  // namespace

SenseSplit splitSenses(const Concordance& concordance, WordId word,
                       const Eigen::Ref<const Matrix>& E, int senses, const Progress& progress) {
    const std::string name = concordance.corpus().vocabulary.word(word);
    if (!E.allFinite()) throw Error("the model has diverged; start it anew to split a word");
    const std::vector<double> weights = inverseSentenceFrequencies(concordance, progress);
    const Uses uses(concordance, word, contributions(E, weights));
    const Matrix directions = directionsToCluster(uses);
    if (directions.rows() < 2 * static_cast<Eigen::Index>(senses))
        throw Error(name +
                    " has too few uses with words around them to be split; choose a more "
                    "frequent word");
    const DirectionClusters clusters = clustersFarApart(directions, senses, leastSenseShare);

    const Assignment assignment = assign(uses, clusters.centres, progress);

    SenseSplit split{word, std::vector<Sense>(static_cast<std::size_t>(senses)), assignment.senseOf,
                     static_cast<double>(nearestCosine(clusters.centres)),
                     separation(directions, clusters.labels).mean};
    NearCounts near(split.senses.size());
    for (std::size_t use = 0; use < uses.size(); ++use) {
        const auto sense = static_cast<std::size_t>(split.senseOf[use]);
        ++split.senses[sense].count;
        for (const WordId neighbour : uses.neighbours(use)) ++near[sense][neighbour];
    }
    for (std::size_t sense = 0; sense < split.senses.size(); ++sense) {
        split.senses[sense].words = tellingWords(near, sense, split.senses, weights);
        split.senses[sense].examples = examplesOf(uses, assignment, static_cast<int>(sense));
    }
    return split;
}

}  // namespace firth
