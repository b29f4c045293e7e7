#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

#include "engine/trainer.h"

namespace firth {

/// States of a trainer, by samples trained. They never change, so a copy of all of them is cheap.
using KeptStates = std::map<std::uint64_t, std::shared_ptr<const TrainerState>>;

/// States of one trainer kept along the way, so that training can be taken back to any sample: the
/// nearest state before it is put back and the samples since are trained again. The trainer is
/// deterministic, so every bit comes back, and no log of changed weights is needed.
class Keyframes {
public:
    /// Keeps at most about this many bytes, but never fewer than the first state and the last two.
    explicit Keyframes(std::size_t mostBytes = std::size_t{256} << 20) : mostBytes_(mostBytes) {}

    /// Keeps the trainer's state if enough was trained since the last: so much that keeping is
    /// cheap beside training, and so little that training it again takes a moment. Call it before
    /// the first sample and between chunks.
    void offer(const Trainer& trainer);
    /// Puts back a state that was kept by another program's run; the later ones follow.
    void restore(TrainerState state);
    /// Samples to train before the next state is due.
    std::uint64_t untilDue(const Trainer& trainer) const;

    /// Takes the trainer back to when `samples` were trained. What came after is forgotten.
    void rewind(Trainer& trainer, std::uint64_t samples);
    /// Puts the trainer where it stood when `samples` were trained, for a look at the past or back
    /// at the present: nothing is forgotten, and training on from there repeats what was.
    void goTo(Trainer& trainer, std::uint64_t samples) const;
    /// The part of goTo that takes no time: afterwards the trainer stands at or before `samples`,
    /// at the nearest place from which it can be trained there.
    void approach(Trainer& trainer, std::uint64_t samples) const;

    const KeptStates& states() const { return states_; }
    /// As many of them, evenly chosen, as take at most this many bytes; perhaps none.
    KeptStates states(std::size_t mostBytes) const;
    /// Where approach can put a trainer, in samples trained: at the states themselves, the later
    /// ones one sample on, since a state does not tell the sample that led to it.
    std::vector<std::uint64_t> moments() const;
    std::size_t size() const { return states_.size(); }
    std::size_t bytes() const { return bytes_; }
    std::size_t mostBytes() const { return mostBytes_; }

private:
    void thin();

    std::size_t mostBytes_;
    std::size_t bytes_ = 0;
    KeptStates states_;
};

}  // namespace firth
