#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace firth {

/// Words that share a colour: a topic of a bundled corpus.
struct Group {
    std::string name;
    std::vector<std::string> words;
};

/// Reads "name: word word …" a line; empty lines and lines that start with # say nothing.
/// `source` stands in messages. Throws Error with the line of whatever is malformed.
std::vector<Group> parseGroups(std::string_view text, const std::string& source);

}  // namespace firth
