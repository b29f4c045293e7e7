#include "app/widgets/scroll_into_sight.h"

#include <QScrollArea>
#include <QScrollBar>

namespace firth {

void scrollIntoSight(QWidget& widget) {
    constexpr int margin = 4;
    for (QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(parent);
        if (!area) continue;
        QScrollBar& across = *area->horizontalScrollBar();
        const int before = across.value();
        area->ensureWidgetVisible(&widget, margin, margin);
        // Nobody could shift it back.
        if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) across.setValue(before);
        // What is too tall is read from its beginning.
        if (widget.height() + 2 * margin > area->viewport()->height())
            area->verticalScrollBar()->setValue(widget.mapTo(area->widget(), QPoint()).y() -
                                                margin);
    }
}

}  // namespace firth
