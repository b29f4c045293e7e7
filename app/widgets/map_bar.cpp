#include "app/widgets/map_bar.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <algorithm>
#include <array>
#include <limits>
#include <set>

#include "app/models/shown_word.h"
#include "app/widgets/axes_popup.h"
#include "app/widgets/number_text.h"
#include "app/widgets/shortcuts.h"

namespace firth {
namespace {

constexpr std::array<std::size_t, 7> counts = {20, 50, 100, 200, 500, 1000, 2000};
constexpr int fewestClusters = 2;
constexpr int mostClusters = 12;

/// Submenus outlive a clear().
void empty(QMenu& menu) {
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
}

}  // namespace

MapBar::MapBar(QWidget* parent)
    : QWidget(parent),
      axesButton_(makeButton(QStringLiteral("axesButton"), tr("Axes…"),
                             tr("Which axes the map has, and what they carry (Alt+A)"))),
      wordsButton_(makeButton(QStringLiteral("wordsButton"), tr("Words"),
                              tr("Which words the map shows; its axes are fitted to them"))),
      colourButton_(makeButton(QStringLiteral("colourButton"), tr("Colour"),
                               tr("What the colours of the words say"))),
      showAll_(makeButton(QStringLiteral("showAll"), tr("Show all"),
                          tr("Back from some words to all of the map"))),
      wordsMenu_(new QMenu(this)),
      colourMenu_(new QMenu(this)),
      axes_(new AxesPopup(this)) {
    setObjectName(QStringLiteral("mapBar"));
    setShortcutTopic(*this, tr("Map"));
    setAccessibleName(tr("What the map shows"));
    axesButton_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_A));
    connect(axesButton_, &QToolButton::clicked, this, [this] { axes_->openBelow(*axesButton_); });
    connect(axes_, &AxesPopup::changed, this, &MapBar::apply);
    for (const auto& [button, menu, name] :
         {std::tuple{wordsButton_, wordsMenu_, "wordsMenu"},
          std::tuple{colourButton_, colourMenu_, "colourMenu"}}) {
        menu->setObjectName(QLatin1String(name));
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    connect(wordsMenu_, &QMenu::aboutToShow, this, &MapBar::fillWords);
    connect(colourMenu_, &QMenu::aboutToShow, this, &MapBar::fillColours);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QToolButton* button : {axesButton_, wordsButton_, colourButton_, showAll_})
        layout->addWidget(button);
    connect(showAll_, &QToolButton::clicked, this, &MapBar::showAll);
    showAll_->hide();
    setEnabled(false);
}

QToolButton* MapBar::makeButton(const QString& name, const QString& text, const QString& toolTip) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void MapBar::setCorpus(std::shared_ptr<const Corpus> corpus, std::size_t words, int dim) {
    const bool same = corpus == corpus_;
    corpus_ = std::move(corpus);
    count_ = words;
    setEnabled(true);
    if (!same) {
        topics_ = topicsOf(*corpus_);
        own_.clear();
        isolated_.clear();
        settings_.reference.reset();
        words_ = Words::All;
        showAll_->hide();
        if (colour_ == Colour::OwnGroups) colour_ = Colour::Topics;
        axes_->setGroups(topics_);
    }
    axes_->setCorpus(corpus_, words, dim);
    apply();
}

void MapBar::takeFrame(const MapFrame& frame) {
    axes_->takeFrame(frame);
}

void MapBar::setSelected(int word) {
    const auto before = settings_.reference;
    settings_.reference.reset();
    if (word >= 0) settings_.reference = static_cast<WordId>(word);
    if (settings_.reference != before && colour_ == Colour::Similarity) emit changed();
}

void MapBar::isolate(std::vector<WordId> words) {
    std::ranges::sort(words);
    isolated_ = std::move(words);
    setWords(Words::Isolated);
}

void MapBar::showAll() {
    setWords(Words::All);
}

