// Word pairs with people's scores, and analogy questions.
#include <cmath>

#include "engine/error.h"
#include "engine/evaluation.h"
#include "tests/fuzz/input_file.h"

using namespace firth;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const InputFolder folder;
    const std::string path = folder.write("questions", textOf(data, size));
    try {
        for (const WordPair& pair : readSimilarityFile(path)) require(std::isfinite(pair.score));
    } catch (const Error&) {
        // It was refused.
    }
    try {
        readAnalogyFile(path);
    } catch (const Error&) {
        // It was refused.
    }
    return 0;
}
