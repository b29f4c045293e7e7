#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <memory>

#include "app/session/model_comparison.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace firth {

class Card;
class CurveChart;
class CurveKey;
class DifferenceModel;
class ElidedLabel;
class MapView;
class ModelControls;
class TransportBar;

/// Two models of one corpus side by side: the maps laid on each other, one selection, both losses
/// and separations, and the words whose neighbours differ most.
class ComparePage : public QWidget {
    Q_OBJECT
public:
    explicit ComparePage(TrainingSession& session, QWidget* parent = nullptr);

    /// What trains the first model trains the second one too.
    void follow(TransportBar& transport);
    /// Another corpus, or a new model on the same one.
    void takeCorpus();
    void takeFrame(const std::shared_ptr<const MapFrame>& frame);
    void select(int word);
    ModelComparison& comparison() { return comparison_; }

signals:
    void wordSelected(int word);
    /// Both models are to start anew.
    void restartAsked();
    void failed(const QString& message);
    /// A pressed button has done its work; what comes next is Train.
    void focusReleased();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// What is shown of one of the two.
    struct Side {
        Card* card = nullptr;
        MapView* map = nullptr;
        ElidedLabel* neighbours = nullptr;
        std::shared_ptr<const MapFrame> frame;
    };

    QWidget* makeBar();
    Side makeSide(const QString& name, const QString& title);
    QWidget* makeCharts();
    QWidget* makeTable();
    void begin();
    void showFirst();
    void showSecond();
    void takeSecondFrame(const std::shared_ptr<const MapFrame>& frame);
    void tick();
    void askForDifferences();
    void showNeighbours(const Side& side, const std::vector<Neighbour>& near);
    void showCharts();
    void showReport(const std::shared_ptr<const DifferenceReport>& report);

    ModelComparison comparison_;
    QLabel* lead_;
    QPushButton* begin_;
    QPushButton* restart_;
    QPushButton* trainSecond_;
    QPushButton* end_;
    ModelControls* controls_;
    QList<QWidget*> withSecond_;  ///< what is there only with a second model
    Side first_, second_;
    QWidget* below_;
    CurveChart* loss_;
    CurveKey* lossKey_;
    CurveChart* separation_;
    CurveKey* separationKey_;
    Card* separationCard_;
    Card* tableCard_;
    DifferenceModel* differences_;
    QTableView* table_;
    std::shared_ptr<const Corpus> corpus_;  ///< whose words the maps have
    QTimer frameTimer_;
    QElapsedTimer sinceCharts_, sinceReport_;
    bool frameWanted_ = false;
    bool reportWanted_ = false;
    int selected_ = -1;
};

}  // namespace firth
