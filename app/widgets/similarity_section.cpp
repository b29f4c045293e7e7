#include "app/widgets/similarity_section.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "app/models/shown_word.h"
#include "app/widgets/curve_chart.h"
#include "app/widgets/curve_key.h"
#include "app/widgets/number_text.h"
#include "app/widgets/section_title.h"

namespace firth {

SimilaritySection::SimilaritySection(QWidget* parent)
    : QWidget(parent),
      title_(sectionTitle(QString())),
      chart_(new CurveChart(QStringLiteral("similarityChart"), tr("thousand samples"))),
      key_(new CurveKey(QStringLiteral("similarityKey"))) {
    setObjectName(QStringLiteral("similaritySection"));
    title_->setObjectName(QStringLiteral("similarityTitle"));
    chart_->setRange(-0.5, 1);
    chart_->setAccessibleName(tr("Similarity while training"));
    chart_->setToolTip(tr("Cosines of the word with the pinned ones"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title_);
    layout->addWidget(chart_);
    layout->addWidget(key_);
    hide();
}

void SimilaritySection::show(const Corpus& corpus, const WordReport& report) {
    const std::vector<WordId>& followed = report.query.followed;
    setVisible(!followed.empty());
    if (followed.empty()) return;
    QString title = tr("Similarity to %1 while training")
                        .arg(shownWord(corpus.vocabulary.word(report.query.word)));
    const auto pinned = std::ranges::count_if(
        report.query.compared, [&](WordId word) { return word != report.query.word; });
    if (static_cast<std::size_t>(pinned) > followed.size())
        title += tr(": the first %1 of %2 pinned words").arg(followed.size()).arg(pinned);
    title_->setText(title);
    QList<Curve> curves;
    QList<CurveKey::Entry> entries;
    for (std::size_t i = 0; i < followed.size(); ++i) {
        Curve curve{shownWord(corpus.vocabulary.word(followed[i])), static_cast<int>(i), {}};
        for (const SimilarityMoment& moment : report.moments)
            curve.points.append({static_cast<double>(moment.samples) / 1000,
                                 static_cast<double>(moment.cosines[i])});
        const double last = curve.points.isEmpty() ? 0 : curve.points.last().y();
        entries.append({curve.name, curve.colour, fixedNumber(last, 2)});
        curves.append(std::move(curve));
    }
    chart_->setCurves(curves);
    key_->setEntries(entries);
}

}  // namespace firth
