#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

namespace firth {

/// Lies over a window, takes no mouse and no keys, and shows where to look: some of its widgets are
/// outlined, and all else is dimmed if wanted.
class Spotlight : public QWidget {
    Q_OBJECT
public:
    /// Over `covered`, which it follows in size.
    explicit Spotlight(QWidget* covered);

    /// Lights these; none: nothing is shown. Scrolls them into sight.
    void light(const QList<QWidget*>& widgets, bool dim);
    bool isDimming() const { return dims_ && !lit_.isEmpty(); }
    /// The outlines stay, the rest is clear again.
    void stopDimming();
    /// What is lit and in sight, in this widget's places.
    QList<QRect> litPlaces() const;
    /// Widgets move: draws them where they are now.
    void follow();
    /// The same, and while a page that was just opened still fills, scrolls them into sight again.
    void bringAlong();
    /// Whether something that is lit is this, or lies in it.
    bool lights(const QObject* part) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void bringIntoSight();

    QList<QPointer<QWidget>> lit_;
    QList<QRect> places_;  ///< as they were drawn
    QElapsedTimer sinceLit_;
    bool dims_ = false;
};

}  // namespace firth
