#include "engine/session_file.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>

#include "engine/archive.h"
#include "engine/atomic_file.h"
#include "engine/byte_reader.h"
#include "engine/error.h"
#include "engine/unpacking.h"
#include "engine/utf8.h"

namespace firth {
namespace {

constexpr std::string_view magic = "FIRTH SESSION ";
constexpr std::string_view version = "2\n", versionWithOneObjective = "1\n";
constexpr int packingLevel = 3;
/// What is packed tighter is stored plain, so that no small file can ask for much memory.
constexpr std::size_t mostPackedTimes = 2000;

struct SectionHead {
    std::array<char, 4> name{};
    std::uint32_t packed = 0;
    std::uint64_t length = 0;
};
static_assert(sizeof(SectionHead) == 16, "as it lies in the file");

std::uint32_t checksum(const SectionHead& head, std::string_view content) {
    uLong crc = crc32_z(0, reinterpret_cast<const Bytef*>(&head), sizeof head);
    crc = crc32_z(crc, reinterpret_cast<const Bytef*>(content.data()), content.size());
    return static_cast<std::uint32_t>(crc);
}

/// Words compress well, weights hardly: it is done where it saves a tenth.
std::string packedIfItPays(const std::string& content) {
    std::string packed(ZSTD_compressBound(content.size()), '\0');
    const std::size_t size =
        ZSTD_compress(packed.data(), packed.size(), content.data(), content.size(), packingLevel);
    if (ZSTD_isError(size) || size > content.size() / 10 * 9) return {};
    if (content.size() / mostPackedTimes >= size) return {};
    packed.resize(size);
    return packed;
}

void writeSection(std::ostream& out, std::string_view name, const std::string& content,
                  bool mayPack) {
    const std::string packed = mayPack ? packedIfItPays(content) : std::string();
    const std::string& stored = packed.empty() ? content : packed;
    SectionHead head;
    std::ranges::copy(name, head.name.begin());
    head.packed = packed.empty() ? 0 : 1;
    head.length = stored.size();
    const std::uint32_t crc = checksum(head, stored);
    out.write(reinterpret_cast<const char*>(&head), sizeof head);
    out.write(reinterpret_cast<const char*>(&crc), sizeof crc);
    out.write(stored.data(), static_cast<std::streamsize>(stored.size()));
}

/// The sections of a file, front to back.
class SectionReader {
public:
    SectionReader(const std::string& path, const Progress& progress) : reader_(path, progress) {
        const auto start = reader_.peek(magic.size() + version.size());
        if (!start.starts_with(magic)) reader_.fail("is no Firth session");
        const auto found = start.substr(magic.size());
        hasOneObjective_ = found == versionWithOneObjective;
        if (found != version && !hasOneObjective_)
            reader_.fail(
                "is a Firth session of another version, or cut short; this program reads "
                "versions 1 and 2");
        reader_.skip(magic.size() + version.size());
    }

    /// Of version 1, where the objective could not change.
    bool hasOneObjective() const { return hasOneObjective_; }

    /// The content of the section that comes next; the name must be this one.
    std::string take(std::string_view name) {
        if (!isNext(name)) fail(name, "is missing");
        SectionHead head;
        std::uint32_t crc = 0;
        const bool whole =
            reader_.read(reinterpret_cast<char*>(&head), sizeof head) == sizeof head &&
            reader_.read(reinterpret_cast<char*>(&crc), sizeof crc) == sizeof crc;
        if (!whole || head.length > reader_.bytesLeft().value_or(0)) fail(name, "is cut short");
        std::string content(head.length, '\0');
        if (reader_.read(content.data(), content.size()) < content.size())
            fail(name, "is cut short");
        if (crc != checksum(head, content)) fail(name, "is damaged (its checksum is another)");
        return head.packed == 0 ? content : unpacked(name, content);
    }
    /// Bytes behind the sections taken.
    std::uint64_t left() const { return reader_.bytesLeft().value_or(0); }
    bool isNext(std::string_view name) { return reader_.peek(name.size()) == name; }
    bool atEnd() { return reader_.peek(1).empty(); }
    [[noreturn]] void fail(std::string_view section, const std::string& what) const {
        reader_.fail("the part \"" + std::string(section) + "\" before byte " +
                     std::to_string(reader_.offset()) + " " + what +
                     "; open an older copy of the session");
    }

private:
    std::string unpacked(std::string_view name, const std::string& packed) const {
        const ByteSource source = unzstded(bytesOf(packed), reader_.path());
        constexpr std::size_t step = std::size_t{1} << 20;
        std::string content;
        while (true) {
            const std::size_t before = content.size();
            content.resize(before + step);
            const std::size_t got = source(std::span(content).subspan(before));
            content.resize(before + got);
            if (got < step) return content;
            if (content.size() / mostPackedTimes > packed.size()) fail(name, "is damaged");
        }
    }

