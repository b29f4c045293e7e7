#include "app/widgets/pull_picture.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "app/widgets/arrow_keys.h"
#include "app/widgets/plain_tool_tip.h"
#include "app/widgets/shortcuts.h"

namespace firth {
namespace {

constexpr double pullEdge = 8;
constexpr double same = 4;    ///< arrows this near at both ends are one in the picture
constexpr double reach = 10;  ///< of the pointer

bool near(const QPointF& a, const QPointF& b) {
    return QLineF(a, b).length() < same;
}

double distanceTo(const QLineF& line, const QPointF& at) {
    const QPointF way = line.p2() - line.p1();
    const double squared = QPointF::dotProduct(way, way);
    const double share =
        squared > 0 ? std::clamp(QPointF::dotProduct(at - line.p1(), way) / squared, 0.0, 1.0) : 0;
    return QLineF(line.p1() + share * way, at).length();
}

}  // namespace

PullPicture::PullPicture(const QString& name, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    tellKeys(*this, tr("Up, Down"), tr("From arrow to arrow: who was pulled, who pushed"));
    setAccessibleName(tr("Who was pulled and who was pushed away"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

QSize PullPicture::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 18};
}

QSize PullPicture::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 12};
}

void PullPicture::setPlane(const StepPlane& plane, const QStringList& outputNames,
                           const QStringList& inputNames, double magnification) {
    plane_ = plane;
    magnification_ = magnification;
    items_.clear();
    for (const PlaneRow& row : plane.outputs)
        items_.push_back({outputNames.value(row.output), row});
    const bool one = plane.inputs.size() == 1;
    for (std::size_t i = 0; i < plane.inputs.size(); ++i) {
        const QString name = inputNames.value(static_cast<qsizetype>(i));
        items_.push_back({one ? tr("h = %1").arg(name) : name, plane.inputs[i], true});
    }
    if (!one) {
        PlaneRow hidden;
        hidden.before = plane.hiddenBefore;
        hidden.after = plane.hiddenAfter;
        items_.push_back({tr("h"), hidden, true});
    }
    QStringList texts;
    for (const Item& item : items_) texts.append(itemText(item).section(QLatin1Char('\n'), 0, 0));
    setAccessibleDescription(texts.join(QStringLiteral("; ")) + QStringLiteral(". ") + note());
    labels_.clear();
    layOut();
}

void PullPicture::setHighlight(const StepHighlight& highlight) {
    if (highlight == highlight_) return;
    highlight_ = highlight;
    update();
}

bool PullPicture::startsAtZero() const {
    return !plane_.outputs.empty() && std::ranges::all_of(plane_.outputs, [](const PlaneRow& row) {
        return row.before.along == 0 && row.before.across == 0;
    });
}

QString PullPicture::note() const {
    QStringList parts;
    if (startsAtZero())
        parts.append(tr("These rows of C are still zero, so every output starts at the origin."));
    QString facts = magnification_ == 1 ? tr("Arrows as long as the moves")
                                        : tr("Arrows × %L1").arg(magnification_, 0, 'f', 0);
    facts += tr(" · this plane shows %1 % of the vectors’ squared length")
                 .arg(std::floor(plane_.shownShare * 100), 0, 'f', 0);
    if (plane_.outputsLeftOut > 0)
        facts += tr(" · the %L1 outputs that moved most, of %L2")
                     .arg(plane_.outputs.size())
                     .arg(plane_.outputs.size() + plane_.outputsLeftOut);
    parts.append(facts);
    return parts.join(QLatin1Char(' '));
}

PlanePoint PullPicture::magnified(const PlaneRow& row) const {
    return {row.before.along + magnification_ * (row.after.along - row.before.along),
            row.before.across + magnification_ * (row.after.across - row.before.across)};
}

QPointF PullPicture::screen(const PlanePoint& point) const {
    return centre_ + QPointF(point.along - middle_.along, middle_.across - point.across) * scale_;
}

