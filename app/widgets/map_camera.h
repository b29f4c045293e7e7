#pragma once

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>

namespace firth {

/// What part of the map's plane is seen: world (y up, units of E) to screen (y down, pixels), with
/// the same scale both ways, so that distances are honest.
class MapCamera {
public:
    /// Of all that is drawn; `margins` stay free of points when everything is shown.
    void setViewport(const QSizeF& size, const QMarginsF& margins);

    QPointF toScreen(const QPointF& world) const;
    QPointF toWorld(const QPointF& screen) const;
    double scale() const { return view_.scale; }  ///< pixels a unit
    /// What of the screen the margins leave.
    QRectF inside() const;
    /// What of the world is on the screen.
    QRectF seen() const;

    /// Shows all of `world` at once.
    void fit(const QRectF& world);
    /// Keeps showing `world` while it moves: gives way at once where it grows; where it shrinks,
    /// `advance` follows slowly, so that the picture does not shiver.
    void follow(const QRectF& world);
    /// Like `follow`, but glides there from what is shown now.
    void glideTo(const QRectF& world, double seconds);
    /// Lets time pass. False once the camera is at rest.
    bool advance(double seconds);

    /// `factor` > 1 comes nearer; what is at `screen` stays there.
    void zoomAt(const QPointF& screen, double factor);
    void pan(const QPointF& screenDelta);

private:
    struct View {
        QPointF centre;  ///< of the world, in the middle of `inside()`
        double scale = 1;
    };
    struct Glide {
        View from;
        double seconds = 0;
        double passed = 0;
    };

    View viewOf(const QRectF& world) const;
    void show();

    QSizeF size_{1, 1};
    QMarginsF margins_;
    View view_;
    std::optional<QRectF> wanted_;  ///< what was asked for last
    QRectF shown_;                  ///< what is shown on the way there
    std::optional<Glide> glide_;
};

}  // namespace firth
