#include "app/widgets/step_pictures.h"
namespace firth {
StepPictures::StepPictures(QWidget* parent) : QWidget(parent) {}
void StepPictures::show(const std::shared_ptr<const StepReport>&, Stage) {}
void StepPictures::setHighlight(const StepHighlight&) {}
}  // namespace firth
