#include "app/widgets/step_pictures.h"

#include <QVBoxLayout>

#include "app/models/step_output_model.h"
#include "app/widgets/huffman_picture.h"
#include "app/widgets/noise_picture.h"
#include "app/widgets/probability_chart.h"

namespace firth {

StepPictures::StepPictures(QWidget* parent)
    : QWidget(parent),
      chart_(new ProbabilityChart(QStringLiteral("probabilityChart"))),
      noise_(new NoisePicture(QStringLiteral("noisePicture"))),
      tree_(new HuffmanPicture(QStringLiteral("huffmanPicture"))) {
    setObjectName(QStringLiteral("stepPictures"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    link(chart_);
    link(noise_);
    link(tree_);
}

template <typename Picture>
void StepPictures::link(Picture* picture) {
    layout()->addWidget(picture);
    connect(picture, &Picture::highlightChanged, this, &StepPictures::highlightChanged);
    connect(this, &StepPictures::lit, picture, &Picture::setHighlight);
}

void StepPictures::show(const std::shared_ptr<const StepReport>& report, Stage stage) {
    const bool another = report != report_;
    report_ = report;
    switch (report->settings.objective) {
        case Objective::FullSoftmax:
            if (another) {
                QStringList names;
                for (const OutputTrace& output : report->trace.outputs)
                    names << outputName(*report, output.row);
                chart_->setOutputs(report->trace.outputs, names);
            }
            // Before the division by their sum, the probabilities are exponentials.
            chart_->setQuantity(stage <= Stage::Score ? ProbabilityChart::Quantity::Exponential
                                                      : ProbabilityChart::Quantity::Probability);
            break;
        case Objective::NegativeSampling:
            if (another) noise_->setDraws(report->tables, report->targets);
            break;
        case Objective::HierarchicalSoftmax:
            if (another) tree_->setPath(report->tables, report->output, report->trace.outputs);
            break;
    }
    chart_->setVisible(report->settings.objective == Objective::FullSoftmax);
    noise_->setVisible(report->settings.objective == Objective::NegativeSampling);
    tree_->setVisible(report->settings.objective == Objective::HierarchicalSoftmax);
}

void StepPictures::setHighlight(const StepHighlight& highlight) {
    emit lit(highlight);
}

}  // namespace firth
