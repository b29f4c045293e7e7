// A chapter of the lesson.
#include "app/lesson/chapter.h"
#include "engine/error.h"
#include "tests/fuzz/input_file.h"

using namespace firth;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view json = textOf(data, size);
    holdsChapter(json);
    try {
        const Chapter chapter = readChapter(json, "chapter.json");
        require(!chapter.pages.empty());
        require(sameStructure(chapter.pages.front(), chapter.pages.front()));
    } catch (const Error&) {
        // It was refused.
    }
    return 0;
}
