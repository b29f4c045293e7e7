#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/training_settings.h"

namespace firth {

/// One thing that the program does for the reader.
struct LessonAct {
    enum class Kind {
        Open,    ///< the bundled corpus `name` with `settings`, unless they are open already
        Afresh,  ///< the same, and untrained in any case
        Set,     ///< the number field, slider or box `name` to `value`
        Press,   ///< the button `name`
        Write,   ///< `text` into the field `name`
        Select,  ///< the word `name`
        Page,    ///< opens the page `name`
        Panel,   ///< opens the inspector's panel `name`
        Stage,   ///< walks to the stage `name` of the step that is shown
        Train,   ///< on until `value` epochs are done
        Step     ///< `value` samples
    };
    Kind kind = Kind::Page;
    std::string name;
    std::string text;
    double value = 0;
    TrainingSettings settings;  ///< of Open and Afresh
    bool operator==(const LessonAct&) const = default;
};

/// How the lesson notices that the reader has done what was asked.
struct LessonGoal {
    enum class Kind {
        Pressed,   ///< the button `name`, after the page was opened
        Chosen,    ///< the button `name` is down
        Value,     ///< the number field `name` shows `value`
        Written,   ///< the field `name` holds `text`
        Selected,  ///< the word `name`
        Page,      ///< the page `name` is open
        Panel,     ///< the inspector's panel `name` is open
        Epochs,    ///< at least `value` are done
        Steps      ///< at least `value` samples were trained since the page was opened
    };
    Kind kind = Kind::Pressed;
    std::string name;
    std::string text;
    double value = 0;
    bool operator==(const LessonGoal&) const = default;
};

/// "Now you".
struct LessonTry {
    std::string text;  ///< what to do
    std::string hint;
    std::string after;               ///< told when it is done
    LessonGoal goal;                 ///< the wanted act
    std::vector<std::string> light;  ///< where to do it, by object name
};

struct LessonChoice {
    std::string text;
    std::string why;  ///< told when it is chosen
    bool right = false;
};

struct LessonQuestion {
    std::string text;
    std::vector<LessonChoice> choices;  ///< one is right
};

/// A small matrix, drawn as the program draws its own.
struct LessonTable {
    std::vector<std::string> columns;
    std::vector<std::string> names;            ///< of the rows
    std::vector<std::vector<double>> numbers;  ///< rows × columns
    bool coloured = true;                      ///< orange–blue around zero; else plain figures
};

/// Something to find out with the program at the end of a chapter.
struct LessonExercise {
    std::string text;
    std::string solution;
};

struct LessonPage {
    std::string title;
    std::vector<std::string> text;  ///< paragraphs; *emphasis* and `code` in them
    std::optional<LessonTable> table;
    std::vector<std::string> light;  ///< what the page talks about, by object name
    std::vector<LessonAct> start;    ///< done when the page opens
    std::vector<LessonAct> show;     ///< done when Show me is pressed
    std::optional<LessonTry> task;
    std::optional<LessonQuestion> question;
    std::vector<LessonExercise> exercises;  ///< a page of exercises has nothing else
};

/// One chapter of the lesson, as resources/lesson/README.md describes it.
struct Chapter {
    std::string title;
    int minutes = 5;
    std::vector<LessonPage> pages;  ///< the last one has the exercises, if there are any
};

/// Reads a chapter from JSON. Throws Error with file, page and what is wrong, for whatever is no
/// chapter.
Chapter readChapter(std::string_view json, const std::string& file);

/// The bundled corpora and their words that a chapter names and that do not exist: a sentence for
/// each, with file and page.
std::vector<std::string> unknownWords(const Chapter& chapter, const std::string& file);

/// Whether two pages differ in their texts alone, as a page and its translation do.
bool sameStructure(const LessonPage& a, const LessonPage& b);

/// Whether a file's content is a chapter, by how it begins.
bool holdsChapter(std::string_view beginning);

}  // namespace firth
