#pragma once

#include <QElapsedTimer>

#include "engine/matrix.h"

namespace firth {

/// The largest weights of E and of C, looked for again only when the model has changed. While
/// training runs, looking takes a twentieth of the time at most: 50,000 × 300 weights are 60 MB.
class LargestWeights {
public:
    void update(const Eigen::Ref<const Matrix>& E, const Eigen::Ref<const Matrix>& C, quint64 run,
                quint64 samples, bool running);
    float ofE() const { return ofE_; }
    float ofC() const { return ofC_; }

private:
    quint64 run_ = 0, samples_ = 0;
    float ofE_ = 0, ofC_ = 0;
    qint64 nanosecondsTaken_ = 0;
    QElapsedTimer sinceLooked_;
};

}  // namespace firth
