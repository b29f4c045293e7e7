#pragma once

#include <QObject>
#include <memory>

#include "app/session/background_job.h"
#include "app/session/made_corpus.h"
#include "app/session/model_copy.h"
#include "engine/sense_split.h"

class QWidget;

namespace firth {

class SensesDialog;
class TrainingSession;

/// Splits the senses of a word of the model that is open, shows them in a dialog, and makes the
/// corpus in which they are words of their own. The work is done beside the window.
class SenseCommands : public QObject {
    Q_OBJECT
public:
    SenseCommands(TrainingSession& session, QWidget& window);
    ~SenseCommands() override;

    /// Opens the dialog on a word.
    void open(int word);
    /// Closes it: what it shows is gone.
    void close();

signals:
    void made(const std::shared_ptr<const firth::MadeCorpus>& corpus);
    /// To see a place of the corpus.
    void placeAsked(quint64 sentence, quint32 position);

private:
    struct Found {
        std::shared_ptr<const Concordance> concordance;
        SenseSplit split;
    };

    void ask();
    void takeModel(const std::shared_ptr<const ModelCopy>& model);
    void finish();
    void make();

    TrainingSession& session_;
    SensesDialog* dialog_;
    WordId word_ = 0;
    bool modelWanted_ = false;
    bool again_ = false;  ///< something else was asked while the job was under way
    std::shared_ptr<const Concordance> concordance_;  ///< of the corpus asked about last
    std::shared_ptr<Found> found_;
    std::shared_ptr<MadeCorpus> made_;  ///< under way
    BackgroundJob job_;
};

}  // namespace firth
