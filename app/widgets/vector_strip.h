#pragma once

#include <QWidget>

#include "engine/matrix.h"

namespace firth {

/// A vector as a row of coloured cells, orange for positive and blue for negative, around zero.
class VectorStrip : public QWidget {
    Q_OBJECT
public:
    explicit VectorStrip(QWidget* parent = nullptr);

    /// `scale` is the value of full colour.
    void setVector(const Vector& vector, float scale);
    QSize sizeHint() const override { return {200, 18}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Vector vector_;
    float scale_ = 1;
};

}  // namespace firth
