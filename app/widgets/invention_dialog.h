#pragma once

#include <QDialog>
#include <memory>

#include "engine/neighbours.h"
#include "engine/new_word_text.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace firth {

class NeighbourModel;

/// Sentences with a word that nobody knows, at the left; at the right where it lands, and why.
class InventionDialog : public QDialog {
    Q_OBJECT
public:
    explicit InventionDialog(QWidget* parent);

    QString word() const;
    QString text() const;
    /// Offers the sentences that suit the town, or none.
    void offerPlaces(bool offer);
    void setBusy();
    void showLanding(const std::shared_ptr<const Corpus>& corpus, const NewWordText& text,
                     std::vector<Neighbour> nearest);
    void showProblem(const QString& message);

signals:
    void landingAsked();
    void trainAsked();
    void wordActivated(int word);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    QWidget* makeInput();
    QWidget* makeAnswer();
    void makePlaces();
    void clearAnswer(const QString& why);

    QLineEdit* word_;
    QWidget* places_;
    QPlainTextEdit* text_;
    QPushButton* land_;
    QLabel* where_;
    QTableView* table_;
    NeighbourModel* model_;
    QLabel* why_;
    QLabel* leftOut_;
    QPushButton* train_;
};

}  // namespace firth
