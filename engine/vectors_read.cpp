#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <filesystem>
#include <limits>
#include <new>

#include "engine/error.h"
#include "engine/numbers.h"
#include "engine/utf8.h"
#include "engine/vectors_reading.h"

namespace firth {
namespace {

static_assert(std::endian::native == std::endian::little, "the binary formats are little-endian");

constexpr const char* pickled =
    "is a Python pickle, which could hold anything; in gensim, use save_word2vec_format";

bool isInteger(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::size_t headerNumber(const ByteReader& reader, std::string_view text, std::size_t largest,
                         const std::string& what) {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end != text.data() + text.size() || error != std::errc() || value < 1 || value > largest)
        reader.failAtLine("promises " + inQuotes(text) + " " + what + "; expected 1 to " +
                          std::to_string(largest));
    return value;
}

/// The first line, taken, if it is two integers: word2vec's header.
std::optional<VectorsHeader> takeHeader(ByteReader& reader) {
    const auto first = reader.peekLine();
    if (!first || first->find('\t') != std::string_view::npos) return std::nullopt;
    std::vector<std::string_view> fields;
    splitFields(*first, fields);
    if (fields.size() != 2 || !isInteger(fields[0]) || !isInteger(fields[1])) return std::nullopt;
    reader.line();
    return VectorsHeader{
        headerNumber(reader, fields[0], std::numeric_limits<WordId>::max(), "words"),
        headerNumber(reader, fields[1], largestDim, "numbers a word")};
}

/// Whether a byte is none that numbers in a text are written with.
bool isBinary(char c) {
    return (c >= 0 && c < ' ' && c != '\t' && c != '\r' && c != '\n') || c < 0 || c == 0x7F;
}

/// The beginning of what follows the header, with the whole of its first record.
std::string_view firstRecord(ByteReader& reader, std::size_t dim) {
    return reader.peek(longestVectorWord + 32 * dim);
}

/// Whether a line ends in `dim` numbers, with a word before them.
bool endsInNumbers(std::string_view line, std::size_t dim) {
    std::vector<std::string_view> fields;
    splitFields(line, fields);
    return fields.size() > dim &&
           std::all_of(fields.end() - static_cast<std::ptrdiff_t>(dim), fields.end(), isNumber);
}

/// Whether the record behind the header is text: its line ends in `dim` numbers; or, for a text
/// with a mistake in it, there is nothing but ASCII where a binary record would have its numbers.
bool nextRecordIsText(ByteReader& reader, std::size_t dim) {
    const auto start = firstRecord(reader, dim);
    if (endsInNumbers(start.substr(0, start.find('\n')), dim)) return true;
    const auto space = start.find(' ');
    if (space == std::string_view::npos) return std::ranges::none_of(start, isBinary);
    return std::ranges::none_of(start.substr(space + 1, dim * sizeof(float)), isBinary);
}

/// A first line of numbers alone, with tabs between them: no other format has that.
bool isTsv(std::string_view line) {
    std::vector<std::string_view> fields;
    splitFields(line, fields);
    return !fields.empty() && (fields.size() == 1 || line.find('\t') != std::string_view::npos) &&
           std::ranges::all_of(fields, isNumber);
}

/// Whether the first lines are GloVe's: a word and then numbers, in each as many, that are no whole
/// ones. A text to learn from hardly begins so.
bool isGlove(std::string_view start) {
    const auto lineEnd = std::min(start.find('\n'), start.size());
    const auto first = start.substr(0, lineEnd);
    std::vector<std::string_view> fields;
    splitFields(first, fields);
    if (fields.size() < 3 || first.find('.') == std::string_view::npos) return false;
    const std::size_t dim = fields.size() - 1;
    const auto rest = start.substr(std::min(lineEnd + 1, start.size()));
    const auto second = rest.substr(0, rest.find('\n'));
    return endsInNumbers(first, dim) && (second.empty() || endsInNumbers(second, dim));
}

bool beginsLikeVectors(ByteReader& reader) {
    if (reader.peek(6) == "\x93NUMPY") return true;
    if (reader.peek(3) == "\xEF\xBB\xBF") reader.skip(3);
    if (const auto header = takeHeader(reader)) {
        const auto start = firstRecord(reader, header->dim);
        return !nextRecordIsText(reader, header->dim) ||
               endsInNumbers(start.substr(0, start.find('\n')), header->dim);
    }
    const auto first = reader.peekLine();
    if (!first) return false;
    if (first->find('\t') != std::string_view::npos && isTsv(*first)) return true;
    constexpr std::size_t twoLines = std::size_t{1} << 20;
    return isGlove(reader.peek(twoLines));
}

/// Files that are often taken for one of the formats: it helps to say what they are.
void refuseOthers(ByteReader& reader) {
    const std::array<std::pair<std::string_view, const char*>, 8> others = {
        {{"\xBA\x16\x4F\x2F", "is a model of fastText; open the .vec file beside it"},
         {"PK\x03\x04", "is a zip archive, as numpy.savez writes; unpack it, or use numpy.save"},
         {"\x80\x02", pickled},
         {"\x80\x03", pickled},
         {"\x80\x04", pickled},
         {"\x1F\x8B", "is packed; unpack it with gunzip"},
         {"\x89HDF", "is an HDF5 file; save the vectors in word2vec's format"},
         {"FIRTH SESSION", "is a Firth session; open it in the window and save its vectors"}}};
    for (const auto& [start, what] : others)
        if (reader.peek(start.size()) == start) reader.fail(what);
}

Vectors readByContent(ByteReader& reader) {
    if (reader.peek(1).empty()) reader.fail("is empty; choose a file of word vectors");
    refuseOthers(reader);
    if (reader.peek(6) == "\x93NUMPY") return readNpyVectors(reader);
    if (reader.peek(3) == "\xEF\xBB\xBF") reader.skip(3);
    if (const auto header = takeHeader(reader))
        return nextRecordIsText(reader, header->dim) ? readTextVectors(reader, header)
                                                     : readBinaryVectors(reader, *header);
    const auto first = reader.peekLine();
    return first && isTsv(*first) ? readTsvVectors(reader) : readTextVectors(reader, std::nullopt);
}

}  // namespace

Vectors readBinaryVectors(ByteReader& reader, const VectorsHeader& header) {
    const std::size_t rowBytes = header.dim * sizeof(float);
    const auto left = reader.bytesLeft();
    const bool plausible = left && *left / (rowBytes + 2) >= header.words;
    VectorRows rows(header.dim, plausible ? header.words : 0);
    const std::string promised = std::to_string(header.words) + " words that line 1 promises";
    std::size_t whole = 0;
    const auto failCut = [&] {
        reader.fail("ends at byte " + std::to_string(reader.offset()) + ", after " +
                    std::to_string(whole) + " of the " + promised + "; get the file again");
    };
    for (; whole < header.words; ++whole) {
        if (reader.peek(1) == "\n") reader.skip(1);
        const auto failWord = [&, start = reader.offset()](const std::string& what) {
            reader.fail("word " + std::to_string(whole + 1) + " at byte " + std::to_string(start) +
                        " " + what);
        };
        const auto start = reader.peek(longestVectorWord + 1);
        const auto space = start.find(' ');
        if (space == std::string_view::npos) {
            if (start.size() > longestVectorWord)
                failWord("has no end in " + std::to_string(longestVectorWord) +
                         " bytes; this is not a whole word2vec file");
            reader.skip(start.size());
            failCut();
        }
        const auto word = start.substr(0, space);
        if (word.empty()) failWord("is empty; this is not a whole word2vec file");
        if (!isUtf8(word))
            failWord("is not UTF-8: " + inQuotes(word) + "; write the file with UTF-8 words");
        const auto row = rows.add(std::string(word));
        reader.skip(space + 1);
        if (reader.read(reinterpret_cast<char*>(row.data()), rowBytes) < rowBytes) failCut();
        if (!allFinite(row))
            failWord("has a number that is not finite (NaN or infinite); train the vectors again");
    }
    while (!reader.peek(1).empty()) {
        if (std::string_view(" \r\n").find(reader.peek(1).front()) == std::string_view::npos)
            reader.fail("goes on at byte " + std::to_string(reader.offset()) + " behind the " +
                        promised + "; mend the number or get the file again");
        reader.skip(1);
    }
    Vectors vectors = rows.take();
    refuseDuplicates(vectors.words, reader.path(),
                     [](std::size_t index) { return "word " + std::to_string(index + 1); });
    return vectors;
}

bool holdsVectors(const std::string& path) {
    std::error_code ignored;
    // Looking into a pipe would take from it what is to be read.
    if (!std::filesystem::is_regular_file(path, ignored)) return false;
    try {
        ByteReader reader(path);
        return beginsLikeVectors(reader);
    } catch (const Error&) {
        return false;
    }
}

Vectors readVectors(const std::string& path, const Progress& progress) {
    ByteReader reader(path, progress);
    try {
        return readByContent(reader);
    } catch (const std::bad_alloc&) {
        reader.fail("does not fit into memory; choose a file with fewer words");
    }
}

}  // namespace firth
