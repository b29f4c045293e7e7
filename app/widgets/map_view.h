#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>
#include <array>
#include <optional>
#include <vector>

#include "app/widgets/keyboard_focus.h"
#include "app/widgets/map_camera.h"
#include "app/widgets/map_colouring.h"
#include "app/widgets/map_ground.h"
#include "app/widgets/map_hover_card.h"
#include "app/widgets/map_labels.h"
#include "app/widgets/map_legend.h"
#include "app/widgets/map_marking.h"
#include "app/widgets/map_points.h"
#include "app/widgets/map_scale_legend.h"
#include "app/widgets/map_sprites.h"
#include "app/widgets/map_trails.h"

class QLabel;
class QToolButton;

namespace firth {

class MapToolStrip;

/// The words on the map: row i of the points is word i.
struct MapWords {
    QStringList labels;       ///< most frequent first
    std::vector<int> groups;  ///< −1: none; they colour the points until others do
    QStringList groupNames;
    std::vector<quint64> counts = {};  ///< in the corpus; empty: not known
};

/// The map: one painted item with points, labels, hover, selection, marking, zoom and pan. Follows
/// the data until the user zooms or pans.
class MapView : public QWidget {
    Q_OBJECT
public:
    explicit MapView(QWidget* parent = nullptr);

    /// Forgets points, selection, pins and colouring.
    void setWords(MapWords words);
    /// May come with every frame. Groups that came last stay the words' groups under a scale.
    void setColouring(MapColouring colouring);
    /// n × 2. Words whose place is no number are not shown.
    void setPoints(const Matrix& xy);
    void setSelected(int word);
    /// Words whose labels matter most after the selected one: its neighbours.
    void setHighlighted(std::vector<int> words);
    /// Words that the user keeps at hand: ringed, and labelled after the neighbours.
    void setPinned(std::vector<int> words);
    /// Where the zero vector lies on the map: arrows begin there.
    void setOrigin(std::optional<QPointF> origin);
    /// An analogy, a is to b as c is to d: arrows from a to b and from c to d.
    void setParallelogram(std::optional<std::array<int, 4>> words);
    /// The cosine of the hovered word to the selected one, for the card; until another is hovered.
    void setSimilarity(std::optional<float> cosine);
    /// The words that the user marked are none any more.
    void clearMarked();
    /// Trails begin anew: what follows is another model.
    void clearTrails();
    /// Shown while there are no points.
    void setMessage(const QString& message);
    const MapWords& words() const { return words_; }
    const MapColouring& colouring() const { return colouring_; }
    int selected() const { return selected_; }
    int hovered() const { return hovered_; }
    /// Ascending.
    const std::vector<int>& marked() const { return marked_; }
    const MapTrails& trails() const { return trails_; }
    MapHoverCard hoverCard() const;
    bool followsData() const { return follows_; }
    void resetView();
    /// The camera stays where it is, whatever the points do: for a row of pictures.
    void holdCamera() { follows_ = false; }
    /// Draws the map as shapes and text, for a scalable picture.
    void paintShapes(QPainter& painter);
    /// Where a word's point is drawn.
    QPointF screenPosition(int word) const;
    /// The labels of the last painting.
    const QList<PlacedLabel>& labels() const { return labels_; }
    const MapLegend& legend() const { return legend_; }
    /// Of a scale, or of the density that stands for very many points.
    const MapScaleLegend& scaleLegend() const {
        return ground_.isDensity() ? densityLegend_ : scaleLegend_;
    }
    QSize minimumSizeHint() const override { return fontMetrics().height() * QSize(15, 9); }
    QSize sizeHint() const override { return minimumSizeHint(); }

signals:
    void wordSelected(int word);
    void wordHovered(int word);
    /// The words inside a rectangle or a lasso that the user drew; none: the mark was taken away.
    void wordsMarked(const std::vector<int>& words);

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
    bool isShown(int word) const { return points_.has(word); }
    int look(int word) const { return looks_[static_cast<std::size_t>(word)]; }
    void takeLooks();
    QRectF legendRect() const;
    int pointAt(const QPointF& position, double within) const;
    int wordAt(const QPointF& position) const;
    int neighbourInDirection(const QPointF& direction) const;
    void choose(int word);
    void moveSelection(const QPointF& direction);
    void setHovered(int word);
    void showCursor();
    void zoom(const QPointF& at, double factor);
    void pan(const QPointF& delta);
    void freeCamera();
    void moveCamera();
    void endMarking();
    void setMarked(std::vector<int> words);
    bool leave();
    void followTrails();
    void changeGround();
    void layOut();
    void placeTools(double legend);
    void describe();

    void drawGround(const Theme& theme, double pixelRatio);
    void paintPoints(QPainter& painter, const Theme& theme) const;
    void paintRings(QPainter& painter, const Theme& theme) const;
    void paintLabels(QPainter& painter, const Theme& theme);
    void paintTrailsAndArrows(QPainter& painter, const Theme& theme) const;
    void paintHover(QPainter& painter, const Theme& theme) const;
    std::vector<LabelWish> labelWishes();
    void updateLabels();

    MapWords words_;
    MapPoints points_;
    MapCamera camera_;
    MapGround ground_;
    MapSprites sprites_;
    LabelSprites texts_;
    MapLegend legend_;
    MapScaleLegend scaleLegend_, densityLegend_;
    MapColouring colouring_;
    std::vector<int> looks_;       ///< of each word: its sprite
    int groups_ = 0;               ///< with looks of their own
    std::vector<int> groupWords_;  ///< the most frequent word of each group, then the second, …
    QList<PlacedLabel> labels_;
    std::vector<int> highlighted_, pinned_, marked_;
    MapMarking marking_;
    MapTrails trails_;
    QElapsedTimer sincePoints_;
    std::optional<float> similarity_;
    std::optional<QPointF> origin_;
    std::optional<std::array<int, 4>> parallelogram_;
    QString message_;
    QToolButton* fit_;
    MapToolStrip* tools_;
    QLabel* markedCount_;
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
