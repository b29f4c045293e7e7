#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "app/session/background_job.h"
#include "app/session/made_corpus.h"
#include "app/session/model_copy.h"
#include "engine/neighbours.h"
#include "engine/new_word_text.h"

class QWidget;

namespace firth {

class InventionDialog;
class TrainingSession;

/// Lets the user invent a word: finds where it lands in the model that is open, and makes the
/// corpus that has it. The work is done beside the window.
class InventionCommands : public QObject {
    Q_OBJECT
public:
    InventionCommands(TrainingSession& session, QWidget& window);
    ~InventionCommands() override;

    void open();
    /// Closes the dialog: what it shows is gone.
    void close();

signals:
    void made(const std::shared_ptr<const firth::MadeCorpus>& corpus);
    /// The words it landed among.
    void landed(const std::vector<int>& words);
    void wordActivated(int word);

private:
    struct Landing {
        std::shared_ptr<const Corpus> corpus;
        NewWordText text;
        std::vector<Neighbour> nearest;
    };

    void ask();
    void takeModel(const std::shared_ptr<const ModelCopy>& model);
    void finish();
    void make();

    TrainingSession& session_;
    InventionDialog* dialog_;
    bool modelWanted_ = false;
    bool again_ = false;  ///< something else was asked while the job was under way
    std::shared_ptr<Landing> landing_;
    std::shared_ptr<MadeCorpus> made_;  ///< under way
    BackgroundJob job_;
};

}  // namespace firth
