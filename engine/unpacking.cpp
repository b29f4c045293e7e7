#include "engine/unpacking.h"

#include <lzma.h>
#include <zlib.h>
#include <zstd.h>

#include <limits>
#include <memory>
#include <new>
#include <vector>

#include "engine/error.h"

namespace firth {
namespace {

/// The packed bytes, a piece at a time.
class Packed {
public:
    Packed(ByteSource source, std::string name)
        : name_(std::move(name)), source_(std::move(source)), room_(std::size_t{256} << 10) {}

    /// What is not used yet; empty at the end.
    std::span<char> rest() {
        if (rest_.empty()) rest_ = std::span(room_).first(source_(room_));
        return rest_;
    }
    void use(std::size_t count) { rest_ = rest_.subspan(count); }

    [[noreturn]] void fail(const std::string& what) const {
        throw Error(name_ + ": the compressed data " + what);
    }
    [[noreturn]] void damaged() const { fail("is damaged; get the file again"); }
    [[noreturn]] void endsTooSoon() const { fail("ends too soon; get the file again"); }

private:
    std::string name_;
    ByteSource source_;
    std::vector<char> room_;
    std::span<char> rest_;
};

/// How far one call of a library came.
struct Advance {
    std::size_t used = 0;
    std::size_t made = 0;
    bool ended = false;  ///< a compressed file is complete; another may follow
};

/// `Decoder::advance(in, out, packed)` unpacks what it can.
template <typename Decoder>
ByteSource unpack(ByteSource source, const std::string& name) {
    struct State {
        Packed packed;
        Decoder decoder = {};
        bool inside = true;  ///< of a compressed file
    };
    auto state = std::make_shared<State>(State{Packed(std::move(source), name)});
    return [state](std::span<char> room) {
        std::size_t made = 0;
        while (made < room.size()) {
            const std::span<char> in = state->packed.rest();
            if (in.empty() && !state->inside) break;
            const Advance advance = state->decoder.advance(in, room.subspan(made), state->packed);
            if (in.empty() && advance.made == 0 && !advance.ended) state->packed.endsTooSoon();
            state->packed.use(advance.used);
            made += advance.made;
            state->inside = !advance.ended;
        }
        return made;
    };
}

class Gzip {
public:
    Gzip() {
        constexpr int largestWindow = 15, gzipHeader = 16;
        if (inflateInit2(stream_.get(), largestWindow + gzipHeader) != Z_OK) throw std::bad_alloc();
    }

    Advance advance(std::span<char> in, std::span<char> out, const Packed& packed) {
        const auto limited = [](std::size_t size) {
            return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
        };
        stream_->next_in = reinterpret_cast<Bytef*>(in.data());
        stream_->avail_in = limited(in.size());
        stream_->next_out = reinterpret_cast<Bytef*>(out.data());
        stream_->avail_out = limited(out.size());
        const int status = inflate(stream_.get(), Z_NO_FLUSH);
        const bool ended = status == Z_STREAM_END;
        if (status != Z_OK && status != Z_BUF_ERROR && !ended) packed.damaged();
        if (ended) inflateReset(stream_.get());
        return {static_cast<std::size_t>(stream_->next_in - reinterpret_cast<Bytef*>(in.data())),
                static_cast<std::size_t>(stream_->next_out - reinterpret_cast<Bytef*>(out.data())),
                ended};
    }

private:
    struct End {
        void operator()(z_stream* stream) const {
            inflateEnd(stream);
            std::default_delete<z_stream>()(stream);
        }
    };
    std::unique_ptr<z_stream, End> stream_{std::make_unique<z_stream>().release()};
};

class Xz {
public:
    Xz() { start(); }

    /// xz's highest level asks for 65 MiB; no file's word is taken for more than twice that.
    static constexpr std::uint64_t mostMemory = std::uint64_t{130} << 20;

    Advance advance(std::span<char> in, std::span<char> out, const Packed& packed) {
        stream_->next_in = reinterpret_cast<const std::uint8_t*>(in.data());
        stream_->avail_in = in.size();
        stream_->next_out = reinterpret_cast<std::uint8_t*>(out.data());
        stream_->avail_out = out.size();
        const lzma_ret status = lzma_code(stream_.get(), LZMA_RUN);
        const bool ended = status == LZMA_STREAM_END;
        if (status == LZMA_MEMLIMIT_ERROR)
            packed.fail("asks for more memory than xz -9 does; pack it anew");
        if (status != LZMA_OK && status != LZMA_BUF_ERROR && !ended) packed.damaged();
        const Advance result{in.size() - stream_->avail_in, out.size() - stream_->avail_out, ended};
        if (ended) start();
        return result;
    }

private:
    void start() {
        if (lzma_stream_decoder(stream_.get(), mostMemory, 0) != LZMA_OK) throw std::bad_alloc();
    }

    struct End {
        void operator()(lzma_stream* stream) const {
            lzma_end(stream);
            std::default_delete<lzma_stream>()(stream);
        }
    };
    std::unique_ptr<lzma_stream, End> stream_{std::make_unique<lzma_stream>().release()};
};

class Zstd {
public:
    Zstd() : stream_(ZSTD_createDStream()) {
        if (!stream_) throw std::bad_alloc();
    }

    Advance advance(std::span<char> in, std::span<char> out, const Packed& packed) {
        ZSTD_inBuffer input{in.data(), in.size(), 0};
        ZSTD_outBuffer output{out.data(), out.size(), 0};
        const std::size_t status = ZSTD_decompressStream(stream_.get(), &output, &input);
        if (ZSTD_isError(status)) packed.damaged();
        return {input.pos, output.pos, status == 0};
    }

private:
    struct End {
        void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
    };
    std::unique_ptr<ZSTD_DStream, End> stream_;
};

}  // namespace

ByteSource gunzipped(ByteSource packed, const std::string& name) {
    return unpack<Gzip>(std::move(packed), name);
}

ByteSource unxzed(ByteSource packed, const std::string& name) {
    return unpack<Xz>(std::move(packed), name);
}

ByteSource unzstded(ByteSource packed, const std::string& name) {
    return unpack<Zstd>(std::move(packed), name);
}

ByteSource unpacked(ByteSource source, const std::string& name) {
    std::string first(6, '\0');
    first.resize(source(first));
    const std::string_view magic = first;
    ByteSource whole = joined(first, std::move(source));
    if (magic.starts_with("\x1F\x8B")) return gunzipped(std::move(whole), name);
    if (magic.starts_with(std::string_view("\xFD"
                                           "7zXZ\0",
                                           6)))
        return unxzed(std::move(whole), name);
    if (magic.starts_with("\x28\xB5\x2F\xFD")) return unzstded(std::move(whole), name);
    return whole;
}

}  // namespace firth
