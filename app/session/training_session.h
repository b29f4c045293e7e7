#pragma once

#include <QObject>
#include <QThread>
#include <memory>
#include <optional>
#include <stop_token>

#include "app/session/corpus_request.h"
#include "app/session/finished_model.h"
#include "app/session/mailbox.h"
#include "app/session/map_frame.h"
#include "app/session/projection_worker.h"
#include "app/session/training_worker.h"

namespace firth {

/// The window's way to the two worker threads: commands in, signals out, nothing waits.
class TrainingSession : public QObject {
    Q_OBJECT
public:
    explicit TrainingSession(QObject* parent = nullptr);
    /// Stops both threads: within one chunk, or one block of a text that is being read.
    ~TrainingSession() override;

    /// Reads a text, and makes a new model on it with these settings; or, if the file's content is
    /// that of word vectors, opens them as a finished model; or goes on with a session file. What
    /// was asked for before and is not open yet is given up.
    void load(const CorpusRequest& request, const TrainingSettings& settings);
    /// A new model on a corpus that was read already.
    void take(const std::shared_ptr<const Corpus>& corpus, const Source& source,
              const TrainingSettings& settings);
    void cancelLoading();
    /// Something was asked for that is not there yet: another text, or another model on this one.
    bool isLoading() const { return answered_ != asked_; }
    /// Something else than what is open was asked for, and is on its way.
    bool isOpening() const { return answered_ < askedForAnother_; }
    /// Another model on what is open is on its way: settings() is that of the one before.
    bool isRestarting() const { return answered_ < askedToRestart_; }
    /// There is no corpus, and none is on its way.
    bool isEmpty() const { return !corpus_ && !isLoading(); }
    /// A new model on the same corpus. Of several that wait only the last is made.
    void restart(const TrainingSettings& settings);
    void train();
    void pause();
    void step(quint64 count);
    void trainEpoch();
    void stepBack(quint64 count);
    void trainToNextCentre();
    void trainToNextSentence();
    void trainToPlace(quint64 sentence, quint32 centre);
    void trainToWord(quint32 word);
    void setSpeed(double samplesPerSecond);
    void setAlpha(float alpha);
    void setEpochs(int epochs);
    void inspect(const WordQuery& query);
    void inspectNextStep();
    void inspectLastStep();
    /// Answered by modelCopied and trainingCopied.
    void copyModel();
    void copyTraining();
    /// Like copyTraining, for a copy that is kept in case the program ends badly: with at most this
    /// many bytes of the past. Answered by trainingKept.
    void keepTraining(quint64 mostBytesOfPast);
    /// Lays all that is open aside, so that something else can be opened in its place, and brings
    /// it back as it was, paused; answered by loaded like anything that is opened, with this
    /// number.
    void layAside();
    quint64 takeUp();
    /// The number of what is open.
    quint64 opening() const { return opening_; }
    /// Answered by matricesReady.
    void inspectMatrices(const MatricesQuery& query);

    /// Shows the moment when `samples` were trained; training pauses. Nothing is forgotten:
    /// training from there repeats what was until it is back at the present, and a learning rate or
    /// a number of epochs that is set meanwhile holds from there on. Not `exactly`: a kept moment
    /// before it will do where getting there would take long.
    void lookBack(quint64 samples, bool exactly);
    /// Forgets what came after that moment, and trains on from it, by another objective if one is
    /// given.
    void trainOnFrom(quint64 samples, std::optional<Objective> objective = {});
    void setAxes(Axes axes) { map_.past = axes; }
    Axes axes() const { return map_.past; }
    /// Holds for frames asked for from now on. Which axes the past is shown on is left as it is.
    void setMap(MapSettings settings);
    const MapSettings& map() const { return map_; }

    /// Asks for a map frame of the first `rows` words, unless one is under way already: the frame
    /// timer may call this as often as it likes. False if nothing was asked.
    bool requestFrame();

