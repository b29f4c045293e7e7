#include "app/widgets/page_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>
#include <QToolButton>

namespace firth {

PageBar::PageBar(QWidget* status, QWidget* parent)
    : QFrame(parent),
      title_(new QLabel(tr("Firth"))),
      tabs_(new QTabBar),
      layout_(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("pageBar"));
    title_->setProperty("role", "title");
    tabs_->setObjectName(QStringLiteral("pages"));
    tabs_->setAccessibleName(tr("Pages"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setUsesScrollButtons(false);
    auto* theme = new QToolButton;
    theme->setObjectName(QStringLiteral("themeToggle"));
    theme->setText(QStringLiteral("◐"));
    theme->setAccessibleName(tr("Light or dark"));
    theme->setToolTip(tr("Light or dark (Ctrl+D)"));
    theme->setShortcut(Qt::CTRL | Qt::Key_D);
    layout_->setContentsMargins(14, 4, 14, 4);
    layout_->setSpacing(14);
    for (QWidget* widget : std::initializer_list<QWidget*>{title_, tabs_, status, theme})
        layout_->addWidget(widget, widget == status ? 1 : 0);
    connect(theme, &QToolButton::clicked, this, &PageBar::themeToggled);
    connect(tabs_, &QTabBar::currentChanged, this, [this] {
        tabs_->updateGeometry();  // the chosen title is bold, and wider than it was
        emit pageChanged(page());
    });
}

void PageBar::addPage(const QString& name, const QString& title, const QString& toolTip) {
    const int index = tabs_->addTab(title);
    tabs_->setTabData(index, name);
    tabs_->setTabToolTip(index, toolTip);
}

void PageBar::addTool(QWidget* tool) {
    layout_->insertWidget(layout_->count() - 1, tool);
}

bool PageBar::showPage(const QString& name) {
    for (int i = 0; i < tabs_->count(); ++i)
        if (tabs_->tabData(i).toString() == name) {
            tabs_->setCurrentIndex(i);
            return true;
        }
    return false;
}

void PageBar::setNarrow(bool narrow) {
    title_->setHidden(narrow);
    tabs_->setUsesScrollButtons(narrow);
    layout_->setSpacing(narrow ? 8 : 14);
}

QString PageBar::page() const {
    return tabs_->tabData(tabs_->currentIndex()).toString();
}

}  // namespace firth
