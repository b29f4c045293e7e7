#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <map>
#include <memory>

#include "app/session/mailbox.h"
#include "app/session/map_frame.h"
#include "engine/thinned_series.h"

namespace firth {

/// A snapshot to be projected.
struct ProjectionRequest {
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<const std::vector<int>> groups;  ///< of each row, −1 for none
    bool still = false;                              ///< training stands still at this snapshot
    Axes axes = Axes::OfThen;
};

/// Turns snapshots into map frames on a thread of its own; the newest request wins. The axes are
/// fitted anew a few times a second, each time turned onto the last ones. When training goes back,
/// so do the axes: to those that were fitted at that sample, or turned onto the last ones before. A
/// look at the past fits none.
class ProjectionWorker : public QObject {
    Q_OBJECT
public:
    ProjectionWorker(Mailbox<ProjectionRequest>& requests, Mailbox<MapFrame>& frames)
        : requests_(requests), frames_(frames) {}

public slots:
    /// Works on whatever request waits.
    void project();

signals:
    void frameReady();

private:
    void goBackTo(std::uint64_t samples);
    void fit(const Snapshot& snapshot);
    Basis basisOfThePast(const Snapshot& snapshot, Axes axes) const;

    Mailbox<ProjectionRequest>& requests_;
    Mailbox<MapFrame>& frames_;
    quint64 run_ = 0;
    std::map<std::uint64_t, Basis> bases_;  ///< by the samples trained when they were fitted
    QElapsedTimer sinceFit_;
    qint64 pause_ = 0;  ///< milliseconds until the next fit
    ThinnedSeries<SeparationPoint> separations_;
};

}  // namespace firth
