#include "app/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/widgets/flow_layout.h"
#include "app/widgets/text_button.h"

namespace firth {
EmptyState::EmptyState(QWidget* parent) : QWidget(parent), title_(new QLabel), why_(new QLabel) {
    setObjectName(QStringLiteral("emptyState"));
    title_->setObjectName(QStringLiteral("emptyTitle"));
    title_->setProperty("role", "word");
    why_->setObjectName(QStringLiteral("emptyWhy"));
    for (QLabel* label : {title_, why_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* map = textButton(QStringLiteral("emptyMap"), tr("Back to the map"),
                           tr("What these vectors do have (Alt+1)"));
    map->setProperty("primary", true);
    auto* open = textButton(QStringLiteral("emptyOpen"), tr("Open a text…"),
                            tr("Learn from a text of your own (Ctrl+O)"));
    auto* town = textButton(QStringLiteral("emptyTown"), tr("Take the small town"),
                            tr("A bundled text whose words form groups"));
    connect(map, &QPushButton::clicked, this, &EmptyState::mapAsked);
    connect(open, &QPushButton::clicked, this, &EmptyState::openAsked);
    connect(town, &QPushButton::clicked, this, &EmptyState::townAsked);
    auto* buttons = new FlowLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    for (QPushButton* button : {map, open, town}) buttons->addWidget(button);

    auto* column = new QWidget;
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto* texts = new QVBoxLayout(column);
    texts->addStretch(2);
    texts->addWidget(title_);
    texts->addWidget(why_);
    texts->addLayout(buttons);
    texts->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 8);
    layout->addStretch(1);
}

void EmptyState::setText(const QString& title, const QString& why) {
    title_->setText(title);
    why_->setText(why);
}

}  // namespace firth
