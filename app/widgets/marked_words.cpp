#include "app/widgets/marked_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "app/widgets/elided_label.h"

namespace firth {
namespace {

constexpr int longestName = 40;

}  // namespace

MarkedWords::MarkedWords(QWidget* parent)
    : QWidget(parent),
      text_(new ElidedLabel),
      isolate_(makeButton(QStringLiteral("isolate"), tr("Isolate"),
                          tr("Show these words alone, on axes that are fitted to them"))),
      group_(makeButton(QStringLiteral("makeGroup"), tr("Make a group"),
                        tr("Keep these words as a group, with a colour of its own; axes can lead "
                           "from one group to another"))),
      forget_(makeButton(QStringLiteral("forgetMarked"), tr("Unmark"),
                         tr("The words are no longer marked"))),
      showAll_(makeButton(QStringLiteral("showAll"), tr("Show all"),
                          tr("Back to all words of the map"))),
      name_(new QLineEdit) {
    setObjectName(QStringLiteral("markedBar"));
    setAccessibleName(tr("Marked words"));
    text_->setObjectName(QStringLiteral("markedText"));
    text_->setProperty("role", "quiet");
    name_->setObjectName(QStringLiteral("groupName"));
    name_->setAccessibleName(tr("Name of the group"));
    name_->setPlaceholderText(tr("Name of a group"));
    name_->setToolTip(tr("Write a name and press Enter to keep the marked words as a group"));
    name_->setMaxLength(longestName);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text_, 1);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{showAll_, isolate_, name_, group_, forget_})
        layout->addWidget(widget);
    connect(isolate_, &QPushButton::clicked, this, [this] {
        emit isolateAsked(words_);
        forget();
    });
    connect(group_, &QPushButton::clicked, this, &MarkedWords::makeGroup);
    connect(name_, &QLineEdit::returnPressed, this, &MarkedWords::makeGroup);
    connect(forget_, &QPushButton::clicked, this, &MarkedWords::forget);
    connect(showAll_, &QPushButton::clicked, this, &MarkedWords::showAllAsked);
    fit();
    arrange();
}

QPushButton* MarkedWords::makeButton(const QString& name, const QString& text,
                                     const QString& toolTip) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    return button;
}

void MarkedWords::setMarked(std::vector<WordId> words) {
    words_ = std::move(words);
    arrange();
}

void MarkedWords::setShown(std::size_t shown, std::size_t all) {
    if (shown == shown_ && all == all_) return;
    shown_ = shown;
    all_ = all;
    arrange();
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

void MarkedWords::arrange() {
    const bool marked = !words_.empty();
    const bool some = shown_ < all_;
    QStringList texts;
    if (some) texts << tr("%L1 of %L2 words shown").arg(shown_).arg(all_);
    if (marked)
        texts << (words_.size() == 1 ? tr("1 word marked")
                                     : tr("%L1 words marked").arg(words_.size()));
    text_->setText(texts.join(tr(" · ")));
    showAll_->setVisible(some);
    for (QWidget* widget : std::initializer_list<QWidget*>{isolate_, name_, group_, forget_})
        widget->setVisible(marked);
    setVisible(marked || some);
    updateGeometry();
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
