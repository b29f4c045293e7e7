#pragma once

#include <QImage>
#include <functional>
#include <memory>
#include <vector>

#include "app/session/map_frame.h"
#include "app/widgets/map_view.h"
#include "engine/progress.h"
#include "engine/session_file.h"

namespace firth {

/// The training as a row of pictures of the map, one for each moment that is kept, all on the same
/// axes and at the same scale. The real map draws them, off screen.
class MapFilm : public QObject {
    Q_OBJECT
public:
    /// Looks like this map when it shows this frame: the same words on the frame's axes.
    MapFilm(const MapView& map, std::shared_ptr<const TrainingRecord> training,
            std::shared_ptr<const MapFrame> frame);

    std::size_t size() const { return moments_.size(); }
    QSize pictureSize() const { return map_.size(); }
    /// Draws a picture; to be called in the window's thread.
    QImage draw(std::size_t picture);
    /// Calls `take` for each picture, in the caller's thread: the window's draws them for it, one
    /// at a time. Throws Cancelled.
    void run(const Progress& progress, const std::function<void(const QImage&)>& take);

private:
    Matrix pointsAt(std::size_t picture) const;

    MapView map_;
    std::shared_ptr<const TrainingRecord> training_;
    std::shared_ptr<const MapFrame> frame_;
    std::vector<const TrainerState*> moments_;
};

/// Writes the film as an animated .webp or, for a .png, as a folder of numbered pictures named like
/// it. Throws Error and Cancelled.
void writeFilm(MapFilm& film, const QString& path, const Progress& progress);

}  // namespace firth
