#include "app/widgets/analogy_section.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>
#include <set>
#include <utility>

#include "app/models/listed_words.h"
#include "app/models/neighbour_model.h"
#include "app/widgets/neighbour_table.h"
#include "app/widgets/section_title.h"
#include "app/widgets/word_completer.h"

namespace firth {

AnalogySection::AnalogySection(QWidget* parent)
    : QWidget(parent),
      words_(new ListedWords(this)),
      a_(makeEdit(QStringLiteral("analogyA"), tr("a"), tr("a"), tr("The first word of the pair"))),
      b_(makeEdit(QStringLiteral("analogyB"), tr("b"), tr("b"), tr("What the first word is to"))),
      c_(makeEdit(QStringLiteral("analogyC"), tr("c"), tr("c"),
                  tr("The word whose counterpart is sought"))),
      expected_(makeEdit(QStringLiteral("analogyExpected"), tr("Expected answer"),
                         tr("expected, if you like"),
                         tr("The word you expect: its rank among all words is told"))),
      answer_(new QLabel),
      model_(new NeighbourModel(this)) {
    setObjectName(QStringLiteral("analogySection"));
    answer_->setObjectName(QStringLiteral("analogyAnswer"));
    answer_->setProperty("role", "quiet");
    answer_->setTextFormat(Qt::PlainText);
    answer_->setWordWrap(true);
    table_ = neighbourTable(QStringLiteral("analogyTable"), tr("Answers"),
                            tr("The words nearest to b − a + c, all three made unit vectors and "
                               "left out themselves; double-click to go to one"),
                            model_);
    table_->setColumnHidden(NeighbourModel::MapRankColumn, true);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit wordActivated(index.data(NeighbourModel::wordRole).toInt());
    });

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(6);
    const auto addText = [&](const QString& text, int row, int column) {
        auto* label = new QLabel(text);
        label->setAlignment(Qt::AlignCenter);
        grid->addWidget(label, row, column);
    };
    grid->addWidget(a_, 0, 0);
    addText(tr("is to"), 0, 1);
    grid->addWidget(b_, 0, 2);
    grid->addWidget(c_, 1, 0);
    addText(tr("is to"), 1, 1);
    grid->addWidget(expected_, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sectionTitle(tr("Analogy: a is to b as c is to ?")));
    layout->addLayout(grid);
    layout->addWidget(answer_);
    layout->addWidget(table_);
    readEdits();
}

QLineEdit* AnalogySection::makeEdit(const QString& name, const QString& accessibleName,
                                    const QString& placeholder, const QString& toolTip) {
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setPlaceholderText(placeholder);
    edit->setToolTip(toolTip);
    edit->setMinimumWidth(0);
    completeWords(edit, words_);
    connect(edit, &QLineEdit::textChanged, this, &AnalogySection::readEdits);
    return edit;
}

void AnalogySection::setCorpus(std::shared_ptr<const Corpus> corpus) {
    corpus_ = std::move(corpus);
    words_->setCorpus(corpus_);
    clear();
    query_.reset();
    readEdits();
}

void AnalogySection::clear() {
    for (QLineEdit* edit : {a_, b_, c_, expected_}) edit->clear();
}

std::optional<WordId> AnalogySection::wordIn(const QLineEdit& edit) const {
    if (!corpus_) return std::nullopt;
    const QString text = edit.text().trimmed();
    const auto found = corpus_->vocabulary.find(text.toStdString());
    return found ? found : corpus_->vocabulary.find(text.toLower().toStdString());
}

void AnalogySection::readEdits() {
    const auto before = query_;
    const auto a = wordIn(*a_);
    const auto b = wordIn(*b_);
    const auto c = wordIn(*c_);
    query_.reset();
    if (a && b && c) query_ = AnalogyQuery{*a, *b, *c, wordIn(*expected_)};
    asked_ = query_ && query_ != before;
    if (!query_) {
        // While a word is half typed the table keeps its room, so that the fields stay in place.
        model_->clear();
        if (a_->text().isEmpty() && b_->text().isEmpty() && c_->text().isEmpty()) table_->hide();
        QStringList unknown;
        for (const QLineEdit* edit : {a_, b_, c_, expected_})
            if (!edit->text().trimmed().isEmpty() && !wordIn(*edit))
                unknown << tr("“%1”").arg(edit->text().trimmed());
        answer_->setText(unknown.isEmpty()
                             ? tr("Write three words; the answer follows training.")
                             : tr("Not in the vocabulary: %1").arg(unknown.join(", ")));
    }
    if (!query_) setParallelogram(std::nullopt);
    if (query_ != before) emit queryChanged();
}

void AnalogySection::setParallelogram(const std::optional<std::array<int, 4>>& words) {
    if (words == parallelogram_) return;
    parallelogram_ = words;
    emit parallelogramChanged(words);
}

void AnalogySection::show(const WordReport& report) {
    if (!query_ || !report.analogy || report.query.analogy != query_) return;
    auto answers = std::make_shared<WordReport>();
    answers->neighbours = report.analogy->best;
    model_->set(corpus_, std::move(answers), {});
    answer_->setText(answerText(*report.analogy));
    std::optional<WordId> d = query_->expected;
    if (!d && !report.analogy->best.empty()) d = report.analogy->best[0].word;
    if (d)
        setParallelogram(std::array{static_cast<int>(query_->a), static_cast<int>(query_->b),
                                    static_cast<int>(query_->c), static_cast<int>(*d)});
    table_->setVisible(!report.analogy->best.empty());
    fitTable();
    if (std::exchange(asked_, false) && isAncestorOf(QApplication::focusWidget())) emit answered();
}

QString AnalogySection::answerText(const AnalogyAnswer& answer) const {
    const QString text = expected_->text().trimmed();
    if (text.isEmpty()) return tr("The ten best, by cosine with b − a + c:");
    if (!query_->expected) return tr("“%1” is not in the vocabulary.").arg(text);
    if (answer.rankOfExpected == 0)
        return tr("“%1” is one of the three words of the question.").arg(text);
    return tr("%1 comes as number %L2 of %L3, with %4.")
        .arg(text)
        .arg(answer.rankOfExpected)
        .arg(corpus_->vocabulary.size() - std::set<WordId>{query_->a, query_->b, query_->c}.size())
        .arg(static_cast<double>(answer.scoreOfExpected), 0, 'f', 2);
}

void AnalogySection::fitTable() {
    fitNeighbourTable(*table_);
}

void AnalogySection::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitTable();
}

}  // namespace firth
