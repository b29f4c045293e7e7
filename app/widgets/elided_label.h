#pragma once

#include <QLabel>

namespace firth {

/// A line of plain text that never asks for more room than there is: what does not fit ends in an
/// ellipsis and stands whole in the tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool fits() const;
};

}  // namespace firth
