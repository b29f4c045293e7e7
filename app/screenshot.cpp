#include "app/screenshot.h"

#include <QApplication>
#include <QSaveFile>
#include <QTimer>
#include <iostream>

#include "app/main_window.h"
#include "app/start_options.h"
#include "engine/utf8.h"

namespace firth {
namespace {

int fail(const QString& message) {
    std::cerr << "firth: " << inOneLine(message.toStdString()) << '\n';
    return 1;
}

/// Runs the event loop until the window shows a frame in which training stands still.
bool waitForStillFrame(MainWindow& window, RunState wanted, QString& error) {
    QEventLoop loop;
    QObject::connect(&window, &MainWindow::frameShown, &loop, [&] {
        if (window.session().state() == wanted || window.session().isFinished()) loop.quit();
    });
    QObject::connect(&window.session(), &TrainingSession::failed, &loop,
                     [&](const QString& message) {
                         error = message;
                         loop.quit();
                     });
    loop.exec();
    return error.isEmpty();
}

}  // namespace

int takeScreenshot(QApplication& application, MainWindow& window, const StartOptions& options) {
    window.show();
    QString error;
    window.openEncoded(options.corpus, options.encoding);
    if (!waitForStillFrame(window, RunState::Paused, error)) return fail(error);
    if (options.epochs != 0 && !window.session().isFinished()) {
        if (options.epochs > 0) window.session().setEpochs(options.epochs);
        window.session().train();
        if (!waitForStillFrame(window, RunState::Done, error)) return fail(error);
    }
    if (!options.page.isEmpty() && !window.showPage(options.page))
        return fail(QObject::tr("there is no page %1 yet").arg(options.page));
    if (!options.word.isEmpty() && !window.selectWord(options.word))
        return fail(QObject::tr("\"%1\" is not in the vocabulary").arg(options.word));

    // Lets the word's report arrive and the map's camera come to rest.
    constexpr int restMilliseconds = 800;
    QEventLoop rest;
    QTimer::singleShot(restMilliseconds, &rest, &QEventLoop::quit);
    rest.exec();
    application.processEvents();

    QWidget* shown = &window;
    if (!options.panel.isEmpty())
        shown = window.findChild<QWidget*>(options.panel + QStringLiteral("Card"));
    QSaveFile file(options.screenshot);
    const bool saved =
        file.open(QIODevice::WriteOnly) && shown->grab().save(&file, "PNG") && file.commit();
    if (!saved)
        return fail(
            QObject::tr("%1: cannot be written: %2").arg(options.screenshot, file.errorString()));
    return 0;
}

}  // namespace firth
