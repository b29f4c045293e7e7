#pragma once

#include <QObject>
#include <functional>
#include <thread>

#include "engine/progress.h"

namespace firth {

/// Long work on a thread of its own, one piece at a time, with progress and cancel. Its end waits
/// for the work's.
class BackgroundJob : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Does `work`, which throws Error when it fails and Cancelled when it was stopped; `what` says
    /// to people what is under way. False if there is other work under way.
    bool start(const QString& what, std::function<void(const Progress&)> work);
    void cancel();
    bool isRunning() const { return running_; }

signals:
    void started(const QString& what);
    void progressed(quint64 done, quint64 total);
    void ended();  ///< whatever came of it
    void done();
    void failed(const QString& message);

private:
    void finish(const QString& error, bool cancelled);

    bool running_ = false;
    std::jthread thread_;  // last, so that it ends before what it uses
};

}  // namespace firth
