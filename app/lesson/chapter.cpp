#include "app/lesson/chapter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "engine/bundled_corpora.h"
#include "engine/corpus.h"
#include "engine/error.h"
#include "engine/quick_settings.h"

namespace firth {
namespace {

using Json = nlohmann::json;

/// A place in the file, to be named when something is wrong there.
class JsonPlace {
public:
    JsonPlace(const Json& json, std::string name) : json_(json), name_(std::move(name)) {}

    [[noreturn]] void fail(const std::string& what) const { throw Error(name_ + ": " + what); }
    const std::string& name() const { return name_; }
    bool has(const char* key) const { return json_.contains(key); }

    /// Whatever else stands there was probably meant to be one of these.
    void allow(std::initializer_list<std::string_view> keys) const {
        if (!json_.is_object()) fail("must be an object {...}");
        for (const auto& [key, value] : json_.items())
            if (std::ranges::find(keys, key) == keys.end()) fail("\"" + key + "\" means nothing");
    }
    JsonPlace at(const char* key) const {
        if (!json_.contains(key)) fail("\"" + std::string(key) + "\" is missing");
        return {json_.at(key), name_ + ", " + key};
    }
    std::vector<JsonPlace> list(const char* key) const {
        const JsonPlace whole = at(key);
        if (!whole.json_.is_array()) whole.fail("must be a list [...]");
        std::vector<JsonPlace> parts;
        for (const Json& part : whole.json_)
            parts.emplace_back(part, whole.name_ + " " + std::to_string(parts.size() + 1));
        return parts;
    }
    std::string text() const {
        if (!json_.is_string() || json_.get<std::string>().empty())
            fail("must be a text in quotes");
        return json_.get<std::string>();
    }
    double number() const {
        if (!json_.is_number()) fail("must be a number");
        return json_.get<double>();
    }
    /// A number that the type can hold; of whole ones only whole.
    template <typename Number>
    Number as() const {
        const double value = number();
        using Limits = std::numeric_limits<Number>;
        if constexpr (std::is_integral_v<Number>) {
            // The largest of 64 bits is none of a double's numbers: it is rounded to this end.
            constexpr double end = static_cast<double>(Limits::max()) + 1;
            if (!(value >= static_cast<double>(Limits::lowest()) && value < end) ||
                value != std::floor(value))
                fail("must be a whole number, and not so large");
        } else if (!(std::abs(value) <= static_cast<double>(Limits::max()))) {
            fail("must be a smaller number");
        }
        return static_cast<Number>(value);
    }
    bool truth() const {
        if (!json_.is_boolean()) fail("must be true or false");
        return json_.get<bool>();
    }
    std::string textAt(const char* key) const { return at(key).text(); }
    std::string textOr(const char* key) const { return has(key) ? textAt(key) : std::string(); }
    std::vector<std::string> texts(const char* key) const {
        std::vector<std::string> texts;
        if (has(key))
            for (const JsonPlace& part : list(key)) texts.push_back(part.text());
        return texts;
    }
    const Json& json() const { return json_; }

private:
    const Json& json_;
    std::string name_;
};

template <typename Value>
Value oneOf(const JsonPlace& place,
            std::initializer_list<std::pair<std::string_view, Value>> choices) {
    const std::string text = place.text();
    std::string names;
    for (const auto& [name, value] : choices) {
        if (name == text) return value;
        names += names.empty() ? name : std::string(", ") + std::string(name);
    }
    place.fail("must be one of: " + names);
}

TrainingSettings readSettings(const JsonPlace& place, const std::string& corpus) {
    TrainingSettings settings = quickSettings(corpus);
    if (place.has("with")) {
        const JsonPlace with = place.at("with");
        with.allow({"architecture", "objective", "dim", "window", "shrink", "negatives", "alpha",
                    "epochs", "seed"});
        const auto number = [&](const char* key, auto& value) {
            if (with.has(key)) value = with.at(key).as<std::remove_reference_t<decltype(value)>>();
        };
        if (with.has("architecture"))
            settings.architecture = oneOf<Architecture>(
                with.at("architecture"),
                {{"skip-gram", Architecture::SkipGram}, {"cbow", Architecture::Cbow}});
        if (with.has("objective"))
            settings.objective = oneOf<Objective>(
                with.at("objective"), {{"negative", Objective::NegativeSampling},
                                       {"softmax", Objective::FullSoftmax},
                                       {"hierarchical", Objective::HierarchicalSoftmax}});
        number("dim", settings.dim);
        number("window", settings.window);
        number("negatives", settings.negatives);
        number("alpha", settings.alpha);
        number("epochs", settings.epochs);
        number("seed", settings.seed);
        if (with.has("shrink")) settings.shrinkWindow = with.at("shrink").truth();
    }
    settings.initialC = defaultInitialC(settings.objective);
    try {
        validate(settings);
    } catch (const Error& error) {
        place.fail(error.what());
    }
    return settings;
}

LessonAct readAct(const JsonPlace& place) {
    using Kind = LessonAct::Kind;
    place.allow({"open", "afresh", "with", "set", "press", "write", "select", "page", "panel",
                 "stage", "train", "step", "to"});
    LessonAct act;
    const std::array<std::pair<const char*, Kind>, 11> kinds = {{{"open", Kind::Open},
                                                                 {"afresh", Kind::Afresh},
                                                                 {"set", Kind::Set},
                                                                 {"press", Kind::Press},
                                                                 {"write", Kind::Write},
                                                                 {"select", Kind::Select},
                                                                 {"page", Kind::Page},
                                                                 {"panel", Kind::Panel},
                                                                 {"stage", Kind::Stage},
                                                                 {"train", Kind::Train},
                                                                 {"step", Kind::Step}}};
    const auto kind =
        std::ranges::find_if(kinds, [&](const auto& entry) { return place.has(entry.first); });
    if (kind == kinds.end()) place.fail("does not say what is to be done");
    act.kind = kind->second;
    if (act.kind == Kind::Train || act.kind == Kind::Step)
        act.value = place.at(kind->first).number();
    else
        act.name = place.textAt(kind->first);
    if (act.kind == Kind::Set) act.value = place.at("to").number();
    if (act.kind == Kind::Write) act.text = place.textAt("to");
    if (act.kind == Kind::Open || act.kind == Kind::Afresh)
        act.settings = readSettings(place, act.name);
    return act;
}

std::vector<LessonAct> readActs(const JsonPlace& place, const char* key) {
    std::vector<LessonAct> acts;
    if (place.has(key))
        for (const JsonPlace& part : place.list(key)) acts.push_back(readAct(part));
    return acts;
}

LessonGoal readGoal(const JsonPlace& place) {
    using Kind = LessonGoal::Kind;
    place.allow({"pressed", "chosen", "value", "written", "selected", "page", "panel", "epochs",
                 "steps", "is"});
    LessonGoal goal;
    const std::array<std::pair<const char*, Kind>, 9> kinds = {{{"pressed", Kind::Pressed},
                                                                {"chosen", Kind::Chosen},
                                                                {"value", Kind::Value},
                                                                {"written", Kind::Written},
                                                                {"selected", Kind::Selected},
                                                                {"page", Kind::Page},
                                                                {"panel", Kind::Panel},
                                                                {"epochs", Kind::Epochs},
                                                                {"steps", Kind::Steps}}};
    const auto kind =
        std::ranges::find_if(kinds, [&](const auto& entry) { return place.has(entry.first); });
    if (kind == kinds.end()) place.fail("does not say what the reader is to do");
    goal.kind = kind->second;
    if (goal.kind == Kind::Epochs || goal.kind == Kind::Steps)
        goal.value = place.at(kind->first).number();
    else
        goal.name = place.textAt(kind->first);
    if (goal.kind == Kind::Value) goal.value = place.at("is").number();
    if (goal.kind == Kind::Written) goal.text = place.textAt("is");
    return goal;
}

LessonTry readTry(const JsonPlace& place) {
    place.allow({"text", "hint", "after", "until", "light"});
    return {place.textAt("text"), place.textAt("hint"), place.textAt("after"),
            readGoal(place.at("until")), place.texts("light")};
}

LessonQuestion readQuestion(const JsonPlace& place) {
    place.allow({"text", "choices"});
    LessonQuestion question{place.textAt("text"), {}};
    for (const JsonPlace& part : place.list("choices")) {
        part.allow({"text", "why", "right"});
        question.choices.push_back({part.textAt("text"), part.textAt("why"),
                                    part.has("right") && part.at("right").truth()});
    }
    if (question.choices.size() < 2) place.fail("needs two choices or more");
    if (std::ranges::count_if(question.choices, &LessonChoice::right) != 1)
        place.fail("exactly one of the choices must be \"right\": true");
    return question;
}

LessonTable readTable(const JsonPlace& place) {
    place.allow({"columns", "rows", "coloured"});
    LessonTable table;
    table.columns = place.texts("columns");
    if (place.has("coloured")) table.coloured = place.at("coloured").truth();
    if (table.columns.empty()) place.fail("needs \"columns\"");
    for (const JsonPlace& row : place.list("rows")) {
        row.allow({"name", "numbers"});
        table.names.push_back(row.textAt("name"));
        auto& numbers = table.numbers.emplace_back();
        for (const JsonPlace& cell : row.list("numbers")) numbers.push_back(cell.number());
        if (numbers.size() != table.columns.size())
            row.fail("has " + std::to_string(numbers.size()) + " numbers for " +
                     std::to_string(table.columns.size()) + " columns");
    }
    return table;
}

LessonPage readPage(const JsonPlace& place) {
    place.allow({"title", "text", "table", "light", "start", "show", "try", "question"});
    LessonPage page;
    page.title = place.textAt("title");
    page.text = place.texts("text");
    if (page.text.empty()) place.fail("needs a \"text\", a list of paragraphs");
    if (place.has("table")) page.table = readTable(place.at("table"));
    page.light = place.texts("light");
    page.start = readActs(place, "start");
    page.show = readActs(place, "show");
    if (place.has("try")) page.task = readTry(place.at("try"));
    if (place.has("question")) page.question = readQuestion(place.at("question"));
    return page;
}

LessonPage readExercises(const JsonPlace& place) {
    LessonPage page;
    for (const JsonPlace& part : place.list("exercises")) {
        part.allow({"text", "solution"});
        page.exercises.push_back({part.textAt("text"), part.textAt("solution")});
    }
    if (page.exercises.empty()) place.fail("\"exercises\" is empty");
    return page;
}

/// Every word that a page wants to find, with the corpus that is open then.
template <typename Use>
void eachWord(const Chapter& chapter, Use use) {
    std::string corpus;
    for (std::size_t page = 0; page < chapter.pages.size(); ++page) {
        const auto doActs = [&](const std::vector<LessonAct>& acts) {
            for (const LessonAct& act : acts) {
                if (act.kind == LessonAct::Kind::Open || act.kind == LessonAct::Kind::Afresh)
                    corpus = act.name;
                if (act.kind == LessonAct::Kind::Select) use(page, corpus, act.name);
            }
        };
        doActs(chapter.pages[page].start);
        doActs(chapter.pages[page].show);
        const auto& task = chapter.pages[page].task;
        if (task && task->goal.kind == LessonGoal::Kind::Selected)
            use(page, corpus, task->goal.name);
    }
}

}  // namespace

Chapter readChapter(std::string_view json, const std::string& file) {
    Json whole;
    try {
        whole = Json::parse(json);
    } catch (const Json::parse_error& error) {
        const std::string_view before =
            json.substr(0, std::min(json.size(), static_cast<std::size_t>(error.byte)));
        throw Error(file + ", line " + std::to_string(1 + std::ranges::count(before, '\n')) +
                    ": is no JSON here; look for a missing comma, quote or bracket");
    } catch (const Json::out_of_range&) {
        throw Error(file + ": holds a number that is too large");
    }
    const JsonPlace place(whole, file);
    place.allow({"chapter", "minutes", "pages", "exercises"});
    Chapter chapter;
    chapter.title = place.textAt("chapter");
    chapter.minutes = place.at("minutes").as<int>();
    const std::vector<JsonPlace> pages = place.list("pages");
    if (pages.empty()) place.fail("has no pages");
    for (std::size_t i = 0; i < pages.size(); ++i)
        chapter.pages.push_back(
            readPage({pages[i].json(), file + ", page " + std::to_string(i + 1)}));
    const auto& start = chapter.pages.front().start;
    if (start.empty() || (start.front().kind != LessonAct::Kind::Open &&
                          start.front().kind != LessonAct::Kind::Afresh))
        place.fail("the first page must \"start\" by opening a bundled corpus");
    if (place.has("exercises")) chapter.pages.push_back(readExercises(place));
    return chapter;
}

std::vector<std::string> unknownWords(const Chapter& chapter, const std::string& file) {
    std::map<std::string, std::unique_ptr<Corpus>> corpora;
    std::vector<std::string> problems;
    eachWord(chapter, [&](std::size_t page, const std::string& corpus, const std::string& word) {
        const std::string place = file + ", page " + std::to_string(page + 1) + ": ";
        try {
            auto& open = corpora[corpus];
            if (!open) {
                bundledCorpus(corpus);
                ReadingSettings reading;
                reading.minCount = 1;
                open = std::make_unique<Corpus>(readCorpus(corpus, reading));
            }
            if (!open->vocabulary.find(word))
                problems.push_back(place + "\"" + word + "\" is no word of " + corpus);
        } catch (const Error& error) {
            problems.push_back(place + error.what());
        }
    });
    return problems;
}

bool sameStructure(const LessonPage& a, const LessonPage& b) {
    const auto same = [](const auto& one, const auto& other, auto equal) {
        return one.has_value() == other.has_value() && (!one || equal(*one, *other));
    };
    return a.text.size() == b.text.size() && a.light == b.light && a.start == b.start &&
           a.show == b.show && a.exercises.size() == b.exercises.size() &&
           same(a.table, b.table,
                [](const LessonTable& one, const LessonTable& other) {
                    return one.numbers == other.numbers && one.coloured == other.coloured;
                }) &&
           same(a.task, b.task,
                [](const LessonTry& one, const LessonTry& other) {
                    return one.goal == other.goal && one.light == other.light;
                }) &&
           same(a.question, b.question, [](const LessonQuestion& one, const LessonQuestion& other) {
               return std::ranges::equal(one.choices, other.choices, {}, &LessonChoice::right,
                                         &LessonChoice::right);
           });
}

bool holdsChapter(std::string_view beginning) {
    const auto first = beginning.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && beginning[first] == '{' &&
           beginning.find("\"chapter\"") != std::string_view::npos;
}

}  // namespace firth
