#include "app/widgets/labelled.h"

#include <QHBoxLayout>
#include <QLabel>

namespace firth {

QWidget* labelled(const QString& text, QWidget* control) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    auto* label = new QLabel(text);
    label->setProperty("role", "quiet");
    label->setBuddy(control);
    row->addWidget(label);
    row->addWidget(control, 1);
    return box;
}

}  // namespace firth
