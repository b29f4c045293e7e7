#include "app/widgets/map_view.h"

#include <QLabel>
#include <QStyle>
#include <QTimerEvent>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <limits>

#include "app/widgets/frame_times.h"
#include "app/widgets/map_tool_strip.h"
#include "app/widgets/shortcuts.h"

namespace firth {
namespace {

constexpr double surePixels = 5;  ///< a click this near a point means it, whatever is written there
constexpr double pickPixels = 12;  ///< how near a click must be to a point at all
constexpr double keyPan = 60;
constexpr double keyReach = 64;  ///< an arrow key looks so far first
constexpr int corner = 8;        ///< from the buttons to the edges

/// The most frequent word of each group, then the second of each, and so on for as many as may
/// ever find room for a label.
std::vector<int> mostFrequentOfEach(const std::vector<int>& groups) {
    constexpr std::size_t mostOfAGroup = 120;
    std::vector<std::vector<int>> words;
    for (std::size_t word = 0; word < groups.size(); ++word) {
        if (groups[word] < 0) continue;
        const auto group = static_cast<std::size_t>(groups[word]);
        if (group >= words.size()) words.resize(group + 1);
        if (words[group].size() < mostOfAGroup) words[group].push_back(static_cast<int>(word));
    }
    std::vector<int> inTurns;
    for (std::size_t place = 0; place < mostOfAGroup; ++place)
        for (const std::vector<int>& group : words)
            if (place < group.size()) inTurns.push_back(group[place]);
    return inTurns;
}

}  // namespace

MapView::MapView(QWidget* parent)
    : QWidget(parent),
      fit_(new QToolButton(this)),
      tools_(new MapToolStrip(this)),
      markedCount_(new QLabel(this)) {
    setObjectName(QStringLiteral("map"));
    setShortcutTopic(*this, tr("Map"));
    tellKeys(*this, tr("Arrow keys"), tr("Choose the next word in that direction"));
    tellKeys(*this, tr("+, −"), tr("Come nearer, go farther"));
    tellKeys(*this, tr("0, Home"), tr("Show the whole map"));
    tellKeys(*this, tr("Esc"), tr("Leave a mode, then marks, then the chosen word"));
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
    tools_->setCursor(Qt::ArrowCursor);
    tools_->hide();
    markedCount_->setObjectName(QStringLiteral("markedWords"));
    markedCount_->setProperty("role", "quiet");
    markedCount_->setToolTip(tr("Esc takes the mark away"));
    markedCount_->hide();
    connect(tools_, &MapToolStrip::modeChosen, this, &MapView::showCursor);
    connect(tools_, &MapToolStrip::shownChanged, this, [this] { update(); });
}

void MapView::setWords(MapWords words) {
    words_ = std::move(words);
    const auto count = static_cast<std::size_t>(words_.labels.size());
    words_.groups.resize(count, -1);
    words_.counts.resize(count, 0);
    colouring_ = MapColouring();
    takeLooks();
    points_.set(Matrix(0, 2));
    highlighted_.clear();
    pinned_.clear();
    origin_.reset();
    parallelogram_.reset();
    marking_.end();
    setMarked({});
    tools_->hide();
    tools_->setArrowsKnown(false);
    trails_ = MapTrails();
    labels_.clear();
    texts_.setTexts(words_.labels);
    camera_ = MapCamera();
    selected_ = -1;
    setHovered(-1);
    layOut();
    resetView();
    describe();
}

void MapView::setColouring(MapColouring colouring) {
    colouring_ = std::move(colouring);
    if (colouring_.kind == MapColouring::Kind::Groups) {
        words_.groups = colouring_.groups;
        words_.groups.resize(looks_.size(), -1);
        words_.groupNames = colouring_.groupNames;
    } else {
        colouring_.shares.resize(looks_.size(), std::numeric_limits<float>::quiet_NaN());
    }
    takeLooks();
    layOut();
}

void MapView::takeLooks() {
    if (colouring_.kind == MapColouring::Kind::Groups) {
        looks_ = words_.groups;
        groups_ = looks_.empty() ? 0 : std::ranges::max(looks_) + 1;
        groupWords_ = mostFrequentOfEach(words_.groups);
        return;
    }
    std::ranges::transform(colouring_.shares, looks_.begin(), [](float share) {
        if (std::isnan(share)) return -1;
        constexpr float last = MapSprites::scaleSteps - 1;
        return static_cast<int>(std::lround(std::clamp(share, 0.F, 1.F) * last));
    });
}

void MapView::setPoints(const Matrix& xy) {
    points_.set(xy.topRows(std::min<Eigen::Index>(xy.rows(), words_.labels.size())));
    if (follows_) {
        if (const auto world = points_.bounds()) camera_.follow(*world);
        moveCamera();
    }
    tools_->setVisible(points_.bounds().has_value());
    const bool first = !sincePoints_.isValid();
    const auto passed = first ? 0 : sincePoints_.restart();
    if (first) sincePoints_.start();
    trails_.add(points_, static_cast<double>(passed) / 1000);
    // The mouse rests, but the words move away below it.
    if (hovered_ >= 0) setHovered(wordAt(mouse_));
    changeGround();
}

void MapView::setSelected(int word) {
    if (word == selected_) return;
    selected_ = word;
    similarity_.reset();
    followTrails();
    describe();
    update();
}

void MapView::setHighlighted(std::vector<int> words) {
    if (words == highlighted_) return;
    highlighted_ = std::move(words);
    update();
}

void MapView::setPinned(std::vector<int> words) {
    if (words == pinned_) return;
    pinned_ = std::move(words);
    followTrails();
    update();
}

void MapView::setOrigin(std::optional<QPointF> origin) {
    if (origin == origin_) return;
    if (origin.has_value() != origin_.has_value()) {
        tools_->setArrowsKnown(origin.has_value());
        layOut();
    }
    origin_ = origin;
    update();
}

void MapView::setParallelogram(std::optional<std::array<int, 4>> words) {
    if (words == parallelogram_) return;
    parallelogram_ = words;
    update();
}

void MapView::setSimilarity(std::optional<float> cosine) {
    if (cosine == similarity_) return;
    similarity_ = cosine;
    update();
}

void MapView::setMarked(std::vector<int> words) {
    marked_ = std::move(words);
    const auto count = static_cast<qulonglong>(marked_.size());
    markedCount_->setText(count == 1 ? tr("1 word marked") : tr("%L1 words marked").arg(count));
    markedCount_->setVisible(count > 0);
    describe();
    layOut();
}

void MapView::clearMarked() {
    if (marked_.empty()) return;
    setMarked({});
    emit wordsMarked({});
}

void MapView::endMarking() {
    setMarked(marking_.words(points_, camera_));
    marking_.end();
    showCursor();
    emit wordsMarked(marked_);
}

void MapView::clearTrails() {
    trails_.clear();
    update();
}

void MapView::followTrails() {
    std::vector<int> words = pinned_;
    if (selected_ >= 0) words.push_back(selected_);
    trails_.follow(words);
}

void MapView::setMessage(const QString& message) {
    message_ = message;
    update();
}

void MapView::setHovered(int word) {
    if (word == hovered_) return;
    hovered_ = word;
    similarity_.reset();
    showCursor();
    emit wordHovered(word);
    update();
}

void MapView::showCursor() {
    const bool marks = marking_.isUnderWay() || (hovered_ < 0 && tools_->mode() != MapMode::Pan);
    setCursor(dragging_       ? Qt::ClosedHandCursor
              : marks         ? Qt::CrossCursor
              : hovered_ >= 0 ? Qt::PointingHandCursor
                              : Qt::ArrowCursor);
}

void MapView::describe() {
    QString text = tr("%L1 words").arg(words_.labels.size());
    if (selected_ >= 0) text += tr(", chosen: %1").arg(words_.labels.value(selected_));
    if (!marked_.empty()) text += tr(", marked: %L1").arg(static_cast<qulonglong>(marked_.size()));
    setAccessibleDescription(text);
}

void MapView::resetView() {
    follows_ = true;
    if (fit_->hasFocus()) setFocus(Qt::OtherFocusReason);
    fit_->hide();
    if (const auto world = points_.bounds()) {
        const int milliseconds =
            style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
        camera_.glideTo(*world, isVisible() ? milliseconds / 1000.0 : 0);
        moveCamera();
    }
    changeGround();
}

void MapView::changeGround() {
    ground_.forget();
    update();
}

void MapView::freeCamera() {
    follows_ = false;
    cameraTimer_.stop();
    fit_->show();
    changeGround();
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
    changeGround();
}

void MapView::layOut() {
    const bool scale = colouring_.kind == MapColouring::Kind::Scale;
    const QFontMetricsF metrics(font());
    legend_.lay(scale ? QStringList() : words_.groupNames, metrics, size());
    if (scale)
        scaleLegend_.lay(colouring_.title, colouring_.low, colouring_.high, metrics, size());
    else
        scaleLegend_.lay({}, {}, {}, metrics, size());
    const QRectF signs = legend_.rect().united(scaleLegend_.rect());
    const double legend = signs.isEmpty() ? 0 : height() - signs.top();
    placeTools(legend);
    // Some room for labels and tools beside the outermost points, but never most of a small window.
    const QSizeF tools = tools_->size() + QSize(2 * corner, 2 * corner);
    const double side = std::min(48.0, width() / 8.0);
    const double left =
        tools_->isColumn() ? std::max(side, std::min(tools.width(), width() / 6.0)) : side;
    const double above = std::min(tools_->isColumn() ? 24.0 : tools.height(), height() / 8.0);
    const double below = std::min(12.0, height() / 16.0) + legend;
    camera_.setViewport(size(), QMarginsF(left, above, side, below));
    changeGround();
}

void MapView::placeTools(double legend) {
    tools_->fitInto(height() - static_cast<int>(legend) - 2 * corner);
    tools_->move(corner, corner);
    markedCount_->adjustSize();
    markedCount_->move(tools_->isColumn()
                           ? QPoint(tools_->geometry().right() + corner, corner)
                           : QPoint(corner, tools_->geometry().bottom() + corner / 2));
    fit_->adjustSize();
    fit_->move(width() - fit_->width() - corner, corner);
}

QRectF MapView::legendRect() const {
    return ground_.isDensity() ? densityLegend_.rect() : legend_.rect().united(scaleLegend_.rect());
}

QPointF MapView::screenPosition(int word) const {
    return camera_.toScreen(points_.at(word));
}

void MapView::choose(int word) {
    if (word < 0 && selected_ < 0) return;
    setSelected(word);
    emit wordSelected(word);
}

int MapView::pointAt(const QPointF& position, double within) const {
    return points_.nearest(camera_.toWorld(position), within / camera_.scale());
}

int MapView::wordAt(const QPointF& position) const {
    if (legendRect().contains(position)) return -1;
    if (const int word = pointAt(position, surePixels); word >= 0) return word;
    for (const PlacedLabel& label : labels_)
        if (label.rect.contains(position) && isShown(label.word)) return label.word;
    return pointAt(position, pickPixels);
}

int MapView::neighbourInDirection(const QPointF& direction) const {
    const QPointF from = points_.at(selected_);
    const QPointF ahead(direction.x(), -direction.y());
    int best = selected_;
    double bestCost = std::numeric_limits<double>::max();
    const auto look = [&](int word, float x, float y) {
        const QPointF way = QPointF(static_cast<double>(x), static_cast<double>(y)) - from;
        const double along = QPointF::dotProduct(way, ahead);
        const double aside = std::abs(way.x() * ahead.y()) + std::abs(way.y() * ahead.x());
        // What lies ahead within a quarter turn, the nearer and straighter the better.
        const double cost = along + 2 * aside;
        if (!(along > 0) || aside > along || cost >= bestCost) return;
        bestCost = cost;
        best = word;
    };
    // In ever larger squares: what lies outside of one costs more than half its side.
    const QRectF all = *points_.bounds();
    double reach = keyReach / camera_.scale();
    for (bool more = true; more && bestCost > reach; reach *= 2) {
        const QRectF square(from - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
        points_.visit(square, look);
        more = !square.contains(all);
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
    if (!points_.bounds()) return;
    camera_.zoomAt(at, factor);
    freeCamera();
}

void MapView::pan(const QPointF& delta) {
    if (!points_.bounds()) return;
    camera_.pan(delta);
    freeCamera();
}

}  // namespace firth
