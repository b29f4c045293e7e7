#pragma once

#include <QImage>
#include <QPoint>
#include <QRect>
#include <cstdint>
#include <vector>

namespace firth {

/// Small pictures that are put down very often: only their pixels that are not empty, by rows. A
/// painter would take many times as long for each as the pixels themselves do.
class MapStamps {
public:
    /// Forgets the stamps.
    void clear();
    /// Of a picture with premultiplied alpha. Stamps are counted from 0.
    void add(const QImage& picture, const QRect& part);
    /// Puts the middle of a stamp onto a pixel of `ground`, an opaque picture of 32 bits a pixel;
    /// what would lie beyond its edges is left out.
    void put(QImage& ground, int stamp, int x, int y) const;

private:
    /// Pixels side by side.
    struct Run {
        int x, y, length;  ///< from the middle of the stamp
        std::size_t first;
    };
    struct Stamp {
        std::size_t firstRun, lastRun;  ///< the one behind the last
        QRect around;                   ///< all runs
    };

    std::vector<std::uint32_t> pixels_;
    std::vector<Run> runs_;
    std::vector<Stamp> stamps_;
};

}  // namespace firth
