#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

#include "app/session/largest_weights.h"
#include "app/session/mailbox.h"
#include "app/session/matrices_report.h"
#include "app/session/model_copy.h"
#include "app/session/opening.h"
#include "app/session/word_report.h"
#include "engine/corpus.h"
#include "engine/epoch_vectors.h"
#include "engine/keyframes.h"
#include "engine/snapshot.h"
#include "engine/step_report.h"
#include "engine/trainer.h"

namespace firth {

enum class RunState { Empty, Paused, Running, Done };

/// Owns the trainer; lives on the training thread. Its slots are commands, its signals answers.
/// Trains in chunks of about 5 ms and posts itself the next one, so that every command waits for
/// one chunk at most.
class TrainingWorker : public QObject {
    Q_OBJECT
public:
    explicit TrainingWorker(Mailbox<Snapshot>& mailbox)
        : mailbox_(mailbox), pace_(this), travel_(this) {
        connect(&travel_, &QTimer::timeout, this, &TrainingWorker::travelOn);
        pace_.setTimerType(Qt::PreciseTimer);
        connect(&pace_, &QTimer::timeout, this, &TrainingWorker::trainChunk);
    }

    /// 0: as fast as it goes. Then the fast trainer trains where it can, unless the text is short:
    /// the exact rule needs no longer than a moment for that, and each of its samples can be
    /// looked at again.
    static constexpr double fullSpeed = 0;
    static constexpr std::size_t shortText = 100'000;  ///< tokens

public slots:
    /// Each opening is answered once, by loaded or loadFailed.
    void load(const Opening& opening, const ReadingSettings& reading, std::stop_token stop);
    /// A new model on a corpus that was read already.
    void take(const Opening& opening, std::shared_ptr<const Corpus> corpus);
    /// The corpus, model and past of a session file, as they were when it was saved.
    void openSession(Opening opening, const std::stop_token& stop);
    /// Answered by trainingCopied.
    void copyTraining();
    /// Answered by trainingKept: the same with less of the past.
    void keepTraining(quint64 mostBytesOfPast);
    /// Lays all that is open aside, so that something else can be opened in its place; nothing is
    /// copied. takeUp brings it back, with every bit, as another run, and with the settings that
    /// were shown; false, and no answer, if there is none.
    void layAside(const TrainingSettings& shown);
    bool takeUp(quint64 number);
    /// A new model on the same corpus; none if it is stopped before it is begun.
    void restart(Opening opening, const std::stop_token& stop);
    /// Lets go of corpus and model: finished vectors were opened.
    void forget();
    void train();
    void pause();
    void step(quint64 count);
    void trainEpoch();
    /// Goes back `count` samples, or to the start: every bit as it was then.
    void stepBack(quint64 count);
    /// Each trains, however slow the pace, until a sample comes that is the first of its centre
    /// word, of its sentence, at a place of the corpus (in the next epoch if that is past), or that
    /// will move the word's row of E.
    void trainToNextCentre();
    void trainToNextSentence();
    void trainToPlace(quint64 sentence, quint32 centre);
    void trainToWord(quint32 word);
    /// See TrainingSession.
    void lookBack(quint64 samples, bool exactly);
    void trainOnFrom(quint64 samples, std::optional<Objective> objective);
    void setSpeed(double samplesPerSecond);
    void setAlpha(float alpha);
    void setEpochs(int epochs);
    /// Puts a snapshot of the first `rows` rows into the mailbox, then says so.
    void takeSnapshot(int rows, bool withEpochStart);
    void inspect(const WordQuery& query);
    /// Tells of the step that comes next, or of the one before; null if there is none.
    void inspectNextStep();
    void inspectLastStep();
    void inspectMatrices(const MatricesQuery& query);
    void copyModel();

signals:
    void loadProgress(quint64 done, quint64 total);
    void loaded(const Opening& opening, std::shared_ptr<const Corpus> corpus, quint64 run);
    void loadFailed(const OpeningFailure& failure);
    void stateChanged(RunState state);
    void failed(const QString& message);
    /// Follows a failure that was one: back to that many samples, with this learning rate, training
    /// may go well.
    void diverged(const QString& message, quint64 samples, float alpha);
    void snapshotReady();
    void inspected(std::shared_ptr<const WordReport> report);
    void stepInspected(std::shared_ptr<const StepReport> report);
    void matricesReady(std::shared_ptr<const MatricesReport> report);
    void trainingCopied(std::shared_ptr<const TrainingRecord> training);
    /// Null if there is none, it diverged, or memory is short; and how long training stood still.
    void trainingKept(std::shared_ptr<const TrainingRecord> training, quint64 run, double seconds);
    void modelCopied(std::shared_ptr<const ModelCopy> model);

private:
    using Reached = std::function<bool(const SampleStream&)>;
    /// A training that is laid aside.
    struct Aside {
        Opening opening;
        std::shared_ptr<const Corpus> corpus;
        std::unique_ptr<Trainer> trainer;
        Keyframes keyframes;
        EpochVectors epochs;
        SimilarityHistory similarity;
        std::optional<quint64> present;
        std::optional<float> alphaWaiting;
        std::optional<int> epochsWaiting;
    };

