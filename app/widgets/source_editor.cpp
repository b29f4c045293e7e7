#include "app/widgets/source_editor.h"

#include <QMouseEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr int longLine = 2000;
/// State of a block that begins behind a space of the text, not behind a line end.
constexpr int goesOn = 1;

QTextCharFormat sentenceFormat(const Theme& theme) {
    QTextCharFormat format;
    format.setBackground(theme.chip);
    return format;
}

QTextCharFormat litFormat(const Theme& theme) {
    QTextCharFormat format;
    format.setBackground(theme.accentSoft);
    format.setForeground(theme.context);
    format.setFontUnderline(true);
    return format;
}

}  // namespace

SourceEditor::SourceEditor(QWidget* parent) : QPlainTextEdit(parent) {
    setObjectName(QStringLiteral("sourceText"));
    setAccessibleName(tr("Source text"));
    setTabChangesFocus(true);
    viewport()->setMouseTracking(true);
}

void SourceEditor::setSource(const QString& text) {
    QString shown = text;
    shown.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace('\r', '\n');
    QList<int> broken;
    int lineBegin = 0;
    for (int i = 0; i < shown.size(); ++i) {
        const bool breaks = shown[i] == ' ' && i - lineBegin >= longLine;
        if (breaks) {
            shown[i] = '\n';
            broken.append(i + 1);
        }
        if (shown[i] == '\n') lineBegin = i + 1;
    }
    setPlainText(shown);
    for (const int place : broken) document()->findBlock(place).setUserState(goesOn);
    breaksLongLines_ = !broken.isEmpty();
}

QString SourceEditor::source() const {
    // toPlainText would also turn no-break spaces into plain ones.
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QChar('\n'));
    for (QTextBlock block = document()->begin(); breaksLongLines_ && block.isValid();
         block = block.next())
        if (block.userState() == goesOn && block.position() > 0) text[block.position() - 1] = ' ';
    return text;
}

TextPlace SourceEditor::visiblePlace() const {
    const QRect area = viewport()->rect();
    return {cursorForPosition(area.topLeft()).position(),
            cursorForPosition(area.bottomRight()).position()};
}

void SourceEditor::setMarked(const TextPlace& sentence, const QList<TextPlace>& lit) {
    const Theme theme = themeOf(palette());
    QList<QTextEdit::ExtraSelection> marks;
    const auto mark = [&](const TextPlace& place, const QTextCharFormat& format) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(place.begin);
        selection.cursor.setPosition(place.end, QTextCursor::KeepAnchor);
        selection.format = format;
        marks.append(selection);
    };
    if (sentence.length() > 0) mark(sentence, sentenceFormat(theme));
    for (const TextPlace& place : lit) mark(place, litFormat(theme));
    setExtraSelections(marks);
}

void SourceEditor::goTo(int place) {
    QTextCursor cursor = textCursor();
    cursor.setPosition(place);
    setTextCursor(cursor);
    centerCursor();
}

int SourceEditor::placeAt(const QPoint& point) const {
    const QTextBlock block = cursorForPosition(point).block();
    const QPointF inside =
        point - blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    const QTextLayout& layout = *block.layout();
    for (int row = 0; row < layout.lineCount(); ++row) {
        const QTextLine line = layout.lineAt(row);
        if (line.naturalTextRect().contains(inside))
            return block.position() + line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
    }
    return -1;
}

QRect SourceEditor::placeRect(int place) const {
    QTextCursor at(document());
    at.setPosition(place);
    const QRect from = cursorRect(at);
    at.setPosition(place + 1);
    const QRect to = cursorRect(at);
    return QRect(std::min(from.left(), to.left()), from.top(), std::abs(to.left() - from.left()),
                 from.height());
}

void SourceEditor::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    const Theme theme = themeOf(palette());
    QList<QTextEdit::ExtraSelection> marks = extraSelections();
    for (QTextEdit::ExtraSelection& mark : marks)
        mark.format = mark.format.fontUnderline() ? litFormat(theme) : sentenceFormat(theme);
    setExtraSelections(marks);
}

bool SourceEditor::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::MouseMove)
        emit pointed(placeAt(static_cast<QMouseEvent*>(event)->position().toPoint()));
    if (event->type() == QEvent::Leave) emit pointed(-1);
    return QPlainTextEdit::viewportEvent(event);
}

}  // namespace firth
