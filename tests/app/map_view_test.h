#pragma once

#include <QApplication>
#include <QImage>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <memory>
#include <random>

#include "app/widgets/map_view.h"
#include "app/widgets/theme.h"

namespace firth {

inline Theme light() {
    return theme(ThemeKind::Light);
}

inline bool like(const QColor& a, const QColor& b, int tolerance = 6) {
    return std::abs(a.red() - b.red()) <= tolerance &&
           std::abs(a.green() - b.green()) <= tolerance &&
           std::abs(a.blue() - b.blue()) <= tolerance;
}

/// Pixels of `image` in a square around `middle` that have the colour.
inline int pixels(const QImage& image, const QPoint& middle, int reach, const QColor& colour) {
    int found = 0;
    for (int x = middle.x() - reach; x <= middle.x() + reach; ++x)
        for (int y = middle.y() - reach; y <= middle.y() + reach; ++y)
            if (image.rect().contains(x, y) && like(image.pixelColor(x, y), colour)) ++found;
    return found;
}

/// A cross of five words (two groups and one word of none) on a shown map.
class MapViewTest : public QObject {
protected:
    void showMap() {
        map_ = std::make_unique<MapView>();
        map_->resize(600, 400);
        map_->setWords(
            {{"centre", "east", "west", "north", "south"}, {0, 1, 1, 0, -1}, {"middle", "sides"}});
        map_->setPoints(cross());
        map_->show();
        QVERIFY(QTest::qWaitForWindowExposed(map_.get()));
    }
    void hideMap() {
        map_.reset();
        applyTheme(*qApp, ThemeKind::Light, 1);
    }

    QColor colourAt(const QPointF& at) { return image().pixelColor(at.toPoint()); }
    QImage image() { return map_->grab().toImage(); }
    QPoint at(int word) const { return map_->screenPosition(word).toPoint(); }
    bool inside(int word) const {
        return QRectF(map_->rect()).contains(map_->screenPosition(word));
    }
    /// What a place looks like where there is no point.
    QPoint nothing() const { return {map_->width() / 4, map_->height() / 4}; }
    bool labelled(int word) const {
        return std::ranges::any_of(map_->labels(),
                                   [&](const PlacedLabel& label) { return label.word == word; });
    }
    static Matrix cross() {
        Matrix xy(5, 2);
        xy << 0, 0, 2, 0, -2, 0, 0, 1, 0, -1;
        return xy;
    }
    /// Many words that lie about the middle, in groups and in none; gives their places.
    Matrix setCrowd(int words, int groups) {
        MapWords many;
        Matrix xy(words, 2);
        std::mt19937 random(3);
        std::normal_distribution<float> place;
        for (int word = 0; word < words; ++word) {
            many.labels << QStringLiteral("word%1").arg(word);
            many.groups.push_back(word % (groups + 1) - 1);
            xy(word, 0) = place(random);
            xy(word, 1) = place(random);
        }
        for (int group = 0; group < groups; ++group)
            many.groupNames << QStringLiteral("group number %1").arg(group);
        map_->setWords(many);
        map_->setPoints(xy);
        return xy;
    }
    void wheel(const QPointF& where, int eighths) {
        QWheelEvent event(where, map_->mapToGlobal(where), {}, {0, eighths}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(map_.get(), &event);
    }

    std::unique_ptr<MapView> map_;
};

}  // namespace firth
