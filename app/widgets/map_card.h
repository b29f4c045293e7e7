#pragma once

#include <memory>

#include "app/session/training_session.h"
#include "app/widgets/card.h"

namespace firth {

class AxisLabel;
class MapBar;
class MapView;
class MarkedWords;

/// The map with what belongs to it: the bar that says what it shows, what its axes are, and what
/// can be done with the words that are marked on it.
class MapCard : public Card {
    Q_OBJECT
public:
    MapCard(TrainingSession& session, MapView* map, QWidget* parent = nullptr);

    /// Another corpus, or a new model on the same one; the first `words` words are on the map.
    void takeCorpus(std::size_t words);
    void takeFrame(const MapFrame& frame);
    void setSelected(int word);
    /// The least width, in pixels, in which the bar stands in the line of the title.
    int widthInOneLine() const;
    /// Where there is less room the bar has a line of its own.
    void setNarrow(bool narrow);
    MapBar& bar() { return *bar_; }

signals:
    /// The same moment is to be shown otherwise.
    void frameWanted();

private:
    void applySettings();
    void takeMarked(const std::vector<int>& words);
    void addGroup(QString name, const std::vector<WordId>& words);
    void showAxes(const MapFrame& frame);
    void showColours(const MapFrame& frame);

    TrainingSession& session_;
    MapView* map_;
    MapBar* bar_;
    MarkedWords* marked_;
    QHBoxLayout* ownLine_;  ///< of the bar and what is done with marked words
    AxisLabel *x_, *y_;
    QString about_;      ///< the caption, which makes room for what is done with marked words
    AxesChoice choice_;  ///< of the last frame
    std::uint64_t refits_ = 0;
    MapColours shown_;   ///< the colours that the map has
    bool stale_ = true;  ///< they are not those wanted
};

}  // namespace firth
