#include "app/widgets/map_view.h"

#include <QStyle>
#include <QTimerEvent>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <limits>

namespace firth {
namespace {

constexpr double surePixels = 5;  ///< a click this near a point means it, whatever is written there
constexpr double pickPixels = 12;  ///< how near a click must be to a point at all
constexpr double keyPan = 60;
constexpr double corner = 8;  ///< from the Fit button to the edges
constexpr int frameMilliseconds = 16;

double squaredLength(const QPointF& way) {
    return QPointF::dotProduct(way, way);
}

}  // namespace

MapView::MapView(QWidget* parent) : QWidget(parent), fit_(new QToolButton(this)) {
    setObjectName(QStringLiteral("map"));
    setAccessibleName(tr("Map"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    fit_->setObjectName(QStringLiteral("fitMap"));
    fit_->setText(tr("Fit"));
    fit_->setAccessibleName(tr("Fit the map to all words"));
    fit_->setToolTip(tr("Show all words again, and follow them (0)"));
    fit_->setCursor(Qt::ArrowCursor);
    fit_->hide();
    connect(fit_, &QToolButton::clicked, this, &MapView::resetView);
}

void MapView::setWords(MapWords words) {
    words_ = std::move(words);
    words_.groups.resize(static_cast<std::size_t>(words_.labels.size()), -1);
    points_.resize(0, 2);
    highlighted_.clear();
    labels_.clear();
    texts_.setTexts(words_.labels);
    sprites_.clear();
    camera_ = MapCamera();
    selected_ = -1;
    setHovered(-1);
    layOut();
    resetView();
    describe();
}

void MapView::setPoints(const Matrix& xy) {
    points_ = xy.topRows(std::min<Eigen::Index>(xy.rows(), words_.labels.size()));
    if (follows_) {
        if (const auto world = bounds()) camera_.follow(*world);
        moveCamera();
    }
    // The mouse rests, but the words move away below it.
    if (hovered_ >= 0) setHovered(wordAt(mouse_));
    update();
}

std::optional<QRectF> MapView::bounds() const {
    constexpr float endless = std::numeric_limits<float>::infinity();
    float left = endless, right = -endless, bottom = endless, top = -endless;
    for (Eigen::Index i = 0; i < points_.rows(); ++i) {
        const float x = points_(i, 0);
        const float y = points_(i, 1);
        if (!isShown(static_cast<int>(i))) continue;
        left = std::min(left, x);
        right = std::max(right, x);
        bottom = std::min(bottom, y);
        top = std::max(top, y);
    }
    if (left > right) return std::nullopt;
    return QRectF(QPointF(left, bottom), QPointF(right, top));
}

void MapView::setSelected(int word) {
    if (word == selected_) return;
    selected_ = word;
    describe();
    update();
}

void MapView::setHighlighted(std::vector<int> words) {
    if (words == highlighted_) return;
    highlighted_ = std::move(words);
    update();
}

void MapView::setMessage(const QString& message) {
    message_ = message;
    update();
}

void MapView::setHovered(int word) {
    if (word == hovered_) return;
    hovered_ = word;
    if (!dragging_) setCursor(word < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    emit wordHovered(word);
    update();
}

void MapView::describe() {
    QString text = tr("%L1 words").arg(words_.labels.size());
    if (selected_ >= 0) text += tr(", chosen: %1").arg(words_.labels.value(selected_));
    setAccessibleDescription(text);
}

void MapView::resetView() {
    follows_ = true;
    if (fit_->hasFocus()) setFocus(Qt::OtherFocusReason);
    fit_->hide();
    if (const auto world = bounds()) {
        const int milliseconds =
            style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
        camera_.glideTo(*world, isVisible() ? milliseconds / 1000.0 : 0);
        moveCamera();
    }
    update();
}

void MapView::freeCamera() {
    follows_ = false;
    cameraTimer_.stop();
    fit_->show();
    update();
}

void MapView::moveCamera() {
    if (cameraTimer_.isActive()) return;
    sinceCameraMoved_.start();
    cameraTimer_.start(frameMilliseconds, this);
}

void MapView::timerEvent(QTimerEvent* event) {
    if (event->timerId() != cameraTimer_.timerId()) return QWidget::timerEvent(event);
    const double seconds = static_cast<double>(sinceCameraMoved_.restart()) / 1000;
    if (!camera_.advance(seconds)) cameraTimer_.stop();
    update();
}

void MapView::layOut() {
    legend_.lay(words_.groupNames, QFontMetricsF(font()), size());
    // Some room for labels beside the outermost points, but never most of a small window.
    const double side = std::min(48.0, width() / 8.0);
    const double above = std::min(24.0, height() / 8.0);
    const double legend = legend_.rect().isEmpty() ? 0 : height() - legend_.rect().top();
    camera_.setViewport(size(), QMarginsF(side, above, side, above / 2 + legend));
    fit_->adjustSize();
    fit_->move(width() - fit_->width() - static_cast<int>(corner), static_cast<int>(corner));
}

bool MapView::isShown(int word) const {
    return word >= 0 && word < count() && points_.row(word).allFinite();
}

QPointF MapView::screenPosition(int word) const {
    return camera_.toScreen({points_(word, 0), points_(word, 1)});
}

void MapView::choose(int word) {
    if (word < 0 && selected_ < 0) return;
    setSelected(word);
    emit wordSelected(word);
}

int MapView::pointAt(const QPointF& position, double within) const {
    int best = -1;
    double nearest = within * within;
    for (int word = 0; word < count(); ++word) {
        const double distance = squaredLength(screenPosition(word) - position);
        if (!(distance < nearest)) continue;
        nearest = distance;
        best = word;
    }
    return best;
}

int MapView::wordAt(const QPointF& position) const {
    if (legend_.rect().contains(position)) return -1;
    if (const int word = pointAt(position, surePixels); word >= 0) return word;
    for (const PlacedLabel& label : labels_)
        if (label.rect.contains(position) && isShown(label.word)) return label.word;
    return pointAt(position, pickPixels);
}

int MapView::neighbourInDirection(const QPointF& direction) const {
    const QPointF from = screenPosition(selected_);
    int best = selected_;
    double bestCost = std::numeric_limits<double>::max();
    for (int word = 0; word < count(); ++word) {
        const QPointF way = screenPosition(word) - from;
        const double along = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        // What lies ahead within a quarter turn, the nearer and straighter the better.
        const double cost = along + 2 * aside;
        if (!(along > 0) || aside > along || cost >= bestCost) continue;
        bestCost = cost;
        best = word;
    }
    return best;
}

void MapView::moveSelection(const QPointF& direction) {
    if (!isShown(selected_)) return pan(-direction * keyPan);
    choose(neighbourInDirection(direction));
    // A zoomed map comes along when the selection leaves it.
    const QPointF at = screenPosition(selected_);
    if (!rect().contains(at.toPoint())) pan(QRectF(rect()).center() - at);
}

void MapView::zoom(const QPointF& at, double factor) {
    if (count() == 0) return;
    camera_.zoomAt(at, factor);
    freeCamera();
}

void MapView::pan(const QPointF& delta) {
    if (count() == 0) return;
    camera_.pan(delta);
    freeCamera();
}

}  // namespace firth
