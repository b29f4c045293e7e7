#pragma once

#include <QRect>
#include <QStringList>
#include <optional>

#include "app/session/step_walk.h"

class QAction;
class QWidget;

namespace firth {

struct Chapter;

/// The widget of that object name that is in sight, or else any; null if there is none.
QWidget* partCalled(const QWidget& window, const QString& name);
QAction* actionCalled(const QWidget& window, const QString& name);
/// Where the inspector's panel of that name stands among its tabs.
std::optional<int> panelCalled(const QString& name);
/// Of a walk through one step: lookup, score, predict, error, update, moved.
std::optional<Stage> stageCalled(const QString& name);
/// What a number field, slider, box or list shows; nothing for other widgets.
std::optional<double> valueOf(const QWidget& control);
void setValue(QWidget& control, double value);

/// The controls, panels and pages that a chapter names and the window has not: a sentence for each,
/// with file and page.
QStringList unknownParts(const Chapter& chapter, const QString& file, const QWidget& window);

/// Where a widget lies in a tab, that is brought to the front.
void bringTabToFront(QWidget& widget);
/// The part of a widget that no scroll area hides, in `root`'s places.
QRect visiblePart(const QWidget& widget, const QWidget& root);

}  // namespace firth
