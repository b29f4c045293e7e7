#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <functional>

class QPainter;
class QWidget;

namespace firth {

/// What a widget shows, in twice as many pixels as on a plain screen, so that it prints well; with
/// the widgets in it, or only what it paints itself, without its buttons.
enum class Parts { All, OwnPaintingOnly };
QImage pictureOf(QWidget& widget, Parts parts);

/// A scalable picture: whatever `paint` draws; text stays text.
QByteArray svgOf(const QSize& size, const QString& title,
                 const std::function<void(QPainter&)>& paint);

/// Puts these bytes, or the picture as PNG, in place of whatever the file held, when they are
/// written whole. Throws Error with path and reason.
void writeWhole(const QString& path, const QByteArray& bytes);
void writePng(const QString& path, const QImage& picture);

}  // namespace firth
