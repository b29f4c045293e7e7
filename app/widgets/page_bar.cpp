#include "app/widgets/page_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>
#include <utility>

namespace firth {

PageBar::PageBar(QWidget* status, QWidget* parent)
    : QFrame(parent),
      title_(new QLabel(tr("Firth"))),
      status_(status),
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
    layout_->addWidget(title_);
    layout_->addWidget(tabs_);
    takeStatus();
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

void PageBar::takeStatus() {
    layout_->insertWidget(layout_->indexOf(tabs_) + 1, status_, 1);
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
    narrow_ = narrow;
    tabs_->setUsesScrollButtons(narrow);
    fit();
}

/// Where there is little room, the program's name makes way for what there is to press and read.
void PageBar::fit() {
    constexpr int wide = 14, tight = 8;
    const QMargins margins = layout_->contentsMargins();
    const int status = status_->sizeHint().width();
    int parts = 1, needed = margins.left() + margins.right() + status;
    for (int i = 0; i < layout_->count(); ++i) {
        const QWidget* part = layout_->itemAt(i)->widget();
        if (part == title_ || part == status_ || part->isHidden()) continue;
        ++parts;
        needed += part->sizeHint().width();
    }
    const bool fits = !narrow_ && needed + title_->sizeHint().width() + parts * wide <= width();
    title_->setHidden(!fits);
    const bool hasRoom = needed + (parts - 1) * tight <= width();
    if (std::exchange(statusFits_, hasRoom) != hasRoom) emit statusFits(hasRoom);
    const int spacing = fits ? wide : tight;
    // Setting it asks for a new layout even where nothing changes, and that leads here again.
    if (layout_->spacing() != spacing) layout_->setSpacing(spacing);
}

bool PageBar::event(QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) fit();
    return QFrame::event(event);
}

QString PageBar::page() const {
    return tabs_->tabData(tabs_->currentIndex()).toString();
}

}  // namespace firth
