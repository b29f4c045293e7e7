#pragma once

#include <QElapsedTimer>
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "app/session/corpus_lookup.h"
#include "app/session/step_walk.h"
#include "app/session/training_session.h"
#include "app/widgets/card.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QTabWidget;
QT_END_NAMESPACE

namespace firth {

class MatricesPage;
class PinnedWords;
class StepPage;
class VocabularyPanel;
class WordPanel;

/// Looks into the model: one word, one step, both matrices, the vocabulary. Stands beside the map,
/// and any of its panels can have the whole page.
class Inspector : public Card {
    Q_OBJECT
public:
    enum Panel { Word, Step, Matrices, Vocabulary, Curves };

    explicit Inspector(TrainingSession& session, QWidget* parent = nullptr);

    void setCorpus(std::shared_ptr<const Corpus> corpus);
    /// The same corpus, another model.
    void setModel();
    void setFrame(std::shared_ptr<const MapFrame> frame);
    /// What stands in place of a model that is not there.
    void setMessage(const QString& message);
    void showPanel(Panel panel);
    /// A panel for the charts, where there is no room for them elsewhere; goes when they go.
    void addCurves(QWidget* charts);
    Panel panel() const;
    /// Whether the panel that is open has the page for itself: then the page's own tabs name it.
    void setEnlarged(bool enlarged);
    /// A word's id, or −1 for none.
    void select(int word);
    void clearAnalogy();
    PinnedWords& pins();
    /// Asks anew for what is in sight, at its own pace while training runs.
    void refresh();

    StepWalk& walk() { return walk_; }

signals:
    void wordSelected(int word);
    void neighboursFound(const std::vector<int>& words);
    void pinsChanged(const std::vector<int>& words);
    /// Of an analogy: a, b, c and its answer.
    void parallelogramChanged(const std::optional<std::array<int, 4>>& words);
    void enlargeAsked(firth::Inspector::Panel panel);
    void stepForWordAsked(int word);
    void sensesAsked(int word);
    void inventionAsked();
    /// To see a place of the corpus.
    void placeAsked(quint64 sentence, quint32 position);

private:
    void offerToEnlarge();
    void inspectWord();
    void inspectMatrices();
    void takeReport(const std::shared_ptr<const WordReport>& report);
    void showReport();
    void lightStep();

    TrainingSession& session_;
    StepWalk walk_;
    CorpusLookup lookup_;
    QTabWidget* tabs_;
    WordPanel* word_;
    StepPage* step_;
    MatricesPage* matrices_;
    VocabularyPanel* vocabulary_;
    QPushButton* enlarge_;
    std::shared_ptr<const MapFrame> frame_;
    std::shared_ptr<const WordReport> report_;  ///< not shown yet
    QElapsedTimer sinceWord_;
    bool matricesUnderWay_ = false;
    bool matricesChanged_ = false;
    int selected_ = -1;
};

}  // namespace firth