    ByteReader reader_;
    bool hasOneObjective_ = false;
};

/// Calls `use` with the section's archive; what goes wrong there is told with the file's name.
template <typename Use>
void readSection(SectionReader& sections, std::string_view name, const Use& use) {
    const std::string content = sections.take(name);
    ArchiveReader archive(content);
    std::string problem;
    try {
        use(archive);
        if (archive.left() > 0) problem = "goes on behind its end";
    } catch (const Cancelled&) {
        throw;
    } catch (const Error& error) {
        problem = std::string("cannot be used: ") + error.what();
    }
    if (!problem.empty()) sections.fail(name, problem);
}

template <typename Self, typename Archive>
void settingsFields(Self& s, Archive& archive) {
    archive(s.architecture, s.objective, s.dim, s.window, s.shrinkWindow, s.negatives, s.subsample,
            s.alpha, s.decayAlpha, s.epochs, s.seed, s.initialC);
}

template <typename Self, typename Archive>
void progressFields(Self& p, Archive& archive) {
    archive(p.epoch, p.epochs, p.samples, p.samplesInEpoch, p.tokens, p.tokensTotal, p.alpha,
            p.lastLoss, p.lossOfEpoch, p.epochLosses, p.done, p.diverged);
}

template <typename State, typename Archive>
void stateFields(State& state, Archive& archive) {
    archive(state.stream, state.model.E, state.model.C);
    progressFields(state.progress, archive);
    archive(state.curve, state.lossSum);
}

std::string textOf(const Corpus& corpus) {
    ArchiveWriter archive;
    archive(corpus.name, corpus.reading.rule, corpus.reading.minCount, corpus.reading.stopWords,
            corpus.droppedTokens);
    archive(corpus.vocabulary.size());
    for (const WordCount& word : corpus.vocabulary.words()) archive(word.word, word.count);
    archive(corpus.groups.size());
    for (const Group& group : corpus.groups) archive(group.name, group.words);
    archive(corpus.tokens, corpus.sentenceStart);
    archive(corpus.sentencePlace.size());
    for (const Span& place : corpus.sentencePlace) archive(place.begin, place.end);
    if (corpus.reading.encoding != TextEncoding::Auto) archive(corpus.reading.encoding);
    return archive.bytes();
}

/// Words that could have been read: at least two, each with letters, distinct, and their counts
/// those of the tokens.
bool areWords(const Vocabulary& vocabulary, std::uint64_t tokens) {
    std::uint64_t counted = 0;
    for (WordId id = 0; id < vocabulary.size(); ++id) {
        const std::string& word = vocabulary.word(id);
        const std::uint64_t count = vocabulary.count(id);
        if (word.empty() || !isUtf8(word) || vocabulary.find(word) != id) return false;
        if (count < 1 || count > tokens - counted) return false;
        counted += count;
    }
    return vocabulary.size() >= 2 && counted == tokens;
}

/// Sentences lie one behind the other, and every token is a word.
void checkCorpus(const Corpus& corpus, const ArchiveReader& archive) {
    const auto& start = corpus.sentenceStart;
    const bool sentences = start.size() == corpus.sentencePlace.size() + 1 && start.size() > 1 &&
                           start[0] == 0 && start.back() == corpus.tokens.size() &&
                           std::ranges::is_sorted(start);
    const bool words = std::ranges::all_of(
        corpus.tokens, [&](WordId token) { return token < corpus.vocabulary.size(); });
    if (!sentences || !words || !areWords(corpus.vocabulary, corpus.tokens.size()))
        archive.fail("ends a text that does not fit together");
}

std::shared_ptr<const Corpus> corpusFrom(ArchiveReader& archive) {
    auto corpus = std::make_shared<Corpus>();
    archive(corpus->name, corpus->reading.rule, corpus->reading.minCount, corpus->reading.stopWords,
            corpus->droppedTokens);
    if (corpus->reading.rule != TokenRule::Words && corpus->reading.rule != TokenRule::Whitespace)
        archive.fail("ends a rule of reading that there is not");
    std::uint64_t count = 0;
    archive(count);
    std::vector<WordCount> words;
    for (; count > 0; --count) {
        WordCount word;
        archive(word.word, word.count);
        words.push_back(std::move(word));
    }
    if (!std::ranges::is_sorted(words, std::greater{}, &WordCount::count))
        archive.fail("ends words that are not in their order");
    corpus->vocabulary = Vocabulary(std::move(words), 0);
    for (archive(count); count > 0; --count) {
        Group group;
        archive(group.name, group.words);
        corpus->groups.push_back(std::move(group));
    }
    archive(corpus->tokens, corpus->sentenceStart);
    for (archive(count); count > 0; --count) {
        Span place;
        archive(place.begin, place.end);
        corpus->sentencePlace.push_back(place);
    }
    if (archive.left() > 0) archive(corpus->reading.encoding);
    if (corpus->reading.encoding < TextEncoding::Auto ||
        corpus->reading.encoding > TextEncoding::Latin1)
        archive.fail("ends an encoding that there is not");
    checkCorpus(*corpus, archive);
    return corpus;
}

std::string stateOf(const TrainerState& state) {
    ArchiveWriter archive;
    archive(state.stream.tables()->settings.objective);
    stateFields(state, archive);
    return archive.bytes();
}

bool isObjective(Objective objective) {
    return objective == Objective::NegativeSampling || objective == Objective::FullSoftmax ||
           objective == Objective::HierarchicalSoftmax;
}

/// Of a model, as its state takes them in the file at least: E and most of C.
std::uint64_t weightBytes(const Corpus& corpus, const TrainingSettings& settings) {
    return (2 * corpus.vocabulary.size() - 1) * static_cast<std::uint64_t>(settings.dim) *
           sizeof(float);
}

/// The fast trainer has no full softmax.
bool trainsFullSoftmaxFast(const TrainerChoices& choices) {
    const std::vector<TrainerChange>& changes = choices.changes;
    const std::vector<ObjectiveChange>& objectives = choices.objectives;
    const auto wrongAt = [&](std::uint64_t samples) {
        const auto change = std::ranges::upper_bound(changes, samples, {}, &TrainerChange::samples);
        const auto objective =
            std::ranges::upper_bound(objectives, samples, {}, &ObjectiveChange::samples);
        return change != changes.begin() && std::prev(change)->fast &&
               objective != objectives.begin() &&
               std::prev(objective)->objective == Objective::FullSoftmax;
    };
    return std::ranges::any_of(changes, wrongAt, &TrainerChange::samples) ||
           std::ranges::any_of(objectives, wrongAt, &ObjectiveChange::samples);
}

/// From the first sample on there is a learning rate and an objective, and everything is in order.
bool isWhole(const TrainerChoices& choices) {
    const auto& [rates, changes, objectives] = choices;
    return !rates.empty() && rates.front().samples == 0 &&
           std::ranges::is_sorted(rates, {}, &LearningRate::samples) &&
           std::ranges::is_sorted(changes, {}, &TrainerChange::samples) && !objectives.empty() &&
           objectives.front().samples == 0 &&
           std::ranges::is_sorted(objectives, {}, &ObjectiveChange::samples) &&
           std::ranges::all_of(objectives, isObjective, &ObjectiveChange::objective) &&
           !trainsFullSoftmaxFast(choices);
}

TrainerState stateFrom(ArchiveReader& archive, Trainer& trainer, bool tellsObjective) {
    Objective objective = trainer.settings().objective;
    if (tellsObjective) archive(objective);
    if (!isObjective(objective)) archive.fail("ends an objective that there is not");
    TrainerState state{SampleStream(trainer.tables(objective)), {}, {}, {}};
    stateFields(state, archive);
    const Matrix& E = trainer.model().E;
    const auto isSized = [&](const Matrix& matrix, std::size_t rows) {
        return static_cast<std::size_t>(matrix.rows()) == rows && matrix.cols() == E.cols();
    };
    const TrainingProgress& progress = state.progress;
    const auto epoch = static_cast<std::uint64_t>(std::max(state.stream.epoch(), 0));
    const std::uint64_t tokens = trainer.corpus().tokens.size() * (epoch + 1);
    const auto perToken = 2 * static_cast<std::uint64_t>(trainer.settings().window);
    if (progress.epoch < 0 || static_cast<std::uint64_t>(progress.epoch) > epoch ||
        progress.epochLosses.size() > epoch || progress.samples / perToken > tokens ||
        !state.curve.isWhole())
        archive.fail("ends a place that training does not come to");
    const auto V = static_cast<std::size_t>(E.rows());
    if (!isSized(state.model.E, V) || !isSized(state.model.C, outputRows(V, objective)) ||
        !state.stream.isWhole())
        archive.fail("ends a state of another model");
    return state;
}

SessionNotes notesFrom(SectionReader& sections) {
    SessionNotes notes;
    readSection(sections, "NOTE",
                [&](ArchiveReader& archive) { archive(notes.source, notes.pasted, notes.view); });
    return notes;
}

}  // namespace

void writeSession(const TrainingRecord& training, const SessionNotes& notes,
                  const std::string& path, const Progress& progress) {
    AtomicFile file(path);
    const std::uint64_t parts = training.keyframes.size() + 4;
    std::uint64_t written = 0;
    const auto write = [&](std::string_view name, const std::string& content, bool mayPack) {
        if (progress.stop.stop_requested()) throw Cancelled();
        writeSection(file.stream(), name, content, mayPack);
        progress(++written, parts);
    };
    file.stream() << magic << version;
    ArchiveWriter beside;
    beside(notes.source, notes.pasted, notes.view);
    write("NOTE", beside.bytes(), true);
    write("TEXT", textOf(*training.corpus), true);
    ArchiveWriter settings;
    settingsFields(training.settings, settings);
    settings(training.choices.rates, training.choices.changes, training.choices.objectives);
    write("SETS", settings.bytes(), false);
    write("NOW ", stateOf(training.present), false);
    for (const auto& [samples, state] : training.keyframes) write("PAST", stateOf(*state), false);
    writeSection(file.stream(), "END ", {}, false);
    file.commit();
}

SavedSession readSession(const std::string& path, const Progress& progress) {
    SectionReader sections(path, progress);
    const bool tellObjective = !sections.hasOneObjective();
    SavedSession session;
    session.notes = notesFrom(sections);
    std::shared_ptr<const Corpus> corpus;
    readSection(sections, "TEXT", [&](ArchiveReader& archive) { corpus = corpusFrom(archive); });
    TrainerChoices choices;
    readSection(sections, "SETS", [&](ArchiveReader& archive) {
        TrainingSettings settings;
        settingsFields(settings, archive);
        archive(choices.rates, choices.changes);
        validate(settings);
        choices.objectives.push_back({0, settings.objective});
        if (tellObjective) archive(choices.objectives);
        if (!isWhole(choices)) archive.fail("ends choices that do not fit together");
        settings.objective = choices.objectives.front().objective;
        if (weightBytes(*corpus, settings) > sections.left())
            archive.fail("promises a larger model than the file has");
        session.trainer = std::make_unique<Trainer>(corpus, settings);
    });
    std::optional<TrainerState> present;
    readSection(sections, "NOW ", [&](ArchiveReader& archive) {
        present = stateFrom(archive, *session.trainer, tellObjective);
    });
    std::optional<std::uint64_t> before;
    const auto restoreStart = [&] { session.keyframes.restore(session.trainer->state()); };
    while (sections.isNext("PAST"))
        readSection(sections, "PAST", [&](ArchiveReader& archive) {
            TrainerState state = stateFrom(archive, *session.trainer, tellObjective);
            const std::uint64_t samples = state.progress.samples;
            if (before && samples <= *before) archive.fail("ends a moment that is out of order");
            if (!before && samples > 0) restoreStart();
            before = samples;
            session.keyframes.restore(std::move(state));
        });
    if (!before) restoreStart();
    sections.take("END ");
    if (!sections.atEnd()) sections.fail("END ", "is not the end");
    try {
        session.trainer->resume(*present, std::move(choices));
    } catch (const Error& error) {
        sections.fail("SETS", std::string("cannot be used: ") + error.what());
    }
    return session;
}

SessionNotes readSessionNotes(const std::string& path) {
    SectionReader sections(path, {});
    return notesFrom(sections);
}

bool holdsSession(const std::string& path) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored)) return false;
    try {
        ByteReader reader(path);
        return reader.peek(magic.size()) == magic;
    } catch (const Error&) {
        return false;
    }
}

}  // namespace firth
