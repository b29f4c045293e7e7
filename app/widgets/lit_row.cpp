#include "app/widgets/lit_row.h"

#include <QCoreApplication>

#include "app/widgets/theme.h"

namespace firth {

QString litSign(LitRole role) {
    switch (role) {
        case LitRole::Input:
            return QStringLiteral("→");
        case LitRole::TrueOutput:
            return QStringLiteral("✓");
        case LitRole::OtherOutput:
            break;
    }
    return QStringLiteral("✗");
}

QString litName(LitRole role) {
    switch (role) {
        case LitRole::Input:
            return QCoreApplication::translate("LitRow", "input of this step");
        case LitRole::TrueOutput:
            return QCoreApplication::translate("LitRow", "true output");
        case LitRole::OtherOutput:
            break;
    }
    return QCoreApplication::translate("LitRow", "noise or other output");
}

QColor litColour(const Theme& theme, LitRole role) {
    switch (role) {
        case LitRole::Input:
            return theme.centre;
        case LitRole::TrueOutput:
            return theme.positive;
        case LitRole::OtherOutput:
            break;
    }
    return theme.negative;
}

}  // namespace firth