QRectF PullPicture::pictureArea() const {
    const double wide = width() - 2 * pullEdge;
    const QRect note = fontMetrics().boundingRect(
        QRect(0, 0, std::max(static_cast<int>(wide), 1), 10'000), Qt::TextWordWrap, this->note());
    const double line = fontMetrics().height();
    // Below stand the note and, above it, what left and right mean.
    return QRectF(pullEdge, pullEdge, wide, height() - 2 * pullEdge - note.height() - 1.4 * line);
}

void PullPicture::layOut() {
    const QRectF area = pictureArea();
    PlanePoint least;
    PlanePoint most;
    const auto include = [&](const PlanePoint& p) {
        least = {std::min(least.along, p.along), std::min(least.across, p.across)};
        most = {std::max(most.along, p.along), std::max(most.across, p.across)};
    };
    include(plane_.hiddenBefore);
    for (const Item& item : items_) {
        include(item.row.before);
        include(magnified(item.row));
    }
    middle_ = {(least.along + most.along) / 2, (least.across + most.across) / 2};
    centre_ = area.center();
    // Names stand beside the points: room for them at either side, and a line above and below.
    const double besides = std::min(fontMetrics().averageCharWidth() * 11.0, area.width() * 0.2);
    const double wide = std::max(area.width() - 2 * besides, 20.0);
    const double high = std::max(area.height() - 3.0 * fontMetrics().height(), 20.0);
    const double along = most.along - least.along;
    const double across = most.across - least.across;
    scale_ = 1;
    if (along > 0 || across > 0)
        scale_ = std::min(along > 0 ? wide / along : 1e30, across > 0 ? high / across : 1e30);
    for (Item& item : items_)
        item.arrow = QLineF(screen(item.row.before), screen(magnified(item.row)));
    groupItems();
    placeNames();
    update();
}

void PullPicture::groupItems() {
    for (std::size_t i = 0; i < items_.size(); ++i) {
        items_[i].sameAs = -1;
        for (std::size_t j = 0; j < i; ++j) {
            if (items_[j].sameAs >= 0 || items_[j].input != items_[i].input) continue;
            if (!near(items_[i].arrow.p1(), items_[j].arrow.p1()) ||
                !near(items_[i].arrow.p2(), items_[j].arrow.p2()))
                continue;
            items_[i].sameAs = static_cast<int>(j);
            break;
        }
    }
}

void PullPicture::placeNames() {
    QStringList names;
    for (const Item& item : items_) {
        const QString sign = item.row.error >= 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
        names.append((isMarked(item) ? QString() : sign) + item.name);
    }
    for (std::size_t i = 0; i < items_.size(); ++i)
        if (items_[i].sameAs >= 0) names[items_[i].sameAs] += tr(", ") + items_[i].name;
    texts_.setLook(themeOf(palette()), font(), devicePixelRatioF());
    texts_.setTexts(names);

    std::vector<LabelWish> wishes;
    QList<QRectF> arrows;
    for (std::size_t turn = 0; turn < items_.size(); ++turn) {
        // h first, which is the last item: without it nothing else has a meaning.
        const std::size_t i = (turn + items_.size() - 1) % items_.size();
        const Item& item = items_[i];
        if (item.sameAs >= 0) continue;
        // As large as when it is lit and bold, so that lighting it moves nothing.
        wishes.push_back({static_cast<int>(i), item.arrow.p2(),
                          texts_.size(static_cast<int>(i), true), markRadius + 1, 0});
        for (double way = 0; way < item.arrow.length() - 2 * markRadius - 2; way += 6) {
            const QPointF at = item.arrow.pointAt(way / item.arrow.length());
            arrows.append(QRectF(at - QPointF(3, 3), QSizeF(6, 6)));
        }
    }
    const QRectF area = QRectF(rect()).adjusted(3, 3, -3, pictureArea().bottom() - height());
    labels_ = placeLabels(wishes, area, arrows, labels_, static_cast<int>(wishes.size()));
    // Names that found no place clear of all arrows may lie on one, as they have halos; and stand
    // at the start or the middle of their own, or some lines away with a thin line to it.
    const double line = fontMetrics().height();
    const auto placeOthers = [&](double along, double lines) {
        QList<QRectF> taken;
        for (const PlacedLabel& label : labels_) {
            taken.append(label.rect);
            std::erase_if(wishes, [&](const LabelWish& wish) { return wish.word == label.word; });
        }
        for (LabelWish& wish : wishes) {
            const QPointF at = items_[static_cast<std::size_t>(wish.word)].arrow.pointAt(along);
            const double half = wish.size.width() / 2 + 1;
            const double x =
                lines == 0 ? at.x()
                           : std::max(area.left() + half, std::min(at.x(), area.right() - half));
            wish.anchor = {x, at.y() + lines * line};
            wish.radius = lines == 0 ? markRadius + 1 : 1;
        }
        labels_ += placeLabels(wishes, area, taken, {}, static_cast<int>(wishes.size()));
    };
    for (const double along : {1.0, 0.0, 0.5}) placeOthers(along, 0);
    for (const double lines : {-1.0, 1.0, -2.0, 2.0, -3.0, 3.0}) placeOthers(1, lines);
}

QLineF PullPicture::arrowOf(int output) const {
    for (const Item& item : items_)
        if (item.row.output == output && !item.input) return item.arrow;
    return {};
}

QList<QRectF> PullPicture::labelRects() const {
    QList<QRectF> rects;
    for (const PlacedLabel& label : labels_) rects.append(label.rect);
    return rects;
}

QStringList PullPicture::labelTexts() const {
    QStringList texts;
    for (const PlacedLabel& label : labels_) texts.append(texts_.text(label.word));
    return texts;
}

bool PullPicture::isMarked(const Item& item) const {
    // At the origin all marks would lie upon each other: there the arrows speak alone.
    return item.input || item.arrow.length() < shortestArrow || !near(item.arrow.p1(), origin());
}

int PullPicture::highlightedItem() const {
    for (std::size_t i = 0; i < items_.size() && highlight_.output >= 0; ++i)
        if (items_[i].row.output == highlight_.output) return static_cast<int>(i);
    return -1;
}

QString PullPicture::itemText(const Item& item) const {
    const auto number = [](double value) { return QString::number(value, 'f', 4); };
    const QString places = tr("along h: %1 → %2\nbeside h: %3 → %4")
                               .arg(number(item.row.before.along), number(item.row.after.along),
                                    number(item.row.before.across), number(item.row.after.across));
    if (item.input) return tr("%1, the input\n%2").arg(item.name, places);
    return (item.row.error >= 0 ? tr("%1: pulled towards h, error +%2\n%3")
                                : tr("%1: pushed away from h, error %2\n%3"))
        .arg(item.name, number(item.row.error), places);
}

int PullPicture::itemAt(const QPointF& at) const {
    for (const PlacedLabel& label : labels_)
        if (label.rect.contains(at)) return label.word;
    int found = -1;
    double nearest = reach;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        const double distance = distanceTo(items_[i].arrow, at);
        if (distance < nearest) {
            nearest = distance;
            found = static_cast<int>(i);
        }
    }
    return found;
}

void PullPicture::point(int item) {
    const StepHighlight next{item < 0 ? -1 : items_[static_cast<std::size_t>(item)].row.output, -1};
    if (next == highlight_) return;
    highlight_ = next;
    update();
    emit highlightChanged(highlight_);
}

void PullPicture::resizeEvent(QResizeEvent*) {
    layOut();
}

void PullPicture::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) layOut();
}

