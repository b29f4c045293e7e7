#include "engine/word_table.h"

#include <functional>

namespace firth {

WordTable::WordTable() : slots_(1024) {}

WordId WordTable::add(std::string_view word, std::uint64_t count) {
    const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(word));
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    for (; slots_[at].id != 0; at = (at + 1) & mask) {
        if (slots_[at].hash != hash) continue;
        const WordId id = slots_[at].id - 1;
        if (this->word(id) != word) continue;
        entries_[id].count += count;
        return id;
    }
    const auto id = static_cast<WordId>(entries_.size());
    slots_[at] = {hash, id + 1};
    entries_.push_back({letters_.size(), word.size(), count});
    letters_ += word;
    if (2 * entries_.size() > slots_.size()) grow();
    return id;
}

void WordTable::grow() {
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    const std::size_t mask = slots_.size() - 1;
    for (const Slot& slot : old) {
        if (slot.id == 0) continue;
        std::size_t at = slot.hash & mask;
        while (slots_[at].id != 0) at = (at + 1) & mask;
        slots_[at] = slot;
    }
}

}  // namespace firth
