#include "app/session/difference_worker.h"

#include <algorithm>

namespace firth {

void DifferenceWorker::compare() {
    const auto request = requests_.take();
    if (!request || stop_.stop_requested()) return;
    const Matrix& first = request->first->E;
    const Matrix& second = request->second->E;
    auto report = std::make_shared<DifferenceReport>();
    report->of = *request;
    report->found =
        modelDifferences(first.topRows(std::min(first.rows(), mostWords)),
                         second.topRows(std::min(second.rows(), mostWords)), neighbours, stop_);
    const auto near = [&](const Matrix& E) {
        const bool known = request->word && *request->word < static_cast<WordId>(E.rows());
        return known ? firth::neighbours(E, *request->word, neighbours, Metric::Cosine)
                     : std::vector<Neighbour>();
    };
    report->nearInFirst = near(first);
    report->nearInSecond = near(second);
    if (!stop_.stop_requested()) emit compared(std::move(report));
}

}  // namespace firth
