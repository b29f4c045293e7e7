#include "app/widgets/map_camera.h"

#include <algorithm>
#include <cmath>

namespace firth {
namespace {

constexpr double shrinkSeconds = 0.35;   ///< in which the gap falls to a third
constexpr double restGap = 0.002;        ///< of the picture: less than that is no gap
constexpr double smallestExtent = 1e-9;  ///< one point, or all words in one place
constexpr double farthest = 1.0 / 8;     ///< of the scale that shows everything
constexpr double closest = 1e4;

double mixed(double from, double to, double share) {
    return from + (to - from) * share;
}

/// Slow, fast, slow.
double eased(double share) {
    return share * share * (3 - 2 * share);
}

}  // namespace

void MapCamera::setViewport(const QSizeF& size, const QMarginsF& margins) {
    size_ = size;
    margins_ = margins;
}

QRectF MapCamera::inside() const {
    return QRectF(QPointF(), size_).marginsRemoved(margins_);
}

QRectF MapCamera::seen() const {
    const QPointF topLeft = toWorld({0, 0});
    const QPointF bottomRight = toWorld({size_.width(), size_.height()});
    return QRectF(QPointF(topLeft.x(), bottomRight.y()), QPointF(bottomRight.x(), topLeft.y()));
}

QPointF MapCamera::toScreen(const QPointF& world) const {
    const QPointF fromCentre = (world - view_.centre) * view_.scale;
    return inside().center() + QPointF(fromCentre.x(), -fromCentre.y());
}

QPointF MapCamera::toWorld(const QPointF& screen) const {
    const QPointF fromMiddle = (screen - inside().center()) / view_.scale;
    return view_.centre + QPointF(fromMiddle.x(), -fromMiddle.y());
}

MapCamera::View MapCamera::viewOf(const QRectF& world) const {
    const double across = std::max(inside().width(), 1.0) / std::max(world.width(), smallestExtent);
    const double down = std::max(inside().height(), 1.0) / std::max(world.height(), smallestExtent);
    return {world.center(), std::min(across, down)};
}

void MapCamera::show() {
    view_ = viewOf(shown_);
    if (!glide_) return;
    const double share = eased(std::clamp(glide_->passed / glide_->seconds, 0.0, 1.0));
    const View& from = glide_->from;
    // A zoom looks even when the scale's logarithm moves evenly.
    view_ = {QPointF(mixed(from.centre.x(), view_.centre.x(), share),
                     mixed(from.centre.y(), view_.centre.y(), share)),
             std::exp(mixed(std::log(from.scale), std::log(view_.scale), share))};
}

void MapCamera::fit(const QRectF& world) {
    wanted_ = shown_ = world;
    glide_.reset();
    show();
}

void MapCamera::follow(const QRectF& world) {
    if (!wanted_) return fit(world);
    wanted_ = world;
    // Not united(): that takes a rectangle without extent for none at all.
    shown_ =
        QRectF(QPointF(std::min(shown_.left(), world.left()), std::min(shown_.top(), world.top())),
               QPointF(std::max(shown_.right(), world.right()),
                       std::max(shown_.bottom(), world.bottom())));
    show();
}

void MapCamera::glideTo(const QRectF& world, double seconds) {
    const View from = view_;
    fit(world);
    if (seconds <= 0) return;
    glide_ = Glide{from, seconds, 0};
    show();
}

bool MapCamera::advance(double seconds) {
    if (!wanted_) return false;
    if (glide_) {
        glide_->passed += seconds;
        if (glide_->passed >= glide_->seconds) glide_.reset();
    }
    const double share = 1 - std::exp(-seconds / shrinkSeconds);
    const QRectF& to = *wanted_;
    const double rest = restGap * std::max(to.width(), to.height());
    bool moving = false;
    const auto edge = [&](double from, double target) {
        if (std::abs(target - from) <= rest) return target;
        moving = true;
        return mixed(from, target, share);
    };
    shown_ = QRectF(QPointF(edge(shown_.left(), to.left()), edge(shown_.top(), to.top())),
                    QPointF(edge(shown_.right(), to.right()), edge(shown_.bottom(), to.bottom())));
    show();
    return moving || glide_.has_value();
}

void MapCamera::zoomAt(const QPointF& screen, double factor) {
    const QPointF held = toWorld(screen);
    const double whole = wanted_ ? viewOf(*wanted_).scale : 1;
    view_.scale = std::clamp(view_.scale * factor, whole * farthest, whole * closest);
    view_.centre += held - toWorld(screen);
}

void MapCamera::pan(const QPointF& screenDelta) {
    view_.centre -= QPointF(screenDelta.x(), -screenDelta.y()) / view_.scale;
}

}  // namespace firth
