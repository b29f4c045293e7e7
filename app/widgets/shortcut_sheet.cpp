#include "app/widgets/shortcut_sheet.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <iterator>

#include "app/widgets/card.h"
#include "app/widgets/shortcuts.h"
#include "app/widgets/theme.h"

namespace firth {

ShortcutSheet::ShortcutSheet(QWidget* parent) : QDialog(parent), scroll_(new QScrollArea) {
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keys"));
    scroll_->setObjectName(QStringLiteral("shortcutScroll"));
    scroll_->setAccessibleName(tr("Every key by topic"));
    scroll_->setProperty("role", "page");
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll_);
}

void ShortcutSheet::showShortcutsOf(const QWidget& window) {
    const std::vector<Shortcut> all = shortcutsOf(window);
    QStringList topics;
    for (const Shortcut& shortcut : all)
        if (!topics.contains(shortcut.topic)) topics << shortcut.topic;
    std::vector<QWidget*> cards;
    for (const QString& topic : topics) {
        std::vector<Shortcut> ofTopic;
        std::ranges::copy_if(all, std::back_inserter(ofTopic),
                             [&](const Shortcut& shortcut) { return shortcut.topic == topic; });
        cards.push_back(card(topic.isEmpty() ? tr("Everywhere") : topic, ofTopic));
    }

    // Two columns, each next card below the one that is shorter so far.
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("pageContent"));
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(12, 12, 12, 12);
    columns->setSpacing(12);
    std::array<QVBoxLayout*, 2> column{};
    std::array<int, 2> height{};
    for (QVBoxLayout*& each : column) {
        each = new QVBoxLayout;
        each->setSpacing(12);
        columns->addLayout(each, 1);
    }
    for (QWidget* each : cards) {
        const std::size_t shorter = height[1] < height[0] ? 1 : 0;
        column[shorter]->addWidget(each);
        height[shorter] += each->sizeHint().height();
    }
    for (QVBoxLayout* each : column) each->addStretch(1);
    scroll_->setWidget(content);
    const QSize wanted = content->sizeHint() + QSize(24, 0);
    resize(wanted.boundedTo(parentWidget()->size() * 0.9));
    show();
    raise();
    activateWindow();
}

void ShortcutSheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F1)
        close();
    else
        QDialog::keyPressEvent(event);
}

QWidget* ShortcutSheet::card(const QString& topic, const std::vector<Shortcut>& shortcuts) {
    auto* card = new Card(QStringLiteral("shortcutCard"), topic);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(12);
    int row = 0;
    for (const Shortcut& shortcut : shortcuts) {
        auto* keys = new QLabel(shortcut.keys);
        keys->setTextFormat(Qt::PlainText);
        keys->setProperty("role", "key");
        auto* does = new QLabel(shortcut.does);
        does->setTextFormat(Qt::PlainText);
        does->setWordWrap(true);
        does->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(does, row, 1);
        ++row;
    }
    card->body()->addLayout(grid);
    return card;
}

}  // namespace firth
