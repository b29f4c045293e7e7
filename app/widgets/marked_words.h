#pragma once

#include <QWidget>
#include <vector>

#include "engine/matrix.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace firth {

/// What can be done with the words that are marked on the map, which tells how many they are.
/// Hidden while there are none.
class MarkedWords : public QWidget {
    Q_OBJECT
public:
    explicit MarkedWords(QWidget* parent = nullptr);

    void setMarked(std::vector<WordId> words);

signals:
    void isolateAsked(const std::vector<firth::WordId>& words);
    /// A group under a name; empty: one is to be found.
    void groupAsked(const QString& name, const std::vector<firth::WordId>& words);
    /// The words are no longer marked.
    void forgotten();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeGroup();
    void forget();
    void fit();

    std::vector<WordId> words_;
    QPushButton *isolate_, *group_, *forget_;
    QLineEdit* name_;
};

}  // namespace firth
