#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <iostream>

#include "app/main_window.h"
#include "app/screenshot.h"
#include "app/start_options.h"
#include "app/version.h"
#include "app/widgets/settings_bar.h"

namespace {

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

    firth::MainWindow window(std::make_unique<firth::WindowDialogs>());
    window.setTheme(options.dark ? firth::ThemeKind::Dark : firth::ThemeKind::Light);
    window.resize(options.width, options.height);
    if (!options.screenshot.isEmpty()) return firth::takeScreenshot(application, window, options);

    window.show();
    if (options.train) trainWhenRead(window, options.epochs);
    window.openCorpus(options.corpus);
    window.keepTrainings(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                         QStringLiteral("/autosave"));
    return QApplication::exec();
}
