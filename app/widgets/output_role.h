#pragma once

#include <QPainter>
#include <QString>
#include <optional>

#include "app/widgets/theme.h"

namespace firth {

/// What an output stands for in a step. Full softmax has True and Other, negative sampling True
/// and Noise, hierarchical softmax the nodes of the path, by their right answer.
enum class OutputRole { True, Noise, Other, NodeLeft, NodeRight };

/// Where no output is meant it is the input: pictures take an empty role for it.
using InputOrRole = std::optional<OutputRole>;

/// Green where the label is 1, red where it is 0, quiet for the other words of full softmax (whose
/// label is 0 as well, but they are many), orange for the input.
QColor roleColour(const Theme& theme, InputOrRole role);
/// The shape that says the same without colour: ▲ true, ▼ noise, ■ other, ◀ ▶ nodes, ● input.
void drawRole(QPainter& painter, const Theme& theme, InputOrRole role, const QPointF& middle,
              double radius);
/// In words, for tool tips and screen readers.
QString roleText(InputOrRole role);

}  // namespace firth
