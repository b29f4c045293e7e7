#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QLineEdit;
QT_END_NAMESPACE

namespace firth {

/// Completes what is typed to the words that begin so, as fast among 50,000 as among a few.
void completeWords(QLineEdit* edit, QAbstractItemModel* words);

}  // namespace firth
