#include "app/widgets/still_style.h"

#include <QWidget>

namespace firth {

StillStyle::StillStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int StillStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const {
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate) return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

bool mayMove(const QWidget& widget) {
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0;
}

}  // namespace firth
