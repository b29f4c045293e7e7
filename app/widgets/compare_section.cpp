#include "app/widgets/compare_section.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/widgets/cosine_matrix.h"
#include "app/widgets/section_title.h"

namespace firth {

CompareSection::CompareSection(QWidget* parent)
    : QWidget(parent), unit_(new QLabel), matrix_(new CosineMatrix) {
    setObjectName(QStringLiteral("compareSection"));
    unit_->setObjectName(QStringLiteral("cosineUnit"));
    unit_->setProperty("role", "quiet");
    unit_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sectionTitle(tr("Pinned words compared")));
    layout->addWidget(unit_);
    layout->addWidget(matrix_);
    connect(matrix_, &CosineMatrix::wordChosen, this, [this](int index) {
        emit wordActivated(static_cast<int>(words_[static_cast<std::size_t>(index)]));
    });
    hide();
}

void CompareSection::show(const Corpus& corpus, const WordReport& report) {
    words_ = report.query.compared;
    QStringList names;
    for (const WordId word : words_) names << QString::fromStdString(corpus.vocabulary.word(word));
    matrix_->show(names, report.cosines);
    setVisible(names.size() > 1);
    sayUnit();
}

void CompareSection::sayUnit() {
    unit_->setText(matrix_->showsHundredths()
                       ? tr("Cosines in hundredths · blue −100 · pale 0 · orange 100")
                       : tr("Cosines · blue −1 · pale 0 · orange 1"));
}

void CompareSection::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    sayUnit();
}

}  // namespace firth
