#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <ostream>

#include "engine/atomic_file.h"
#include "engine/error.h"
#include "engine/utf8.h"
#include "engine/vectors_reading.h"

namespace firth {
namespace {

/// Between two looks at whether the user wants to stop.
constexpr std::size_t wordsAtOnce = 4096;

std::span<const float> rowOf(const Matrix& matrix, std::size_t index) {
    const auto row = static_cast<Eigen::Index>(index);
    return {matrix.row(row).data(), static_cast<std::size_t>(matrix.cols())};
}

std::string_view bytesOf(std::span<const float> row) {
    return {reinterpret_cast<const char*>(row.data()), row.size_bytes()};
}

/// The shortest digits that read back as the same floats.
void appendNumbers(std::string& text, std::span<const float> row, char separator) {
    std::array<char, 32> digits{};
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) text += separator;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), row[i]).ptr;
        text.append(digits.data(), end);
    }
}

std::string npyHeader(const Matrix& matrix) {
    std::string dictionary = "{'descr': '<f4', 'fortran_order': False, 'shape': (" +
                             std::to_string(matrix.rows()) + ", " + std::to_string(matrix.cols()) +
                             "), }";
    constexpr std::size_t before = 10;  // magic, version, length
    constexpr std::size_t alignment = 64;
    dictionary.append(alignment - 1 - (before + dictionary.size()) % alignment, ' ');
    dictionary += '\n';
    const std::size_t length = dictionary.size();
    return std::string("\x93NUMPY\x01\x00", 8) + static_cast<char>(length & 0xFF) +
           static_cast<char>(length >> 8) + dictionary;
}

/// What cannot be read back is not written.
void check(std::span<const std::string> words, const Matrix& matrix, const std::string& path,
           VectorFormat format) {
    const bool spaces = format == VectorFormat::Tsv || format == VectorFormat::Npy;
    const std::string_view forbidden = spaces ? "\t\r\n" : " \t\r\n";
    const auto rows = static_cast<std::size_t>(matrix.rows());
    if (words.empty() || words.size() != rows)
        throw Error(path + ": cannot be written: " + std::to_string(words.size()) + " words and " +
                    std::to_string(rows) + " vectors; train first");
    for (std::size_t i = 0; i < rows; ++i) {
        const auto& word = words[i];
        if (word.empty() || word.find_first_of(forbidden) != std::string::npos)
            throw Error(path + ": cannot be written: the format cannot hold the word " +
                        inQuotes(word) + (spaces ? "" : "; write .tsv or .npy"));
        if (!allFinite(rowOf(matrix, i)))
            throw Error(path + ": cannot be written: the vector of " + inQuotes(word) +
                        " is not finite; train with a smaller learning rate");
    }
}

/// Calls `append` for each word, which adds to the text of one file, and to that of the list.
template <typename Append>
void writeRows(std::span<const std::string> words, AtomicFile& file, AtomicFile* wordList,
               const Progress& progress, const Append& append) {
    const std::size_t count = words.size();
    std::string text;
    std::string list;
    for (std::size_t first = 0; first < count; first += wordsAtOnce) {
        if (progress.stop.stop_requested()) throw Cancelled();
        const std::size_t end = std::min(first + wordsAtOnce, count);
        for (std::size_t i = first; i < end; ++i) {
            append(text, i);
            if (wordList) list += words[i] + '\n';
        }
        file.stream() << text;
        if (wordList) wordList->stream() << list;
        text.clear();
        list.clear();
        progress(end, count);
    }
}

}  // namespace

VectorFormat formatForFile(const std::string& path) {
    const std::string ending = lowerCased(std::filesystem::path(path).extension().string());
    if (ending == ".bin") return VectorFormat::Word2vecBinary;
    if (ending == ".txt" || ending == ".vec") return VectorFormat::Word2vecText;
    if (ending == ".tsv") return VectorFormat::Tsv;
    if (ending == ".npy") return VectorFormat::Npy;
    throw Error(path + ": its ending names no format of word vectors; " +
                "choose .bin, .txt, .vec, .tsv or .npy");
}

void writeVectors(std::span<const std::string> words, const Matrix& matrix, const std::string& path,
                  VectorFormat format, const Progress& progress) {
    check(words, matrix, path, format);
    AtomicFile file(path);
    const std::string header =
        std::to_string(words.size()) + ' ' + std::to_string(matrix.cols()) + '\n';
    switch (format) {
        case VectorFormat::Word2vecBinary:
            file.stream() << header;
            writeRows(words, file, nullptr, progress, [&](std::string& text, std::size_t i) {
                text.append(words[i]).append(1, ' ');
                text.append(bytesOf(rowOf(matrix, i))).append(1, '\n');
            });
            break;
        case VectorFormat::Word2vecText:
            file.stream() << header;
            writeRows(words, file, nullptr, progress, [&](std::string& text, std::size_t i) {
                text.append(words[i]).append(1, ' ');
                appendNumbers(text, rowOf(matrix, i), ' ');
                text += '\n';
            });
            break;
        case VectorFormat::Tsv: {
            AtomicFile wordList(metadataPath(path));
            writeRows(words, file, &wordList, progress, [&](std::string& text, std::size_t i) {
                appendNumbers(text, rowOf(matrix, i), '\t');
                text += '\n';
            });
            file.stream().flush();
            wordList.stream().flush();
            wordList.commit();
            break;
        }
        case VectorFormat::Npy: {
            AtomicFile wordList(vocabularyPath(path));
            file.stream() << npyHeader(matrix);
            writeRows(words, file, &wordList, progress, [&](std::string& text, std::size_t i) {
                text.append(bytesOf(rowOf(matrix, i)));
            });
            file.stream().flush();
            wordList.stream().flush();
            wordList.commit();
            break;
        }
    }
    file.commit();
}

}  // namespace firth
