#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

#include "app/widgets/keyboard_focus.h"
#include "app/widgets/map_labels.h"
#include "app/widgets/map_sprites.h"
#include "app/widgets/step_highlight.h"
#include "engine/step_plane.h"

namespace firth {

/// Who was pulled towards the input and who was pushed away, in the plane of the vectors of a
/// step: h lies to the right, so an arrow to the right is a pull and one to the left a push.
class PullPicture : public QWidget {
    Q_OBJECT
public:
    explicit PullPicture(const QString& name, QWidget* parent = nullptr);

    /// `outputNames` by index into StepTrace::outputs, `inputNames` by index into plane.inputs;
    /// arrows are drawn `magnification` times as long as the moves, and the picture says so.
    void setPlane(const StepPlane& plane, const QStringList& outputNames,
                  const QStringList& inputNames, double magnification);
    void setHighlight(const StepHighlight& highlight);

    const StepHighlight& highlight() const { return highlight_; }
    /// Where an output's arrow begins and ends, on the widget; null if it is not shown.
    QLineF arrowOf(int output) const;
    QPointF origin() const { return screen({}); }
    QPointF hidden() const { return screen(plane_.hiddenBefore); }
    QList<QRectF> labelRects() const;
    QStringList labelTexts() const;
    /// What the picture says below: magnification, share shown, what is left out.
    QString note() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void highlightChanged(const StepHighlight& highlight);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    /// Something with a place and a move: an output, a row of E, or h itself.
    struct Item {
        QString name;
        PlaneRow row = {};
        bool input = false;
        QLineF arrow = {};  ///< on the widget
        int sameAs = -1;    ///< an earlier item that it coincides with, which bears its name too
    };

    static constexpr double markRadius = 5;
    static constexpr double shortestArrow = 3;  ///< one below this many pixels is a point

    void layOut();
    void groupItems();
    void placeNames();
    QPointF screen(const PlanePoint& point) const;
    PlanePoint magnified(const PlaneRow& row) const;
    int itemAt(const QPointF& at) const;
    int highlightedItem() const;
    bool startsAtZero() const;
    /// Its shape is drawn where it starts.
    bool isMarked(const Item& item) const;
    void point(int item);
    QString itemText(const Item& item) const;
    QColor colourOf(const Theme& theme, const Item& item) const;
    QRectF pictureArea() const;
    void paintAxes(QPainter& painter, const Theme& theme) const;
    void paintHidden(QPainter& painter, const Theme& theme) const;
    void paintItem(QPainter& painter, const Theme& theme, const Item& item, bool strong) const;
    /// A thin line from a name that stands apart to what it names.
    void paintLeader(QPainter& painter, const Theme& theme, const Item& item,
                     const QRectF& label) const;

    StepPlane plane_;
    std::vector<Item> items_;  ///< outputs, those that moved most first; then rows of E, then h
    double magnification_ = 1;
    StepHighlight highlight_;
    KeyboardFocus focus_;
    // The view: plane to screen.
    double scale_ = 1;
    QPointF centre_;      ///< of the area, on the widget
    PlanePoint middle_;   ///< of what is shown, in the plane
    LabelSprites texts_;  ///< by item
    QList<PlacedLabel> labels_;
};

}  // namespace firth
