#include <algorithm>
#include <cmath>

#include "engine/error.h"
#include "engine/numbers.h"
#include "engine/utf8.h"
#include "engine/vectors_reading.h"

namespace firth {
namespace {

/// Every number takes at least a digit and a separator.
std::size_t plausibleRows(const ByteReader& reader, std::size_t rows, std::size_t dim) {
    const auto left = reader.bytesLeft();
    return left && *left / (2 * dim + 1) >= rows ? rows : 0;
}

std::string numbers(std::size_t count) {
    return std::to_string(count) + (count == 1 ? " number" : " numbers");
}

void parseRow(const ByteReader& reader, std::span<const std::string_view> fields,
              std::span<float> row) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto value = parseNumber<float>(fields[i]);
        const auto failHere = [&](const char* what) {
            reader.failAtLine("has " + inQuotes(fields[i]) + " as number " + std::to_string(i + 1) +
                              ", which is " + what);
        };
        if (!value) failHere("no number; mend the line");
        if (!std::isfinite(*value)) failHere("not a finite float; train the vectors again");
        row[i] = *value;
    }
}

/// Hands out the lines that say something: blank ones may only stand at the end.
class RowLines {
public:
    explicit RowLines(ByteReader& reader) : reader_(reader) {}

    /// The fields of the next line; false at the end.
    bool next(std::vector<std::string_view>& fields) {
        std::uint64_t blank = 0;
        while (const auto line = reader_.line()) {
            splitFields(*line, fields);
            if (!fields.empty() && blank != 0)
                reader_.fail("line " + std::to_string(blank) + " is empty; take it out");
            if (!fields.empty()) return true;
            if (blank == 0) blank = reader_.lineNumber();
        }
        return false;
    }

private:
    ByteReader& reader_;
};

/// How many numbers each line of a GloVe file has, from its first.
std::size_t gloveDim(ByteReader& reader) {
    std::vector<std::string_view> fields;
    splitFields(reader.peekLine().value_or(""), fields);
    const std::size_t dim = fields.empty() ? 0 : fields.size() - 1;
    if (dim == 0 || dim > largestDim ||
        std::ranges::none_of(fields.begin() + 1, fields.end(), isNumber))
        reader.fail(
            "line 1 is not the start of word vectors; expected word2vec's .bin or .txt, "
            "GloVe or fastText text, .tsv or .npy");
    return dim;
}

/// The word of a line that ends in `dim` numbers; it may hold spaces.
std::string_view wordOfLine(const ByteReader& reader, std::span<const std::string_view> fields,
                            std::size_t dim, const std::string& origin) {
    const auto failCount = [&](std::size_t count) {
        reader.failAtLine("has " + numbers(count) + " where " + origin + " " + std::to_string(dim) +
                          "; mend the line");
    };
    if (fields.size() <= dim) failCount(fields.size() - 1);
    const std::size_t wordFields = fields.size() - dim;
    // A number at the end of a word is far more likely one number too many.
    if (wordFields > 1 && isNumber(fields[wordFields - 1])) {
        std::size_t extra = 1;
        while (extra + 1 < wordFields && isNumber(fields[wordFields - 1 - extra])) ++extra;
        failCount(dim + extra);
    }
    const char* const begin = fields[0].data();
    const auto& last = fields[wordFields - 1];
    const std::string_view word(begin, static_cast<std::size_t>(last.data() + last.size() - begin));
    if (word.size() > longestVectorWord)
        reader.failAtLine("has a word that is too long: " + inQuotes(word) + "; mend the line");
    if (!isUtf8(word))
        reader.failAtLine("has a word that is not UTF-8: " + inQuotes(word) +
                          "; save the file as UTF-8");
    return word;
}

}  // namespace

Vectors readTextVectors(ByteReader& reader, const std::optional<VectorsHeader>& header) {
    const std::size_t dim = header ? header->dim : gloveDim(reader);
    VectorRows rows(dim, header ? plausibleRows(reader, header->words, dim) : 0);
    const std::string origin = header ? "line 1 promises" : "line 1 has";
    RowLines lines(reader);
    std::vector<std::string_view> fields;
    while (lines.next(fields)) {
        if (header && rows.size() == header->words)
            reader.failAtLine("goes on behind the " + std::to_string(header->words) +
                              " words that line 1 promises; mend the number");
        const auto word = wordOfLine(reader, fields, dim, origin);
        parseRow(reader, std::span(fields).last(dim), rows.add(std::string(word)));
    }
    if (header && rows.size() < header->words)
        reader.fail("ends behind line " + std::to_string(reader.lineNumber()) + ", after " +
                    std::to_string(rows.size()) + " of the " + std::to_string(header->words) +
                    " words that line 1 promises; get the file again");
    Vectors vectors = rows.take();
    refuseDuplicates(vectors.words, reader.path(), [&](std::size_t index) {
        return "line " + std::to_string(index + (header ? 2 : 1));
    });
    return vectors;
}

Vectors readTsvVectors(ByteReader& reader) {
    const std::string wordsPath = metadataPath(reader.path());
    auto words = readWordList(wordsPath, reader.path());
    std::vector<std::string_view> fields;
    splitFields(*reader.peekLine(), fields);
    const std::size_t dim = fields.size();
    if (dim > largestDim)
        reader.fail("line 1 has " + numbers(dim) + "; expected 1 to " + std::to_string(largestDim));
    const std::size_t count = words.size();
    VectorRows rows(dim, plausibleRows(reader, count, dim));
    RowLines lines(reader);
    while (lines.next(fields)) {
        if (fields.size() != dim)
            reader.failAtLine("has " + numbers(fields.size()) + " where line 1 has " +
                              std::to_string(dim) + "; mend the line");
        if (rows.size() == count)
            reader.failAtLine("goes on behind the " + std::to_string(count) + " words of " +
                              wordsPath + "; the two files do not belong together");
        parseRow(reader, fields, rows.add(std::move(words[rows.size()])));
    }
    if (rows.size() < count)
        reader.fail("has " + std::to_string(rows.size()) + " rows for the " +
                    std::to_string(count) + " words of " + wordsPath +
                    "; the two files do not belong together");
    return rows.take();
}

}  // namespace firth
