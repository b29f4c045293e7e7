#include "app/lesson/marked_text.h"

#include <QRegularExpression>

namespace firth {

QString markedText(const QString& paragraph) {
    static const QRegularExpression emphasis(QStringLiteral("\\*(\\S(?:[^*]*\\S)?)\\*"));
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    QString text = paragraph.toHtmlEscaped();
    text.replace(emphasis, QStringLiteral("<b>\\1</b>"));
    text.replace(code, QStringLiteral("<code>\\1</code>"));
    return text;
}

}  // namespace firth
