#include "app/widgets/card.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include "app/widgets/elided_label.h"

namespace firth {

Card::Card(const QString& name, const QString& title, QWidget* parent) : QFrame(parent) {
    setObjectName(name);
    setAccessibleName(title);
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(6);

    headerRow_ = new QWidget;
    header_ = new QHBoxLayout(headerRow_);
    header_->setContentsMargins(0, 0, 0, 0);
    header_->setSpacing(10);
    auto* heading = new QLabel(title);
    heading->setObjectName(name + "Title");
    heading->setProperty("role", "title");
    heading->setTextFormat(Qt::PlainText);
    caption_ = new ElidedLabel;
    caption_->setObjectName(name + "Caption");
    caption_->setProperty("role", "quiet");
    caption_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    header_->addWidget(heading);
    header_->addWidget(caption_, 1);
    layout->addWidget(headerRow_);

    body_ = new QVBoxLayout;
    body_->setSpacing(6);
    layout->addLayout(body_, 1);
}

void Card::setCaption(const QString& text) {
    caption_->setText(text);
}
void Card::setHeaderVisible(bool visible) {
    headerRow_->setVisible(visible);
}
void Card::setFramed(bool framed) {
    setProperty("card", framed);
    layout()->setContentsMargins(framed ? QMargins(14, 10, 14, 10) : QMargins());
    style()->unpolish(this);
    style()->polish(this);
}
QString Card::caption() const {
    return caption_->text();
}

}  // namespace firth
