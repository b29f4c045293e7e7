#include "app/map_film.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <condition_variable>
#include <mutex>
#include <optional>

#include "app/widgets/animated_webp.h"
#include "app/widgets/picture_file.h"
#include "app/widgets/theme.h"
#include "engine/error.h"
#include "engine/unit_rows.h"

namespace firth {
namespace {

constexpr std::size_t mostPictures = 120;
constexpr int pictureMilliseconds = 100;
constexpr int lastMilliseconds = 2000;

}  // namespace

MapFilm::MapFilm(const MapView& map, std::shared_ptr<const TrainingRecord> training,
                 std::shared_ptr<const MapFrame> frame)
    : training_(std::move(training)), frame_(std::move(frame)) {
    // Evenly chosen, with the first; the present is the last.
    const std::size_t kept = training_->keyframes.size();
    const std::size_t stride = kept / mostPictures + 1;
    std::size_t index = 0;
    for (const auto& [samples, state] : training_->keyframes)
        if (index++ % stride == 0 && samples < training_->present.progress.samples)
            moments_.push_back(state.get());
    moments_.push_back(&training_->present);

    map_.setWords(map.words());
    map_.setColouring(map.colouring());
    map_.setSelected(map.selected());
    map_.resize(map.size());
    // One scale for all: that of the present, when words lie farthest apart.
    map_.setPoints(pointsAt(moments_.size() - 1));
    map_.resetView();
    map_.holdCamera();
}

Matrix MapFilm::pointsAt(std::size_t picture) const {
    const Matrix& shown = frame_->points;
    const auto rows = moments_[picture]->model.E.topRows(shown.rows());
    Matrix points = frame_->settings.choice.unitVectors ? project(unitRows(rows), frame_->basis)
                                                        : project(rows, frame_->basis);
    // What the map does not show is no number there.
    points.array() += shown.array() * 0;
    return points;
}

QImage MapFilm::draw(std::size_t picture) {
    map_.setPoints(pointsAt(picture));
    QImage image(map_.size(), QImage::Format_RGB32);
    map_.render(&image, QPoint(), QRegion(), QWidget::RenderFlags());  // without its buttons
    const TrainingProgress& progress = moments_[picture]->progress;
    QPainter painter(&image);
    painter.setFont(map_.font());
    painter.setPen(themeOf(map_.palette()).ink);
    const int edge = map_.fontMetrics().height() / 2;
    painter.drawText(image.rect().adjusted(edge, edge, -edge, -edge), Qt::AlignLeft | Qt::AlignTop,
                     tr("epoch %1 of %2 · sample %L3")
                         .arg(std::min(progress.epoch + 1, progress.epochs))
                         .arg(progress.epochs)
                         .arg(progress.samples));
    return image;
}

void MapFilm::run(const Progress& progress, const std::function<void(const QImage&)>& take) {
    struct Handover {
        std::mutex mutex;
        std::condition_variable_any drawn;
        std::optional<QImage> image;
    };
    for (std::size_t picture = 0; picture < size(); ++picture) {
        const auto handover = std::make_shared<Handover>();
        QMetaObject::invokeMethod(this, [this, picture, handover] {
            QImage image = draw(picture);
            const std::lock_guard lock(handover->mutex);
            handover->image = std::move(image);
            handover->drawn.notify_one();
        });
        std::unique_lock lock(handover->mutex);
        // Not only for the picture: whoever cancels does not draw any more.
        handover->drawn.wait(lock, progress.stop, [&] { return handover->image.has_value(); });
        if (progress.stop.stop_requested()) throw Cancelled();
        take(*handover->image);
        progress(picture + 1, size());
    }
}

void writeFilm(MapFilm& film, const QString& path, const Progress& progress) {
    const QFileInfo file(path);
    std::size_t taken = 0;
    if (file.suffix().toLower() == QLatin1String("webp")) {
        AnimatedWebp animation(film.pictureSize());
        film.run(progress, [&](const QImage& image) {
            animation.add(image, ++taken == film.size() ? lastMilliseconds : pictureMilliseconds);
        });
        writeWhole(path, animation.finish());
        return;
    }
    const QDir folder(file.dir().filePath(file.completeBaseName()));
    if (!folder.mkpath(QStringLiteral(".")))
        throw Error(folder.path().toStdString() + ": cannot be made; choose another place");
    film.run(progress, [&](const QImage& image) {
        writePng(folder.filePath(QStringLiteral("%1.png").arg(++taken, 3, 10, QLatin1Char('0'))),
                 image);
    });
}

}  // namespace firth
