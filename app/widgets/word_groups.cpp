#include "app/widgets/word_groups.h"

namespace firth {

std::vector<NamedWords> topicsOf(const Corpus& corpus) {
    std::vector<NamedWords> topics;
    for (const Group& group : corpus.groups) {
        NamedWords topic{QString::fromStdString(group.name), {}};
        for (const std::string& word : group.words)
            if (const auto id = corpus.vocabulary.find(word)) topic.words.push_back(*id);
        topics.push_back(std::move(topic));
    }
    return topics;
}

std::vector<int> labelsOf(const std::vector<NamedWords>& groups, std::size_t count) {
    std::vector<int> labels(count, -1);
    for (std::size_t group = 0; group < groups.size(); ++group)
        for (const WordId word : groups[group].words)
            if (word < count) labels[word] = static_cast<int>(group);
    return labels;
}

QStringList namesOf(const std::vector<NamedWords>& groups) {
    QStringList names;
    for (const NamedWords& group : groups) names.append(group.name);
    return names;
}

}  // namespace firth
