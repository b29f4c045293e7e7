#include "engine/bundled_corpora.h"

#include <array>
#include <string>

#include "engine/error.h"

namespace firth {

// Defined in the file that resources/corpora/embed.cmake makes.
namespace bundled {
extern const std::string_view sentenceText, sentenceGroups;
extern const std::string_view townText, townGroups;
extern const std::string_view talesText, talesGroups;
}  // namespace bundled

std::span<const BundledCorpus> bundledCorpora() {
    static const std::array<BundledCorpus, 3> corpora = {{
        {"sentence", "One sentence", bundled::sentenceText, bundled::sentenceGroups},
        {"town", "A small town", bundled::townText, bundled::townGroups},
        {"tales", "Tales of the town", bundled::talesText, bundled::talesGroups},
    }};
    return corpora;
}

const BundledCorpus& bundledCorpus(std::string_view name) {
    if (name.starts_with('@')) name.remove_prefix(1);
    std::string names;
    for (const BundledCorpus& corpus : bundledCorpora()) {
        if (corpus.name == name) return corpus;
        names += " @" + std::string(corpus.name);
    }
    throw Error("there is no bundled corpus @" + std::string(name) + "; there are" + names);
}

}  // namespace firth
