#pragma once

#include <QWidget>
#include <memory>

#include "app/session/sample_counter.h"
#include "app/widgets/sentence_view.h"
#include "engine/window_samples.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QStackedWidget;
QT_END_NAMESPACE

namespace firth {

class Card;
class SamplePanel;
class WindowControls;

/// The sliding window: a sentence with the window over it, and side by side the samples that CBOW
/// and skip-gram make of it. Its window size and shrinking are for trying out; the model keeps its
/// own until it is asked to train with these.
class WindowPage : public QWidget {
    Q_OBJECT
public:
    explicit WindowPage(QWidget* parent = nullptr);

    /// Takes the window, shrinking and seed of `settings` as the model's, and as what is shown
    /// first.
    void setCorpus(std::shared_ptr<const Corpus> corpus, const TrainingSettings& settings);
    /// Goes to a place; one that does not exist becomes the nearest that does.
    void goTo(std::size_t sentence, std::size_t centre);

signals:
    /// Train up to this centre word of this sentence.
    void trainToAsked(quint64 sentence, quint32 centre);
    /// The window size and shrinking that the user wants to train with: a new model.
    void trainWithWindowAsked(int window, bool shrink);

protected:
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLabel* makeNote(const QString& name);
    QWidget* makePage();
    void connectControls();
    void move(WindowMove move);
    void changeWindow();
    void showSentence();
    void showNotes();
    void showPlace();
    void countTotals();
    void showTotals(quint64 cbow, quint64 skipGram);
    void arrangePanels();
    std::size_t length() const { return corpus_->sentence(sentence_).size(); }

    std::shared_ptr<const Corpus> corpus_;
    TrainingSettings shown_;   ///< its window, shrinking and seed
    bool subsampled_ = false;  ///< in training; never here
    std::size_t sentence_ = 0;
    std::size_t centre_ = 0;
    Stretch stretch_;  ///< what of the sentence is shown
    SampleCounter counter_;
    bool totalsWanted_ = false;

    QStackedWidget* pages_;
    Card* card_;
    WindowControls* controls_;
    SentenceView* view_;
    QLabel *edge_, *comparison_, *notes_;
    SamplePanel *cbow_, *skipGram_;
    QBoxLayout* panels_;
};

}  // namespace firth
