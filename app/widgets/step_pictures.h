#pragma once

#include <QWidget>

#include "app/session/step_walk.h"
#include "app/widgets/step_highlight.h"

namespace firth {

/// The picture that belongs to the step's objective.
class StepPictures : public QWidget {
    Q_OBJECT
public:
    explicit StepPictures(QWidget* parent = nullptr);

    void show(const std::shared_ptr<const StepReport>& report, Stage stage);
    void setHighlight(const StepHighlight& highlight);

signals:
    void highlightChanged(const StepHighlight& highlight);
};

}  // namespace firth
