#pragma once

#include <QElapsedTimer>
#include <QWidget>
#include <memory>

#include "app/session/training_session.h"
#include "app/widgets/inspector.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QLineEdit;
class QScrollArea;
QT_END_NAMESPACE

namespace firth {

class CurveChart;
class ListedWords;
class MapBar;
class MapCard;
class MapView;
class WindowStrip;

/// Everything live at once: the sliding window, the map, the curves and the inspector. When a panel
/// of the inspector is enlarged, the others make room.
class LivePage : public QWidget {
    Q_OBJECT
public:
    explicit LivePage(TrainingSession& session, QWidget* parent = nullptr);

    /// Another corpus, or a new model on the same one.
    void takeCorpus();
    void takeFrame(const std::shared_ptr<const MapFrame>& frame);
    /// Asks anew for what the inspector shows.
    void refresh();
    void focusSearch();
    void select(int word);
    void setEnlarged(bool enlarged);
    /// Parts that are not to be seen: sliding window, curves, and the inspector beside the map.
    struct LeftOut {
        bool strip = false, charts = false, inspector = false;
    };
    void leaveOut(const LeftOut& parts);
    Inspector& inspector() { return *inspector_; }
    MapView& map() { return *map_; }
    MapBar& mapBar();
    CurveChart& lossChart() { return *loss_; }
    CurveChart& separationChart() { return *separation_; }
    /// What the map shows; null before the first frame.
    const std::shared_ptr<const MapFrame>& frame() const { return frame_; }
    /// What scrolls the page: there is as much to see as its height has room for. The page's own
    /// height cannot tell, because it is at least what is shown.
    void setArea(QScrollArea& area);
    /// It shrinks rather than grow beyond the window because a text in it breaks.
    bool hasHeightForWidth() const override { return false; }

signals:
    /// The user typed a word to find.
    void wordAsked(const QString& word);
    /// A word's id, or −1 for none.
    void selected(int word);
    /// The same moment is to be shown otherwise.
    void frameWanted();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeWindowCard();
    void makeMapCard();
    void makeCharts();
    void takeWords();
    void selectFirst();
    void showCharts(const MapFrame& frame);
    void showWindowCard();
    void showWhetherEmpty();
    void useRoom();
    void useWidth();
    void putCharts();
    void moveCharts(bool inInspector);
    /// Of the hovered word to the selected one.
    void showSimilarity();

    TrainingSession& session_;
    Inspector* inspector_;
    Card* windowCard_;
    WindowStrip* strip_;
    QWidget* pictures_;
    QBoxLayout* panels_;
    QBoxLayout* picturesColumn_;
    QWidget* charts_;
    QBoxLayout* chartsRow_;
    bool chartsInInspector_ = false;
    LeftOut leftOut_;
    QScrollArea* area_ = nullptr;
    bool low_ = false;  ///< there is no room for the charts below the map
    MapCard* mapCard_;
    MapView* map_;
    QLineEdit* search_;
    ListedWords* searched_;  ///< for completion
    Card* lossCard_;
    CurveChart* loss_;
    Card* separationCard_;
    CurveChart* separation_;
    QLabel* noGroups_;
    QElapsedTimer sinceCharts_;
    std::shared_ptr<const Corpus> corpus_;   ///< whose words are shown
    std::shared_ptr<const MapFrame> frame_;  ///< the last one
};

}  // namespace firth
