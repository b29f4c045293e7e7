// Sessions of a malicious hand: the checksums are put right first, so that what stands behind them
// is tried. Whatever is read must be able to train on.
#include <zlib.h>

#include <algorithm>
#include <cstring>

#include "engine/error.h"
#include "engine/session_file.h"
#include "tests/fuzz/input_file.h"

using namespace firth;

namespace {

constexpr std::size_t magicBytes = 16, headBytes = 16;

/// A length that is too large is made that of the rest, so that few inputs end there.
void putRight(std::string& file) {
    for (std::size_t at = magicBytes; at + headBytes + 4 <= file.size();) {
        const std::size_t content = at + headBytes + 4;
        std::uint64_t length = 0;
        std::memcpy(&length, file.data() + at + 8, sizeof length);
        const std::uint64_t there = file.size() - content;
        if (length > there && (length & 1) != 0) {
            length = there;
            std::memcpy(file.data() + at + 8, &length, sizeof length);
        }
        if (length > there) return;
        uLong crc = crc32_z(0, reinterpret_cast<const Bytef*>(file.data() + at), headBytes);
        crc = crc32_z(crc, reinterpret_cast<const Bytef*>(file.data() + content), length);
        const auto sum = static_cast<std::uint32_t>(crc);
        std::memcpy(file.data() + at + headBytes, &sum, sizeof sum);
        at = content + length;
    }
}

void use(SavedSession& session) {
    Trainer& trainer = *session.trainer;
    const std::uint64_t samples = trainer.progress().samples;
    try {
        trainer.run(30);
    } catch (const Diverged&) {
        // A model may hold any weights.
    }
    const auto moments = session.keyframes.moments();
    if (!moments.empty()) session.keyframes.goTo(trainer, std::min(moments.front(), samples));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const InputFolder folder;
    std::string file(textOf(data, size));
    putRight(file);
    const std::string path = folder.write("a.firth", file);
    holdsSession(path);
    try {
        readSessionNotes(path);
        SavedSession session = readSession(path);
        use(session);
    } catch (const Error&) {
        // It was refused.
    }
    return 0;
}
