#include "app/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QWidget>
#include <array>

#include "app/widgets/still_style.h"
#include "app/widgets/style_sheet.h"

namespace firth {
namespace {

/// Okabe and Ito's colours, safe for colour-blind eyes; yellow and black are left out (too pale on
/// white, and the ink), a lighter purple and brown stand in for them.
constexpr std::array<QRgb, Theme::groupColours> groupsOnLight = {
    0xFFD55E00, 0xFF0072B2, 0xFF009E73, 0xFFCC79A7, 0xFFE69F00, 0xFF56B4E9, 0xFF7A5195, 0xFF8C6D31};
constexpr std::array<QRgb, Theme::groupColours> groupsOnDark = {
    0xFFF07A24, 0xFF3D9BE0, 0xFF1FBF92, 0xFFDE93BD, 0xFFF0B429, 0xFF7CC8F2, 0xFFA98BC8, 0xFFBE9E5A};

Theme lightTheme() {
    Theme t;
    t.page = 0xFFF6F6F3;
    t.card = 0xFFFFFFFF;
    t.line = 0xFFE3E3DE;
    t.ink = 0xFF1B1F24;
    t.quiet = 0xFF646B76;
    t.accent = 0xFF1971C2;
    t.accentSoft = 0xFFE7F1FB;
    t.onAccent = 0xFFFFFFFF;
    t.chip = 0xFFF0F0EC;
    t.centre = 0xFFE8590C;
    // White on this orange is too faint for small text; near-black is not.
    t.onCentre = 0xFF1B1200;
    t.context = 0xFF1864AB;
    t.contextSoft = 0xFFD3E6F8;
    t.positive = 0xFF2B8A3E;
    t.negative = 0xFFC92A2A;
    t.matrixPositive = 0xFFD55E00;
    t.matrixZero = 0xFFF7F5F2;
    t.matrixNegative = 0xFF0072B2;
    return t;
}

Theme darkTheme() {
    Theme t;
    t.dark = true;
    t.page = 0xFF14171A;
    t.card = 0xFF1D2125;
    t.line = 0xFF343A40;
    t.ink = 0xFFECEEF0;
    t.quiet = 0xFFA0A8B2;
    t.accent = 0xFF4DABF7;
    t.accentSoft = 0xFF1B3A57;
    t.onAccent = 0xFF0B1A28;
    t.chip = 0xFF2A2F35;
    t.centre = 0xFFE8590C;
    t.onCentre = 0xFF1B1200;
    t.context = 0xFF8CC8FF;
    t.contextSoft = 0xFF1E4468;
    t.positive = 0xFF69DB7C;
    t.negative = 0xFFFF8787;
    t.matrixPositive = 0xFFF07A24;
    t.matrixZero = 0xFF2A2D31;
    t.matrixNegative = 0xFF3D9BE0;
    return t;
}

constexpr int basePixels = 13;

QPalette paletteOf(const Theme& t) {
    QPalette palette;
    palette.setColor(QPalette::Window, t.page);
    palette.setColor(QPalette::WindowText, t.ink);
    palette.setColor(QPalette::Base, t.card);
    palette.setColor(QPalette::AlternateBase, t.chip);
    palette.setColor(QPalette::Text, t.ink);
    palette.setColor(QPalette::PlaceholderText, t.quiet);
    palette.setColor(QPalette::Button, t.card);
    palette.setColor(QPalette::ButtonText, t.ink);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Light, t.card);
    palette.setColor(QPalette::Dark, t.line);
    palette.setColor(QPalette::ToolTipBase, t.ink);
    palette.setColor(QPalette::ToolTipText, t.card);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::BrightText, t.negative);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.quiet);
    return palette;
}

bool hasStyle(const QApplication& application, bool still) {
    const QStyle* style = application.style();
    return still ? dynamic_cast<const StillStyle*>(style) != nullptr
                 : style->name() == QLatin1String("fusion");
}

/// Keeps from widgets how they look for a moment between two style sheets.
class Unnoticed : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override {
        return event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange ||
               event->type() == QEvent::PaletteChange;
    }
};

/// Takes the style sheet off, and puts the style under it. A sheet that takes the place of another
/// is given to every widget once for each of its parents, one that comes to bare widgets once.
/// Widgets do not hear of the bare look, since they would lay themselves out for it, and lose where
/// they are scrolled to.
void makeBare(QApplication& application, bool still) {
    Unnoticed unnoticed;
    application.installEventFilter(&unnoticed);
    application.setStyleSheet({});
    if (!hasStyle(application, still))
        application.setStyle(still ? new StillStyle : QStyleFactory::create("Fusion"));
}

/// The sheet gives widgets their font in no order, and some measure their children by it.
void tellOfFont() {
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent event(QEvent::FontChange);
        QApplication::sendEvent(widget, &event);
    }
}

}  // namespace

QColor Theme::group(int index) const {
    if (index < 0) return dark ? QColor(0xFF868E96) : QColor(0xFF9AA0A6);
    const auto& colours = dark ? groupsOnDark : groupsOnLight;
    return QColor(colours[static_cast<std::size_t>(index % groupColours)]);
}

Theme theme(ThemeKind kind) {
    return kind == ThemeKind::Dark ? darkTheme() : lightTheme();
}

Theme themeOf(const QPalette& palette) {
    return theme(palette.color(QPalette::Base).lightness() < 128 ? ThemeKind::Dark
                                                                 : ThemeKind::Light);
}

void applyTheme(QApplication& application, ThemeKind kind, double textScale, bool still) {
    const Theme colours = theme(kind);
    makeBare(application, still);
    application.setPalette(paletteOf(colours));
    QFont font = application.font();
    // The first family that exists is taken, as in the style sheet; the system's own comes last.
    font.setFamilies({"Inter", "Noto Sans", "DejaVu Sans",
                      QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()});
    font.setPixelSize(qRound(basePixels * textScale));
    const bool otherFont = application.font() != font;
    application.setFont(font);
    application.setStyleSheet(styleSheet(colours, font.pixelSize()));
    if (otherFont) tellOfFont();
}

void dress(QWidget& window, ThemeKind kind) {
    const Theme colours = theme(kind);
    const QString sheet = styleSheet(colours, basePixels);
    if (qApp->styleSheet() != sheet && window.styleSheet() != sheet) window.setStyleSheet(sheet);
    // With a style sheet a palette does not go down to the children.
    const QPalette palette = paletteOf(colours);
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (themeOf(widget->palette()).dark != colours.dark) widget->setPalette(palette);
}

QFont numberFont(const QFont& base) {
    QFont font = base;
    font.setFamilies({"JetBrains Mono", "DejaVu Sans Mono",
                      QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    font.setStyleHint(QFont::Monospace);
    return font;
}

QFont scaled(const QFont& base, double factor) {
    QFont font = base;
    if (base.pixelSize() > 0)
        font.setPixelSize(qRound(base.pixelSize() * factor));
    else
        font.setPointSizeF(base.pointSizeF() * factor);
    return font;
}

}  // namespace firth
