#pragma once

#include <QWidget>

#include "app/lesson/chapter.h"

namespace firth {

/// A small matrix of a page: names before its rows and above its columns, each number in a cell of
/// its colour, orange for positive and blue for negative.
class NumberTable : public QWidget {
    Q_OBJECT
public:
    explicit NumberTable(const LessonTable& table, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString cellText(double number) const;
    int namesWidth() const;

    LessonTable table_;
    QStringList columns_, names_;
    double largest_ = 0;  ///< the number of full colour
};

}  // namespace firth
