#pragma once

#include <QDialog>
#include <memory>

#include "engine/sense_split.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace firth {

class SegmentedControl;

/// The senses of a word side by side: how often, the words that tell them, sentences; how far they
/// lie apart; and the offer to train with each as a word of its own.
class SensesDialog : public QDialog {
    Q_OBJECT
public:
    explicit SensesDialog(QWidget* parent);

    /// How many senses are wanted.
    int count() const;
    /// Shows nothing but that its senses are being looked for.
    void setWord(const QString& word);
    void setBusy(const QString& what);
    void showSenses(const std::shared_ptr<const Corpus>& corpus, const SenseSplit& split);
    void showProblem(const QString& message);

signals:
    void countChanged();
    void trainAsked();
    /// To see a place of the corpus.
    void placeAsked(quint64 sentence, quint32 position);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void clear();
    QWidget* cardOf(const std::shared_ptr<const Corpus>& corpus, const SenseSplit& split,
                    std::size_t sense, const QString& name);

    QLabel* title_;
    QLabel* how_;
    SegmentedControl* count_;
    QLabel* apart_;
    QScrollArea* scroll_;
    QVBoxLayout* cards_;
    QLabel* note_;
    QPushButton* train_;
};

}  // namespace firth
