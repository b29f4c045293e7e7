#pragma once

#include <QObject>
#include <memory>
#include <optional>
#include <stop_token>

#include "app/session/mailbox.h"
#include "engine/model_differences.h"
#include "engine/snapshot.h"

namespace firth {

/// Two models of one corpus at one moment each.
struct DifferenceRequest {
    std::shared_ptr<const Snapshot> first, second;
    std::optional<WordId> word = {};  ///< whose neighbours are wanted too
};

/// How they differ; of which moments that is true.
struct DifferenceReport {
    DifferenceRequest of;
    ModelDifferences found;
    std::vector<Neighbour> nearInFirst, nearInSecond;  ///< to the word, among all rows there are
};

/// Compares two models on a thread of its own; the newest request wins.
class DifferenceWorker : public QObject {
    Q_OBJECT
public:
    DifferenceWorker(Mailbox<DifferenceRequest>& requests, std::stop_token stop)
        : requests_(requests), stop_(std::move(stop)) {}

    /// Words compared, at most: the most frequent ones. Each is held against all others.
    static constexpr Eigen::Index mostWords = 2000;
    static constexpr std::size_t neighbours = 10;

public slots:
    /// Works on whatever request waits.
    void compare();

signals:
    void compared(std::shared_ptr<const DifferenceReport> report);

private:
    Mailbox<DifferenceRequest>& requests_;
    std::stop_token stop_;
};

}  // namespace firth
