#pragma once

#include <QProxyStyle>

namespace firth {

/// Fusion without motion: whatever asks the style how long to glide or flash is told not to.
class StillStyle : public QProxyStyle {
    Q_OBJECT
public:
    StillStyle();
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
};

/// Whether what this widget shows may move for the eye's sake.
bool mayMove(const QWidget& widget);

}  // namespace firth