bool PullPicture::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int item = itemAt(help->pos());
    if (item < 0) {
        QToolTip::hideText();
        return true;
    }
    QStringList texts{itemText(items_[static_cast<std::size_t>(item)])};
    for (const Item& other : items_)
        if (other.sameAs == item) texts.append(itemText(other));
    QToolTip::showText(help->globalPos(), plainToolTip(texts.join(QLatin1Char('\n'))), this);
    return true;
}

void PullPicture::mouseMoveEvent(QMouseEvent* event) {
    point(itemAt(event->position()));
}

void PullPicture::leaveEvent(QEvent*) {
    point(-1);
}

void PullPicture::keyPressEvent(QKeyEvent* event) {
    const int count = static_cast<int>(plane_.outputs.size());
    const int key = event->key();
    int next = movedByKey(key, Qt::Key_Up, Qt::Key_Down, highlightedItem(), count);
    if (next < 0) next = movedByKey(key, Qt::Key_Left, Qt::Key_Right, highlightedItem(), count);
    if (next < 0) return QWidget::keyPressEvent(event);
    point(next);
    const QString text = itemText(items_[static_cast<std::size_t>(next)]);
    setAccessibleDescription(text);
    QToolTip::showText(mapToGlobal(items_[static_cast<std::size_t>(next)].arrow.p2().toPoint()),
                       plainToolTip(text), this);
}

void PullPicture::focusInEvent(QFocusEvent* event) {
    focus_.focusIn(*event);
    QWidget::focusInEvent(event);
}

}  // namespace firth
