#include "app/widgets/animated_webp.h"

#include <webp/encode.h>
#include <webp/mux.h>

#include "engine/error.h"

namespace firth {
namespace {

/// Of 0 … 9: the higher, the smaller the file and the longer it takes.
constexpr int effort = 1;

struct Picture {
    WebPPicture webp;
    Picture() { WebPPictureInit(&webp); }
    ~Picture() { WebPPictureFree(&webp); }
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;
};

}  // namespace

void AnimatedWebp::Delete::operator()(WebPAnimEncoder* encoder) const {
    WebPAnimEncoderDelete(encoder);
}

AnimatedWebp::AnimatedWebp(const QSize& size) {
    WebPAnimEncoderOptions options;
    WebPAnimEncoderOptionsInit(&options);
    encoder_.reset(WebPAnimEncoderNew(size.width(), size.height(), &options));
    if (!encoder_) fail();
}

void AnimatedWebp::add(const QImage& picture, int milliseconds) {
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB888);
    WebPConfig config;
    WebPConfigInit(&config);
    WebPConfigLosslessPreset(&config, effort);
    Picture frame;
    frame.webp.use_argb = 1;
    frame.webp.width = rgb.width();
    frame.webp.height = rgb.height();
    if (!WebPPictureImportRGB(&frame.webp, rgb.constBits(), static_cast<int>(rgb.bytesPerLine())) ||
        !WebPAnimEncoderAdd(encoder_.get(), &frame.webp, time_, &config))
        fail();
    time_ += milliseconds;
}

QByteArray AnimatedWebp::finish() {
    WebPData data;
    WebPDataInit(&data);
    const bool made = WebPAnimEncoderAdd(encoder_.get(), nullptr, time_, nullptr) &&
                      WebPAnimEncoderAssemble(encoder_.get(), &data);
    QByteArray bytes;
    if (made)
        bytes = QByteArray(reinterpret_cast<const char*>(data.bytes),
                           static_cast<qsizetype>(data.size));
    WebPDataClear(&data);
    if (!made) fail();
    return bytes;
}

void AnimatedWebp::fail() const {
    const char* reason = encoder_ ? WebPAnimEncoderGetError(encoder_.get()) : "not enough memory";
    throw Error(std::string("the animation cannot be made: ") + reason);
}

}  // namespace firth
