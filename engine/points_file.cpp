#include "engine/points_file.h"

#include "engine/atomic_file.h"

namespace firth {

void writePoints(std::span<const std::string> words, const Matrix& points,
                 const std::string& path) {
    AtomicFile file(path);
    file.stream() << "word\tx\ty\n";
    for (Eigen::Index i = 0; i < points.rows(); ++i)
        if (points.row(i).allFinite())
            file.stream() << words[static_cast<std::size_t>(i)] << '\t' << points(i, 0) << '\t'
                          << points(i, 1) << '\n';
    file.commit();
}

}  // namespace firth
