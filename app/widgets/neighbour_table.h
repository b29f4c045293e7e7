#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace firth {

class NeighbourModel;

/// A table of a NeighbourModel, all rows in sight: the page around it scrolls.
QTableView* neighbourTable(const QString& name, const QString& accessibleName,
                           const QString& toolTip, NeighbourModel* model);
/// Makes room for its rows, in its font. Call it when either has changed.
void fitNeighbourTable(QTableView& table);

}  // namespace firth
