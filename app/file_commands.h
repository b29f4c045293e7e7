#pragma once

#include <QObject>
#include <optional>

#include "app/session/background_job.h"
#include "app/session/model_copy.h"
#include "app/session/opened_session.h"

class QWidget;

namespace firth {

class CurveChart;
class Dialogs;
class LivePage;
class MapFilm;
class TrainingSession;

/// Saves and exports what the window shows: asks where to, and writes beside the window, which
/// never waits.
class FileCommands : public QObject {
    Q_OBJECT
public:
    /// `view` tells what of the window is kept in a session.
    FileCommands(TrainingSession& session, LivePage& live, Dialogs& dialogs, QWidget& window,
                 std::function<std::string()> view);
    ~FileCommands() override;

    /// Long writing, for a bar with progress and Cancel.
    BackgroundJob& job() { return job_; }

    /// To the session's file; asks for one if it has none yet. False if nothing will be saved.
    bool saveSession();
    bool saveSessionAs();
    /// The session that is open now and its file; none for a new model.
    void setSessionFile(const QString& path, quint64 samples);
    QString sessionFile() const { return sessionFile_; }
    quint64 savedSamples() const { return savedSamples_; }
    /// Another model is open: what was to be saved of the one before is gone.
    void forgetWishes();
    /// Training that no file has, where training stands at so many samples.
    bool isUnsaved(quint64 samples) const { return samples != savedSamples_; }
    /// What of the window is kept in a session, and all that goes beside the training.
    std::string view() const { return view_(); }
    SessionNotes notes() const;
    void saveVectors();
    void saveContext();
    void exportMap();
    void copyMap();
    void exportLoss();
    void exportSeparation();
    void exportFilm();

signals:
    void failed(const QString& message);
    void succeeded(const QString& message);
    void sessionSaved();

private:
    void saveSessionTo(const QString& path);
    void writeSession(const QString& path, const std::shared_ptr<const TrainingRecord>& training);
    void writeFilm(const QString& path, const std::shared_ptr<const TrainingRecord>& training);
    QString askWhere(const QString& title, const QString& name, const QString& filters);
    void askForVectors(bool context);
    void writeVectors(const std::shared_ptr<const ModelCopy>& model);
    void exportChart(CurveChart& chart, const QString& title, const QString& name);
    bool write(const QString& path, std::function<void(const Progress&)> work);
    QString nameOfModel() const;
    /// Nothing can be saved just now; says why.
    bool isBusy();
    QString busyMessage() const;

    TrainingSession& session_;
    LivePage& live_;
    Dialogs& dialogs_;
    QWidget& window_;
    QString sessionFile_;  ///< empty: not saved yet
    /// What happens with the training that was asked for.
    std::function<void(const std::shared_ptr<const TrainingRecord>&)> withTraining_;
    std::unique_ptr<MapFilm> film_;                               ///< while it is written
    std::optional<std::pair<QString, quint64>> sessionUnderWay_;  ///< file and samples
    quint64 savedSamples_ = 0;
    std::function<std::string()> view_;
    QString wanted_;        ///< where the vectors that were asked for go; empty: none were
    bool context_ = false;  ///< and whether they are those of C
    QString written_;       ///< what is being written
    BackgroundJob job_;
};

}  // namespace firth
