#include "app/widgets/source_editor.h"

#include <QMouseEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

#include "app/widgets/theme.h"

namespace firth {

SourceEditor::SourceEditor(QWidget* parent) : QPlainTextEdit(parent) {
    setObjectName(QStringLiteral("sourceText"));
    setAccessibleName(tr("Source text"));
    setTabChangesFocus(true);
    viewport()->setMouseTracking(true);
}

QString SourceEditor::source() const {
    // toPlainText would also turn no-break spaces into plain ones.
    return document()->toRawText().replace(QChar::ParagraphSeparator, QChar('\n'));
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
    if (sentence.length() > 0) {
        QTextCharFormat format;
        format.setBackground(theme.chip);
        mark(sentence, format);
    }
    QTextCharFormat format;
    format.setBackground(theme.accentSoft);
    format.setForeground(theme.context);
    format.setFontUnderline(true);
    for (const TextPlace& place : lit) mark(place, format);
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

bool SourceEditor::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::MouseMove)
        emit pointed(placeAt(static_cast<QMouseEvent*>(event)->position().toPoint()));
    if (event->type() == QEvent::Leave) emit pointed(-1);
    return QPlainTextEdit::viewportEvent(event);
}

}  // namespace firth
