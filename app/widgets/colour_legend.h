#pragma once

#include <QWidget>

namespace firth {

/// The diverging colours from −scale over zero to scale, with the numbers.
class ColourLegend : public QWidget {
    Q_OBJECT
public:
    explicit ColourLegend(QWidget* parent = nullptr);

    /// `scale` is the weight of full colour.
    void setScale(float scale);
    float scale() const { return scale_; }
    /// The numbers from left to right.
    QStringList texts() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int textWidth() const;

    float scale_ = 1;
};

}  // namespace firth
