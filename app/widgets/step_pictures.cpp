#include "app/widgets/step_pictures.h"

#include "app/models/step_output_model.h"
#include "app/widgets/probability_chart.h"

namespace firth {

StepPictures::StepPictures(QWidget* parent)
    : QStackedWidget(parent), chart_(new ProbabilityChart(QStringLiteral("probabilityChart"))) {
    setObjectName(QStringLiteral("stepPictures"));
    addWidget(chart_);
    connect(chart_, &ProbabilityChart::highlightChanged, this, &StepPictures::highlightChanged);
}

void StepPictures::show(const std::shared_ptr<const StepReport>& report, Stage stage) {
    setHidden(report->settings.objective != Objective::FullSoftmax);
    if (report->settings.objective == Objective::FullSoftmax) {
        if (report != report_) {
            QStringList names;
            for (const OutputTrace& output : report->trace.outputs)
                names << outputName(*report, output.row);
            chart_->setOutputs(report->trace.outputs, names);
        }
        chart_->setQuantity(stage <= Stage::Score ? ProbabilityChart::Quantity::Exponential
                                                  : ProbabilityChart::Quantity::Probability);
    }
    report_ = report;
}

void StepPictures::setHighlight(const StepHighlight& highlight) {
    chart_->setHighlight(highlight);
}

}  // namespace firth
