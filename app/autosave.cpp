#include "app/autosave.h"

#include <QFileInfo>
#include <algorithm>
#include <utility>

#include "app/file_commands.h"
#include "app/session/session_view.h"
#include "app/session/training_session.h"
#include "engine/session_file.h"

namespace firth {
namespace {

constexpr int lookMilliseconds = 1000;
/// With one look and the writing of a model of 200 MB that makes 10 s at most.
constexpr qint64 leastMilliseconds = 6000;
/// Training stands still for a twentieth of its time at most, and the disk is free for most of it.
constexpr double timesCopied = 20;
constexpr double timesWritten = 3;
/// Of the past a handful of moments is enough; the ones between are trained again when asked for.
constexpr quint64 mostBytesOfPast = quint64{16} << 20;
/// Beyond, copies of it would take the memory that training needs.
constexpr std::size_t mostBytes = std::size_t{1} << 30;

}  // namespace

Autosave::Autosave(TrainingSession& session, FileCommands& files, const QString& folder)
    : session_(session),
      files_(files),
      lost_(KeptSession::lostIn(folder)),
      kept_(std::make_shared<const KeptSession>(folder)),
      job_(std::make_unique<BackgroundJob>()) {
    connect(&session_, &TrainingSession::frameReady, this,
            [this](const std::shared_ptr<const MapFrame>& frame) {
                present_ = frame->snapshot->past.present;
            });
    connect(&session_, &TrainingSession::trainingKept, this, &Autosave::write);
    connect(job_.get(), &BackgroundJob::failed, this, [this](const QString& message) {
        tellOnce(message);
        underWay_.reset();
    });
    connect(job_.get(), &BackgroundJob::ended, this, &Autosave::writingEnded);
    connect(job_.get(), &BackgroundJob::done, this, &Autosave::writingDone);
    connect(&looks_, &QTimer::timeout, this, &Autosave::look);
    connect(&files_, &FileCommands::sessionSaved, this, &Autosave::look);
    looks_.start(lookMilliseconds);
}

Autosave::~Autosave() {
    job_.reset();  // waits for it
    kept_->remove();
}

void Autosave::look() {
    if (atRest_) return;
    if (!session_.corpus() || session_.isFinished() || session_.isLoading()) return;
    if (!present_) return;
    if (!files_.isUnsaved(*present_)) return discard();
    if (copying_ || job_->isRunning()) return;
    State now{*present_, files_.view(), session_.settings()};
    if (done_ == now || (sinceCopy_.isValid() && sinceCopy_.elapsed() < millisecondsBetween()))
        return;
    if (isTooLarge())
        return tellOnce(tr("a text and a model as large as these are too much to be kept twice"));
    copying_ = true;
    wanted_ = true;
    underWay_ = std::move(now);
    sinceCopy_.start();
    session_.keepTraining(mostBytesOfPast);
}

qint64 Autosave::millisecondsBetween() const {
    const double seconds = std::max(timesCopied * copySeconds_, timesWritten * writeSeconds_);
    // What stands still can be kept at once.
    const qint64 least = session_.state() == RunState::Running ? leastMilliseconds : 0;
    return std::max(least, static_cast<qint64>(seconds * 1000));
}

bool Autosave::isTooLarge() const {
    const Corpus& corpus = *session_.corpus();
    const std::size_t weights = 2 * corpus.vocabulary.size() *
                                static_cast<std::size_t>(session_.settings().dim) * sizeof(float);
    return corpus.tokens.size() * sizeof(WordId) + weights > mostBytes;
}

void Autosave::write(const std::shared_ptr<const TrainingRecord>& training, double seconds) {
    copying_ = false;
    copySeconds_ = seconds;
    if (!training || !wanted_) return;
    SessionNotes notes = files_.notes();
    SessionView view = viewFromJson(underWay_->view);
    const TrainingProgress& progress = training->present.progress;
    view.epochs = epochsAt(progress, progress.samples);
    notes.view = toJson(view);
    // Of the moment that was copied, not of the one when it was asked for.
    underWay_->samples = progress.samples;
    writing_ = kept_;
    job_->start(QString(), [training, notes, kept = kept_](const Progress& watch) {
        kept->prepare();
        writeSession(*training, notes, kept->path().toStdString(), watch);
    });
}

void Autosave::writingEnded() {
    if (!wanted_ || writing_ != kept_) writing_->remove();
    writing_.reset();
}

void Autosave::writingDone() {
    if (!wanted_ || !underWay_) return;
    writeSeconds_ = static_cast<double>(sinceCopy_.elapsed()) / 1000 - copySeconds_;
    told_ = false;
    done_ = std::exchange(underWay_, std::nullopt);
}

void Autosave::tellOnce(const QString& reason) {
    if (std::exchange(told_, true)) return;
    emit failed(tr("This training is not kept for the case of a crash, so save it now and then "
                   "(Ctrl+S): %1")
                    .arg(reason));
}

void Autosave::startAnew() {
    present_.reset();
    told_ = false;
    discard();
}

void Autosave::discard() {
    if (!wanted_ && !done_) return;
    wanted_ = false;
    done_.reset();
    underWay_.reset();
    sinceCopy_.invalidate();
    copySeconds_ = writeSeconds_ = 0;
    // What is being written is removed when it has ended.
    job_->cancel();
    if (!writing_) kept_->remove();
}

std::optional<Autosave::Lost> Autosave::lost() const {
    if (lost_.empty()) return std::nullopt;
    const QString& path = lost_.front().path();
    const SessionNotes notes = readSessionNotes(path.toStdString());
    return Lost{path, QString::fromStdString(notes.source), viewFromJson(notes.view).epochs,
                QFileInfo(path).lastModified()};
}

void Autosave::letLostGo() {
    lost_.front().remove();
    lost_.erase(lost_.begin());
}

void Autosave::takeLost() {
    startAnew();
    kept_ = std::make_shared<const KeptSession>(std::move(lost_.front()));
    lost_.erase(lost_.begin());
    wanted_ = true;
}

}  // namespace firth
