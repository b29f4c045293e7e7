#pragma once

#include <QObject>
#include <memory>
#include <thread>

#include "engine/corpus.h"
#include "engine/training_settings.h"

namespace firth {

/// Counts the samples of a whole corpus on a thread of its own; a newer request stops an older one.
class SampleCounter : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Counts under the window and shrinking of `settings`, without subsampling.
    void count(std::shared_ptr<const Corpus> corpus, const TrainingSettings& settings);

signals:
    /// Of the newest request only.
    void counted(quint64 cbow, quint64 skipGram);

private:
    quint64 request_ = 0;
    std::jthread thread_;  // last, so that it ends before what it uses
};

}  // namespace firth
