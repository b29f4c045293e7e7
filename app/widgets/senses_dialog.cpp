#include "app/widgets/senses_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/models/shown_word.h"
#include "app/widgets/card.h"
#include "app/widgets/section_title.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/sentence_list.h"
#include "app/widgets/text_button.h"
#include "app/widgets/text_label.h"
#include "engine/corpus_changes.h"

namespace firth {

SensesDialog::SensesDialog(QWidget* parent)
    : QDialog(parent),
      title_(sectionTitle(QString())),
      how_(textLabel(QStringLiteral("sensesHow"), true)),
      count_(new SegmentedControl(
          QStringLiteral("senseCount"), tr("Number of senses"), {tr("2 senses"), tr("3 senses")},
          {tr("Split the uses into two heaps"), tr("Split the uses into three heaps")})),
      apart_(textLabel(QStringLiteral("sensesApart"), false)),
      scroll_(new QScrollArea),
      note_(textLabel(QStringLiteral("sensesNote"), true)),
      train_(textButton(QStringLiteral("trainWithSenses"), QString(),
                        tr("A new model on a text in which each sense is a word of its own, with "
                           "the same settings and seed"))) {
    setObjectName(QStringLiteral("sensesDialog"));
    setWindowTitle(tr("Split the senses"));
    title_->setObjectName(QStringLiteral("sensesTitle"));
    count_->setChosen(0);
    connect(count_, &SegmentedControl::chosenByUser, this, &SensesDialog::countChanged);
    connect(train_, &QPushButton::clicked, this, &SensesDialog::trainAsked);
    note_->setText(
        tr("Training with them starts a new model; what this one has learned is lost, unless you "
           "save the session first. The list of corpora leads back to the text as it was."));
    auto* shut = textButton(QStringLiteral("closeSenses"), tr("Close"), tr("Close (Esc)"));
    connect(shut, &QPushButton::clicked, this, &QDialog::close);

    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("pageContent"));
    cards_ = new QVBoxLayout(content);
    cards_->setContentsMargins(0, 0, 0, 0);
    scroll_->setObjectName(QStringLiteral("sensesScroll"));
    scroll_->setProperty("role", "page");
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setWidget(content);

    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(count_);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(train_);
    buttons->addWidget(shut);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(how_);
    layout->addWidget(apart_);
    layout->addWidget(scroll_, 1);
    layout->addWidget(note_);
    layout->addLayout(buttons);
    fit();
}

void SensesDialog::fit() {
    const int line = fontMetrics().height();
    resize(QSize(line * 46, line * 40).boundedTo(screen()->availableSize() * 9 / 10));
}

void SensesDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

int SensesDialog::count() const {
    return count_->chosen() + 2;
}

void SensesDialog::clear() {
    while (QLayoutItem* item = cards_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void SensesDialog::setWord(const QString& word) {
    title_->setText(tr("The senses of “%1”").arg(word));
    how_->setText(
        tr("Every use of %1 becomes the sum of the words at most %2 away from it, rare words "
           "counting more; uses that point the same way make a heap. It always finds as many heaps "
           "as you ask for, also of a word with one sense: see how far they lie apart.")
            .arg(word)
            .arg(senseWindow));
    train_->setText(count() == 2 ? tr("Train with these as two words")
                                 : tr("Train with these as three words"));
    train_->setAccessibleName(train_->text());
    clear();
    setBusy(tr("looking at every use…"));
}

void SensesDialog::setBusy(const QString& what) {
    apart_->setText(what);
    train_->setEnabled(false);
}

void SensesDialog::showProblem(const QString& message) {
    setBusy(message);
}

void SensesDialog::showSenses(const std::shared_ptr<const Corpus>& corpus,
                              const SenseSplit& split) {
    clear();
    apart_->setText(
        tr("Cosine of the two nearest centres %1 (1: they say the same, 0: nothing in common) · "
           "silhouette %2 (1: well apart, 0: not apart at all)")
            .arg(split.cosine, 0, 'f', 2)
            .arg(split.silhouette, 0, 'f', 2));
    const auto names = senseNames(corpus->vocabulary, split.word, split.senses.size());
    for (std::size_t sense = 0; sense < split.senses.size(); ++sense)
        cards_->addWidget(cardOf(corpus, split, sense, shownWord(names[sense])));
    cards_->addStretch();
    train_->setEnabled(true);
}

QWidget* SensesDialog::cardOf(const std::shared_ptr<const Corpus>& corpus, const SenseSplit& split,
                              std::size_t sense, const QString& name) {
    const Sense& shown = split.senses[sense];
    auto* card = new Card(QStringLiteral("sense%1").arg(sense + 1), name);
    card->setCaption(tr("%L1 of %L2 uses").arg(shown.count).arg(split.senseOf.size()));
    QStringList words;
    for (const TellingWord& telling : shown.words)
        words << tr("%1 (%L2)")
                     .arg(shownWord(corpus->vocabulary.word(telling.word)))
                     .arg(telling.count);
    auto* near = textLabel(QStringLiteral("tellingWords%1").arg(sense + 1), false);
    near->setText(words.isEmpty() ? tr("No word stands near it more often than near the others.")
                                  : tr("Told by: %1").arg(words.join(QStringLiteral(", "))));
    near->setToolTip(
        tr("Words that stand near these uses more often than near the others, with the number of "
           "uses"));
    auto* examples = new SentenceList(QStringLiteral("senseSentences%1").arg(sense + 1),
                                      tr("Sentences of %1").arg(name));
    examples->show(corpus, shown.examples);
    connect(examples, &SentenceList::placeAsked, this, &SensesDialog::placeAsked);
    card->body()->addWidget(near);
    card->body()->addWidget(examples);
    return card;
}

}  // namespace firth
