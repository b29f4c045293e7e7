#include "app/widgets/map_card.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include "app/widgets/axis_label.h"
#include "app/widgets/map_bar.h"
#include "app/widgets/map_view.h"
#include "app/widgets/marked_words.h"
#include "app/widgets/training_curves.h"

namespace firth {

MapCard::MapCard(TrainingSession& session, MapView* map, QWidget* parent)
    : Card(QStringLiteral("mapCard"), tr("Map"), parent),
      session_(session),
      map_(map),
      bar_(new MapBar),
      marked_(new MarkedWords),
      ownLine_(new QHBoxLayout),
      x_(new AxisLabel(QStringLiteral("xAxisLabel"), tr("Axis to the right"), Qt::Horizontal)),
      y_(new AxisLabel(QStringLiteral("yAxisLabel"), tr("Axis upwards"), Qt::Vertical)) {
    setNarrow(false);
    ownLine_->addStretch();
    body()->addLayout(ownLine_);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2);
    grid->setVerticalSpacing(0);
    grid->addWidget(y_, 0, 0);
    grid->addWidget(map_, 0, 1);
    grid->addWidget(x_, 1, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
    // The axis's label stands where other cards have air.
    layout()->setContentsMargins(14, 10, 14, 2);
    body()->addLayout(grid, 1);
    connect(bar_, &MapBar::changed, this, &MapCard::applySettings);
    connect(map_, &MapView::wordsMarked, this, &MapCard::takeMarked);
    connect(marked_, &MarkedWords::isolateAsked, bar_, &MapBar::isolate);
    connect(marked_, &MarkedWords::forgotten, this, [this] {
        map_->clearMarked();
        map_->setFocus(Qt::OtherFocusReason);
        takeMarked({});
    });
    connect(marked_, &MarkedWords::groupAsked, this, &MapCard::addGroup);
}

int MapCard::widthInOneLine() const {
    const QMargins margins = layout()->contentsMargins();
    int line = header()->minimumSize().width();
    const QWidget* elsewhere = bar_->isHidden() ? static_cast<QWidget*>(marked_) : bar_;
    if (header()->indexOf(bar_) < 0)
        line += header()->spacing() + elsewhere->minimumSizeHint().width();
    return margins.left() + line + margins.right();
}

void MapCard::setNarrow(bool narrow) {
    // Marked words take the place of the bar and the caption, so that nothing below moves.
    constexpr int mostRoom = 100;
    QHBoxLayout* line = narrow ? ownLine_ : header();
    if (line->indexOf(bar_) >= 0) return;
    const int first = narrow ? 0 : header()->count() - 1;
    line->insertWidget(first, bar_);
    line->insertWidget(first + 1, marked_, mostRoom);
}

void MapCard::takeMarked(const std::vector<int>& words) {
    marked_->setMarked({words.begin(), words.end()});
    bar_->setVisible(words.empty());
    setCaption(words.empty() ? about_ : QString());
}

void MapCard::takeCorpus(std::size_t words) {
    map_->clearMarked();
    takeMarked({});
    stale_ = true;
    bar_->setCorpus(session_.corpus(), words, session_.settings().dim);
}

void MapCard::setSelected(int word) {
    bar_->setSelected(word);
}

void MapCard::applySettings() {
    session_.setMap(bar_->settings());
    stale_ = true;
    emit frameWanted();
}

void MapCard::addGroup(QString name, const std::vector<WordId>& words) {
    if (name.isEmpty()) name = tr("group %1").arg(bar_->ownGroups().size() + 1);
    bar_->addGroup(name, words);
}

void MapCard::takeFrame(const MapFrame& frame) {
    bar_->takeFrame(frame);
    map_->setOrigin(
        QPointF(static_cast<double>(frame.origin[0]), static_cast<double>(frame.origin[1])));
    showColours(frame);
    // On other axes a trail would lead nowhere.
    const bool others = !(frame.settings.choice == choice_) || frame.settings.refits != refits_;
    if (others) map_->clearTrails();
    choice_ = frame.settings.choice;
    refits_ = frame.settings.refits;
    map_->setPoints(frame.points);
    about_ = mapCaption(frame, *session_.corpus());
    if (bar_->isVisibleTo(this)) setCaption(about_);
    showAxes(frame);
}

void MapCard::showColours(const MapFrame& frame) {
    if (!stale_ && frame.colours == shown_) return;
    shown_ = frame.colours;
    stale_ = false;
    map_->setColouring(bar_->colouringOf(frame));
}

void MapCard::showAxes(const MapFrame& frame) {
    const AxesChoice& choice = frame.settings.choice;
    const auto show = [&](AxisLabel& label, int axis, const std::optional<WordAxis>& between,
                          int principal) {
        constexpr double hundred = 100;
        // Upwards there is less room.
        const QString share =
            (axis == 0 ? tr("%1 % of the variance") : tr("%1 %"))
                .arg(hundred * static_cast<double>(frame.basis.explained[axis]), 0, 'f', 0);
        if (between)
            label.setTexts(between->fromName, share, between->toName,
                           tr("The direction from the one to the other in E, with its share of the "
                              "variance"));
        else if (choice.principal())
            label.setTexts({}, tr("axis %1 · %2").arg(principal + 1).arg(share), {},
                           tr("A principal axis and its share of the variance. While training runs "
                              "it is followed: each new fit "
                              "is turned\nwithin its plane onto the last one, so that words move "
                              "because they learned."));
        else
            label.setTexts(
                {}, tr("largest variance left · %1").arg(share), {},
                tr("The direction of largest variance at right angles to the other, and its "
                   "share"));
    };
    show(*x_, 0, choice.x, choice.first);
    show(*y_, 1, choice.y, choice.second);
}

}  // namespace firth
