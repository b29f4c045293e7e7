#pragma once

#include <QObject>
#include <memory>
#include <optional>
#include <stop_token>

#include "app/session/mailbox.h"
#include "app/session/matrices_report.h"
#include "app/session/model_copy.h"
#include "app/session/opening.h"
#include "app/session/word_report.h"
#include "engine/corpus.h"
#include "engine/snapshot.h"

namespace firth {

/// Vectors that were read from a file: words and E, and nothing to train. Lives on the training
/// thread and answers there in the TrainingWorker's place; its slots are commands, its signals
/// answers. E may be gigabytes: there is one of it, which is never copied.
class FinishedModel : public QObject {
    Q_OBJECT
public:
    FinishedModel(Mailbox<Snapshot>& snapshots, Mailbox<WordQuery>& queries)
        : snapshots_(snapshots), queries_(queries) {}

public slots:
    /// Answered by loaded, with the number of dimensions among the settings, or by loadFailed.
    void open(Opening opening, const std::stop_token& stop);
    /// Lets go of the vectors: a training was opened.
    void forget();
    /// As TrainingWorker's.
    void takeSnapshot(int rows);
    /// Answers the query that waits; of several the newest, since one may take a good part of a
    /// second.
    void inspect();
    void inspectMatrices(const MatricesQuery& query);
    void copyModel();
    void layAside();
    /// Answered by loaded; or by loadFailed, as cancelled, if nothing was laid aside.
    void takeUp(quint64 number);

signals:
    void loadProgress(quint64 done, quint64 total);
    void loaded(const Opening& opening, std::shared_ptr<const Corpus> corpus, quint64 run);
    void loadFailed(const OpeningFailure& failure);
    void snapshotReady();
    void inspected(std::shared_ptr<const WordReport> report);
    void matricesReady(std::shared_ptr<const MatricesReport> report);
    void modelCopied(std::shared_ptr<const ModelCopy> model);

private:
    struct Aside {
        Opening opening;
        std::shared_ptr<const Corpus> corpus;
        std::shared_ptr<const Matrix> E;
    };

    void take(Aside model);

    Mailbox<Snapshot>& snapshots_;
    Mailbox<WordQuery>& queries_;
    Opening opening_;
    std::shared_ptr<const Corpus> corpus_;  ///< the words alone
    std::shared_ptr<const Matrix> E_;
    Eigen::VectorXf lengths_;                 ///< of E's rows
    std::optional<float> largest_;            ///< weight of E; looked for when first asked
    std::shared_ptr<const WordReport> last_;  ///< the same question has the same answer
    quint64 run_ = quint64{1} << 62;          ///< beyond those of the TrainingWorker
    Aside aside_;
};

}  // namespace firth
