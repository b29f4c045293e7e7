#include "app/widgets/picture_file.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

#include "engine/atomic_file.h"
#include "engine/error.h"

namespace firth {

QImage pictureOf(QWidget& widget, Parts parts) {
    constexpr int sharpness = 2;
    QImage picture(widget.size() * sharpness, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(sharpness);
    picture.fill(Qt::transparent);
    widget.render(&picture, QPoint(), QRegion(),
                  parts == Parts::All ? QWidget::DrawChildren : QWidget::RenderFlags());
    return picture;
}

QByteArray svgOf(const QSize& size, const QString& title,
                 const std::function<void(QPainter&)>& paint) {
    constexpr int pixelsPerInch = 96;  // CSS's own, so that sizes on screen and in the file agree
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pixelsPerInch);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title);
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    painter.end();
    return bytes;
}

void writeWhole(const QString& path, const QByteArray& bytes) {
    AtomicFile file(path.toStdString());
    file.stream().write(bytes.constData(), bytes.size());
    file.commit();
}

void writePng(const QString& path, const QImage& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        throw Error(path.toStdString() + ": the picture cannot be made; make the window smaller");
    writeWhole(path, bytes);
}

}  // namespace firth
