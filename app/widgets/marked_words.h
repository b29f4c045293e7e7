#pragma once

#include <QWidget>
#include <vector>

#include "engine/matrix.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace firth {

class ElidedLabel;

/// What can be done with the words that are marked on the map, and the way back from a map of some
/// words to all. Takes no room while there is neither.
class MarkedWords : public QWidget {
    Q_OBJECT
public:
    explicit MarkedWords(QWidget* parent = nullptr);

    void setMarked(std::vector<WordId> words);
    /// How many words the map shows of how many.
    void setShown(std::size_t shown, std::size_t all);

signals:
    void isolateAsked(const std::vector<firth::WordId>& words);
    /// A group under a name; empty: one is to be found.
    void groupAsked(const QString& name, const std::vector<firth::WordId>& words);
    void showAllAsked();
    /// The words are no longer marked.
    void forgotten();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* makeButton(const QString& name, const QString& text, const QString& toolTip);
    void makeGroup();
    void forget();
    void arrange();
    void fit();

    std::vector<WordId> words_;
    std::size_t shown_ = 0, all_ = 0;
    ElidedLabel* text_;
    QPushButton *isolate_, *group_, *forget_, *showAll_;
    QLineEdit* name_;
};

}  // namespace firth
