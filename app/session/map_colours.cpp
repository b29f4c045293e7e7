#include "app/session/map_colours.h"

#include "engine/unit_rows.h"

namespace firth {
namespace {

constexpr std::uint64_t seed = 1;
/// Clusters found from scratch take the place of those followed only if they are so much better,
/// lest the colours go to and fro between two that are equally good.
constexpr double better = 0.98;

}  // namespace

std::vector<int> ColourValues::clustersOf(const Matrix& E, int k, bool due) {
    const Matrix rows = unitRows(E);
    const bool none = clusters_.centres.rows() == 0 || k != k_ ||
                      clusters_.labels.size() != static_cast<std::size_t>(E.rows());
    if (!none && !due) return nearestCentres(rows, clusters_.centres);
    k_ = k;
    Clusters fresh = kMeans(rows, k, seed);
    if (!none) {
        Clusters followed = kMeansFrom(rows, clusters_.centres);
        if (fresh.inertia >= better * followed.inertia) fresh = std::move(followed);
    }
    clusters_ = numberedLike(clusters_, std::move(fresh));
    return clusters_.labels;
}

MapColours ColourValues::coloursOf(const Snapshot& snapshot, const Corpus& corpus,
                                   const MapSettings& settings, bool due) {
    MapColours colours{settings.colourBy, {}, {}};
    const Matrix& E = snapshot.E;
    const auto count = static_cast<std::size_t>(E.rows());
    switch (settings.colourBy) {
        case ColourBy::Groups:
            break;
        case ColourBy::Clusters:
            colours.clusters = clustersOf(E, settings.clusters, due);
            break;
        case ColourBy::Count:
            colours.scale = countScale(corpus.vocabulary, count);
            break;
        case ColourBy::Similarity:
            if (settings.reference && *settings.reference < count)
                colours.scale = similarityScale(E, E.row(*settings.reference));
            break;
        case ColourBy::Change:
            if (snapshot.epochStart.rows() == E.rows())
                colours.scale = changeScale(E, snapshot.epochStart);
            break;
    }
    return colours;
}

}  // namespace firth
