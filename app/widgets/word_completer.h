#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QStringListModel;
QT_END_NAMESPACE

namespace firth {

/// Completes what is typed to the words that begin so, as fast among 50,000 as among a few.
void completeWords(QLineEdit* edit, QStringListModel* words);

}  // namespace firth
