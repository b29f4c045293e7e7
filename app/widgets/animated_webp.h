#pragma once

#include <QByteArray>
#include <QImage>
#include <memory>

struct WebPAnimEncoder;

namespace firth {

/// Puts pictures of one size together to an animation that begins again at its end, without loss
/// (libwebp). Throws Error when a picture cannot be encoded.
class AnimatedWebp {
public:
    explicit AnimatedWebp(const QSize& size);

    /// Shows this picture for so long.
    void add(const QImage& picture, int milliseconds);
    QByteArray finish();

private:
    [[noreturn]] void fail() const;

    struct Delete {
        void operator()(WebPAnimEncoder* encoder) const;
    };
    std::unique_ptr<WebPAnimEncoder, Delete> encoder_;
    int time_ = 0;
};

}  // namespace firth
