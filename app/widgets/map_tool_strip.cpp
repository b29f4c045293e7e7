#include "app/widgets/map_tool_strip.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <utility>

#include "app/widgets/shortcuts.h"
#include "app/widgets/still_style.h"
#include "app/widgets/theme.h"
#include "app/widgets/tinted_icon.h"

namespace firth {

MapToolStrip::MapToolStrip(QWidget* parent)
    : QWidget(parent),
      layout_(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      modes_(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("mapTools"));
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(2);
    const auto mode = [&](MapMode which, QToolButton* button) {
        modes_->addButton(button, static_cast<int>(which));
    };
    mode(MapMode::Pan, add(QStringLiteral("panMap"), tr("Move the map"),
                           tr("Dragging moves the map (V)"), Qt::Key_V));
    mode(MapMode::Rectangle,
         add(QStringLiteral("markRectangle"), tr("Mark words with a rectangle"),
             tr("Dragging marks the words inside a rectangle (R); so does Shift + dragging at any "
                "time. Esc leaves"),
             Qt::Key_R));
    mode(MapMode::Lasso,
         add(QStringLiteral("markLasso"), tr("Mark words with a lasso"),
             tr("Dragging marks the words inside the line that you draw (L). Esc leaves"),
             Qt::Key_L));
    modes_->button(static_cast<int>(MapMode::Pan))->setChecked(true);
    layout_->addSpacing(6);
    moves_ = mayMove(*this);
    trails_ = add(QStringLiteral("showTrails"), tr("Trails"),
                  tr("Show the way that the chosen and the pinned words took in the last seconds "
                     "(T)"),
                  Qt::Key_T);
    trails_->setChecked(moves_);
    arrows_ = add(QStringLiteral("showArrows"), tr("Vectors as arrows"),
                  tr("Show the vectors of the chosen and the pinned words as arrows from zero (A)"),
                  Qt::Key_A);
    arrows_->hide();
    connect(modes_, &QButtonGroup::idClicked, this, &MapToolStrip::modeChosen);
    for (QToolButton* button : {trails_, arrows_})
        connect(button, &QToolButton::toggled, this, &MapToolStrip::shownChanged);
    drawIcons();
}

QToolButton* MapToolStrip::add(const QString& name, const QString& title, const QString& tip,
                               Qt::Key key) {
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("tool", true);
    button->setAccessibleName(title);
    button->setToolTip(tip);
    button->setCheckable(true);
    setPressedBy(*button, key);
    layout_->addWidget(button);
    return button;
}

void MapToolStrip::setMode(MapMode mode) {
    modes_->button(static_cast<int>(mode))->setChecked(true);
}

MapMode MapToolStrip::mode() const {
    return static_cast<MapMode>(modes_->checkedId());
}

bool MapToolStrip::showsTrails() const {
    return trails_->isChecked();
}

bool MapToolStrip::showsArrows() const {
    return !arrows_->isHidden() && arrows_->isChecked();
}

void MapToolStrip::setArrowsKnown(bool known) {
    arrows_->setVisible(known);
}

void MapToolStrip::fitInto(int height) {
    layout_->setDirection(QBoxLayout::TopToBottom);
    if (layout_->sizeHint().height() > height) layout_->setDirection(QBoxLayout::LeftToRight);
    adjustSize();
}

bool MapToolStrip::isColumn() const {
    return layout_->direction() == QBoxLayout::TopToBottom;
}

bool MapToolStrip::press(int key) {
    QAbstractButton* button = buttonPressedBy(*this, key);
    if (button) button->click();
    return button != nullptr;
}

void MapToolStrip::drawIcons() {
    const Theme theme = themeOf(palette());
    const int side = fontMetrics().height();
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setIcon(tintedIcon(button->objectName(), theme.ink, theme.quiet));
        button->setIconSize(QSize(side, side));
    }
}

void MapToolStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && std::exchange(moves_, mayMove(*this)) != moves_)
        trails_->setChecked(moves_);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
    drawIcons();
}

}  // namespace firth
