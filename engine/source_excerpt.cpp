#include "engine/source_excerpt.h"

#include <algorithm>
#include <filesystem>

#include "engine/bundled_corpora.h"
#include "engine/error.h"
#include "engine/source_text.h"
#include "engine/tokens.h"

namespace firth {
namespace {

/// Where to cut text that goes on behind its first `bytes` bytes.
std::size_t cutPlace(std::string_view text, std::size_t bytes) {
    const auto head = text.substr(0, bytes);
    // A line's end is a sentence's end under every rule, and cheap to find.
    const auto newLine = head.rfind('\n');
    const std::size_t line = newLine == std::string_view::npos ? 0 : newLine + 1;
    if (line > bytes / 2) return line;

    std::size_t whole = bytes;  // never amid a character
    while (whole > line && (static_cast<unsigned char>(text[whole]) & 0xC0) == 0x80) --whole;
    const auto rest = text.substr(line, whole - line);
    // The last sentence may go on behind the cut; the one before it does not.
    const auto sentences = Tokeniser(TokenRule::Words).sentences(rest);
    if (sentences.size() > 1) return line + sentences.back().place.begin;
    if (line > 0) return line;
    const auto space = head.find_last_of(" \t");
    return space == std::string_view::npos ? whole : space + 1;
}

/// The first block or blocks of the text: more than `bytes`, unless it ends before.
std::string beginning(const std::string& source, std::size_t bytes, TextEncoding encoding) {
    if (source == "-")
        throw Error("standard input cannot be read a second time; save the text as a file");
    if (source.starts_with('@')) return std::string(bundledCorpus(source).text);
    std::error_code ignored;
    // What a session names may be anything, and waiting at a pipe has no end.
    if (std::filesystem::exists(source, ignored) &&
        !std::filesystem::is_regular_file(source, ignored) &&
        !std::filesystem::is_directory(source, ignored))
        throw Error(source + " cannot be read a second time; save the text as a file");
    std::string text;
    std::stop_source enough;
    Progress progress;
    progress.stop = enough.get_token();
    try {
        readFileBlocks(source, encoding, progress, [&](const TextBlock& block) {
            checkText(block, source);
            text += block.text;
            if (text.size() > bytes) enough.request_stop();
        });
    } catch (const Cancelled&) {
        // More than enough was read.
    }
    return text;
}

}  // namespace

SourceExcerpt sourceExcerpt(const std::string& source, std::size_t bytes, TextEncoding encoding) {
    SourceExcerpt excerpt{beginning(source, bytes, encoding)};
    if (excerpt.text.size() <= bytes) return excerpt;
    excerpt.text.resize(cutPlace(excerpt.text, bytes));
    excerpt.complete = false;
    return excerpt;
}

}  // namespace firth
