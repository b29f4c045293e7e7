#include "app/widgets/neighbour_table.h"

#include <QHeaderView>
#include <QTableView>

#include "app/models/neighbour_model.h"
#include "app/widgets/bar_delegate.h"

namespace firth {

QTableView* neighbourTable(const QString& name, const QString& accessibleName,
                           const QString& toolTip, NeighbourModel* model) {
    auto* table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setToolTip(toolTip);
    table->setModel(model);
    table->setItemDelegateForColumn(NeighbourModel::BarColumn,
                                    new BarDelegate(NeighbourModel::shareRole, table));
    table->setShowGrid(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    // Tab leads out of the table: its page is long.
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    auto* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(NeighbourModel::WordColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(NeighbourModel::BarColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(20);
    fitNeighbourTable(*table);
    return table;
}

void fitNeighbourTable(QTableView& table) {
    const int line = table.fontMetrics().height();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(line * 8 / 5);
    table.horizontalHeader()->resizeSection(NeighbourModel::WordColumn, line * 5);
    const int rows = table.model()->rowCount() * table.verticalHeader()->defaultSectionSize();
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + rows +
                         2 * table.frameWidth() + 2);
}

}  // namespace firth