    void setTrainer(const Opening& opening, std::shared_ptr<const Corpus> corpus,
                    std::unique_ptr<Trainer> trainer, Keyframes keyframes = Keyframes());
    std::shared_ptr<const TrainingRecord> recordOf(KeptStates keyframes);
    void setState(RunState state);
    void trainUntil(Reached reached);
    void trainChunk();
    quint64 samplesDue();
    /// Trains up to `count` samples, or one block where the fast trainer trains; false when it
    /// stopped for good.
    bool trainSome(quint64 count);
    bool isToBeFast() const;
    void trainUpTo(quint64 count);
    void offerEpoch();
    void changeEpochs(int epochs);
    void rewind(quint64 samples);
    void tellStep(std::shared_ptr<StepReport> report);
    void addChange(WordReport& report) const;
    void addMoments(WordReport& report);
    quint64 present() const { return present_.value_or(trainer_->progress().samples); }
    bool isThere();
    void travelFor(qint64 milliseconds);
    void travelOn();
    void endTravel();
    void endAtThePresent();
    void applyWhatWaits();

    Mailbox<Snapshot>& mailbox_;
    QTimer pace_;
    Source source_;  ///< of the corpus
    std::shared_ptr<const Corpus> corpus_;
    std::unique_ptr<Trainer> trainer_;
    Keyframes keyframes_;
    EpochVectors epochs_;
    SimilarityHistory similarity_;
    RunState state_ = RunState::Empty;
    quint64 run_ = 0;
    double samplesPerSecond_ = fullSpeed;
    double owed_ = 0;  ///< samples that the pace allows by now
    QElapsedTimer sincePaced_;
    static constexpr quint64 firstChunk = 64;
    quint64 chunk_ = firstChunk;     ///< samples that lately took 5 ms
    bool chunkIsFast_ = false;       ///< of the fast trainer
    Reached reached_;                ///< where a command asked to stop; empty: at the end
    bool hurry_ = false;             ///< until then, whatever the pace
    std::optional<int> epochAsked_;  ///< to be trained to its end, and no further
    double secondsTraining_ = 0;     ///< and tokens: for the speed that is shown
    double tokensPerSecond_ = 0;
    quint64 tokensAtMeasure_ = 0;
    LargestWeights largest_;
    std::optional<quint64> present_;  ///< samples trained at the present, while looking back
    quint64 destination_ = 0;         ///< where the look back travels, chunk by chunk
    QTimer travel_;
    std::optional<float> alphaWaiting_;  ///< set while looking back
    std::optional<int> epochsWaiting_;
    std::optional<Aside> aside_;
};

}  // namespace firth
