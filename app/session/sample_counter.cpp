#include "app/session/sample_counter.h"

#include "engine/error.h"
#include "engine/window_samples.h"

namespace firth {

void SampleCounter::count(std::shared_ptr<const Corpus> corpus, const TrainingSettings& settings) {
    const quint64 request = ++request_;
    const auto work = [this, request, corpus = std::move(corpus),
                       settings](const std::stop_token& stop) {
        const auto samples = [&](Architecture architecture) {
            TrainingSettings chosen = settings;
            chosen.architecture = architecture;
            return countSamples(corpus, chosen, stop);
        };
        try {
            const quint64 cbow = samples(Architecture::Cbow);
            const quint64 skipGram = samples(Architecture::SkipGram);
            QMetaObject::invokeMethod(this, [this, request, cbow, skipGram] {
                if (request == request_) emit counted(cbow, skipGram);
            });
        } catch (const Cancelled&) {
            // Nobody waits for it any more.
        }
    };
    // Stops the thread before and waits for it: a moment.
    thread_ = std::jthread(work);
}

}  // namespace firth
