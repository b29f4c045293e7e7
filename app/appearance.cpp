#include "app/appearance.h"

#include <QApplication>
#include <QWidget>
#include <algorithm>
#include <cmath>

#include "app/language.h"
#include "app/widgets/shortcut_sheet.h"
#include "app/widgets/view_menu.h"

namespace firth {

Appearance::Appearance(ViewMenu& menu, QWidget& window) : menu_(menu), window_(window) {
    menu.addLanguage({}, tr("The system's"));
    for (const Language& language : languages()) menu.addLanguage(language.code, language.name);
    menu.setLanguage({});
    constexpr double step = 0.1;
    connect(&menu, &ViewMenu::darkChosen, this, [this](bool dark) {
        look_.theme = dark ? ThemeKind::Dark : ThemeKind::Light;
        setLook(look_);
    });
    connect(&menu, &ViewMenu::largerAsked, this, [this] { changeTextScale(step); });
    connect(&menu, &ViewMenu::smallerAsked, this, [this] { changeTextScale(-step); });
    connect(&menu, &ViewMenu::usualSizeAsked, this,
            [this] { changeTextScale(1 - look_.textScale); });
    connect(&menu, &ViewMenu::stillChosen, this, [this](bool still) {
        look_.still = still;
        setLook(look_);
    });
    connect(&menu, &ViewMenu::languageChosen, this, &Appearance::chooseLanguage);
    connect(&menu, &ViewMenu::shortcutsAsked, this, &Appearance::showShortcuts);
    constexpr int pressesMilliseconds = 40;
    soon_.setSingleShot(true);
    soon_.setInterval(pressesMilliseconds);
    connect(&soon_, &QTimer::timeout, this, [this] { setLook(look_); });
}

void Appearance::setLook(const Look& look) {
    look_ = look;
    applyTheme(*qApp, look.theme, look.textScale, look.still);
    menu_.show(look.theme == ThemeKind::Dark, look.still);
}

void Appearance::changeTextScale(double by) {
    // In whole tenths, so that as many steps back lead where they began.
    const double wanted = std::round((look_.textScale + by) * 10) / 10;
    look_.textScale = std::clamp(wanted, Look::leastText, Look::mostText);
    // Several presses in a row lay the window out once.
    soon_.start();
}

void Appearance::setLanguage(const QString& code) {
    language_ = code;
    menu_.setLanguage(code);
}

void Appearance::chooseLanguage(const QString& code) {
    setLanguage(code);
    const auto& all = languages();
    const auto chosen = std::find_if(
        all.begin(), all.end(), [&](const Language& language) { return language.code == code; });
    emit noted(chosen == all.end()
                   ? tr("Firth speaks the system's language from its next start on")
                   : tr("Firth speaks this language from its next start on: %1").arg(chosen->name));
}

void Appearance::showShortcuts() {
    if (!sheet_) sheet_ = new ShortcutSheet(&window_);
    if (sheet_->isVisible())
        sheet_->close();
    else
        sheet_->showShortcutsOf(window_);
}

}  // namespace firth
