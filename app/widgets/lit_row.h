#pragma once

#include <QColor>
#include <QString>

namespace firth {

struct Theme;

/// What a row of E or C is in the step that is looked at.
enum class LitRole { Input, TrueOutput, OtherOutput };

struct LitRow {
    int row = 0;
    LitRole role = LitRole::Input;
};

/// The sign, the words and the colour (orange, green, red) of a role.
QString litSign(LitRole role);
QString litName(LitRole role);
QColor litColour(const Theme& theme, LitRole role);

}  // namespace firth
