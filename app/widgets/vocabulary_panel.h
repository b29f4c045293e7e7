#pragma once

#include <QWidget>
#include <memory>

#include "engine/corpus.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
QT_END_NAMESPACE

namespace firth {

class VocabularyModel;

/// The vocabulary as a table that can be sorted and searched.
class VocabularyPanel : public QWidget {
    Q_OBJECT
public:
    explicit VocabularyPanel(QWidget* parent = nullptr);

    void setCorpus(std::shared_ptr<const Corpus> corpus);

signals:
    void wordActivated(int word);

private:
    QLabel* facts_;
    QLineEdit* filter_;
    QTableView* table_;
    VocabularyModel* model_;
    QSortFilterProxyModel* sorted_;
};

}  // namespace firth
