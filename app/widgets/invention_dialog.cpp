#include "app/widgets/invention_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include "app/models/neighbour_model.h"
#include "app/models/shown_word.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/invented_places.h"
#include "app/widgets/labelled.h"
#include "app/widgets/neighbour_table.h"
#include "app/widgets/section_title.h"
#include "app/widgets/text_button.h"
#include "app/widgets/text_label.h"

namespace firth {
namespace {

QString listed(const QStringList& words) {
    return words.join(QStringLiteral(", "));
}

}  // namespace

InventionDialog::InventionDialog(QWidget* parent)
    : QDialog(parent),
      word_(new QLineEdit(QStringLiteral("zorp"))),
      places_(new QWidget),
      text_(new QPlainTextEdit),
      land_(textButton(QStringLiteral("landWord"), tr("See where it lands"),
                       tr("Learn a vector for the new word alone, from these sentences; every "
                          "other vector stays as it is"))),
      where_(textLabel(QStringLiteral("landingPlace"), false)),
      model_(new NeighbourModel(this)),
      why_(textLabel(QStringLiteral("landingWhy"), false)),
      leftOut_(textLabel(QStringLiteral("landingLeftOut"), true)),
      train_(textButton(QStringLiteral("trainWithInvented"), tr("Train anew with it"),
                        tr("A new model on the text with these sentences in it, so that the word "
                           "is on the map"))) {
    setObjectName(QStringLiteral("inventionDialog"));
    setWindowTitle(tr("Invent a word"));
    auto* intro = textLabel(QStringLiteral("inventionIntro"), true);
    intro->setText(
        tr("Write a few sentences with a word that does not exist, among words that this text "
           "knows. From its company alone it finds its place."));
    auto* note = textLabel(QStringLiteral("inventionNote"), true);
    note->setText(
        tr("Training anew takes each sentence 20 times, since a word that is seen but a few times "
           "hardly moves from where it starts. It starts a new model; what this one has learned is "
           "lost, unless you save the session first."));
    auto* columns = new QHBoxLayout;
    columns->addWidget(makeInput(), 1);
    columns->addWidget(makeAnswer(), 1);
    auto* shut = textButton(QStringLiteral("closeInvention"), tr("Close"), tr("Close (Esc)"));
    connect(shut, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(train_);
    buttons->addWidget(shut);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(columns, 1);
    layout->addWidget(note);
    layout->addLayout(buttons);
    for (QPushButton* button : {train_, shut}) button->setAutoDefault(false);
    land_->setDefault(true);

    connect(land_, &QPushButton::clicked, this, &InventionDialog::landingAsked);
    connect(train_, &QPushButton::clicked, this, &InventionDialog::trainAsked);
    const auto edited = [this] { clearAnswer(QString()); };
    connect(word_, &QLineEdit::textChanged, this, edited);
    connect(text_, &QPlainTextEdit::textChanged, this, edited);
    clearAnswer(QString());
    fit();
}

void InventionDialog::fit() {
    const int line = fontMetrics().height();
    fitNeighbourTable(*table_);
    resize(QSize(line * 48, line * 38).boundedTo(screen()->availableSize() * 9 / 10));
}

QWidget* InventionDialog::makeInput() {
    word_->setObjectName(QStringLiteral("inventedWord"));
    word_->setAccessibleName(tr("Invented word"));
    word_->setToolTip(tr("A word that this text does not have"));
    text_->setObjectName(QStringLiteral("inventedText"));
    text_->setAccessibleName(tr("Sentences with the invented word"));
    text_->setToolTip(tr("Sentences with the invented word, read as the corpus is read"));
    text_->setPlaceholderText(tr("Type some sentences with the word"));
    text_->setTabChangesFocus(true);
    places_->setObjectName(QStringLiteral("inventedPlaces"));
    makePlaces();
    auto* input = new QWidget;
    auto* layout = new QVBoxLayout(input);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelled(tr("The word"), word_));
    layout->addWidget(places_);
    layout->addWidget(text_, 1);
    layout->addWidget(land_);
    return input;
}

QWidget* InventionDialog::makeAnswer() {
    table_ = neighbourTable(QStringLiteral("landingTable"), tr("Nearest words"),
                            tr("The words nearest to it in E, all dimensions; double-click to go "
                               "to one"),
                            model_);
    table_->setColumnHidden(NeighbourModel::MapRankColumn, true);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit wordActivated(index.data(NeighbourModel::wordRole).toInt());
    });
    auto* answer = new QWidget;
    answer->setObjectName(QStringLiteral("pageContent"));
    auto* layout = new QVBoxLayout(answer);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{where_, table_, why_, leftOut_})
        layout->addWidget(part);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("landingScroll"));
    scroll->setProperty("role", "page");
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(answer);
    return scroll;
}

QString InventionDialog::word() const {
    return word_->text().trimmed();
}

QString InventionDialog::text() const {
    return text_->toPlainText();
}

void InventionDialog::makePlaces() {
    auto* layout = new FlowLayout(places_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("Put it in")));
    for (const InventedPlace& place : townPlaces()) {
        auto* button = textButton(place.name, place.label,
                                  tr("Write sentences in which it stands there, and look"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, sentences = place.text] {
            text_->setPlainText(sentences.arg(word()));
            emit landingAsked();
        });
        layout->addWidget(button);
    }
}

void InventionDialog::offerPlaces(bool offer) {
    places_->setHidden(!offer);
}

void InventionDialog::clearAnswer(const QString& why) {
    where_->setText(why.isEmpty() ? tr("Where it lands will be shown here.") : why);
    table_->hide();
    why_->clear();
    leftOut_->clear();
    train_->setEnabled(false);
}

void InventionDialog::setBusy() {
    clearAnswer(tr("looking for its place…"));
}

void InventionDialog::showProblem(const QString& message) {
    clearAnswer(message);
}

void InventionDialog::showLanding(const std::shared_ptr<const Corpus>& corpus,
                                  const NewWordText& text, std::vector<Neighbour> nearest) {
    constexpr std::size_t shownContexts = 12;
    const QString name = shownWord(text.word);
    const auto wordOf = [&](WordId word) { return shownWord(corpus->vocabulary.word(word)); };
    where_->setText(nearest.empty()
                        ? tr("%1 lands nowhere.").arg(name)
                        : tr("%1 lands nearest to %2:").arg(name, wordOf(nearest.front().word)));
    auto report = std::make_shared<WordReport>();
    report->neighbours = std::move(nearest);
    model_->set(corpus, std::move(report), {});
    table_->show();
    fitNeighbourTable(*table_);
    QStringList contexts;
    for (const TellingWord& context : text.contexts)
        if (static_cast<std::size_t>(contexts.size()) < shownContexts)
            contexts << tr("%1 (%L2)").arg(wordOf(context.word)).arg(context.count);
    why_->setText(
        (text.uses == 1
             ? tr("Why: near it, in %L1 use, stand %2. Words that stand near the same ones have "
                  "similar vectors, and so has it. No other vector moved.")
             : tr("Why: near it, in %L1 uses, stand %2. Words that stand near the same ones have "
                  "similar vectors, and so has it. No other vector moved."))
            .arg(text.uses)
            .arg(listed(contexts)));
    QStringList unknown;
    for (const std::string& word : text.leftOut) unknown << shownWord(word);
    leftOut_->setText(unknown.isEmpty()
                          ? QString()
                          : tr("Not known to this text, and left out: %1.").arg(listed(unknown)));
    train_->setEnabled(true);
}

void InventionDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

}  // namespace firth
