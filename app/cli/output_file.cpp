#include "app/cli/output_file.h"

#include <filesystem>

#include "engine/atomic_file.h"
#include "engine/error.h"

namespace firth::cli {

void requireWritable(const std::string& output, const std::vector<std::string>& others) {
    std::error_code ignored;
    const auto place = std::filesystem::weakly_canonical(output, ignored);
    for (const std::string& other : others) {
        if (other.empty() || std::filesystem::weakly_canonical(other, ignored) != place) continue;
        std::string message = output + ": would be written over ";
        message += other;
        throw Error(message + "; choose another name");
    }
    const AtomicFile thrownAway(output);
}

}  // namespace firth::cli
