#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <memory>

#include "app/session/mailbox.h"
#include "app/session/map_frame.h"
#include "engine/thinned_series.h"

namespace firth {

/// A snapshot to be projected.
struct ProjectionRequest {
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<const std::vector<int>> groups;  ///< of each row, −1 for none
};

/// Turns snapshots into map frames on a thread of its own; the newest request wins. The axes are
/// fitted anew a few times a second, each time turned onto the last ones.
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
    Mailbox<ProjectionRequest>& requests_;
    Mailbox<MapFrame>& frames_;
    quint64 run_ = 0;
    std::optional<Basis> basis_;
    QElapsedTimer sinceFit_;
    qint64 pause_ = 0;  ///< milliseconds until the next fit
    std::uint64_t fittedAtSample_ = 0;
    ThinnedSeries<SeparationPoint> separations_;
};

}  // namespace firth
