#include "app/widgets/offer_bar.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "app/widgets/plain_tool_tip.h"

namespace firth {

OfferBar::OfferBar(const QString& name, QWidget* parent)
    : QWidget(parent),
      frame_(new QFrame),
      message_(new QLabel),
      accept_(new QPushButton),
      decline_(new QPushButton) {
    setObjectName(name);
    frame_->setProperty("role", "offer");
    message_->setObjectName(name + QStringLiteral("Text"));
    message_->setTextFormat(Qt::PlainText);
    message_->setWordWrap(true);
    accept_->setObjectName(name + QStringLiteral("Accept"));
    accept_->setProperty("primary", true);
    decline_->setObjectName(name + QStringLiteral("Decline"));
    auto* row = new QHBoxLayout(frame_);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(message_, 1);
    row->addWidget(accept_);
    row->addWidget(decline_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 0);
    layout->addWidget(frame_);
    connect(accept_, &QPushButton::clicked, this, &OfferBar::accepted);
    connect(decline_, &QPushButton::clicked, this, [this] {
        hide();
        emit declined();
    });
    hide();
}

void OfferBar::offer(const QString& message, const Choice& accept, const Choice& decline) {
    message_->setText(message);
    frame_->setAccessibleName(message);
    const auto set = [](QPushButton* button, const Choice& choice) {
        button->setText(choice.text);
        button->setAccessibleName(choice.text);
        button->setToolTip(plainToolTip(choice.explanation));
    };
    set(accept_, accept);
    set(decline_, decline);
    show();
}

}  // namespace firth
