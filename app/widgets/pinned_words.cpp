#include "app/widgets/pinned_words.h"

#include <QPushButton>
#include <algorithm>

#include "app/models/shown_word.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/plain_tool_tip.h"

namespace firth {

PinnedWords::PinnedWords(QWidget* parent)
    : QWidget(parent), pin_(new QPushButton(this)), layout_(new FlowLayout(this)) {
    setObjectName(QStringLiteral("pinnedWords"));
    setAccessibleName(tr("Pinned words"));
    layout_->setContentsMargins(0, 0, 0, 0);
    pin_->setObjectName(QStringLiteral("pin"));
    pin_->setWhatsThis(tr("Pin this word, or let it go"));
    pin_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    connect(pin_, &QPushButton::clicked, this, [this] { toggle(word_); });
    showPins();
}

void PinnedWords::setCorpus(std::shared_ptr<const Corpus> corpus) {
    corpus_ = std::move(corpus);
    words_.clear();
    showPins();
}

void PinnedWords::setWord(WordId word) {
    word_ = word;
    showButton();
}

bool PinnedWords::contains(WordId word) const {
    return std::ranges::find(words_, word) != words_.end();
}

void PinnedWords::toggle(WordId word) {
    const std::vector<WordId> before = words_;
    if (contains(word))
        std::erase(words_, word);
    else if (words_.size() < most)
        words_.push_back(word);
    showPins();
    emit changed();
    if (words_ != before) emit changedByUser(before);
}

void PinnedWords::setWords(std::vector<WordId> words) {
    words_ = std::move(words);
    words_.resize(std::min(words_.size(), most));
    showPins();
    emit changed();
}

void PinnedWords::showPins() {
    for (QPushButton* chip : chips_) chip->deleteLater();
    for (QPushButton* chip : chips_) layout_->removeWidget(chip);
    chips_.clear();
    for (const WordId word : words_) {
        const QString name = visibleWord(corpus_->vocabulary.word(word));
        constexpr int mostLetters = 14;
        auto* chip = new QPushButton(this);
        // An ampersand in a word would be taken for a shortcut.
        chip->setText(
            fontMetrics()
                .elidedText(name, Qt::ElideRight, fontMetrics().averageCharWidth() * mostLetters)
                .replace(QLatin1Char('&'), QStringLiteral("&&")));
        chip->setObjectName(QStringLiteral("pinned%1").arg(word));
        chip->setAccessibleName(name);
        chip->setToolTip(plainToolTip(tr("Go to %1").arg(name)));
        connect(chip, &QPushButton::clicked, this,
                [this, word] { emit wordActivated(static_cast<int>(word)); });
        layout_->addWidget(chip);
        chips_.push_back(chip);
        chip->show();
    }
    setVisible(!words_.empty());
    showButton();
    updateGeometry();
}

void PinnedWords::showButton() {
    const bool pinned = contains(word_);
    const bool full = words_.size() == most;
    pin_->setText(pinned ? tr("Unpin") : tr("Pin"));
    // A new text takes the shortcut away.
    pin_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    pin_->setEnabled(pinned || !full);
    pin_->setToolTip(pinned ? tr("Let this word go (Ctrl+P)")
                     : full ? tr("%1 words are pinned; let one go first").arg(most)
                            : tr("Keep this word at hand: its similarity to others is followed "
                                 "while training, and pinned words are compared (Ctrl+P)"));
}

}  // namespace firth