void MapBar::addGroup(const QString& name, std::vector<WordId> words) {
    ColourChoice choice{Colour::OwnGroups, settings_.clusters, own_};
    choice.own.push_back({name, std::move(words)});
    chooseColour(choice);
}

std::vector<WordId> MapBar::groupedWords() const {
    std::set<WordId> words;
    for (const auto* groups : {&topics_, &own_})
        for (const NamedWords& group : *groups)
            for (const WordId word : group.words)
                if (word < count_) words.insert(word);
    return {words.begin(), words.end()};
}

void MapBar::setWords(Words words) {
    words_ = words;
    showAll_->setVisible(words_ != Words::All);
    apply();
}

void MapBar::setColourChoice(const ColourChoice& choice) {
    if (choice.own != own_) {
        own_ = choice.own;
        std::vector<NamedWords> all = topics_;
        all.insert(all.end(), own_.begin(), own_.end());
        axes_->setGroups(std::move(all));
    }
    settings_.clusters = choice.clusters;
    colour_ = choice.by;
    apply();
}

void MapBar::chooseColour(const ColourChoice& choice) {
    const ColourChoice before = colourChoice();
    if (choice == before) return;
    setColourChoice(choice);
    emit colourChosen(before);
}

void MapBar::apply() {
    axes_->apply(settings_);
    std::vector<WordId> words;
    switch (words_) {
        case Words::All:
            break;
        case Words::MostFrequent:
            for (WordId word = 0; word < std::min(most_, count_); ++word) words.push_back(word);
            break;
        case Words::Grouped:
            words = groupedWords();
            break;
        case Words::Isolated:
            words = isolated_;
            break;
    }
    WordsShown& shown = settings_.choice.words;
    // The same words under the same address, so that nothing counts as changed.
    if (words_ == Words::All)
        shown = nullptr;
    else if (!shown || *shown != words)
        shown = std::make_shared<const std::vector<WordId>>(std::move(words));
    switch (colour_) {
        case Colour::Topics:
        case Colour::OwnGroups:
            settings_.colourBy = ColourBy::Groups;
            break;
        case Colour::Clusters:
            settings_.colourBy = ColourBy::Clusters;
            break;
        case Colour::Count:
            settings_.colourBy = ColourBy::Count;
            break;
        case Colour::Similarity:
            settings_.colourBy = ColourBy::Similarity;
            break;
        case Colour::Change:
            settings_.colourBy = ColourBy::Change;
            break;
    }
    if (corpus_) emit changed();
}

void MapBar::addChoice(QMenu* menu, const QString& name, const QString& text, bool chosen,
                       bool possible, const std::function<void()>& choose) {
    QAction* item = menu->addAction(text, this, choose);
    item->setObjectName(name);
    item->setCheckable(true);
    item->setChecked(chosen);
    item->setEnabled(possible);
}

void MapBar::fillWords() {
    empty(*wordsMenu_);
    addChoice(wordsMenu_, QStringLiteral("wordsAll"), tr("All %L1 words").arg(count_),
              words_ == Words::All, true, [this] { setWords(Words::All); });
    QMenu* frequent = wordsMenu_->addMenu(tr("The most frequent"));
    frequent->setEnabled(count_ > counts.front());
    for (const std::size_t most : counts) {
        if (most >= count_) break;
        addChoice(frequent, QStringLiteral("wordsMost%1").arg(most),
                  QStringLiteral("%L1").arg(most), words_ == Words::MostFrequent && most_ == most,
                  true, [this, most] {
                      most_ = most;
                      setWords(Words::MostFrequent);
                  });
    }
    const std::size_t grouped = groupedWords().size();
    addChoice(wordsMenu_, QStringLiteral("wordsGrouped"),
              tr("The %L1 words in groups").arg(grouped), words_ == Words::Grouped, grouped > 0,
              [this] { setWords(Words::Grouped); });
    addChoice(wordsMenu_, QStringLiteral("wordsIsolated"),
              isolated_.empty() ? tr("Some alone (mark words on the map, then Isolate)")
                                : tr("The %L1 isolated words").arg(isolated_.size()),
              words_ == Words::Isolated, !isolated_.empty(), [this] { setWords(Words::Isolated); });
}

