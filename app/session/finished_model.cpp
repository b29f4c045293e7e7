#include "app/session/finished_model.h"

#include <thread>

#include "engine/error.h"
#include "engine/vectors.h"
#include "engine/weight_scale.h"

namespace firth {
namespace {

/// Millions of words take a while to free: whoever lets go of them last, perhaps the window, does
/// not wait for it.
std::shared_ptr<const Corpus> freedAside(std::unique_ptr<Corpus> corpus) {
    return {corpus.release(),
            [](const Corpus* last) { std::thread([last] { delete last; }).detach(); }};
}

/// A corpus that has words and no text. How often they were seen no format tells.
std::unique_ptr<Corpus> wordsAlone(std::vector<std::string> words, const std::string& name) {
    auto corpus = std::make_unique<Corpus>();
    corpus->name = name;
    std::vector<WordCount> counts;
    counts.reserve(words.size());
    for (std::string& word : words) counts.push_back({std::move(word), 0});
    words = {};
    corpus->vocabulary = Vocabulary(std::move(counts), 0);
    corpus->sentenceStart.push_back(0);
    return corpus;
}

}  // namespace

void FinishedModel::open(Opening opening, const std::stop_token& stop) {
    const QString path = opening.source.name;
    Progress progress;
    progress.stop = stop;
    progress.report = [this](std::uint64_t done, std::uint64_t total) {
        emit loadProgress(done, total);
    };
    try {
        Vectors vectors = readVectors(path.toStdString(), progress);
        auto corpus = wordsAlone(std::move(vectors.words), path.toStdString());
        if (stop.stop_requested()) throw Cancelled();
        opening.settings.dim = static_cast<int>(vectors.matrix.cols());
        take({opening, freedAside(std::move(corpus)),
              std::make_shared<const Matrix>(std::move(vectors.matrix))});
    } catch (const std::exception&) {
        emit loadFailed(failureOf(
            opening, tr("%1: does not fit into memory; choose a file with fewer words").arg(path)));
    }
}

void FinishedModel::take(Aside model) {
    Eigen::VectorXf lengths = model.E->rowwise().norm();
    opening_ = std::move(model.opening);
    corpus_ = std::move(model.corpus);
    E_ = std::move(model.E);
    largest_.reset();
    lengths_ = std::move(lengths);
    last_.reset();
    emit loaded(opening_, corpus_, ++run_);
}

void FinishedModel::layAside() {
    aside_ = {std::exchange(opening_, {}), std::exchange(corpus_, nullptr),
              std::exchange(E_, nullptr)};
    last_.reset();
}

void FinishedModel::takeUp(quint64 number) {
    Aside aside = std::exchange(aside_, {});
    aside.opening.number = number;
    if (aside.E)
        take(std::move(aside));
    else
        emit loadFailed({std::move(aside.opening), {}});
}

void FinishedModel::forget() {
    corpus_.reset();
    E_.reset();
    last_.reset();
}

void FinishedModel::takeSnapshot(int rows) {
    if (!E_) return emit snapshotReady();  // of vectors that are gone
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->run = run_;
    snapshot->E = E_->topRows(std::min<Eigen::Index>(rows, E_->rows()));
    snapshots_.put(std::move(snapshot));
    emit snapshotReady();
}

void FinishedModel::inspect() {
    const auto query = queries_.take();
    if (!query || !E_ || mostWord(*query) >= corpus_->vocabulary.size()) return;
    if (!last_ || last_->query != *query) {
        auto report = std::make_shared<WordReport>();
        report->query = *query;
        report->run = run_;
        answer(*report, *E_, std::span(lengths_.data(), static_cast<std::size_t>(lengths_.size())));
        last_ = std::move(report);
    }
    emit inspected(last_);
}

void FinishedModel::inspectMatrices(const MatricesQuery& query) {
    if (!E_) return;
    if (!largest_) largest_ = largestWeight(*E_);
    auto report = std::make_shared<MatricesReport>();
    report->query = query;
    report->run = run_;
    report->E = copyOf(*E_, query.E, *largest_);
    emit matricesReady(std::move(report));
}

void FinishedModel::copyModel() {
    if (E_)
        emit modelCopied(std::make_shared<const ModelCopy>(ModelCopy{corpus_, {}, E_, nullptr}));
}

}  // namespace firth
