#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QTabBar;
QT_END_NAMESPACE

namespace firth {

/// The top of the window: its pages in the order of the data, and its menus.
class PageBar : public QFrame {
    Q_OBJECT
public:
    explicit PageBar(QWidget* status, QWidget* parent = nullptr);

    /// `name` is what the command line calls the page.
    void addPage(const QString& name, const QString& title, const QString& toolTip);
    /// A button at the right end.
    void addTool(QWidget* tool);
    /// Between the pages and the tools.
    void takeStatus();
    /// False if there is no page of that name.
    bool showPage(const QString& name);
    /// Where something stands beside the window, the bar does with less room.
    void setNarrow(bool narrow);
    QString page() const;
    /// Names and titles, from left to right.
    QList<std::pair<QString, QString>> pages() const;

signals:
    void pageChanged(const QString& name);
    /// Whether the status has room here; where it has none it is to stand elsewhere.
    void statusFits(bool fits);

protected:
    bool event(QEvent* event) override;

private:
    void fit();

    QLabel* title_;
    QWidget* status_;
    QTabBar* tabs_;
    QHBoxLayout* layout_;
    bool narrow_ = false;
    bool statusFits_ = true;
};

}  // namespace firth
