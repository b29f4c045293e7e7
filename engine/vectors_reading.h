#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/byte_reader.h"
#include "engine/vectors.h"

/// What the readers of the formats share; readVectors chooses among them.
namespace firth {

constexpr std::size_t largestDim = 100'000;
/// Bytes; more is no word, but a sign that the file is another.
constexpr std::size_t longestVectorWord = 10'000;

/// word2vec's first line.
struct VectorsHeader {
    std::size_t words = 0, dim = 0;
};

/// Vectors that grow row by row.
class VectorRows {
public:
    /// Makes room for `expected` rows at once: only for a number that the file's size bears out.
    VectorRows(std::size_t dim, std::size_t expected);

    /// A row to fill in; holds until the next call.
    std::span<float> add(std::string word);
    std::size_t size() const { return words_.size(); }
    std::size_t dim() const { return static_cast<std::size_t>(matrix_.cols()); }
    Vectors take();

private:
    std::vector<std::string> words_;
    Matrix matrix_;
};

bool allFinite(std::span<const float> row);

/// Throws Error if a word stands twice; `nth` says where the word of an index stands.
void refuseDuplicates(const std::vector<std::string>& words, const std::string& path,
                      const std::function<std::string(std::size_t)>& nth);

/// A file of one word a line that belongs to the numbers in another file; of a table only the first
/// column, below its heading.
std::vector<std::string> readWordList(const std::string& path, const std::string& owner);

/// What stands between spaces and tabs.
void splitFields(std::string_view line, std::vector<std::string_view>& fields);

bool isNumber(std::string_view field);

/// Each takes over a reader that stands behind the header, if there is one, or else at the start.
Vectors readBinaryVectors(ByteReader& reader, const VectorsHeader& header);
Vectors readTextVectors(ByteReader& reader, const std::optional<VectorsHeader>& header);
Vectors readTsvVectors(ByteReader& reader);
Vectors readNpyVectors(ByteReader& reader);

/// Where the words of a .tsv or .npy file are.
std::string metadataPath(const std::string& tsvPath);
std::string vocabularyPath(const std::string& npyPath);

}  // namespace firth
