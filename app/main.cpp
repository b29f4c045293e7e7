#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QStyle>
#include <iostream>

#include "app/appearance.h"
#include "app/handout_command.h"
#include "app/language.h"
#include "app/lesson/lesson.h"
#include "app/main_window.h"
#include "app/screenshot.h"
#include "app/start_options.h"
#include "app/version.h"
#include "app/widgets/settings_bar.h"
#include "app/window_memory.h"

namespace {

/// How the desktop's own programs look.
firth::Look desktopLook() {
    firth::Look look;
    if (QApplication::palette().color(QPalette::Window).lightness() < 128)
        look.theme = firth::ThemeKind::Dark;
    look.still = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
    return look;
}

void trainWhenRead(firth::MainWindow& window, int epochs) {
    firth::TrainingSession& session = window.session();
    const auto begin = [&window, &session, epochs] {
        if (session.isFinished()) return;
        if (epochs > 0) session.setEpochs(epochs);
        window.settingsBar().setSettings(session.settings());
        session.train();
    };
    QObject::connect(&session, &firth::TrainingSession::loaded, &window, begin,
                     Qt::SingleShotConnection);
}

}  // namespace

int main(int argc, char** argv) {
    // Wrong usage is told before a window system is asked for.
    const auto options = firth::parseStartOptions(argc, argv);
    if (!options.proceed) return options.exitCode;

    QApplication application(argc, argv);
    QApplication::setApplicationName("firth");
    QApplication::setApplicationDisplayName("Firth");
    QApplication::setDesktopFileName("org.firth.Firth");
    QApplication::setWindowIcon(QIcon(":/icons/firth.svg"));
    QApplication::setApplicationVersion(firth::versionNumber);

    // A picture is the same on every machine and every day.
    std::optional<firth::WindowMemory> memory;
    if (options.screenshot.isEmpty()) memory.emplace(firth::WindowMemory::usualFile());
    QString language = options.language;
    if (language.isEmpty() && memory) language = memory->language();
    if (language.isEmpty() && memory) language = firth::systemLanguage();
    firth::speak(application, language);
    if (options.rightToLeft) QApplication::setLayoutDirection(Qt::RightToLeft);

    firth::Look look = memory ? memory->look(desktopLook()) : firth::Look();
    if (options.dark) look.theme = *options.dark ? firth::ThemeKind::Dark : firth::ThemeKind::Light;
    firth::MainWindow window(std::make_unique<firth::WindowDialogs>());
    window.appearance().setLook(look);
    if (!options.handout.isEmpty()) return firth::makeHandout(window, options);
    if (memory) memory->restore(window);
    if (!options.size.isEmpty()) window.resize(options.size);
    if (memory)
        QObject::connect(&window.lesson(), &firth::Lesson::progressed, &window, [&] {
            if (!window.isTeaching()) memory->keepProgress(window.lesson().progress());
        });
    if (!memory) return firth::takeScreenshot(application, window, options);

    if (!options.page.isEmpty()) window.showPage(options.page);
    window.show();
    if (memory->isEmpty() && !options.teaching && !window.lesson().isOpen()) window.offerLesson();
    if (options.train) trainWhenRead(window, options.epochs);
    window.openEncoded(options.corpus, options.encoding);
    if (options.teaching) window.teach(*options.teaching);
    window.keepTrainings(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                         QStringLiteral("/autosave"));
    const int exitCode = QApplication::exec();
    window.leaveTeaching();
    memory->keep(window);
    return exitCode;
}
