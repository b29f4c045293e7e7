#include "app/widgets/sentence_view.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "app/widgets/shortcuts.h"
#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr int mostLines = 3;

QFont semiBold(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

SentenceView::SentenceView(QWidget* parent) : QAbstractScrollArea(parent) {
    setObjectName(QStringLiteral("sentenceView"));
    setShortcutTopic(*this, tr("Window"));
    tellKeys(*this, tr("Left, Right"), tr("Move the window by a word"));
    tellKeys(*this, tr("Home, End"), tr("To the ends of the sentence"));
    tellKeys(*this, tr("Page up, Page down"), tr("The sentence before, after"));
    setAccessibleName(tr("Sentence under the sliding window"));
    setToolTip(
        tr("Drag the window or click a token; Left and Right, Home and End move within the "
           "sentence, Page Up and Page Down to another one"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SentenceView::setTokens(const QStringList& tokens, std::size_t firstPlace) {
    tokens_ = tokens;
    firstPlace_ = firstPlace;
    const auto tells = std::ranges::find_if(tokens_, [](const QString& token) {
        return std::ranges::any_of(token, [](QChar c) { return c.isLetter(); });
    });
    rightToLeft_ = tells != tokens_.end() && tells->isRightToLeft();
    grip_.reset();
    measure();
}

void SentenceView::setWindow(std::size_t centre, std::vector<std::uint32_t> context) {
    centre_ = centre;
    context_ = std::move(context);
    picked_.reset();
    setAccessibleDescription(description());
    scrollToWindow();
    viewport()->update();
}

void SentenceView::setPicked(std::optional<std::size_t> place) {
    picked_ = place;
    viewport()->update();
}

QString SentenceView::description() const {
    if (!holds(centre_)) return {};
    QStringList context;
    for (const std::uint32_t place : context_)
        if (holds(place)) context.append(tokens_[static_cast<qsizetype>(place - firstPlace_)]);
    return tr("centre word %1, context words %2")
        .arg(tokens_[static_cast<qsizetype>(centre_ - firstPlace_)],
             context.join(QStringLiteral(", ")));
}

bool SentenceView::holds(std::size_t place) const {
    return place >= firstPlace_ && place - firstPlace_ < layout_.chips.size();
}

bool SentenceView::isContext(std::size_t place) const {
    return std::ranges::binary_search(context_, place);
}

QString SentenceView::caption(std::size_t place) const {
    if (place == centre_) return tr("centre");
    if (!isContext(place)) return {};
    return place < centre_ ? QStringLiteral("−%1").arg(centre_ - place)
                           : QStringLiteral("+%1").arg(place - centre_);
}

QRect SentenceView::tokenRect(std::size_t place) const {
    if (!holds(place)) return {};
    return layout_.chips[place - firstPlace_].translated(0, -verticalScrollBar()->value());
}

ChipMetrics SentenceView::metrics() const {
    const int text = QFontMetrics(scaled(font(), 1.15)).height();
    ChipMetrics metrics;
    metrics.chipHeight = text + text / 2;
    metrics.gap = 2 * frameGap + 2;
    metrics.lineHeight = metrics.chipHeight + fontMetrics().height() + metrics.gap + frameGap;
    metrics.margin = frameGap + 4;
    return metrics;
}

/// How wide each chip is: as if it were bold, so that nothing moves when the window does, and wide
/// enough that the words below do not touch.
void SentenceView::measure() {
    const QFontMetrics bold(semiBold(scaled(font(), 1.15)));
    const int least = QFontMetrics(semiBold(font())).horizontalAdvance(tr("centre"));
    widths_.clear();
    for (const QString& token : tokens_)
        widths_.push_back(std::max(least, bold.horizontalAdvance(token) + bold.height()));
    updateGeometry();
    arrange();
}

void SentenceView::arrange() {
    layout_ = layoutChips(widths_, viewport()->width(), metrics(), rightToLeft_);
    const ChipMetrics sizes = metrics();
    const int height = layout_.lines * sizes.lineHeight + sizes.margin;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(sizes.lineHeight);
    scrollToWindow();
    viewport()->update();
}

/// Brings the lines of the window into sight, with a line before and after; where there is no room
/// for so many, the window's alone, and at least the centre word's.
void SentenceView::scrollToWindow() {
    if (!holds(centre_)) return;
    const auto [first, last] = windowPlaces();
    const int centreLine = layout_.line[centre_ - firstPlace_];
    const int firstLine = layout_.line[first - firstPlace_];
    const int lastLine = layout_.line[last - firstPlace_];
    const ChipMetrics sizes = metrics();
    const int room = viewport()->height();
    const auto show = [&](int from, int to) {
        const int top = std::max(from, 0) * sizes.lineHeight;
        const int bottom = std::min(to + 1, layout_.lines) * sizes.lineHeight + sizes.margin;
        if (bottom - top > room) return false;
        QScrollBar* bar = verticalScrollBar();
        bar->setValue(std::clamp(bar->value(), bottom - room, top));
        return true;
    };
    if (!show(firstLine - 1, lastLine + 1) && !show(firstLine, lastLine))
        show(centreLine, centreLine);
}

/// The first and the last place under the window.
std::pair<std::size_t, std::size_t> SentenceView::windowPlaces() const {
    if (context_.empty()) return {centre_, centre_};
    return {std::max(std::min<std::size_t>(centre_, context_.front()), firstPlace_),
            std::min(std::max<std::size_t>(centre_, context_.back()),
                     firstPlace_ + layout_.chips.size() - 1)};
}

int SentenceView::heightForWidth(int width) const {
    const ChipMetrics sizes = metrics();
    const int lines = layoutChips(widths_, width, sizes, rightToLeft_).lines;
    return std::clamp(lines, 1, mostLines) * sizes.lineHeight + sizes.margin;
}

QSize SentenceView::minimumSizeHint() const {
    const ChipMetrics sizes = metrics();
    return {fontMetrics().averageCharWidth() * 20, sizes.lineHeight + sizes.margin};
}

QSize SentenceView::sizeHint() const {
    return {minimumSizeHint().width() * 2, heightForWidth(width())};
}

void SentenceView::resizeEvent(QResizeEvent*) {
    arrange();
}

void SentenceView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) measure();
}

void SentenceView::focusInEvent(QFocusEvent*) {
    viewport()->update();
}
void SentenceView::focusOutEvent(QFocusEvent*) {
    viewport()->update();
}

void SentenceView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    // Of each word and offset its own, whichever way the window is laid out.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(palette());
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const int lineHeight = metrics().lineHeight;
    for (std::size_t place = firstPlace_; holds(place); ++place) {
        const int top = tokenRect(place).top();
        if (top + lineHeight >= 0 && top <= viewport()->height()) paintToken(painter, place);
    }
    paintFrame(painter);
}

void SentenceView::paintToken(QPainter& painter, std::size_t place) const {
    const Theme theme = themeOf(palette());
    const bool centre = place == centre_;
    const bool context = isContext(place);
    const QRect chip = tokenRect(place);
    const QFont text = scaled(font(), 1.15);
    painter.setFont(centre || context ? semiBold(text) : text);
    painter.setPen(picked_ == place ? QPen(theme.context, 2) : QPen(Qt::NoPen));
    painter.setBrush(centre ? theme.centre : context ? theme.contextSoft : theme.chip);
    painter.drawRoundedRect(chip, 6, 6);
    painter.setPen(centre ? theme.onCentre : context ? theme.context : theme.ink);
    const int padding = painter.fontMetrics().height() / 4;
    const QRect inner = chip.adjusted(padding, 0, -padding, 0);
    const QString& token = tokens_[static_cast<qsizetype>(place - firstPlace_)];
    painter.drawText(inner, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(token, Qt::ElideMiddle, inner.width()));
    if (!centre && !context) return;
    painter.setFont(centre ? semiBold(font()) : font());
    painter.setPen(centre ? theme.ink : theme.context);
    painter.drawText(
        QRect(chip.left(), chip.bottom() + frameGap + 2, chip.width(), fontMetrics().height()),
        Qt::AlignCenter, caption(place));
}

/// Around the window's chips, line by line.
void SentenceView::paintFrame(QPainter& painter) const {
    if (!holds(centre_)) return;
    const auto [first, last] = windowPlaces();
    painter.setPen(QPen(themeOf(palette()).accent, 2));
    painter.setBrush(Qt::NoBrush);
    for (std::size_t place = first; place <= last;) {
        const int line = layout_.line[place - firstPlace_];
        QRect around = tokenRect(place);
        for (; place <= last && layout_.line[place - firstPlace_] == line; ++place)
            around |= tokenRect(place);
        painter.drawRoundedRect(around.adjusted(-frameGap, -frameGap, frameGap, frameGap), 8, 8);
    }
}

}  // namespace firth
