#include "app/widgets/segmented_control.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace firth {
namespace {

/// As wide as when it is chosen and bold, so that choosing moves nothing.
class Segment : public QPushButton {
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override {
        QFont plain = font();
        plain.setWeight(QFont::Normal);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const int more = QFontMetrics(bold).horizontalAdvance(text()) -
                         QFontMetrics(plain).horizontalAdvance(text());
        return QPushButton::sizeHint() + QSize(qMax(0, more), 0);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

}  // namespace

SegmentedControl::SegmentedControl(const QString& name, const QString& accessibleName,
                                   const QStringList& texts, const QStringList& toolTips,
                                   QWidget* parent)
    : QWidget(parent), group_(new QButtonGroup(this)) {
    setObjectName(name);
    setAccessibleName(accessibleName);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < texts.size(); ++i) {
        auto* button = new Segment(texts[i]);
        button->setObjectName(name + QString::number(i));
        button->setAccessibleName(accessibleName + QStringLiteral(": ") + texts[i]);
        button->setToolTip(toolTips.value(i));
        button->setCheckable(true);
        const bool atLeft = i == (layoutDirection() == Qt::LeftToRight ? 0 : texts.size() - 1);
        const bool atRight = i == (layoutDirection() == Qt::LeftToRight ? texts.size() - 1 : 0);
        button->setProperty("segment", atLeft ? "first" : atRight ? "last" : "true");
        group_->addButton(button, i);
        layout->addWidget(button);
    }
    connect(group_, &QButtonGroup::idClicked, this, &SegmentedControl::chosenByUser);
}

int SegmentedControl::chosen() const {
    return group_->checkedId();
}
void SegmentedControl::setChosen(int index) {
    group_->button(index)->setChecked(true);
}

}  // namespace firth
