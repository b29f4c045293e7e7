#include "engine/model.h"

#include "engine/random.h"

namespace firth {
namespace {

void fillUniform(Matrix& matrix, Random& random) {
    const double range = 1.0 / static_cast<double>(matrix.cols());
    for (float& weight : matrix.reshaped<Eigen::RowMajor>())
        weight = static_cast<float>((random.uniform() - 0.5) * range);
}

}  // namespace

std::size_t outputRows(std::size_t vocabularySize, Objective objective) {
    return objective == Objective::HierarchicalSoftmax ? vocabularySize - 1 : vocabularySize;
}

Model initialModel(std::size_t vocabularySize, const TrainingSettings& settings) {
    // Another sequence than the samples', so that changing one leaves the other as it was.
    Random random(settings.seed ^ 0x6D6F64656Cull);
    Model model;
    model.E.resize(static_cast<Eigen::Index>(vocabularySize), settings.dim);
    fillUniform(model.E, random);
    const auto rows = static_cast<Eigen::Index>(outputRows(vocabularySize, settings.objective));
    model.C.setZero(rows, settings.dim);
    if (settings.initialC == InitialC::SmallRandom) fillUniform(model.C, random);
    return model;
}

}  // namespace firth
