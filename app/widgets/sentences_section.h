#pragma once

#include <QWidget>
#include <memory>

#include "app/session/corpus_lookup.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace firth {

class SentenceList;

/// All sentences of a word, page by page.
class SentencesSection : public QWidget {
    Q_OBJECT
public:
    explicit SentencesSection(QWidget* parent = nullptr);

    /// Shows the first page of a word, once it has been looked up.
    void setWord(WordId word);
    void show(const SentencesReport& report);
    void showProblem(const QString& message);

signals:
    void sentencesAsked(const firth::SentencesQuery& query);
    void placeAsked(quint64 sentence, quint32 position);

private:
    void turn(bool onwards);

    SentencesQuery query_;
    QLabel* range_;
    QPushButton *previous_, *next_;
    SentenceList* list_;
};

}  // namespace firth
