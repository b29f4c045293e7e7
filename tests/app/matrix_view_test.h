#pragma once

#include <QApplication>
#include <QTest>
#include <QWheelEvent>
#include <memory>

#include "app/widgets/matrix_view.h"
#include "app/widgets/theme.h"

namespace firth {

/// Rows w0, w1 …; the value of a cell tells which it is: −1 … 1 over all cells.
inline std::shared_ptr<MatrixCopy> numbered(int rows, int columns) {
    auto copy = std::make_shared<MatrixCopy>();
    copy->rows = rows;
    copy->columns = columns;
    copy->range = {0, 0, rows, columns};
    copy->values.resize(rows, columns);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            copy->values(row, column) = 2.0F * static_cast<float>(row * columns + column) /
                                            static_cast<float>(rows * columns - 1) -
                                        1;
    return copy;
}

inline bool near(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) <= 1 && std::abs(a.green() - b.green()) <= 1 &&
           std::abs(a.blue() - b.blue()) <= 1;
}

/// A test of one picture of a matrix of numbered cells.
class MatrixViewTest : public QObject {
protected:
    void make(bool transposed, int rows, int columns) {
        view_ = std::make_unique<MatrixView>("matrix", "A matrix", transposed);
        view_->setShape(rows, columns, [](int row) { return QStringLiteral("w%1").arg(row); });
        view_->resize(500, 300);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
        values_ = numbered(rows, columns);
        view_->setValues(values_, 1);
        view_->clearFocus();
    }
    QImage image() { return view_->viewport()->grab().toImage(); }
    /// Inside a cell, away from frames and numbers.
    QColor colourAt(const MatrixCell& cell, const QImage& image) const {
        return image.pixelColor(view_->cells().rect(cell).center());
    }
    void point(const QPoint& at) {
        QMouseEvent move(QEvent::MouseMove, at, view_->viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view_->viewport(), &move);
    }
    void wheel(int eighths, Qt::KeyboardModifiers modifiers, const QPoint& at) {
        QWheelEvent event(at, view_->viewport()->mapToGlobal(at), {}, {0, eighths}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view_->viewport(), &event);
    }

    std::unique_ptr<MatrixView> view_;
    std::shared_ptr<MatrixCopy> values_;
};

}  // namespace firth
