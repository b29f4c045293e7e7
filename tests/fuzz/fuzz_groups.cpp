// Files of groups.
#include "engine/error.h"
#include "engine/groups.h"
#include "tests/fuzz/input_file.h"

using namespace firth;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        for (const Group& group : parseGroups(textOf(data, size), "groups"))
            require(!group.name.empty() && !group.words.empty());
    } catch (const Error&) {
        // It was refused.
    }
    return 0;
}
