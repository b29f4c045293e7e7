#include "app/widgets/text_word_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>
#include <algorithm>

#include "app/models/text_word_model.h"

namespace firth {

TextWordTable::TextWordTable(QWidget* parent)
    : QTableView(parent), words_(new TextWordModel(this)) {
    setObjectName(QStringLiteral("textWords"));
    setAccessibleName(tr("Vocabulary of this text"));
    setToolTip(tr("Press Enter on a word to go to where it stands next"));
    setModel(words_);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    // Fixed, since looking at 50,000 rows to find the tallest would take a second.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::entered, this,
            [this](const QModelIndex& index) { emit pointed(index.row()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { emit pointed(index.row()); });
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit wordAsked(index.row()); });
}

void TextWordTable::setReading(std::shared_ptr<const TextReading> reading) {
    const QSignalBlocker blocker(selectionModel());
    words_->setReading(std::move(reading));
    fit();
}

void TextWordTable::setLit(int word) {
    words_->setLit(word);
    if (word >= 0) scrollTo(words_->index(word, 0));
}

void TextWordTable::fit() {
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    for (const int column : {TextWordModel::IdColumn, TextWordModel::CountColumn})
        resizeColumnToContents(column);
    // What is cut off stands whole in the tool tip.
    constexpr int fewestLetters = 8;
    setColumnWidth(TextWordModel::WordColumn,
                   std::max(fontMetrics().averageCharWidth() * fewestLetters, width() * 3 / 10));
}

void TextWordTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

void TextWordTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

bool TextWordTable::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) emit pointed(-1);
    return QTableView::viewportEvent(event);
}

}  // namespace firth
