#include "app/widgets/tinted_icon.h"

#include <QColor>
#include <QPainter>

namespace firth {
namespace {

QPixmap tinted(QPixmap drawing, const QColor& colour) {
    QPainter painter(&drawing);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(drawing.rect(), colour);
    return drawing;
}

}  // namespace

QIcon tintedIcon(const QString& name, const QColor& colour, const QColor& disabled) {
    const QIcon drawing(QStringLiteral(":/icons/%1.svg").arg(name));
    QIcon icon;
    // From small text on a plain screen to large text on a dense one.
    for (const int side : {13, 16, 20, 26, 32, 48, 64}) {
        const QPixmap pixmap = drawing.pixmap(QSize(side, side), 1.0);
        icon.addPixmap(tinted(pixmap, colour));
        icon.addPixmap(tinted(pixmap, disabled), QIcon::Disabled);
    }
    return icon;
}

}  // namespace firth
