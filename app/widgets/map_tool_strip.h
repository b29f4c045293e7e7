#pragma once

#include <QWidget>

#include "app/widgets/map_marking.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QButtonGroup;
class QToolButton;
QT_END_NAMESPACE

namespace firth {

/// The small buttons inside the map: what dragging does, and what is drawn beside the points.
class MapToolStrip : public QWidget {
    Q_OBJECT
public:
    explicit MapToolStrip(QWidget* parent);

    void setMode(MapMode mode);
    MapMode mode() const;
    bool showsTrails() const;
    bool showsArrows() const;
    /// There are arrows only where the zero vector's place is known.
    void setArrowsKnown(bool known);
    /// A column where there is room for one, else a row.
    void fitInto(int height);
    bool isColumn() const;
    /// A key that a button stands for. False if there is none.
    bool press(int key);

signals:
    void modeChosen();
    /// Trails or arrows are shown or not.
    void shownChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* add(const QString& name, const QString& title, const QString& tip, Qt::Key key);
    void drawIcons();

    QBoxLayout* layout_;
    QButtonGroup* modes_;
    QToolButton *trails_, *arrows_;
    bool moves_ = true;  ///< whether what is shown may move
};

}  // namespace firth
