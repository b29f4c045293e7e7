#include "app/widgets/page_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>

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
    layout_->setContentsMargins(14, 4, 14, 4);
    layout_->setSpacing(14);
    for (QWidget* widget : std::initializer_list<QWidget*>{title_, tabs_, status})
        layout_->addWidget(widget, widget == status ? 1 : 0);
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
    layout_->addWidget(tool);
}

bool PageBar::showPage(const QString& name) {
    for (int i = 0; i < tabs_->count(); ++i)
        if (tabs_->tabData(i).toString() == name) {
            tabs_->setCurrentIndex(i);
            return true;
        }
    return false;
}

QList<std::pair<QString, QString>> PageBar::pages() const {
    QList<std::pair<QString, QString>> all;
    for (int i = 0; i < tabs_->count(); ++i)
        all << std::pair{tabs_->tabData(i).toString(), tabs_->tabText(i)};
    return all;
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
