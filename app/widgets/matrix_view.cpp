#include "app/widgets/matrix_view.h"

#include <QScrollBar>
#include <QTimerEvent>
#include <algorithm>
#include <cmath>

#include "app/widgets/frame_times.h"
#include "app/widgets/number_text.h"
#include "app/widgets/shortcuts.h"
#include "app/widgets/still_style.h"
#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr int smallestCell = 2;
constexpr double zoomFactor = 1.5;

}  // namespace

MatrixView::MatrixView(const QString& name, const QString& accessibleName, bool transposed,
                       QWidget* parent)
    : QAbstractScrollArea(parent), transposed_(transposed) {
    setObjectName(name);
    setAccessibleName(accessibleName);
    setShortcutTopic(*this, tr("Matrices"));
    tellKeys(*this, tr("Arrow keys, Page up, Page down"), tr("Go from cell to cell"));
    tellKeys(*this, tr("Home, End"), tr("The first word, the last"));
    tellKeys(*this, tr("+, −, 0"), tr("Larger cells, smaller ones, as at first"));
    tellKeys(*this, tr("Enter"), tr("Choose the word of this row"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    layout_.transposed = transposed;
    clock_.start();
    measureLabels();
}

void MatrixView::setShape(int rows, int columns, std::function<QString(int)> rowName) {
    layout_.rows = rows;
    layout_.columns = columns;
    rowName_ = std::move(rowName);
    values_.reset();
    block_ = QImage();
    flashes_.clear();
    lit_.clear();
    zoom_ = 0;
    cursor_ = {};
    hovered_.reset();
    chosenRow_ = -1;
    measureLabels();
    layOut();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    speak();
}

void MatrixView::setMessage(const QString& message) {
    message_ = message;
    viewport()->update();
}

void MatrixView::setValues(std::shared_ptr<const MatrixCopy> values, float scale) {
    // A late answer about a matrix of another shape.
    if (values->rows != layout_.rows || values->columns != layout_.columns) return;
    if (values_ && mayMove(*this)) {
        flashes_.change(*values_, *values, clock_.elapsed());
        if (flashes_.anyAt(clock_.elapsed()) && !fadeTimer_.isActive())
            fadeTimer_.start(calmFrameMilliseconds, this);
    }
    values_ = std::move(values);
    scale_ = scale;
    block_ = QImage();
    speak();
    viewport()->update();
}

void MatrixView::setLit(std::vector<LitRow> lit) {
    lit_ = std::move(lit);
    std::ranges::stable_sort(lit_, {}, &LitRow::row);
    viewport()->update();
}

void MatrixView::chooseRow(int row) {
    chosenRow_ = row < layout_.rows ? row : -1;
    if (chosenRow_ >= 0) moveCursor({chosenRow_, cursor_.column});
    viewport()->update();
}

std::optional<float> MatrixView::value(const MatrixCell& cell) const {
    if (!values_ || !values_->range.contains(cell.row, cell.column)) return std::nullopt;
    return values_->values(cell.row - values_->range.row, cell.column - values_->range.column);
}

std::optional<LitRole> MatrixView::litAt(int row) const {
    const auto found = std::ranges::lower_bound(lit_, row, {}, &LitRow::row);
    if (found == lit_.end() || found->row != row) return std::nullopt;
    return found->role;
}

QString MatrixView::describe(const MatrixCell& cell) const {
    if (cell.row >= layout_.rows || cell.column >= layout_.columns) return message_;
    // Isolated, so that a word written from the right turns nothing else round.
    const QString name = QChar(0x2068) + rowName(cell.row) + QChar(0x2069);
    QString text = tr("%1, dimension %2").arg(name).arg(cell.column);
    if (const auto number = value(cell)) text += QStringLiteral(": ") + exactNumber(*number);
    if (const auto lit = litAt(cell.row)) text += QStringLiteral(" · ") + litName(*lit);
    return text;
}

void MatrixView::speak() {
    setAccessibleDescription(describe(cursor_));
    emit described();
}

QFont MatrixView::boldFont() const {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

void MatrixView::measureLabels() {
    constexpr int rowsMeasured = 1000;
    constexpr int longestInCharacters = 15;
    const QFontMetrics metrics(boldFont());
    int longest = 0;
    for (int row = 0; row < std::min(layout_.rows, rowsMeasured); ++row)
        longest = std::max(longest, metrics.horizontalAdvance(rowName(row)));
    rowLabelExtent_ = std::min(longest, longestInCharacters * metrics.averageCharWidth()) + 4;
    signExtent_ = metrics.horizontalAdvance(litSign(LitRole::Input)) + 4;
}

QSize MatrixView::largestCell() const {
    const QFontMetrics metrics(numberFont(font()));
    return {metrics.horizontalAdvance(QStringLiteral("-0.00000")) + 8, 2 * metrics.height()};
}

QSize MatrixView::cellSize(int zoom) const {
    // Counted as if there were scroll bars, whose coming and going must not change the size.
    const QSize room =
        contentsRect().size() - QSize(layout_.body.left(), layout_.body.top()) -
        QSize(verticalScrollBar()->sizeHint().width(), horizontalScrollBar()->sizeHint().height());
    const QSize most = largestCell();
    // Every word can be read and all dimensions are in sight, if that is possible; a small matrix
    // fills its room.
    const int line = fontMetrics().height() + 1;
    const auto fit = [](int pixels, int cells, int least, int largest) {
        return std::clamp(pixels / std::max(cells, 1), least, largest);
    };
    const QSize start(
        fit(room.width(), layout_.cellsAcross(), transposed_ ? line : smallestCell, most.width()),
        fit(room.height(), layout_.cellsDown(), transposed_ ? smallestCell : line, most.height()));
    const double factor = std::pow(zoomFactor, zoom);
    return {std::clamp(qRound(start.width() * factor), smallestCell, most.width()),
            std::clamp(qRound(start.height() * factor), smallestCell, most.height())};
}

void MatrixView::layOut() {
    const int line = fontMetrics().height();
    const int ofNumbers =
        fontMetrics().horizontalAdvance(QString::number(std::max(layout_.columns - 1, 0))) + 6;
    const QSize room = maximumViewportSize();
    // Long words must leave most of a small view to the numbers.
    const int most = (transposed_ ? room.height() : room.width()) * 2 / 5;
    const int ofRows = std::min(rowLabelExtent_, most) + signExtent_;
    const QPoint origin = transposed_ ? QPoint(ofNumbers, ofRows) : QPoint(ofRows, line + 6);
    layout_.body = QRect(origin, viewport()->size() - QSize(origin.x(), origin.y()));
    layout_.pitch = cellSize(zoom_);

    const QSize content = layout_.contentSize();
    const QSize whole = room - QSize(origin.x(), origin.y());
    const bool fits = content.width() <= whole.width() && content.height() <= whole.height();
    const auto setBar = [fits](QScrollBar* bar, int needed, int given, int step) {
        bar->setRange(0, fits ? 0 : std::max(0, needed - given));
        bar->setPageStep(given);
        bar->setSingleStep(std::max(step, 16));
    };
    setBar(horizontalScrollBar(), content.width(), layout_.body.width(), layout_.pitch.width());
    setBar(verticalScrollBar(), content.height(), layout_.body.height(), layout_.pitch.height());
    layout_.scrolled = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    viewport()->update();
    emit visibleChanged();
}

void MatrixView::setZoom(int zoom, const QPoint& fixed) {
    const QSize before = layout_.pitch;
    if (cellSize(zoom) == before) return;
    const QPointF at = fixed - layout_.body.topLeft();
    const double x = (at.x() + layout_.scrolled.x()) / before.width();
    const double y = (at.y() + layout_.scrolled.y()) / before.height();
    zoom_ = zoom;
    layOut();
    horizontalScrollBar()->setValue(qRound(x * layout_.pitch.width() - at.x()));
    verticalScrollBar()->setValue(qRound(y * layout_.pitch.height() - at.y()));
}

void MatrixView::zoom(int steps) {
    // The cursor stays where it is, if it is in sight.
    const QPoint cursor = layout_.rect(cursor_).center();
    setZoom(zoom_ + steps, layout_.body.contains(cursor) ? cursor : layout_.body.center());
}

void MatrixView::resetZoom() {
    zoom(-zoom_);
}

void MatrixView::moveCursor(const MatrixCell& cell) {
    cursor_ = {std::clamp(cell.row, 0, std::max(layout_.rows - 1, 0)),
               std::clamp(cell.column, 0, std::max(layout_.columns - 1, 0))};
    hovered_.reset();
    scrollTo(cursor_);
    speak();
    viewport()->update();
}

void MatrixView::scrollTo(const MatrixCell& cell) {
    const QRect place = layout_.rect(cell);
    const auto scroll = [](QScrollBar* bar, int low, int high, int from, int to) {
        if (low >= from && high <= to) return;
        // A near cell moves in at the edge, a far one into the middle.
        const int room = to - from;
        const bool near = low > from - room / 2 && high < to + room / 2;
        const int shift = !near        ? (low + high - from - to) / 2
                          : low < from ? low - from
                                       : high - to;
        bar->setValue(bar->value() + shift);
    };
    const QRect& body = layout_.body;
    scroll(horizontalScrollBar(), place.left(), place.right(), body.left(), body.right());
    scroll(verticalScrollBar(), place.top(), place.bottom(), body.top(), body.bottom());
}

void MatrixView::setHovered(std::optional<MatrixCell> cell) {
    if (cell == hovered_) return;
    hovered_ = cell;
    emit described();
    viewport()->update();
}

std::optional<MatrixCell> MatrixView::cellNear(const QPoint& position) const {
    const QRect& body = layout_.body;
    if (body.isEmpty() || layout_.rows == 0) return std::nullopt;
    // On a label, the first cell in sight of its row or column.
    return layout_.cellAt(
        {std::max(position.x(), body.left()), std::max(position.y(), body.top())});
}

void MatrixView::timerEvent(QTimerEvent* event) {
    if (event->timerId() != fadeTimer_.timerId()) return QAbstractScrollArea::timerEvent(event);
    if (!flashes_.anyAt(clock_.elapsed())) fadeTimer_.stop();
    viewport()->update();
}

QSize MatrixView::minimumSizeHint() const {
    const int line = fontMetrics().height();
    return {16 * line / 2, 5 * line};
}

QSize MatrixView::sizeHint() const {
    return {360, 260};
}

}  // namespace firth
