#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>
#include <optional>
#include <vector>

#include "app/widgets/keyboard_focus.h"
#include "app/widgets/map_camera.h"
#include "app/widgets/map_labels.h"
#include "app/widgets/map_legend.h"
#include "app/widgets/map_sprites.h"
#include "engine/matrix.h"

class QToolButton;

namespace firth {

/// The words on the map: row i of the points is word i.
struct MapWords {
    QStringList labels;       ///< most frequent first
    std::vector<int> groups;  ///< −1: none
    QStringList groupNames;
};

/// The map: one painted item with points, labels, hover, selection, zoom and pan. Follows the data
/// until the user zooms or pans.
class MapView : public QWidget {
    Q_OBJECT
public:
    explicit MapView(QWidget* parent = nullptr);

    /// Forgets points and selection.
    void setWords(MapWords words);
    /// n × 2. Words whose place is no number are not shown.
    void setPoints(const Matrix& xy);
    void setSelected(int word);
    /// Words whose labels matter most after the selected one: its neighbours.
    void setHighlighted(std::vector<int> words);
    /// Shown while there are no points.
    void setMessage(const QString& message);
    int selected() const { return selected_; }
    int hovered() const { return hovered_; }
    bool followsData() const { return follows_; }
    void resetView();
    /// Where a word's point is drawn.
    QPointF screenPosition(int word) const;
    /// The labels of the last painting.
    const QList<PlacedLabel>& labels() const { return labels_; }
    const MapLegend& legend() const { return legend_; }
    QSize minimumSizeHint() const override { return fontMetrics().height() * QSize(15, 9); }
    QSize sizeHint() const override { return minimumSizeHint(); }

signals:
    void wordSelected(int word);
    void wordHovered(int word);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int count() const { return static_cast<int>(points_.rows()); }
    /// Is there such a point, and is its place a number?
    bool isShown(int word) const;
    int group(int word) const { return words_.groups[static_cast<std::size_t>(word)]; }
    std::optional<QRectF> bounds() const;
    int pointAt(const QPointF& position, double within) const;
    int wordAt(const QPointF& position) const;
    int neighbourInDirection(const QPointF& direction) const;
    void choose(int word);
    void moveSelection(const QPointF& direction);
    void setHovered(int word);
    void zoom(const QPointF& at, double factor);
    void pan(const QPointF& delta);
    void freeCamera();
    void moveCamera();
    void layOut();
    void describe();

    void paintPoints(QPainter& painter);
    void paintRings(QPainter& painter, const Theme& theme) const;
    void paintLabels(QPainter& painter, const Theme& theme);
    void paintHover(QPainter& painter, const Theme& theme) const;
    std::vector<LabelWish> labelWishes();
    void updateLabels();

    MapWords words_;
    Matrix points_{0, 2};
    MapCamera camera_;
    MapSprites sprites_;
    LabelSprites texts_;
    MapLegend legend_;
    std::vector<QPainter::PixmapFragment> fragments_;  ///< kept, so that no frame asks for memory
    QList<PlacedLabel> labels_;
    std::vector<int> highlighted_;
    QString message_;
    QToolButton* fit_;
    int selected_ = -1;
    int hovered_ = -1;
    bool follows_ = true;
    bool pressing_ = false;
    bool dragging_ = false;
    KeyboardFocus focus_;
    int selectedBeforeClick_ = -1;  ///< a double click gives it back
    QPointF pressed_, mouse_;
    QBasicTimer cameraTimer_;
    QElapsedTimer sinceCameraMoved_;
};

}  // namespace firth
