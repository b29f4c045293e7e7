#include "app/session/corpus_lookup.h"

#include <exception>

#include "engine/error.h"

namespace firth {

CorpusLookup::CorpusLookup(QObject* parent) : QObject(parent), worker_(new QObject) {
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.setObjectName("lookup");
    thread_.start();
}

CorpusLookup::~CorpusLookup() {
    stop_.request_stop();
    thread_.quit();
    thread_.wait();
}

void CorpusLookup::setCorpus(std::shared_ptr<const Corpus> corpus) {
    if (corpus == corpus_) return;
    stop_.request_stop();
    stop_ = std::stop_source();
    corpus_ = std::move(corpus);
    // It would keep the old text alive until somebody asks about the new one.
    QMetaObject::invokeMethod(worker_, [this] { concordance_.reset(); });
}

void CorpusLookup::findSentences(const SentencesQuery& query) {
    ask(sentences_, query);
}

void CorpusLookup::explain(const WhyNearQuery& query) {
    ask(whyNear_, query);
}

template <typename Query>
void CorpusLookup::ask(Mailbox<Job<Query>>& jobs, const Query& query) {
    if (!corpus_) return;
    jobs.put(std::make_shared<const Job<Query>>(Job<Query>{query, corpus_, stop_.get_token()}));
    QMetaObject::invokeMethod(worker_, [this, &jobs] { work(jobs); });
}

template <typename Query>
void CorpusLookup::work(Mailbox<Job<Query>>& jobs) {
    const auto job = jobs.take();
    if (!job) return;
    try {
        answer(*job);
    } catch (const Cancelled&) {
        // Another corpus is there.
    } catch (const std::exception& error) {
        QMetaObject::invokeMethod(
            this, [this, message = QString::fromStdString(error.what())] { emit failed(message); });
    }
}

const Concordance& CorpusLookup::concordance(const std::shared_ptr<const Corpus>& corpus,
                                             const std::stop_token& stop) {
    if (!concordance_ || concordance_->sharedCorpus() != corpus) {
        Progress progress;
        progress.stop = stop;
        concordance_.reset();
        concordance_ = std::make_unique<Concordance>(corpus, progress);
    }
    return *concordance_;
}

void CorpusLookup::answer(const Job<SentencesQuery>& job) {
    const Concordance& index = concordance(job.corpus, job.stop);
    auto report = std::make_shared<SentencesReport>();
    report->query = job.query;
    report->corpus = job.corpus;
    report->total = index.count(job.query.word);
    report->places = index.places(job.query.word, job.query.first, job.query.most);
    QMetaObject::invokeMethod(this, [this, report] {
        if (report->corpus == corpus_) emit sentencesFound(report);
    });
}

void CorpusLookup::answer(const Job<WhyNearQuery>& job) {
    constexpr std::size_t contexts = 12;
    constexpr std::size_t sentences = 2;
    Progress progress;
    progress.stop = job.stop;
    const auto& [a, b, window] = job.query;
    auto report = std::make_shared<WhyNearReport>();
    report->corpus = job.corpus;
    report->why =
        whyNear(concordance(job.corpus, job.stop), a, b, window, contexts, sentences, progress);
    QMetaObject::invokeMethod(this, [this, report] {
        if (report->corpus == corpus_) emit explained(report);
    });
}

}  // namespace firth
