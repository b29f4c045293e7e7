#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace firth {

enum class ThemeKind { Light, Dark };

/// The colours of everything that is drawn; contrast of text at least 4.5 : 1 (WCAG AA).
struct Theme {
    bool dark = false;
    QColor page, card, line, ink, quiet;
    QColor accent, accentSoft, onAccent;  ///< pressed, chosen, focused; its pale ground; text on it
    QColor chip;                          ///< ground of a token that plays no part
    QColor centre, context, contextSoft;  ///< the window's words
    QColor onCentre;                      ///< text on the centre word's orange
    QColor positive, negative;            ///< true pair, noise word
    QColor matrixPositive, matrixZero, matrixNegative;  ///< diverging scale of vectors

    /// Okabe–Ito order; −1 is "no group", a grey.
    QColor group(int index) const;
    static constexpr int groupColours = 8;
};

Theme theme(ThemeKind kind);
/// The theme that a widget's palette belongs to: the palette is the only state.
Theme themeOf(const QPalette& palette);

/// Gives the whole program colours, font and style sheet. textScale 1 is 13 px text; `still` lets
/// nothing move for the eye's sake.
void applyTheme(QApplication& application, ThemeKind kind, double textScale, bool still = false);

/// Gives one window colours of its own, in the usual text size, whatever the program has. Widgets
/// that come later have the program's until it is called again.
void dress(QWidget& window, ThemeKind kind);

/// The font for numbers and code, of the size of `base`.
QFont numberFont(const QFont& base);
/// `base` with its size multiplied.
QFont scaled(const QFont& base, double factor);

}  // namespace firth
