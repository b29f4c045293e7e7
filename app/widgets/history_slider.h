#pragma once

#include <QMap>
#include <QTimer>
#include <QWidget>
#include <vector>

#include "app/widgets/keyboard_focus.h"
#include "engine/loss_curve.h"

namespace firth {

/// All training so far from left to right, with the loss behind it and a handle at the moment that
/// is shown. Every place on it is a moment that can be asked for.
class HistorySlider : public QWidget {
    Q_OBJECT
public:
    using Names = QMap<quint64, QString>;  ///< of moments, by samples trained

    explicit HistorySlider(QWidget* parent = nullptr);

    /// How far training has come, and the moments that are kept, both in samples trained.
    void setPast(quint64 present, const std::vector<std::uint64_t>& moments);
    void setCurve(const std::vector<LossPoint>& curve);
    void setNames(const Names& names);
    /// Where the map's axes were fitted anew, in samples trained.
    void setRefits(const std::vector<std::uint64_t>& refits);
    const std::vector<std::uint64_t>& refits() const { return refits_; }
    /// The moment that the pictures show. While the handle is dragged, it follows the pointer.
    void setShown(quint64 samples);

    /// Whatever the handle was on the way to: something else was asked for.
    void letGo();

    /// Where the handle stands, in samples trained.
    quint64 place() const { return place_; }
    bool isDragging() const { return dragging_; }
    /// Where on the widget a moment lies.
    double xOf(quint64 samples) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// `exactly` when the handle rests; while it moves, a moment nearby will do.
    void momentAsked(quint64 samples, bool exactly);
    /// By a double click.
    void nameAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF track() const;
    quint64 samplesAt(double x) const;
    void dragTo(double x);
    void moveTo(quint64 samples);
    quint64 keptMoment(bool after) const;
    void describe();
    void paintCurve(QPainter& painter, const Theme& theme) const;
    void paintMoments(QPainter& painter, const Theme& theme) const;
    void paintNames(QPainter& painter, const Theme& theme) const;
    void paintRefits(QPainter& painter, const Theme& theme) const;
    void paintHandle(QPainter& painter, const Theme& theme) const;

    quint64 present_ = 0;
    quint64 place_ = 0;
    std::vector<std::uint64_t> moments_;
    std::vector<LossPoint> curve_;
    Names names_;
    std::vector<std::uint64_t> refits_;
    bool dragging_ = false;
    QTimer rest_;  ///< since the handle was last moved
    KeyboardFocus focus_;
};

}  // namespace firth
