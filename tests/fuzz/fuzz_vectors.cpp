// Vectors of every format. What stands behind a line "--" goes into the file of words that .npy and
// .tsv want beside them.
#include <algorithm>
#include <set>

#include "engine/error.h"
#include "engine/utf8.h"
#include "engine/vectors.h"
#include "tests/fuzz/input_file.h"

using namespace firth;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const InputFolder folder;
    const std::string_view all = textOf(data, size);
    constexpr std::string_view cut = "\n--\n";
    const std::size_t end = std::min(all.find(cut), all.size());
    const auto words = all.substr(std::min(end + cut.size(), all.size()));
    const std::string path = folder.write("vectors", all.substr(0, end));
    folder.write("vectors.vocab.txt", words);
    folder.write("vectors_metadata.tsv", words);
    holdsVectors(path);
    try {
        const Vectors vectors = readVectors(path);
        require(static_cast<std::size_t>(vectors.matrix.rows()) == vectors.words.size());
        require(vectors.matrix.allFinite());
        const std::set<std::string> distinct(vectors.words.begin(), vectors.words.end());
        require(distinct.size() == vectors.words.size() && !distinct.contains(""));
        for (const std::string& word : vectors.words) require(isUtf8(word));
    } catch (const Error&) {
        // It was refused.
    }
    return 0;
}
