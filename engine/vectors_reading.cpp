#include "engine/vectors_reading.h"

#include <algorithm>
#include <filesystem>

#include "engine/error.h"
#include "engine/huge_pages.h"
#include "engine/numbers.h"
#include "engine/utf8.h"

namespace firth {

VectorRows::VectorRows(std::size_t dim, std::size_t expected) {
    words_.reserve(expected);
    const std::size_t rows = std::max<std::size_t>(expected, 1);
    matrix_.resize(static_cast<Eigen::Index>(rows), static_cast<Eigen::Index>(dim));
    adviseHugePages(matrix_.data(), rows * dim * sizeof(float));
}

std::span<float> VectorRows::add(std::string word) {
    const auto row = static_cast<Eigen::Index>(words_.size());
    // Eigen reallocates in place of copying, so growing does not hold the matrix twice.
    if (row == matrix_.rows()) matrix_.conservativeResize(row + row / 2 + 1, Eigen::NoChange);
    words_.push_back(std::move(word));
    return {matrix_.row(row).data(), dim()};
}

Vectors VectorRows::take() {
    matrix_.conservativeResize(static_cast<Eigen::Index>(words_.size()), Eigen::NoChange);
    return {std::move(words_), std::move(matrix_)};
}

bool allFinite(std::span<const float> row) {
    // Zero times a number is zero; times NaN or infinity it is NaN.
    return (Eigen::Map<const Eigen::ArrayXf>(row.data(), static_cast<Eigen::Index>(row.size())) *
            0.0F)
               .sum() == 0.0F;
}

void refuseDuplicates(const std::vector<std::string>& words, const std::string& path,
                      const std::function<std::string(std::size_t)>& nth) {
    // Sorted hashes take a third of a set's memory, which counts with millions of words.
    std::vector<std::pair<std::size_t, std::uint32_t>> hashed;
    hashed.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i)
        hashed.emplace_back(std::hash<std::string>{}(words[i]), static_cast<std::uint32_t>(i));
    std::ranges::sort(hashed);
    const auto twin = std::ranges::adjacent_find(hashed, [&](const auto& a, const auto& b) {
        return a.first == b.first && words[a.second] == words[b.second];
    });
    if (twin == hashed.end()) return;
    throw Error(path + ": " + inQuotes(words[twin->second]) + " stands twice, as " +
                nth(twin->second) + " and as " + nth(std::next(twin)->second) + "; keep one");
}

std::vector<std::string> readWordList(const std::string& path, const std::string& owner) {
    if (!std::filesystem::exists(path))
        throw Error(owner + ": holds numbers alone and its words are missing; put them into " +
                    path + ", one a line");
    ByteReader reader(path);
    std::vector<std::string> words;
    const auto first = reader.peekLine();
    const bool table = first && first->find('\t') != std::string_view::npos;
    if (table) reader.line();
    std::uint64_t blank = 0;
    while (const auto line = reader.line()) {
        const auto word = line->substr(0, line->find('\t'));
        if (!isUtf8(word)) reader.failAtLine("is not UTF-8; save the file as UTF-8");
        if (blank == 0 && word.empty()) blank = reader.lineNumber();
        if (blank != 0 && !word.empty())
            reader.fail("line " + std::to_string(blank) + " has no word; every row needs one");
        if (blank == 0) words.emplace_back(word);
    }
    refuseDuplicates(words, path, [&](std::size_t index) {
        return "line " + std::to_string(index + (table ? 2 : 1));
    });
    return words;
}

void splitFields(std::string_view line, std::vector<std::string_view>& fields) {
    fields.clear();
    const char* const end = line.data() + line.size();
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    for (const char* at = line.data(); at != end;) {
        at = std::find_if_not(at, end, isSpace);
        const char* const stop = std::find_if(at, end, isSpace);
        if (at != stop) fields.emplace_back(at, static_cast<std::size_t>(stop - at));
        at = stop;
    }
}

bool isNumber(std::string_view field) {
    return parseNumber<float>(field).has_value();
}

std::string metadataPath(const std::string& tsvPath) {
    const std::filesystem::path path(tsvPath);
    return (path.parent_path() / path.stem()).string() + "_metadata.tsv";
}

std::string vocabularyPath(const std::string& npyPath) {
    return npyPath + ".vocab.txt";
}

}  // namespace firth
