#include "app/widgets/noise_picture.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "app/models/shown_word.h"
#include "app/widgets/arrow_keys.h"
#include "app/widgets/output_role.h"
#include "app/widgets/plain_tool_tip.h"
#include "app/widgets/shortcuts.h"

namespace firth {
namespace {

constexpr double narrowest = 3;    ///< a segment below this many pixels is not drawn by itself
constexpr double captionAir = 10;  ///< above the caption

InputOrRole roleOf(const NoisePin& pin) {
    return pin.times == 0 ? OutputRole::True : OutputRole::Noise;
}

}  // namespace

NoisePicture::NoisePicture(const QString& name, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    tellKeys(*this, tr("Left, Right"), tr("From noise word to noise word"));
    setAccessibleName(tr("Noise distribution with the words drawn"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NoisePicture::setDraws(std::shared_ptr<const SamplingTables> tables,
                            const std::vector<Target>& targets) {
    if (tables != tables_) starts_ = tables->noise->segmentStarts();
    tables_ = std::move(tables);
    std::vector<NoisePin> pins;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const WordId id = targets[i].row;
        const auto known = std::ranges::find(pins, id, &NoisePin::word);
        if (known == pins.end())
            pins.push_back({.word = id,
                            .output = static_cast<int>(i),
                            .times = targets[i].label ? 0 : 1,
                            .middle = (starts_[id] + starts_[id + 1]) / 2,
                            .name = word(id),
                            .note = {}});
        else
            ++known->times;
    }
    for (NoisePin& pin : pins) pin.note = noteOf(pin);
    std::ranges::sort(pins, {}, &NoisePin::word);
    layout_.pins = std::move(pins);
    QStringList texts;
    for (const NoisePin& pin : layout_.pins) texts.append(wordText(pin.word));
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    layOut();
    updateGeometry();
}

void NoisePicture::setHighlight(const StepHighlight& highlight) {
    if (highlight == highlight_) return;
    highlight_ = highlight;
    update();
}

QString NoisePicture::word(WordId id) const {
    return shownWord(tables_->corpus->vocabulary.word(id));
}

QString NoisePicture::noteOf(const NoisePin& pin) const {
    if (pin.times == 0) return tr("never drawn: the true word");
    const double probability = tables_->noise->probability(pin.word);
    const QString note =
        tr("P = %1").arg(probability >= 0.0005 ? QString::number(probability, 'f', 3)
                                               : QString::number(probability, 'g', 2));
    return pin.times == 1 ? note : tr("%1, drawn %2 times").arg(note).arg(pin.times);
}

QString NoisePicture::wordText(WordId id) const {
    QString text = tr("%1: noise probability %2, seen %L3 times")
                       .arg(word(id))
                       .arg(tables_->noise->probability(id), 0, 'g', 4)
                       .arg(tables_->corpus->vocabulary.count(id));
    const NoisePin* pin = pinOf(id);
    if (!pin) return text;
    if (pin->times == 0) return text + tr("; never drawn in this step: it is the true word");
    return text + (pin->times == 1 ? tr("; drawn once") : tr("; drawn %1 times").arg(pin->times));
}

WordId NoisePicture::wordsDrawn(double bandWidth) const {
    // Words stand in falling order, so those that are wide enough come first.
    WordId count = 0;
    while (count < words() && (starts_[count + 1] - starts_[count]) * bandWidth >= narrowest)
        ++count;
    return count;
}

QString NoisePicture::captionFor(int width) const {
    QString text =
        tr("Each word is as wide as its chance to be drawn as noise: its count to the "
           "power 0.75, over the sum of all. Frequent words stand at the left.");
    const WordId narrow = words() - wordsDrawn(width - 2 * noiseMargin);
    if (narrow > 0)
        text +=
            QLatin1Char(' ') + tr("%L1 words are too narrow here to be told apart.").arg(narrow);
    return text;
}

QRect NoisePicture::captionRect(double top, int width) const {
    const int wide = std::max(width - 2 * static_cast<int>(noiseMargin), 1);
    const QRect room(static_cast<int>(noiseMargin), static_cast<int>(top + captionAir), wide,
                     10'000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, captionFor(width));
}

void NoisePicture::layOut() {
    if (!tables_) return;
    layout_ = layOutNoise(std::move(layout_.pins), QFontMetricsF(font()), width());
    update();
}

QSize NoisePicture::sizeHint() const {
    const int wide = fontMetrics().averageCharWidth() * 70;
    return {wide, heightForWidth(wide)};
}

int NoisePicture::heightForWidth(int width) const {
    if (!tables_) return 6 * fontMetrics().height();
    const NoiseLayout trial = layOutNoise(layout_.pins, QFontMetricsF(font()), width);
    return captionRect(trial.bottom, width).bottom() + static_cast<int>(noiseMargin);
}

QRectF NoisePicture::segmentRect(WordId id) const {
    const QRectF& band = layout_.band;
    return {band.left() + starts_[id] * band.width(), band.top(),
            (starts_[id + 1] - starts_[id]) * band.width(), band.height()};
}

void NoisePicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    painter.fillRect(rect(), theme.card);
    if (!tables_) return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintBand(painter, theme);
    for (const NoisePin& pin : layout_.pins) paintPin(painter, theme, pin);
    painter.setPen(theme.quiet);
    painter.setFont(font());
    painter.drawText(captionRect(layout_.bottom, width()),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, caption());
    focus_.paintRing(painter, theme, *this, rect());
}

void NoisePicture::paintBand(QPainter& painter, const Theme& theme) const {
    const QRectF& band = layout_.band;
    const WordId drawn = wordsDrawn(band.width());
    if (drawn < words()) {
        // The many rare ones as what they look like from afar: ever paler, ever finer.
        QRectF tail = band;
        tail.setLeft(segmentRect(drawn).left());
        QLinearGradient fade(tail.topLeft(), tail.topRight());
        fade.setColorAt(0, theme.line);
        fade.setColorAt(1, theme.chip);
        painter.fillRect(tail, fade);
        painter.fillRect(tail, QBrush(theme.line, Qt::VerPattern));
    }
    for (WordId id = 0; id < drawn; ++id) paintSegment(painter, theme, id);
    for (const NoisePin& pin : layout_.pins)
        if (pin.word >= drawn) paintSegment(painter, theme, pin.word);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(band);
}

void NoisePicture::paintSegment(QPainter& painter, const Theme& theme, WordId id) const {
    const NoisePin* pin = pinOf(id);
    QRectF segment = segmentRect(id);
    if (pin && segment.width() < narrowest)
        segment = QRectF(std::floor(pin->x) - 1, segment.top(), narrowest, segment.height());
    painter.fillRect(segment, id % 2 == 0 ? theme.chip : theme.line);
    if (pin) {
        const QColor colour = roleColour(theme, roleOf(*pin));
        const bool truth = pin->times == 0;
        // In a narrow one neither hatching nor a paler red could be seen.
        const bool wide = segment.width() >= 8;
        QColor fill = colour;
        if (wide && !truth) fill.setAlphaF(0.3F);
        if (truth) painter.fillRect(segment, theme.card);
        painter.fillRect(segment,
                         QBrush(fill, wide && truth ? Qt::BDiagPattern : Qt::SolidPattern));
        painter.setPen(QPen(colour, pin->output == highlight_.output ? 3 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(segment.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const QString name = word(id);
    const QFontMetricsF metrics(font());
    if (metrics.horizontalAdvance(name) + 8 > segment.width()) return;
    painter.setFont(font());
    if (pin && pin->times == 0) {
        // The hatching stops where the word is.
        QRectF ground(QPointF(), QSizeF(metrics.horizontalAdvance(name) + 6, metrics.height()));
        ground.moveCenter(segment.center());
        painter.fillRect(ground, theme.card);
    }
    painter.setPen(theme.ink);
    painter.drawText(segment, Qt::AlignCenter, name);
}

void NoisePicture::paintPin(QPainter& painter, const Theme& theme, const NoisePin& pin) const {
    const InputOrRole role = roleOf(pin);
    const QColor colour = roleColour(theme, role);
    const bool lit = pin.output == highlight_.output;
    const double radius = lit ? 6 : 4.5;
    const double edge = pin.above ? layout_.band.top() : layout_.band.bottom();
    const double out = pin.above ? -1 : 1;
    const QPointF foot(pin.x, edge + out * (radius + 1));
    const double end = pin.above ? pin.label.bottom() : pin.label.top();
    painter.setPen(QPen(colour, lit ? 2.5 : 1.2));
    painter.drawLine(foot,
                     QPointF(std::clamp(pin.x, pin.label.left() + 4, pin.label.right() - 4), end));
    drawRole(painter, theme, role, foot, radius);

    QFont text = font();
    text.setWeight(lit ? QFont::DemiBold : QFont::Normal);
    painter.setFont(text);
    painter.setPen(colour);
    painter.drawText(pin.label.adjusted(-4, 0, 4, 0), Qt::AlignCenter, pin.text);
    if (pin.entry.isEmpty()) return;
    const QString entry = QStringLiteral("%1  %2 · %3").arg(pin.text, pin.name, pin.note);
    painter.drawText(pin.entry, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(text).elidedText(entry, Qt::ElideMiddle, pin.entry.width()));
}

std::optional<WordId> NoisePicture::wordAt(const QPointF& at) const {
    const QRectF& band = layout_.band;
    if (!tables_ || !band.contains(at)) return std::nullopt;
    const double share = (at.x() - band.left()) / band.width();
    const auto after = std::ranges::upper_bound(starts_, share);
    const auto id = static_cast<WordId>(after - starts_.begin()) - 1;
    return std::min(id, words() - 1);
}

const NoisePin* NoisePicture::pinAt(const QPointF& at) const {
    // Pins first: a segment below a pixel could hardly be hit.
    for (const NoisePin& pin : layout_.pins) {
        const QRectF segment = segmentRect(pin.word);
        const bool near = std::abs(at.x() - pin.x) <= 3 && at.y() >= layout_.band.top() - 12 &&
                          at.y() <= layout_.band.bottom() + 12;
        if (near || segment.contains(at) || pin.label.contains(at) || pin.entry.contains(at))
            return &pin;
    }
    return nullptr;
}

const NoisePin* NoisePicture::pinOf(WordId id) const {
    const auto found = std::ranges::find(layout_.pins, id, &NoisePin::word);
    return found == layout_.pins.end() ? nullptr : &*found;
}

void NoisePicture::point(int output) {
    const StepHighlight next{output, -1};
    if (next == highlight_) return;
    highlight_ = next;
    update();
    emit highlightChanged(highlight_);
}

void NoisePicture::resizeEvent(QResizeEvent*) {
    layOut();
}

void NoisePicture::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange) return;
    layOut();
    updateGeometry();
}

bool NoisePicture::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const NoisePin* pin = pinAt(help->pos());
    const std::optional<WordId> id = pin ? pin->word : wordAt(help->pos());
    if (id)
        QToolTip::showText(help->globalPos(), plainToolTip(wordText(*id)), this);
    else
        QToolTip::hideText();
    return true;
}

void NoisePicture::mouseMoveEvent(QMouseEvent* event) {
    const NoisePin* pin = pinAt(event->position());
    point(pin ? pin->output : -1);
}

void NoisePicture::leaveEvent(QEvent*) {
    point(-1);
}

void NoisePicture::keyPressEvent(QKeyEvent* event) {
    const std::vector<NoisePin>& pins = layout_.pins;
    const auto lit = std::ranges::find(pins, highlight_.output, &NoisePin::output);
    const int current = lit == pins.end() ? -1 : static_cast<int>(lit - pins.begin());
    const int next = movedByKey(event->key(), Qt::Key_Left, Qt::Key_Right, current,
                                static_cast<int>(pins.size()));
    if (next < 0) return QWidget::keyPressEvent(event);
    const NoisePin& pin = pins[static_cast<std::size_t>(next)];
    point(pin.output);
    setAccessibleDescription(wordText(pin.word));
    QToolTip::showText(mapToGlobal(QPointF(pin.x, layout_.band.bottom()).toPoint()),
                       plainToolTip(wordText(pin.word)), this);
}

void NoisePicture::focusInEvent(QFocusEvent* event) {
    focus_.focusIn(*event);
    QWidget::focusInEvent(event);
}

}  // namespace firth
