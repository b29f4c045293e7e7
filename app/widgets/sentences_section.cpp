#include "app/widgets/sentences_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/widgets/section_title.h"
#include "app/widgets/sentence_list.h"
#include "app/widgets/text_button.h"

namespace firth {
SentencesSection::SentencesSection(QWidget* parent)
    : QWidget(parent),
      range_(new QLabel),
      previous_(textButton(QStringLiteral("previousSentences"), tr("Back"),
                           tr("The sentences before these"))),
      next_(
          textButton(QStringLiteral("nextSentences"), tr("More"), tr("The sentences after these"))),
      list_(new SentenceList(QStringLiteral("sentences"), tr("Sentences of the word"))) {
    setObjectName(QStringLiteral("sentencesSection"));
    range_->setObjectName(QStringLiteral("sentencesRange"));
    range_->setProperty("role", "quiet");
    range_->setTextFormat(Qt::PlainText);
    range_->setWordWrap(true);
    connect(previous_, &QPushButton::clicked, this, [this] { turn(false); });
    connect(next_, &QPushButton::clicked, this, [this] { turn(true); });
    connect(list_, &SentenceList::placeAsked, this, &SentencesSection::placeAsked);

    auto* pages = new QHBoxLayout;
    pages->addWidget(range_, 1);
    pages->addWidget(previous_);
    pages->addWidget(next_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sectionTitle(tr("In its sentences")));
    layout->addWidget(list_);
    layout->addLayout(pages);
}

void SentencesSection::setWord(WordId word) {
    query_ = SentencesQuery{word};
    range_->setText(tr("looking…"));
    list_->clear();
    previous_->setEnabled(false);
    next_->setEnabled(false);
    emit sentencesAsked(query_);
}

void SentencesSection::show(const SentencesReport& report) {
    if (report.query.word != query_.word || report.query.first != query_.first) return;
    list_->show(report.corpus, report.places);
    const std::size_t last = report.query.first + report.places.size();
    range_->setText(tr("%L1–%L2 of %L3").arg(report.query.first + 1).arg(last).arg(report.total));
    previous_->setEnabled(report.query.first > 0);
    next_->setEnabled(last < report.total);
}

void SentencesSection::showProblem(const QString& message) {
    range_->setText(message);
}

void SentencesSection::turn(bool onwards) {
    query_.first =
        onwards ? query_.first + query_.most : query_.first - std::min(query_.first, query_.most);
    emit sentencesAsked(query_);
}

}  // namespace firth
