#pragma once

#include <QPointer>
#include <QWidget>
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "app/models/neighbour_model.h"
#include "app/session/corpus_lookup.h"
#include "app/session/map_frame.h"
#include "app/session/word_report.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QVBoxLayout;
QT_END_NAMESPACE

namespace firth {

class AnalogySection;
class CompareSection;
class ElidedLabel;
class PinnedWords;
class SentencesSection;
class SimilaritySection;
class VectorStrip;
class WhyNearSection;

/// One word: how often, its vector, who is near it in E and on the map and why, how that came about
/// while training, its sentences; then pinned words compared, and analogies. Scrolls.
class WordPanel : public QWidget {
    Q_OBJECT
public:
    explicit WordPanel(QWidget* parent = nullptr);

    PinnedWords& pins() { return *pins_; }
    void setCorpus(std::shared_ptr<const Corpus> corpus);
    /// The model's window: within it shared contexts are counted.
    void setWindow(int window);
    /// Shows a word's neighbourhood; `frame` gives the ranks on the map, and may be null.
    void show(const std::shared_ptr<const WordReport>& report, const MapFrame* frame);
    void showSentences(const SentencesReport& report);
    void showProblem(const QString& message);
    void showWhyNear(const WhyNearReport& report);
    void showNothing();
    void clearAnalogy();
    /// All that the panel wants to know of a word.
    WordQuery query(WordId word) const;

signals:
    /// It wants to know something else.
    void queryChanged();
    void wordActivated(int word);
    void pinsChanged(const std::vector<firth::WordId>& words);
    /// As AnalogySection's.
    void parallelogramChanged(const std::optional<std::array<int, 4>>& words);
    /// To see a step that moves this word.
    void stepAsked();
    /// To see the word's senses.
    void sensesAsked();
    void inventionAsked();
    void sentencesAsked(const firth::SentencesQuery& query);
    void explanationAsked(const firth::WhyNearQuery& query);
    /// To see a place of the corpus.
    void placeAsked(quint64 sentence, quint32 position);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeEmptyPage();
    void makeTexts();
    void makeNeighbours();
    QWidget* makePage();
    void connectSections();
    void showAnswers();
    void showChange(const WordReport& report);
    void showMenu(const QPoint& place);
    void explain(WordId other);
    void fit();

    std::shared_ptr<const Corpus> corpus_;
    QPointer<QWidget> menu_;  ///< that is open, about a word
    std::shared_ptr<const WordReport> report_;
    int window_ = 1;
    QStackedWidget* pages_;
    ElidedLabel* word_;
    QLabel* facts_;
    VectorStrip* strip_;
    QLabel* legend_;
    PinnedWords* pins_;
    QComboBox* metric_;
    QTableView* table_;
    NeighbourModel* model_;
    QLabel* change_;
    QPushButton* why_;
    WhyNearSection* whyNear_;
    SimilaritySection* similarity_;
    SentencesSection* sentences_;
    CompareSection* compare_;
    AnalogySection* analogy_;
    QPushButton* step_;
    QPushButton* senses_;
    QPushButton* invent_;
    QScrollArea* scroll_;
};

}  // namespace firth
