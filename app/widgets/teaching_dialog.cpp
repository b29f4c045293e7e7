#include "app/widgets/teaching_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include "app/look.h"
#include "app/widgets/labelled.h"
#include "app/widgets/section_title.h"
#include "app/widgets/text_button.h"
#include "app/widgets/text_label.h"

namespace firth {
namespace {

constexpr int hundred = 100;

}  // namespace

TeachingDialog::TeachingDialog(QWidget* parent)
    : QDialog(parent),
      frozen_(new QCheckBox(tr("Freeze the settings"))),
      text_(new QSpinBox),
      chapter_(new QComboBox) {
    setObjectName(QStringLiteral("teachingDialog"));
    setWindowTitle(tr("Teach with Firth"));
    auto* layout = new QVBoxLayout(this);
    auto* intro = textLabel(QStringLiteral("teachingIntro"), true);
    intro->setText(
        tr("For a class, show only what you speak about, and as large as the room needs it. "
           "When you stop teaching, everything is as it was."));
    layout->addWidget(intro);
    layout->addWidget(sectionTitle(tr("Hide")));
    const QStringList names = {tr("Settings"), tr("Training"),  tr("Sliding window"),
                               tr("Curves"),   tr("Inspector"), tr("History")};
    for (int i = 0; i < names.size(); ++i) {
        auto* part = new QCheckBox(names[i]);
        part->setObjectName(QStringLiteral("hide_") + hideableParts()[i]);
        part->setAccessibleName(tr("Hide: %1").arg(names[i]));
        part->setToolTip(tr("Leave this out while you teach"));
        layout->addWidget(part);
        parts_ << part;
    }
    layout->addWidget(sectionTitle(tr("Show")));
    frozen_->setObjectName(QStringLiteral("freezeSettings"));
    frozen_->setAccessibleName(frozen_->text());
    frozen_->setToolTip(tr("Nobody changes the model by accident"));
    text_->setObjectName(QStringLiteral("teachingText"));
    text_->setAccessibleName(tr("Size of the text"));
    text_->setToolTip(tr("For a projector; 100 % is the size of the first start"));
    text_->setRange(qRound(Look::leastText * hundred), qRound(Look::mostText * hundred));
    text_->setSingleStep(hundred / 10);
    text_->setSuffix(tr(" %"));
    text_->setValue(qRound(Teaching().textScale * hundred));
    chapter_->setObjectName(QStringLiteral("teachingChapter"));
    chapter_->setAccessibleName(tr("Chapter of the lesson"));
    chapter_->setToolTip(tr("Open the lesson at this chapter"));
    layout->addWidget(frozen_);
    layout->addWidget(labelled(tr("Size of the text"), text_));
    layout->addWidget(labelled(tr("Chapter of the lesson"), chapter_));
    auto* begin = textButton(QStringLiteral("beginTeaching"), tr("Begin"),
                             tr("Make the window so; Ctrl+T leads back"));
    begin->setDefault(true);
    begin->setProperty("primary", true);
    auto* shut = textButton(QStringLiteral("closeTeaching"), tr("Close"), tr("Close (Esc)"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(begin);
    buttons->addWidget(shut);
    layout->addLayout(buttons);
    connect(shut, &QPushButton::clicked, this, &QDialog::close);
    connect(begin, &QPushButton::clicked, this, [this] {
        close();
        emit beginAsked();
    });
}

void TeachingDialog::setChapters(const QStringList& titles) {
    const int chosen = std::max(chapter_->currentIndex(), 0);
    chapter_->clear();
    chapter_->addItem(tr("none"));
    for (int i = 0; i < titles.size(); ++i)
        chapter_->addItem(tr("%1. %2").arg(i + 1).arg(titles[i]));
    chapter_->setCurrentIndex(chosen);
}

Teaching TeachingDialog::teaching() const {
    Teaching teaching;
    for (int i = 0; i < parts_.size(); ++i)
        if (parts_[i]->isChecked()) teaching.hidden << hideableParts()[i];
    teaching.frozen = frozen_->isChecked();
    teaching.textScale = text_->value() / double{hundred};
    teaching.chapter = chapter_->currentIndex();
    return teaching;
}

}  // namespace firth
