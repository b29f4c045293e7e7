#include "app/handout_command.h"

#include <QEventLoop>
#include <iostream>

#include "app/lesson/handout_maker.h"
#include "app/lesson/lesson.h"
#include "app/main_window.h"
#include "app/start_options.h"
#include "engine/error.h"

namespace firth {

int makeHandout(const MainWindow& window, const StartOptions& options) {
    const auto fail = [](const std::string& message) {
        std::cerr << "firth: " << message << '\n';
        return 1;
    };
    Chapter chapter;
    bool isNumber = false;
    const int number = options.handoutChapter.toInt(&isNumber);
    try {
        if (isNumber) {
            const auto chapters = readChapters(lessonFolder());
            const auto count = static_cast<int>(chapters.size());
            if (number < 1 || number > count)
                return fail("there is no chapter " + std::to_string(number) + "; there are 1 to " +
                            std::to_string(count));
            chapter = chapters[static_cast<std::size_t>(number - 1)];
        } else {
            chapter = readChapterFile(options.handoutChapter, window);
        }
    } catch (const Error& error) {
        return fail(error.what());
    }
    HandoutMaker maker(std::move(chapter), number, options.handout);
    QEventLoop loop;
    std::string problem;
    QObject::connect(&maker, &HandoutMaker::done, &loop, &QEventLoop::quit);
    QObject::connect(&maker, &HandoutMaker::failed, &loop, [&](const QString& message) {
        problem = message.toStdString();
        loop.quit();
    });
    QMetaObject::invokeMethod(&maker, &HandoutMaker::begin, Qt::QueuedConnection);
    loop.exec();
    return problem.empty() ? 0 : fail(problem);
}

}  // namespace firth
