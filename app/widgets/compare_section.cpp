#include "app/widgets/compare_section.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/models/shown_word.h"
#include "app/widgets/cosine_matrix.h"
#include "app/widgets/section_title.h"

namespace firth {

CompareSection::CompareSection(QWidget* parent)
    : QWidget(parent), unit_(new QLabel), matrix_(new CosineMatrix), scroll_(new QScrollArea) {
    setObjectName(QStringLiteral("compareSection"));
    unit_->setObjectName(QStringLiteral("cosineUnit"));
    unit_->setProperty("role", "quiet");
    unit_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sectionTitle(tr("Pinned words compared")));
    layout->addWidget(unit_);
    layout->addWidget(scroll_);
    scroll_->setObjectName(QStringLiteral("cosineScroll"));
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setWidgetResizable(true);
    scroll_->setWidget(matrix_);
    scroll_->viewport()->setAutoFillBackground(false);
    matrix_->setAutoFillBackground(false);
    connect(matrix_, &CosineMatrix::wordChosen, this, [this](int index) {
        emit wordActivated(static_cast<int>(words_[static_cast<std::size_t>(index)]));
    });
    hide();
}

void CompareSection::show(const Corpus& corpus, const WordReport& report) {
    words_ = report.query.compared;
    QStringList names;
    for (const WordId word : words_) names << shownWord(corpus.vocabulary.word(word));
    matrix_->show(names, report.cosines);
    setVisible(names.size() > 1);
    fit();
}

void CompareSection::fit() {
    const QSize least = matrix_->minimumSizeHint();
    const bool scrolls = least.width() > width();
    const int bar = scrolls ? scroll_->horizontalScrollBar()->sizeHint().height() : 0;
    scroll_->setFixedHeight(least.height() + bar);
    unit_->setText(matrix_->showsHundredths()
                       ? tr("Cosines in hundredths: orange to 100, blue to −100, faint near 0")
                       : tr("Cosines: orange to 1, blue to −1, faint near 0"));
}

void CompareSection::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void CompareSection::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

}  // namespace firth
