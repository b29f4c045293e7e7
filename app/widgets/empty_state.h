#pragma once

#include <QWidget>

class QLabel;

namespace firth {

/// Stands in a page's place while there is nothing for it to show: says why, and offers what to do.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setText(const QString& title, const QString& why);

signals:
    void openAsked();
    void townAsked();
    void mapAsked();

private:
    QLabel* title_;
    QLabel* why_;
};

}  // namespace firth
