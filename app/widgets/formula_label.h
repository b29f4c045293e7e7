#pragma once

#include <QLabel>
#include <vector>

#include "app/widgets/output_role.h"
#include "app/widgets/step_highlight.h"

namespace firth {

/// A piece of a formula: plain, or a number that belongs to an output or a dimension and lights up
/// with it.
struct FormulaSpan {
    QString text;
    StepHighlight belongsTo = {};
    InputOrRole role = OutputRole::Other;  ///< the colour; Other: the text's own
    bool strong = false;
};

/// Formulas with their numbers put in, a line each. The pointer on a number lights what belongs to
/// it everywhere; Tab goes through the numbers.
class FormulaLabel : public QLabel {
    Q_OBJECT
public:
    explicit FormulaLabel(const QString& name, QWidget* parent = nullptr);

    void setLines(std::vector<std::vector<FormulaSpan>> lines);
    void setHighlight(const StepHighlight& highlight);
    /// What it says, without colours.
    QString plainText() const;

signals:
    void highlightChanged(const StepHighlight& highlight);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();
    void followLink(const QString& link);

    std::vector<std::vector<FormulaSpan>> lines_;
    StepHighlight highlight_;
    bool writing_ = false;
};

}  // namespace firth
