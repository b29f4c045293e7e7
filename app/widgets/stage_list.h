#pragma once

#include <QScrollArea>
#include <array>
#include <memory>

#include "app/models/stage_chips.h"
#include "app/widgets/sentence_lines.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace firth {

class ChipStrip;

/// What preprocessing makes of one sentence, stage below stage, each with why it is done.
class StageList : public QScrollArea {
    Q_OBJECT
public:
    explicit StageList(QWidget* parent = nullptr);

    /// Shows a sentence; of a very long one the pieces around `piece`. −1: nothing to show.
    void showSentence(std::shared_ptr<const TextReading> reading, int sentence, int piece);
    /// The pieces that are shown.
    PieceRange shown() const { return shown_; }
    /// Lights a piece or, if it is −1, all pieces of a word; `places` are theirs in the text.
    void setLit(int piece, int word, const QList<TextPlace>& places);

signals:
    void pointed(int piece, int word);
    void sentenceAsked(int sentence);

private:
    struct Section {
        QLabel* explanation;
        QString why;
        ChipStrip* strip;
    };
    QLabel* addHeader(QVBoxLayout* layout, int number, const QString& title, const QString& why);
    void pointAtPlace(int place);
    void goToStage(int from, int direction, int piece);
    SentenceLines::Line line(int sentence, PieceRange range) const;

    SentenceLines* lines_;
    std::array<Section, textStageCount> sections_{};
    std::shared_ptr<const TextReading> reading_;
    PieceRange shown_;
};

}  // namespace firth
