#include "app/widgets/message_bar.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "app/widgets/elided_label.h"

namespace firth {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent),
      banner_(new QFrame),
      bannerText_(new ElidedLabel),
      loading_(new QFrame),
      loadingText_(new ElidedLabel),
      loadingBar_(new QProgressBar) {
    setObjectName(QStringLiteral("messageBar"));
    makeBanner();
    makeLoading();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 0);
    layout->addWidget(banner_);
    layout->addWidget(loading_);
    banner_->hide();
    loading_->hide();
    constexpr int noteMilliseconds = 6000;
    noteEnds_.setSingleShot(true);
    noteEnds_.setInterval(noteMilliseconds);
    connect(&noteEnds_, &QTimer::timeout, this, &MessageBar::hideError);
    fit();
}

void MessageBar::makeBanner() {
    banner_->setObjectName(QStringLiteral("banner"));
    bannerText_->setObjectName(QStringLiteral("bannerText"));
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("bannerClose"));
    close->setToolTip(tr("Take this message away"));
    connect(close, &QPushButton::clicked, this, &MessageBar::hideError);
    auto* row = new QHBoxLayout(banner_);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(bannerText_, 1);
    row->addWidget(close);
}

void MessageBar::makeLoading() {
    loading_->setObjectName(QStringLiteral("loading"));
    loading_->setProperty("card", true);
    loadingText_->setObjectName(QStringLiteral("loadingText"));
    loadingBar_->setObjectName(QStringLiteral("loadingBar"));
    loadingBar_->setAccessibleName(tr("Progress"));
    loadingBar_->setTextVisible(false);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelLoading"));
    cancel->setToolTip(tr("Stop this, and keep everything as it was"));
    connect(cancel, &QPushButton::clicked, this, &MessageBar::cancelAsked);
    auto* row = new QHBoxLayout(loading_);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(loadingText_, 1);
    row->addWidget(loadingBar_, 2);
    row->addWidget(cancel);
}

void MessageBar::fit() {
    setVisible(!banner_->isHidden() || !loading_->isHidden());
}

void MessageBar::showError(const QString& message) {
    showBanner(message, false);
}

void MessageBar::showNote(const QString& message) {
    showBanner(message, true);
    noteEnds_.start();
}

void MessageBar::showBanner(const QString& message, bool note) {
    noteEnds_.stop();
    bannerText_->setText(message);
    banner_->setAccessibleName(message);
    banner_->setProperty("note", note);
    style()->unpolish(banner_);
    style()->polish(banner_);
    banner_->show();
    fit();
}

void MessageBar::hideError() {
    noteEnds_.stop();
    banner_->hide();
    fit();
}

void MessageBar::showLoading(const QString& name) {
    showUnderWay(tr("Reading %1 …").arg(name), true);
}

void MessageBar::showWork(const QString& what) {
    showUnderWay(what, false);
}

void MessageBar::showUnderWay(const QString& what, bool reads) {
    reads_ = reads;
    loadingText_->setText(what);
    loadingBar_->setRange(0, 0);
    loading_->show();
    fit();
}

void MessageBar::showProgress(quint64 done, quint64 total) {
    constexpr int thousandths = 1000;
    loadingBar_->setRange(0, total > 0 ? thousandths : 0);
    if (total > 0) loadingBar_->setValue(static_cast<int>(done * thousandths / total));
}

void MessageBar::hideLoading() {
    if (reads_) hideProgress();
}

void MessageBar::hideWork() {
    if (!reads_) hideProgress();
}

void MessageBar::hideProgress() {
    loading_->hide();
    fit();
}

}  // namespace firth
