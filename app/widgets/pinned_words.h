#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "engine/corpus.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace firth {

class FlowLayout;

/// The words that the user keeps at hand; takes no room while there are none.
class PinnedWords : public QWidget {
    Q_OBJECT
public:
    explicit PinnedWords(QWidget* parent = nullptr);

    static constexpr std::size_t most = 12;

    /// Another corpus: nothing is pinned.
    void setCorpus(std::shared_ptr<const Corpus> corpus);
    void setWord(WordId word);
    /// Pins the word that is inspected; stands wherever it is put.
    QPushButton* button() const { return pin_; }
    const std::vector<WordId>& words() const { return words_; }
    void setWords(std::vector<WordId> words);
    bool contains(WordId word) const;
    /// Pins a word, or lets it go; of more than there is room for nothing is pinned.
    void toggle(WordId word);

signals:
    void changed();
    /// The user has pinned one or let it go; before that it was these.
    void changedByUser(const std::vector<firth::WordId>& before);
    void wordActivated(int word);

private:
    void showPins();
    void showButton();

    std::shared_ptr<const Corpus> corpus_;
    WordId word_ = 0;
    std::vector<WordId> words_;
    QPushButton* pin_;
    FlowLayout* layout_;
    std::vector<QPushButton*> chips_;
};

}  // namespace firth
