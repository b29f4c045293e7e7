#include "app/widgets/step_pictures.h"

#include "app/models/step_output_model.h"
#include "app/widgets/huffman_picture.h"
#include "app/widgets/noise_picture.h"
#include "app/widgets/probability_chart.h"

namespace firth {

StepPictures::StepPictures(QWidget* parent)
    : QStackedWidget(parent),
      chart_(new ProbabilityChart(QStringLiteral("probabilityChart"))),
      noise_(new NoisePicture(QStringLiteral("noisePicture"))),
      tree_(new HuffmanPicture(QStringLiteral("huffmanPicture"))) {
    setObjectName(QStringLiteral("stepPictures"));
    link(chart_);
    link(noise_);
    link(tree_);
}

template <typename Picture>
void StepPictures::link(Picture* picture) {
    addWidget(picture);
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
            setCurrentWidget(chart_);
            break;
        case Objective::NegativeSampling:
            if (another) noise_->setDraws(report->tables, report->targets);
            setCurrentWidget(noise_);
            break;
        case Objective::HierarchicalSoftmax:
            if (another) tree_->setPath(report->tables, report->output, report->trace.outputs);
            setCurrentWidget(tree_);
            break;
    }
    updateGeometry();
}

void StepPictures::setHighlight(const StepHighlight& highlight) {
    emit lit(highlight);
}

}  // namespace firth
