#pragma once

#include <QObject>
#include <QThread>
#include <memory>
#include <stop_token>

#include "app/session/mailbox.h"
#include "app/session/text_reading.h"

namespace firth {

/// Reads texts on a thread of its own; the newest request wins and stops the one before.
class TextReader : public QObject {
    Q_OBJECT
public:
    explicit TextReader(QObject* parent = nullptr);
    ~TextReader() override;

    void read(TextRequest request);
    /// Something was asked that is not answered yet.
    bool isReading() const { return reading_; }

signals:
    void ready(std::shared_ptr<const TextReading> reading);

private:
    struct Job {
        TextRequest request;
        std::stop_token stop;
        quint64 number = 0;
    };
    void work();
    void deliver(quint64 number, std::shared_ptr<const TextReading> reading);

    Mailbox<Job> jobs_;
    QThread thread_;
    QObject* worker_;  ///< lives on the thread
    std::stop_source stop_;
    quint64 number_ = 0;
    bool reading_ = false;
};

}  // namespace firth
