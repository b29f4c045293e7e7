#include "app/session/text_reader.h"

#include "engine/error.h"

namespace firth {

TextReader::TextReader(QObject* parent) : QObject(parent), worker_(new QObject) {
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.start();
}

TextReader::~TextReader() {
    stop_.request_stop();
    thread_.quit();
    thread_.wait();
}

void TextReader::read(TextRequest request) {
    stop_.request_stop();
    stop_ = std::stop_source();
    reading_ = true;
    jobs_.put(std::make_shared<const Job>(Job{std::move(request), stop_.get_token(), ++number_}));
    QMetaObject::invokeMethod(worker_, [this] { work(); });
}

void TextReader::work() {
    const auto job = jobs_.take();
    if (!job) return;
    try {
        Progress progress;
        progress.stop = job->stop;
        auto reading = std::make_shared<const TextReading>(readText(job->request, progress));
        QMetaObject::invokeMethod(
            this, [this, number = job->number, reading] { deliver(number, reading); });
    } catch (const Cancelled&) {
        // A newer text is on its way.
    }
}

void TextReader::deliver(quint64 number, std::shared_ptr<const TextReading> reading) {
    if (number != number_) return;
    reading_ = false;
    emit ready(std::move(reading));
}

}  // namespace firth
