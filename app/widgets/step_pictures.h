#pragma once

#include <QWidget>

#include "app/session/step_walk.h"
#include "app/widgets/step_highlight.h"

namespace firth {

class HuffmanPicture;
class NoisePicture;
class ProbabilityChart;

/// The picture that belongs to the step's objective: the probabilities of full softmax, the draw of
/// negative sampling, the path of hierarchical softmax.
class StepPictures : public QWidget {
    Q_OBJECT
public:
    explicit StepPictures(QWidget* parent = nullptr);

    void show(const std::shared_ptr<const StepReport>& report, Stage stage);
    void setHighlight(const StepHighlight& highlight);

signals:
    void highlightChanged(const StepHighlight& highlight);
    /// To the pictures: what is to be lit in them.
    void lit(const StepHighlight& highlight);

private:
    template <typename Picture>
    void link(Picture* picture);

    std::shared_ptr<const StepReport> report_;
    ProbabilityChart* chart_;
    NoisePicture* noise_;
    HuffmanPicture* tree_;
};

}  // namespace firth
