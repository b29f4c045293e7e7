#pragma once

#include <QLabel>

namespace firth {

/// A line of plain text that never asks for more room than there is: what does not fit ends in an
/// ellipsis and stands whole in the tool tip. Where the ellipsis would take the room that the end
/// of a part needs, of parts with " · " between them, there is none.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    /// What there is room for.
    QString shown() const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

}  // namespace firth
