#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/matrix.h"

namespace firth {

enum class Metric { Cosine, Euclidean, Dot };

struct Neighbour {
    WordId word = 0;
    float score = 0;  ///< cosine or dot: larger is nearer; Euclidean: the distance, smaller is
};

/// The k nearest rows to `query` among the rows of `vectors` (V × d), nearest first, ties by id;
/// the words of `excluded` are left out. A zero row has cosine 0 with everything; a row that is
/// no number (NaN) is near to nothing and left out.
/// `lengths`, those of the rows, save cosines half of their work if they are known.
std::vector<Neighbour> nearest(const Eigen::Ref<const Matrix>& vectors, const Vector& query,
                               std::size_t k, Metric metric, std::span<const WordId> excluded,
                               std::span<const float> lengths = {});

/// The k nearest to a word, itself left out.
std::vector<Neighbour> neighbours(const Eigen::Ref<const Matrix>& vectors, WordId word,
                                  std::size_t k, Metric metric,
                                  std::span<const float> lengths = {});

/// a is to b as c is to ?: the words nearest to b − a + c by cosine, all three made unit vectors
/// first (3CosAdd; Mikolov et al. 2013c, Levy and Goldberg 2014, eq. 2); the three left out.
std::vector<Neighbour> analogy(const Eigen::Ref<const Matrix>& vectors, WordId a, WordId b,
                               WordId c, std::size_t k);

/// The place of each of `others` when all rows are ordered by Euclidean distance to the row of
/// `word`, itself left out: 1 is the nearest. 0 for a word that has no row here, or one that is no
/// number, as a place on a map is of a word that it does not show.
std::vector<std::size_t> ranksByDistance(const Eigen::Ref<const Matrix>& rows, WordId word,
                                         std::span<const WordId> others);

}  // namespace firth
