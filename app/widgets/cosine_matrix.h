#pragma once

#include <QStringList>
#include <QWidget>

#include "engine/matrix.h"

namespace firth {

/// The cosines of every two of some words as a square of coloured cells with their numbers. The
/// rows have the words' names and numbers, the columns the numbers.
class CosineMatrix : public QWidget {
    Q_OBJECT
public:
    explicit CosineMatrix(QWidget* parent = nullptr);

    /// `cosines` is k × k, for k words.
    void show(const QStringList& words, const Matrix& cosines);
    /// The cell of two words; empty without them.
    QRect cell(int row, int column) const;
    /// What stands in the cell.
    QString cellText(int row, int column) const;
    /// Whether there is no room for "−0.12", so that the cells show hundredths: "−12".
    bool showsHundredths() const;
    QSize sizeHint() const override { return minimumSizeHint(); }
    /// Enough for hundredths in every cell.
    QSize minimumSizeHint() const override;

signals:
    void wordChosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    int count() const { return static_cast<int>(words_.size()); }
    int line() const { return fontMetrics().height() * 3 / 2; }
    int labelWidth() const;
    int leastPitch() const;
    double pitch() const;

    QStringList words_;
    Matrix cosines_;
};

}  // namespace firth
