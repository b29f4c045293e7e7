#include "app/widgets/window_strip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "app/models/shown_word.h"
#include "app/widgets/plain_tool_tip.h"
#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr int stripGap = 6;
constexpr int betweenPairs = 24;  ///< two pairs

}  // namespace

WindowStrip::WindowStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("windowStrip"));
    setAccessibleName(tr("Sliding window"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int WindowStrip::lineHeight() const {
    return fontMetrics().height() + 10;
}

QSize WindowStrip::minimumSizeHint() const {
    return {300, shownLines_ * (lineHeight() + stripGap) - stripGap};
}

void WindowStrip::show(std::shared_ptr<const Corpus> corpus, const WindowView& view) {
    corpus_ = std::move(corpus);
    view_ = view;
    tokens_.clear();
    for (const WordId id : view_.tokens) tokens_.append(visibleWord(corpus_->vocabulary.word(id)));
    setAccessibleDescription(pairTexts().join(QStringLiteral("; ")));
    update();
}

void WindowStrip::setShownLines(int lines) {
    shownLines_ = lines;
    updateGeometry();
}

QString WindowStrip::shownToken(int token) const {
    return fontMetrics().elidedText(tokens_[token], Qt::ElideRight, 220);
}

int WindowStrip::chipWidth(int token) const {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    // All as wide as if they were bold, so that nothing moves when the window does.
    return QFontMetrics(bold).horizontalAdvance(shownToken(token)) + 18;
}

QList<WindowStrip::Line> WindowStrip::breakLines(int width) const {
    QList<Line> lines;
    int x = 0;
    for (int i = 0; i < tokens_.size(); ++i) {
        const int w = chipWidth(i);
        if (lines.isEmpty() || (x > 0 && x + w > width)) {
            lines.append({i, i});
            x = 0;
        }
        lines.last().last = i + 1;
        x += w + stripGap;
    }
    return lines;
}

void WindowStrip::paintTokens(QPainter& painter, const QRect& area) {
    const Theme theme = themeOf(palette());
    const QList<Line> lines = breakLines(area.width());
    // A long sentence is scrolled by lines to where the window is.
    int centreLine = 0;
    for (int i = 0; i < lines.size(); ++i)
        if (static_cast<int>(view_.centre) >= lines[i].first) centreLine = i;
    const int most = static_cast<int>(lines.size()) - shownLines_;
    const int first = std::clamp(centreLine - 1, 0, std::max(most, 0));

    tokenRects_.clear();
    const bool trained = !view_.pairs.empty();
    for (int i = first; i < std::min<int>(first + shownLines_, static_cast<int>(lines.size()));
         ++i) {
        int x = area.left();
        const int y = area.top() + (i - first) * (lineHeight() + stripGap);
        for (int token = lines[i].first; token < lines[i].last; ++token) {
            const QRect chip(x, y, chipWidth(token), lineHeight());
            x += chip.width() + stripGap;
            tokenRects_.insert(token, chip);
            const auto place = static_cast<std::uint32_t>(token);
            const bool centre = trained && place == view_.centre;
            const bool context = std::ranges::find(view_.context, place) != view_.context.end();
            const bool kept = view_.kept[place];
            QFont font = this->font();
            font.setWeight(centre || context ? QFont::DemiBold : QFont::Normal);
            font.setStrikeOut(!kept);
            painter.setFont(font);
            painter.setPen(Qt::NoPen);
            painter.setBrush(centre ? theme.centre : context ? theme.contextSoft : theme.chip);
            painter.drawRoundedRect(chip, 6, 6);
            painter.setPen(centre    ? theme.onCentre
                           : context ? theme.context
                           : kept    ? theme.ink
                                     : theme.quiet);
            painter.drawText(chip, Qt::AlignCenter, shownToken(token));
        }
    }
}

QString WindowStrip::pairText(const WindowPair& pair) const {
    QStringList input;
    for (const WordId id : pair.input) input.append(shownWord(corpus_->vocabulary.word(id)));
    const QString output = shownWord(corpus_->vocabulary.word(pair.output));
    return QStringLiteral("%1 %2 %3 %4")
        .arg(input.join(QStringLiteral(" + ")),
             pair.label ? QStringLiteral("→") : QStringLiteral("↛"), output,
             pair.label ? QStringLiteral("1") : QStringLiteral("0"));
}

QStringList WindowStrip::pairTexts() const {
    QStringList texts;
    for (const WindowPair& pair : view_.pairs) texts.append(pairText(pair));
    return texts;
}

void WindowStrip::paintPairs(QPainter& painter, const QRect& area) const {
    const Theme theme = themeOf(palette());
    const QFont font = numberFont(this->font());
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const int rowHeight = metrics.height() + 3;
    const int last = std::max(1, area.height() / rowHeight) - 1;
    const auto moreText = [](std::size_t count) { return tr("+ %1 more").arg(count); };
    int x = area.left();
    int row = 0;
    for (std::size_t i = 0; i < view_.pairs.size(); ++i) {
        const WindowPair& pair = view_.pairs[i];
        const auto room = [&](std::size_t count) {
            return count == 0 ? 0 : betweenPairs + metrics.horizontalAdvance(moreText(count));
        };
        const std::size_t behind = view_.pairs.size() - i - 1;
        const QString text =
            metrics.elidedText(pairText(pair), Qt::ElideMiddle, area.width() - room(behind));
        const int width = metrics.horizontalAdvance(text);
        const bool otherLabel = i > 0 && pair.label != view_.pairs[i - 1].label;
        const bool newLine = x > area.left() && (x + width > area.right() || otherLabel);
        // In the last row the count of those left out must still fit behind.
        const bool full =
            row == last && x > area.left() && (newLine || x + width + room(behind) > area.right());
        if (newLine && !full) {
            x = area.left();
            ++row;
        }
        const int baseline = area.top() + row * rowHeight + metrics.ascent();
        if (full) {
            // What does not fit is counted, not dropped silently.
            painter.setPen(theme.quiet);
            painter.drawText(x, baseline, moreText(behind + 1));
            break;
        }
        painter.setPen(pair.label ? theme.positive : theme.negative);
        painter.drawText(x, baseline, text);
        x += width + betweenPairs;
    }
}

void WindowStrip::paintEvent(QPaintEvent*) {
    if (!corpus_ || view_.tokens.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int tokensWidth = width() * 58 / 100;
    paintTokens(painter, QRect(0, 0, tokensWidth, height()));
    paintPairs(painter, QRect(tokensWidth + 16, 0, width() - tokensWidth - 16, height()));
}

bool WindowStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !corpus_) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text = pairTexts().join(QChar('\n'));
    for (auto it = tokenRects_.cbegin(); it != tokenRects_.cend(); ++it) {
        if (!it.value().contains(help->pos())) continue;
        const auto place = static_cast<std::size_t>(it.key());
        text = tr("%1: seen %L2 times")
                   .arg(tokens_[it.key()])
                   .arg(corpus_->vocabulary.count(view_.tokens[place]));
        if (!view_.kept[place]) text += tr("; dropped by subsampling this time");
    }
    QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

}  // namespace firth
