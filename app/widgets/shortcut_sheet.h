#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace firth {

struct Shortcut;

/// A window that lists every key of another one by topic.
class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutSheet(QWidget* parent);

    /// Lists what holds at this moment, and comes to the front.
    void showShortcutsOf(const QWidget& window);

protected:
    /// The key that brought it takes it away.
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* card(const QString& topic, const std::vector<Shortcut>& shortcuts);

    QScrollArea* scroll_;
};

}  // namespace firth
