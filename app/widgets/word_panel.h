#pragma once

#include <QWidget>
#include <memory>

#include "app/models/neighbour_model.h"
#include "app/session/map_frame.h"
#include "app/session/word_report.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace firth {

class ElidedLabel;
class VectorStrip;

/// One word: how often, its vector, and who is near it in E and on the map.
class WordPanel : public QWidget {
    Q_OBJECT
public:
    explicit WordPanel(QWidget* parent = nullptr);

    void setCorpus(std::shared_ptr<const Corpus> corpus);
    /// Shows a word's neighbourhood; `frame` gives the ranks on the map, and may be null.
    void show(std::shared_ptr<const WordReport> report, const MapFrame* frame);
    void showNothing();
    Metric chosenMetric() const;

signals:
    void metricChanged();
    void wordActivated(int word);
    /// To see a step that moves this word.
    void stepAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeEmptyPage();
    void fitTable();

    std::shared_ptr<const Corpus> corpus_;
    QStackedWidget* pages_;
    ElidedLabel* word_;
    QLabel* facts_;
    VectorStrip* strip_;
    QLabel* legend_;
    QComboBox* metric_;
    QTableView* table_;
    NeighbourModel* model_;
};

}  // namespace firth
