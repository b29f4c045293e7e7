#pragma once

#include <QWidget>
#include <array>
#include <memory>
#include <optional>

#include "app/session/word_report.h"
#include "engine/corpus.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QTableView;
QT_END_NAMESPACE

namespace firth {

class ListedWords;
class NeighbourModel;

/// a is to b as c is to ?: the ten best answers, and where the expected one stands.
class AnalogySection : public QWidget {
    Q_OBJECT
public:
    explicit AnalogySection(QWidget* parent = nullptr);

    void setCorpus(std::shared_ptr<const Corpus> corpus);
    /// What the user has written, once the first three are words of the vocabulary.
    std::optional<AnalogyQuery> query() const { return query_; }
    void show(const WordReport& report);
    /// Takes the words away that the user wrote.
    void clear();

signals:
    void queryChanged();
    /// The user wrote a question, and its answers have come.
    void answered();
    /// a, b, c and the expected answer, or else the best one; none without a question.
    void parallelogramChanged(const std::optional<std::array<int, 4>>& words);
    void wordActivated(int word);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLineEdit* makeEdit(const QString& name, const QString& accessibleName,
                        const QString& placeholder, const QString& toolTip);
    void readEdits();
    void setParallelogram(const std::optional<std::array<int, 4>>& words);
    std::optional<WordId> wordIn(const QLineEdit& edit) const;
    QString answerText(const AnalogyAnswer& answer) const;
    void fitTable();

    std::shared_ptr<const Corpus> corpus_;
    ListedWords* words_;  ///< for completion
    QLineEdit *a_, *b_, *c_, *expected_;
    QLabel* answer_;
    QTableView* table_;
    NeighbourModel* model_;
    std::optional<AnalogyQuery> query_;
    bool asked_ = false;  ///< the question is new, and waits for its first answers
    std::optional<std::array<int, 4>> parallelogram_;
};

}  // namespace firth