void MapBar::fillColours() {
    empty(*colourMenu_);
    const auto addColour = [&](const QString& name, const QString& text, Colour colour,
                               bool possible) {
        addChoice(colourMenu_, name, text, colour_ == colour, possible, [this, colour] {
            chooseColour({colour, settings_.clusters, own_});
        });
    };
    addColour(QStringLiteral("colourTopics"),
              topics_.empty() ? tr("By topic (this text comes without)") : tr("By topic"),
              Colour::Topics, true);
    addColour(
        QStringLiteral("colourOwn"),
        own_.empty() ? tr("By my groups (mark words on the map to make one)") : tr("By my groups"),
        Colour::OwnGroups, !own_.empty());
    QMenu* clusters = colourMenu_->addMenu(tr("By clusters in E (k-means)"));
    for (int k = fewestClusters; k <= mostClusters; ++k)
        addChoice(clusters, QStringLiteral("colourClusters%1").arg(k), tr("%1 clusters").arg(k),
                  colour_ == Colour::Clusters && settings_.clusters == k, true, [this, k] {
                      chooseColour({Colour::Clusters, k, own_});
                  });
    addColour(QStringLiteral("colourCount"), tr("By count"), Colour::Count, true);
    addColour(QStringLiteral("colourSimilarity"), tr("By similarity to the selected word"),
              Colour::Similarity, true);
    addColour(QStringLiteral("colourChange"), tr("By change since the epoch began"), Colour::Change,
              true);
}

MapColouring MapBar::colouringOf(const MapFrame& frame) const {
    MapColouring colouring;
    const auto count = static_cast<std::size_t>(frame.points.rows());
    const MapColours& colours = frame.colours;
    const auto useScale = [&](const QString& title, const QString& low, const QString& high) {
        colouring.kind = MapColouring::Kind::Scale;
        colouring.shares = colours.scale.shares;
        colouring.shares.resize(count, std::numeric_limits<float>::quiet_NaN());
        colouring.title = title;
        colouring.low = low;
        colouring.high = high;
    };
    const bool none = colours.scale.shares.empty();
    switch (colours.by) {
        case ColourBy::Groups: {
            const bool own = colour_ == Colour::OwnGroups;
            colouring.groups = own ? labelsOf(own_, count) : groupLabels(*corpus_, count);
            colouring.groupNames = namesOf(own ? own_ : topics_);
            break;
        }
        case ColourBy::Clusters:
            colouring.groups = colours.clusters;
            for (int k = 0; k < frame.settings.clusters; ++k)
                colouring.groupNames.append(tr("cluster %1").arg(k + 1));
            break;
        case ColourBy::Count:
            useScale(tr("count, on a log scale"),
                     QStringLiteral("%L1").arg(static_cast<qulonglong>(colours.scale.low)),
                     QStringLiteral("%L1").arg(static_cast<qulonglong>(colours.scale.high)));
            break;
        case ColourBy::Similarity:
            if (none)
                useScale(tr("similarity: select a word on the map"), {}, {});
            else
                useScale(tr("cosine with %1")
                             .arg(shownWord(corpus_->vocabulary.word(*frame.settings.reference))),
                         QStringLiteral("−1"), QStringLiteral("1"));
            break;
        case ColourBy::Change:
            if (none)
                useScale(tr("change: begins with training"), {}, {});
            else
                useScale(tr("moved since the epoch began"), QStringLiteral("0"),
                         fixedNumber(colours.scale.high, 2));
            break;
    }
    return colouring;
}

}  // namespace firth
