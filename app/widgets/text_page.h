#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "app/session/text_reader.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace firth {

class Card;
class ReadingBar;
class SourceEditor;
class StageList;
class TextWordTable;

/// From text to tokens: the source text, to be edited, and stage by stage what preprocessing makes
/// of it. A word that is pointed at is lit in every stage and in the text.
class TextPage : public QWidget {
    Q_OBJECT
public:
    explicit TextPage(QWidget* parent = nullptr);

    /// The corpus that the model trains on, the text it was read from (for a large file only an
    /// excerpt; `complete` says so) and the subsampling threshold in force. The same corpus again
    /// leaves what the user has edited as it is.
    void setCorpus(std::shared_ptr<const Corpus> corpus, const QString& sourceText, bool complete,
                   double subsample);
    /// Shows no text: that of the corpus cannot be had.
    void clear();

signals:
    /// The user edited the text and wants to train on it: a new model.
    void trainOnTextAsked(const QString& text, const ReadingSettings& reading, double subsample);
    /// The same for the text that is trained on, untouched, but read in another way.
    void readAnewAsked(const QString& text, const ReadingSettings& reading, double subsample);

private:
    Card* makeSourceCard();
    Card* makeWordCard();
    Card* makeStageCard();
    void connectParts();

    void readLater();
    void read();
    void takeReading(std::shared_ptr<const TextReading> reading);
    /// What is shown is not yet what stands in the editor.
    bool isStale() const;
    bool differs() const;
    void showState();
    void showSentence(int sentence, int piece = -1);
    void showCaption();
    void goToSentence(int sentence);
    void goToWord(int word);
    void followCursor();
    void followScrolling();
    void pointInText(int place);
    /// Lights a piece of the text or, if it is −1, a word wherever it stands; −1, −1 for nothing.
    void light(int piece, int word);
    void showLight();
    QList<TextPlace> placesOf(int word, int begin, int end) const;
    void askToTrain();

    ReadingBar* bar_;
    SourceEditor* editor_;
    Card* sourceCard_;
    TextWordTable* words_;
    Card* wordCard_;
    StageList* stages_;
    Card* stageCard_;
    QPushButton* previous_;
    QPushButton* next_;

    TextReader reader_;
    QTimer soon_;   ///< an edit waits for the next one
    QTimer dwell_;  ///< the pointer rests on another sentence
    int dwellPlace_ = -1;
    int readRevision_ = -1;  ///< of the editor's document
    std::shared_ptr<const TextReading> reading_;
    int sentence_ = -1;
    int litPiece_ = -1;
    int litWord_ = -1;

    std::shared_ptr<const Corpus> trained_;
    QString trainedText_;      ///< as it was read
    QString trainedInEditor_;  ///< as the editor keeps it
    double trainedSubsample_ = 0;
    bool complete_ = true;
};

}  // namespace firth
