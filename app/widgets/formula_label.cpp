#include "app/widgets/formula_label.h"

#include <QEvent>
#include <algorithm>

namespace firth {
namespace {

QString linkOf(const StepHighlight& highlight) {
    return QStringLiteral("%1:%2").arg(highlight.output).arg(highlight.dimension);
}

/// A piece of text that can break anywhere if it is long, and whose direction stays its own: a
/// formula is read from left to right, whatever the words in it are written in.
QString htmlOf(const QString& text) {
    constexpr qsizetype longest = 24;
    const QChar isolate(0x2068), endOfIsolate(0x2069), mayBreak(0x200B);
    QString broken;
    for (qsizetype at = 0; at < text.size(); at += longest) {
        if (at > 0) broken += mayBreak;
        broken += text.mid(at, longest);
    }
    const QString html =
        broken.toHtmlEscaped().replace(QStringLiteral("  "), QStringLiteral("&nbsp; "));
    const bool turns = std::ranges::any_of(text, [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    return turns ? isolate + html + endOfIsolate : html;
}

/// Lit when all that it belongs to is.
bool isLit(const StepHighlight& belongsTo, const StepHighlight& highlight) {
    if (belongsTo == StepHighlight{}) return false;
    return (belongsTo.output < 0 || belongsTo.output == highlight.output) &&
           (belongsTo.dimension < 0 || belongsTo.dimension == highlight.dimension);
}

}  // namespace

FormulaLabel::FormulaLabel(const QString& name, QWidget* parent) : QLabel(parent) {
    setObjectName(name);
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard |
                            Qt::TextSelectableByMouse);
    setOpenExternalLinks(false);
    setProperty("role", "formula");
    connect(this, &QLabel::linkHovered, this, &FormulaLabel::followLink);
    connect(this, &QLabel::linkActivated, this, &FormulaLabel::followLink);
}

void FormulaLabel::setLines(std::vector<std::vector<FormulaSpan>> lines) {
    lines_ = std::move(lines);
    // Without numbers to go through it is no stop for Tab.
    const auto belongs = [](const FormulaSpan& span) { return span.belongsTo != StepHighlight{}; };
    const bool stops = std::ranges::any_of(
        lines_, [&](const auto& line) { return std::ranges::any_of(line, belongs); });
    setFocusPolicy(stops ? Qt::StrongFocus : Qt::NoFocus);
    write();
}

void FormulaLabel::setHighlight(const StepHighlight& highlight) {
    if (highlight == highlight_) return;
    highlight_ = highlight;
    write();
}

QString FormulaLabel::plainText() const {
    QStringList lines;
    for (const auto& line : lines_) {
        QString text;
        for (const FormulaSpan& span : line) text += span.text;
        lines << text;
    }
    return lines.join(QLatin1Char('\n'));
}

void FormulaLabel::followLink(const QString& link) {
    if (writing_) return;
    StepHighlight highlight;
    const QStringList numbers = link.split(QLatin1Char(':'));
    if (numbers.size() == 2) highlight = {numbers[0].toInt(), numbers[1].toInt()};
    // A dimension alone stays with the output that the formula is of.
    if (highlight.output < 0 && highlight.dimension >= 0) highlight.output = highlight_.output;
    emit highlightChanged(highlight);
}

void FormulaLabel::write() {
    const Theme theme = themeOf(palette());
    QString html;
    for (const auto& line : lines_) {
        if (!html.isEmpty()) html += QStringLiteral("<br>");
        for (const FormulaSpan& span : line) {
            const QString piece = htmlOf(span.text);
            const bool lit = isLit(span.belongsTo, highlight_);
            const QColor colour =
                span.role == OutputRole::Other ? theme.ink : roleColour(theme, span.role);
            QString style = QStringLiteral("color:%1;").arg(colour.name());
            if (lit) style += QStringLiteral("background-color:%1;").arg(theme.accentSoft.name());
            if (lit || span.strong) style += QStringLiteral("font-weight:600;");
            if (span.belongsTo == StepHighlight{})
                html += QStringLiteral("<span style=\"%1\">%2</span>").arg(style, piece);
            else
                html += QStringLiteral("<a href=\"%1\" style=\"text-decoration:none;%2\">%3</a>")
                            .arg(linkOf(span.belongsTo), style, piece);
        }
    }
    // Writing the text anew ends Qt's hover, which is no movement of the pointer.
    writing_ = true;
    setText(QStringLiteral("<div dir=\"ltr\">%1</div>").arg(html));
    setAccessibleName(plainText());
    writing_ = false;
}

void FormulaLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) write();
}

}  // namespace firth
