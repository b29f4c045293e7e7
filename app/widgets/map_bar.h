#pragma once

#include <QWidget>
#include <functional>
#include <memory>

#include "app/session/map_frame.h"
#include "app/widgets/map_colouring.h"
#include "app/widgets/word_groups.h"

QT_BEGIN_NAMESPACE
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace firth {

class AxesPopup;

/// What the map shows, as the user chooses it: its axes, its words and their colours.
class MapBar : public QWidget {
    Q_OBJECT
public:
    enum class Words { All, MostFrequent, Grouped, Isolated };
    enum class Colour { Topics, OwnGroups, Clusters, Count, Similarity, Change };

    /// What the colours say, with the sets that the user has made for it.
    struct ColourChoice {
        Colour by = Colour::Topics;
        int clusters = 0;
        std::vector<NamedWords> own;
        bool operator==(const ColourChoice&) const = default;
    };

    explicit MapBar(QWidget* parent = nullptr);

    /// Another corpus (then nothing of the old one's words is left), or a new model on it.
    void setCorpus(std::shared_ptr<const Corpus> corpus, std::size_t words, int dim);
    void takeFrame(const MapFrame& frame);
    /// Similarity is shown to this word; −1 for none.
    void setSelected(int word);
    /// Shows these words alone.
    void isolate(std::vector<WordId> words);
    void showAll();
    /// A set of the user's own; colours by those sets.
    void addGroup(const QString& name, std::vector<WordId> words);

    ColourChoice colourChoice() const { return {colour_, settings_.clusters, own_}; }
    void setColourChoice(const ColourChoice& choice);

    const MapSettings& settings() const { return settings_; }
    Words words() const { return words_; }
    const std::vector<NamedWords>& ownGroups() const { return own_; }
    /// The colours of a frame with their legend.
    MapColouring colouringOf(const MapFrame& frame) const;

signals:
    /// The settings are others now.
    void changed();
    /// The user has chosen other colours or made a group; before that it was this.
    void colourChosen(const firth::MapBar::ColourChoice& before);

private:
    QToolButton* makeButton(const QString& name, const QString& text, const QString& toolTip);
    void addChoice(QMenu* menu, const QString& name, const QString& text, bool chosen,
                   bool possible, const std::function<void()>& choose);
    void fillWords();
    void fillColours();
    void setWords(Words words);
    void chooseColour(const ColourChoice& choice);
    void apply();
    std::vector<WordId> groupedWords() const;

    std::shared_ptr<const Corpus> corpus_;
    std::size_t count_ = 0;  ///< words that the map has at most
    std::vector<NamedWords> topics_, own_;
    std::vector<WordId> isolated_;
    MapSettings settings_;
    Words words_ = Words::All;
    std::size_t most_ = 100;
    Colour colour_ = Colour::Topics;
    QToolButton *axesButton_, *wordsButton_, *colourButton_, *showAll_;
    QMenu *wordsMenu_, *colourMenu_;
    AxesPopup* axes_;
};

}  // namespace firth
