#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

#include "app/session/background_job.h"
#include "app/session/kept_session.h"
#include "engine/keyframes.h"

namespace firth {

struct TrainingRecord;
class FileCommands;
class TrainingSession;

/// Keeps what a training has learned and no file has, some seconds apart, where the next start
/// finds it if this program ends without a word; and finds what earlier ones left so.
///
/// Training stands still only while its state is copied; the rest happens beside it. The longer
/// copying and writing take, the rarer they are.
class Autosave : public QObject {
    Q_OBJECT
public:
    /// Throws Error if nothing can be kept in that folder.
    Autosave(TrainingSession& session, FileCommands& files, const QString& folder);
    /// The window goes as it should: nothing is kept.
    ~Autosave() override;

    /// A training that an earlier program left behind.
    struct Lost {
        QString path;
        QString source;
        double epochs = 0;  ///< trained
        QDateTime time;     ///< when it was kept
    };
    /// The newest that is left, until it is taken or let go.
    std::optional<Lost> lost() const;
    void letLostGo();
    /// The lost one is open now, and is kept from here on like any other.
    void takeLost();

    /// Another model is open: what was kept of the one before goes.
    void startAnew();
    /// What is open for a while is not to be kept, and what is kept stays.
    void setAtRest(bool rest) { atRest_ = rest; }

signals:
    /// Training is not kept, and why.
    void failed(const QString& message);

private:
    /// What has to be the same for nothing to be written.
    struct State {
        quint64 samples = 0;
        std::string view;
        TrainingSettings settings;
        bool operator==(const State&) const = default;
    };

    void look();
    void write(const std::shared_ptr<const TrainingRecord>& training, double seconds);
    void writingDone();
    void writingEnded();
    void discard();
    void tellOnce(const QString& reason);
    bool isTooLarge() const;
    qint64 millisecondsBetween() const;

    TrainingSession& session_;
    FileCommands& files_;
    std::vector<KeptSession> lost_;  ///< newest first
    std::shared_ptr<const KeptSession> kept_, writing_;
    QTimer looks_;
    std::optional<quint64> present_;  ///< samples trained, if it is known yet
    std::optional<State> underWay_, done_;
    bool copying_ = false;
    bool wanted_ = false;  ///< else what is being written goes as soon as it is there
    bool told_ = false;    ///< that nothing is kept
    bool atRest_ = false;
    double copySeconds_ = 0, writeSeconds_ = 0;
    QElapsedTimer sinceCopy_;
    std::unique_ptr<BackgroundJob> job_;
};

}  // namespace firth
