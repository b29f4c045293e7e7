#include "app/window_memory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/appearance.h"
#include "app/lesson/lesson.h"
#include "app/main_window.h"
#include "app/widgets/inspector.h"

namespace firth {
namespace {

const QString colours = QStringLiteral("look/colours");
const QString textScale = QStringLiteral("look/textScale");
const QString still = QStringLiteral("look/lessMotion");
const QString languageKey = QStringLiteral("look/language");
const QString geometry = QStringLiteral("window/geometry");
const QString page = QStringLiteral("window/page");
const QString panel = QStringLiteral("window/inspector");
const QString folder = QStringLiteral("files/folder");
const QString progress = QStringLiteral("lesson/progress");
const QString dark = QStringLiteral("dark");

}  // namespace

QString WindowMemory::usualFile() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("firth/window.ini"));
}

QString WindowMemory::language() const {
    return settings_.value(languageKey).toString();
}

Look WindowMemory::look(const Look& usual) const {
    Look look = usual;
    if (settings_.contains(colours))
        look.theme = settings_.value(colours) == dark ? ThemeKind::Dark : ThemeKind::Light;
    const double scale = settings_.value(textScale).toDouble();
    if (scale >= Look::leastText && scale <= Look::mostText) look.textScale = scale;
    if (settings_.contains(still)) look.still = settings_.value(still).toBool();
    return look;
}

void WindowMemory::restore(MainWindow& window) const {
    window.appearance().setLanguage(language());
    window.restoreGeometry(settings_.value(geometry).toByteArray());
    window.showPage(settings_.value(page).toString());
    const int last = settings_.value(panel, -1).toInt();
    if (last >= Inspector::Word && last <= Inspector::Vocabulary)
        window.inspector().showPanel(static_cast<Inspector::Panel>(last));
    window.lesson().setProgress(progressFromWords(settings_.value(progress).toStringList()));
    window.dialogs().setFolder(settings_.value(folder).toString());
}

void WindowMemory::makeFile() {
    // Its owner's alone before anything is in it.
    const QFileInfo file(settings_.fileName());
    if (!file.exists() && QDir().mkpath(file.path()))
        QFile(file.filePath())
            .open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

void WindowMemory::keepProgress(const LessonProgress& lesson) {
    makeFile();
    settings_.setValue(progress, toWords(lesson));
    settings_.sync();
}

void WindowMemory::keep(MainWindow& window) {
    makeFile();
    const Look& look = window.appearance().look();
    const auto set = [this](const QString& key, const QVariant& value) {
        settings_.setValue(key, value);
    };
    set(colours, look.theme == ThemeKind::Dark ? dark : QStringLiteral("light"));
    set(textScale, look.textScale);
    set(still, look.still);
    set(languageKey, window.appearance().language());
    set(geometry, window.saveGeometry());
    set(page, window.page());
    set(panel, static_cast<int>(window.inspector().panel()));
    set(progress, toWords(window.lesson().progress()));
    set(folder, window.dialogs().folder());
    settings_.sync();
}

}  // namespace firth
