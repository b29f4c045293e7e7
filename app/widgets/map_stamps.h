#pragma once

#include <QImage>
#include <QRect>
#include <array>
#include <cstdint>
#include <vector>

namespace firth {

/// Small pictures that are put down very often: only their pixels that are not empty, four at a
/// time. A painter would take many times as long for each as the pixels themselves do.
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
    static constexpr int pixels = 4;  ///< side by side in a block
    /// That many pixels take.
    static constexpr std::size_t bytesOf(int count) {
        return std::size_t{4} * static_cast<std::size_t>(count);
    }
    using Bytes = std::array<std::uint8_t, 4 * std::size_t{pixels}>;

    struct Block {
        int x, y;     ///< of its left pixel, from the middle of the stamp
        Bytes above;  ///< colours
        Bytes rest;   ///< for each byte, how much of what is below stays, of 255
    };
    struct Stamp {
        std::size_t first, last;  ///< blocks, and the one behind the last
        QRect around;
    };

    static Bytes blended(const Block& block, Bytes below);

    std::vector<Block> blocks_;
    std::vector<Stamp> stamps_;
};

}  // namespace firth