    std::shared_ptr<const Corpus> corpus() const { return corpus_; }
    /// Where the corpus comes from.
    const Source& source() const { return source_; }
    /// The model was read from a file of vectors: its corpus has words but no text, and there is
    /// nothing to train.
    bool isFinished() const { return corpus_ && !corpus_->hasText(); }
    RunState state() const { return state_; }
    /// Those of the moment that was shown last.
    const TrainingSettings& settings() const { return settings_; }
    /// Those of the model that is on its way, where one is.
    const TrainingSettings& settingsAskedFor() const {
        return isLoading() ? settingsAsked_ : settings_;
    }
    /// The words on the map, at most: the most frequent ones.
    static constexpr int mostShownRows = 10'000;

signals:
    void loadStarted(const QString& name);
    void loadProgress(quint64 done, quint64 total);
    void loadEnded();  ///< whatever came of it: nothing is waited for any more
    /// A corpus and a new, untrained model on it, or a finished model.
    void loaded();
    void failed(const QString& message);
    /// Behind failed: the text may be read in this encoding.
    void otherEncodingSeen(const QString& message, const QString& name, TextEncoding guess);
    /// See TrainingWorker::diverged.
    void diverged(const QString& message, quint64 samples, float alpha);
    /// Training was sent to a place: what counts is the sample that comes next there.
    void sentToPlace();
    void stateChanged(RunState state);
    void frameReady(std::shared_ptr<const MapFrame> frame);
    /// The frame that follows is of a moment that is trained by another objective; or those that
    /// were asked for could not be had.
    void settingsChanged();
    void inspected(std::shared_ptr<const WordReport> report);
    void stepInspected(std::shared_ptr<const StepReport> report);
    void matricesReady(std::shared_ptr<const MatricesReport> report);
    /// Of the training that `loaded` tells of next.
    void sessionOpened(std::shared_ptr<const OpenedSession> session);
    void trainingCopied(std::shared_ptr<const TrainingRecord> training);
    /// Null if it could not be copied; `seconds` that training stood still for it.
    void trainingKept(std::shared_ptr<const TrainingRecord> training, double seconds);
    void modelCopied(std::shared_ptr<const ModelCopy> model);

private:
    /// What was set when so many openings had been asked for holds for the last of them.
    template <typename Value>
    struct Since {
        quint64 number = 0;
        Value value = {};
    };

    void projectSnapshot();
    void showFrame();
    void takeObjective(Objective objective);
    void connectFinished();
    Opening askForAnother(const Source& source, const TrainingSettings& settings);
    void takeAnswer(quint64 number);
    void takeCorpus(const Opening& opening, const std::shared_ptr<const Corpus>& corpus,
                    quint64 run);
    void takeFailure(const OpeningFailure& failure);
    void takeWordReport(std::shared_ptr<const WordReport> report);
    void takeMatrices(std::shared_ptr<const MatricesReport> report);

    Mailbox<Snapshot> snapshots_;
    Mailbox<WordQuery> queries_;  ///< to the finished model
    Mailbox<ProjectionRequest> requests_;
    Mailbox<MapFrame> frames_;
    QThread trainingThread_, projectionThread_;
    TrainingWorker* training_;
    FinishedModel* finished_;
    ProjectionWorker* projection_;
    std::stop_source stopLoading_, stopRestart_;
    /// Numbers of openings: the last that was asked for, and of those the last that was another
    /// text, and the last restart; and the last that was answered.
    quint64 asked_ = 0, askedForAnother_ = 0, askedToRestart_ = 0, answered_ = 0;
    quint64 opening_ = 0;
    bool frameUnderWay_ = false;
    MapSettings map_;
    std::shared_ptr<const Corpus> corpus_;
    std::shared_ptr<const std::vector<int>> groups_;
    Source source_;
    TrainingSettings settings_, settingsAsked_;
    Since<float> alphaSince_;
    Since<int> epochsSince_;
    RunState state_ = RunState::Empty;
    quint64 run_ = 0;
};

}  // namespace firth
