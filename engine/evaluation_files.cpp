#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/byte_reader.h"
#include "engine/error.h"
#include "engine/evaluation.h"
#include "engine/numbers.h"
#include "engine/utf8.h"

namespace firth {
namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r";
    const auto begin = std::min(text.find_first_not_of(space), text.size());
    return text.substr(begin, text.find_last_not_of(space) + 1 - begin);
}

std::vector<std::string_view> split(std::string_view line, char separator) {
    std::vector<std::string_view> fields;
    while (true) {
        const auto end = line.find(separator);
        const auto field = trimmed(line.substr(0, end));
        // Several spaces separate as one does; between two commas there is an empty field.
        if (separator != ' ' || !field.empty()) fields.push_back(field);
        if (end == std::string_view::npos) return fields;
        line.remove_prefix(end + 1);
    }
}

/// Cut at the first of these that the line has, so that words may hold spaces where tabs separate.
std::vector<std::string_view> splitColumns(std::string_view line) {
    for (const char separator : {'\t', ';', ','})
        if (line.find(separator) != std::string_view::npos) return split(line, separator);
    return split(line, ' ');
}

/// The next line that is not empty, trimmed; none at the end.
std::optional<std::string_view> nextLine(ByteReader& reader) {
    if (reader.offset() == 0 && reader.peek(3) == "\xEF\xBB\xBF") reader.skip(3);
    while (const auto line = reader.line()) {
        if (!isUtf8(*line)) reader.failAtLine("is not UTF-8; save the file as UTF-8");
        const auto text = trimmed(*line);
        if (!text.empty()) return text;
    }
    return std::nullopt;
}

}  // namespace

std::vector<WordPair> readSimilarityFile(const std::string& path) {
    ByteReader reader(path);
    std::vector<WordPair> pairs;
    bool mayBeHeader = true;
    while (const auto line = nextLine(reader)) {
        if (line->starts_with('#')) continue;
        const auto fields = splitColumns(*line);
        const bool first = std::exchange(mayBeHeader, false);
        const auto score = fields.size() < 3 ? std::nullopt : parseNumber<double>(fields[2]);
        if (first && fields.size() >= 3 && !score) continue;
        if (fields.size() != 3)
            reader.failAtLine("has " + std::to_string(fields.size()) +
                              (fields.size() == 1 ? " column" : " columns") +
                              "; expected three: word, word, score");
        if (fields[0].empty() || fields[1].empty())
            reader.failAtLine("lacks a word; expected word, word, score");
        if (!score || !std::isfinite(*score))
            reader.failAtLine("has " + inQuotes(fields[2]) +
                              " for a score; expected a number with a decimal point");
        pairs.push_back({std::string(fields[0]), std::string(fields[1]), *score});
    }
    if (pairs.empty()) reader.fail("holds no word pairs; expected lines of word, word, score");
    return pairs;
}

std::vector<AnalogySection> readAnalogyFile(const std::string& path) {
    ByteReader reader(path);
    std::vector<AnalogySection> sections;
    bool anyQuestion = false;
    while (const auto line = nextLine(reader)) {
        if (line->starts_with(':')) {
            sections.push_back({std::string(trimmed(line->substr(1))), {}});
            continue;
        }
        if (sections.empty())
            reader.failAtLine("is a question before any section; begin with a line \": name\"");
        std::string spaced(*line);
        std::ranges::replace(spaced, '\t', ' ');
        const auto words = split(spaced, ' ');
        if (words.size() != 4)
            reader.failAtLine("has " + std::to_string(words.size()) +
                              (words.size() == 1 ? " word" : " words") +
                              "; a question has four: a is to b as c is to d");
        sections.back().questions.push_back({std::string(words[0]), std::string(words[1]),
                                             std::string(words[2]), std::string(words[3])});
        anyQuestion = true;
    }
    if (!anyQuestion)
        reader.fail("holds no questions; expected \": section\" lines and four words a line");
    return sections;
}

}  // namespace firth
