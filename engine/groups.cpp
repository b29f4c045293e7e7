#include "engine/groups.h"

#include <sstream>

#include "engine/error.h"

namespace firth {

std::vector<Group> parseGroups(std::string_view text, const std::string& source) {
    std::vector<Group> groups;
    std::istringstream in{std::string(text)};
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        const auto first = line.find_first_not_of(" \t\r");
        if (first == std::string::npos || line[first] == '#') continue;
        const auto colon = line.find(':', first);
        if (colon == std::string::npos || colon == first)
            throw Error(source + ": line " + std::to_string(number) +
                        " is not of the form \"name: word word …\"");
        Group group{line.substr(first, colon - first), {}};
        std::istringstream words(line.substr(colon + 1));
        for (std::string word; words >> word;) group.words.push_back(word);
        if (group.words.empty())
            throw Error(source + ": line " + std::to_string(number) + ": the group " + group.name +
                        " has no words");
        groups.push_back(std::move(group));
    }
    return groups;
}

}  // namespace firth
