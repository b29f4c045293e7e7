#include "app/widgets/word_completer.h"

#include <QAbstractItemModel>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>

namespace firth {

void completeWords(QLineEdit* edit, QAbstractItemModel* words) {
    auto* completer = new QCompleter(words, edit);
    completer->setFilterMode(Qt::MatchStartsWith);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->popup()->setObjectName(QStringLiteral("suggestions"));
    // Else each of all words that match is measured before the list opens.
    if (auto* list = qobject_cast<QListView*>(completer->popup())) list->setUniformItemSizes(true);
    edit->setCompleter(completer);
}

}  // namespace firth
