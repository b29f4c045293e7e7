#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <memory>
#include <optional>

#include "app/session/mailbox.h"
#include "app/session/map_axes.h"
#include "app/session/map_colours.h"
#include "app/session/map_frame.h"
#include "engine/thinned_series.h"

namespace firth {

/// A snapshot to be projected.
struct ProjectionRequest {
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<const Corpus> corpus;
    std::shared_ptr<const std::vector<int>> groups;  ///< of each row, −1 for none
    bool still = false;                              ///< training stands still at this snapshot
    MapSettings settings;
};

/// Turns snapshots into map frames on a thread of its own; the newest request wins. Axes and
/// clusters are fitted anew a few times a second.
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
    void place(const ProjectionRequest& request, bool due, MapFrame& frame);
    void separate(const ProjectionRequest& request, MapFrame& frame);

    Mailbox<ProjectionRequest>& requests_;
    Mailbox<MapFrame>& frames_;
    quint64 run_ = 0;
    MapAxes axes_;
    ColourValues colours_;
    QElapsedTimer sinceFit_;
    qint64 pause_ = 0;  ///< milliseconds until the next fit
    ThinnedSeries<SeparationPoint> separations_;
    std::optional<std::uint64_t> separated_;  ///< the samples trained when they were last measured
};

}  // namespace firth
