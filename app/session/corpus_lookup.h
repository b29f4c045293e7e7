#pragma once

#include <QObject>
#include <QThread>
#include <memory>
#include <stop_token>

#include "app/session/mailbox.h"
#include "engine/why_near.h"

namespace firth {

/// A page of the sentences that a word stands in.
struct SentencesQuery {
    WordId word = 0;
    std::size_t first = 0;  ///< of all its places
    std::size_t most = 20;
};
struct SentencesReport {
    SentencesQuery query;
    std::shared_ptr<const Corpus> corpus;
    std::size_t total = 0;  ///< the word's places in the whole corpus
    std::vector<Place> places;
};

struct WhyNearQuery {
    WordId a = 0, b = 0;
    int window = 0;
};
struct WhyNearReport {
    std::shared_ptr<const Corpus> corpus;
    WhyNear why;
};

/// Looks into the corpus on a thread of its own, so that neither the window nor training waits. Of
/// each kind of question the newest wins. The concordance is made when the first is asked.
class CorpusLookup : public QObject {
    Q_OBJECT
public:
    explicit CorpusLookup(QObject* parent = nullptr);
    ~CorpusLookup() override;

    /// What was asked about another corpus is not answered any more.
    void setCorpus(std::shared_ptr<const Corpus> corpus);
    void findSentences(const SentencesQuery& query);
    void explain(const WhyNearQuery& query);

signals:
    void sentencesFound(std::shared_ptr<const SentencesReport> report);
    void explained(std::shared_ptr<const WhyNearReport> report);
    void failed(const QString& message);

private:
    template <typename Query>
    struct Job {
        Query query;
        std::shared_ptr<const Corpus> corpus;
        std::stop_token stop;
    };
    template <typename Query>
    void ask(Mailbox<Job<Query>>& jobs, const Query& query);
    template <typename Query>
    void work(Mailbox<Job<Query>>& jobs);
    const Concordance& concordance(const std::shared_ptr<const Corpus>& corpus,
                                   const std::stop_token& stop);
    void answer(const Job<SentencesQuery>& job);
    void answer(const Job<WhyNearQuery>& job);

    Mailbox<Job<SentencesQuery>> sentences_;
    Mailbox<Job<WhyNearQuery>> whyNear_;
    QThread thread_;
    QObject* worker_;                           ///< lives on the thread
    std::unique_ptr<Concordance> concordance_;  ///< used there only
    std::shared_ptr<const Corpus> corpus_;
    std::stop_source stop_;
};

}  // namespace firth
