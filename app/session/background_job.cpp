#include "app/session/background_job.h"

#include <new>

#include "engine/error.h"

namespace firth {

bool BackgroundJob::start(const QString& what, std::function<void(const Progress&)> work) {
    if (running_) return false;
    running_ = true;
    emit started(what);
    thread_ = std::jthread([this, work = std::move(work)](std::stop_token stop) {
        Progress progress;
        progress.stop = std::move(stop);
        progress.report = [this](std::uint64_t done, std::uint64_t total) {
            emit progressed(done, total);
        };
        QString error;
        bool cancelled = false;
        try {
            work(progress);
        } catch (const Cancelled&) {
            cancelled = true;
        } catch (const std::bad_alloc&) {
            error = tr("There is not enough memory for this.");
        } catch (const std::exception& failure) {
            error = QString::fromStdString(failure.what());
        }
        QMetaObject::invokeMethod(this, [this, error, cancelled] { finish(error, cancelled); });
    });
    return true;
}

void BackgroundJob::cancel() {
    thread_.request_stop();
}

void BackgroundJob::finish(const QString& error, bool cancelled) {
    running_ = false;
    emit ended();
    if (!error.isEmpty())
        emit failed(error);
    else if (!cancelled)
        emit done();
}

}  // namespace firth
