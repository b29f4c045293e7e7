#include "app/widgets/why_near_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/models/shown_word.h"
#include "app/widgets/section_title.h"
#include "app/widgets/sentence_list.h"

namespace firth {
namespace {

QString nameOf(const Corpus& corpus, WordId word) {
    return shownWord(corpus.vocabulary.word(word));
}

}  // namespace

WhyNearSection::WhyNearSection(QWidget* parent)
    : QWidget(parent),
      title_(sectionTitle(QString())),
      shared_(makeText(QStringLiteral("sharedContexts"))),
      note_(makeText(QStringLiteral("whyNearNote"))),
      titleOfA_(makeText(QStringLiteral("sentencesOfATitle"))),
      titleOfB_(makeText(QStringLiteral("sentencesOfBTitle"))),
      ofA_(new SentenceList(QStringLiteral("sentencesOfA"), tr("Sentences of the first word"))),
      ofB_(new SentenceList(QStringLiteral("sentencesOfB"), tr("Sentences of the second word"))) {
    setObjectName(QStringLiteral("whyNearSection"));
    title_->setObjectName(QStringLiteral("whyNearTitle"));
    note_->setProperty("role", "quiet");
    for (QLabel* label : {titleOfA_, titleOfB_}) label->setProperty("role", "quiet");
    note_->setToolTip(
        tr("Ranked by how much more often than by chance they stand near either word: the product "
           "of both positive PMIs, each times the logarithm of its count"));
    auto* shut = new QPushButton(tr("Close"));
    shut->setObjectName(QStringLiteral("closeWhyNear"));
    shut->setToolTip(tr("Close this explanation"));
    connect(shut, &QPushButton::clicked, this, &WhyNearSection::close);
    for (const SentenceList* list : {ofA_, ofB_})
        connect(list, &SentenceList::placeAsked, this, &WhyNearSection::placeAsked);

    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(shut);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    for (QWidget* part :
         std::initializer_list<QWidget*>{shared_, note_, titleOfA_, ofA_, titleOfB_, ofB_})
        layout->addWidget(part);
    hide();
}

QLabel* WhyNearSection::makeText(const QString& name) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void WhyNearSection::ask(const Corpus& corpus, const WhyNearQuery& query) {
    if (open_ && query.a == query_.a && query.b == query_.b && query.window == query_.window)
        return;
    query_ = query;
    open_ = true;
    title_->setText(tr("Why is %1 near %2?").arg(nameOf(corpus, query.b), nameOf(corpus, query.a)));
    shared_->setText(tr("counting…"));
    for (QLabel* label : {note_, titleOfA_, titleOfB_}) label->clear();
    ofA_->clear();
    ofB_->clear();
    setVisible(true);
    emit explanationAsked(query_);
}

void WhyNearSection::show(const WhyNearReport& report) {
    const WhyNear& why = report.why;
    if (!open_ || why.a != query_.a || why.b != query_.b || why.window != query_.window) return;
    const Corpus& corpus = *report.corpus;
    const QString a = nameOf(corpus, why.a);
    const QString b = nameOf(corpus, why.b);
    QStringList contexts;
    for (const SharedContext& context : why.contexts)
        contexts << (contexts.isEmpty() ? tr("%1 (%L2 and %L3 times)") : tr("%1 (%L2, %L3)"))
                        .arg(nameOf(corpus, context.word))
                        .arg(context.nearA)
                        .arg(context.nearB);
    shared_->setText(contexts.isEmpty()
                         ? tr("No word stands near both more often than chance would have it.")
                         : tr("Both stand near: %1.").arg(contexts.join(QStringLiteral(", "))));
    const QString reach =
        why.window == 1 ? tr("next to it") : tr("at most %1 words away").arg(why.window);
    note_->setText(tr("Counted in the whole corpus, %1: first for %2, then for %3. %L4 words stand "
                      "near both; %3 itself stands near %2 %L5 times.")
                       .arg(reach, a, b)
                       .arg(why.sharedCount)
                       .arg(why.together));
    const auto title = [](const QString& word, const std::vector<Evidence>& sentences) {
        return sentences.empty() ? QString() : tr("%1, and what it shares:").arg(word);
    };
    titleOfA_->setText(title(a, why.ofA));
    titleOfB_->setText(title(b, why.ofB));
    ofA_->show(report.corpus, why.ofA);
    ofB_->show(report.corpus, why.ofB);
}

void WhyNearSection::close() {
    open_ = false;
    hide();
}

}  // namespace firth
