#include "app/widgets/marked_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "app/widgets/text_button.h"

namespace firth {
namespace {

constexpr int longestName = 40;

}  // namespace

MarkedWords::MarkedWords(QWidget* parent)
    : QWidget(parent),
      isolate_(textButton(QStringLiteral("isolate"), tr("Isolate"),
                          tr("Show these words alone, on axes that are fitted to them"))),
      group_(textButton(QStringLiteral("makeGroup"), tr("Make a group"),
                        tr("Keep these words as a group, with a colour of its own; axes can lead "
                           "from one group to another"))),
      forget_(textButton(QStringLiteral("forgetMarked"), tr("Unmark"),
                         tr("The words are no longer marked"))),
      name_(new QLineEdit) {
    setObjectName(QStringLiteral("markedBar"));
    setAccessibleName(tr("Marked words"));
    name_->setObjectName(QStringLiteral("groupName"));
    name_->setAccessibleName(tr("Name of the group"));
    name_->setPlaceholderText(tr("Name of a group"));
    name_->setToolTip(tr("Write a name and press Enter to keep the marked words as a group"));
    name_->setMaxLength(longestName);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{isolate_, name_, group_, forget_})
        layout->addWidget(widget);
    layout->addStretch();
    connect(isolate_, &QPushButton::clicked, this, [this] {
        emit isolateAsked(words_);
        forget();
    });
    connect(group_, &QPushButton::clicked, this, &MarkedWords::makeGroup);
    connect(name_, &QLineEdit::returnPressed, this, &MarkedWords::makeGroup);
    connect(forget_, &QPushButton::clicked, this, &MarkedWords::forget);
    fit();
    hide();
}

void MarkedWords::setMarked(std::vector<WordId> words) {
    words_ = std::move(words);
    setAccessibleDescription(tr("%L1 words").arg(words_.size()));
    setVisible(!words_.empty());
}

void MarkedWords::makeGroup() {
    emit groupAsked(name_->text().simplified(), words_);
    name_->clear();
    forget();
}

void MarkedWords::forget() {
    setMarked({});
    emit forgotten();
}

void MarkedWords::fit() {
    name_->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
    name_->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
}

void MarkedWords::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

}  // namespace firth
