#include "app/start_options.h"

#include <CLI/CLI.hpp>
#include <QRect>
#include <iostream>

#include "app/language.h"
#include "app/lesson/lesson.h"
#include "app/look.h"
#include "app/version.h"

namespace firth {
namespace {

/// How the window is to be in front of a class.
class TeachOptions {
public:
    explicit TeachOptions(CLI::App& program) {
        constexpr int hundred = 100;
        std::vector<std::string> parts;
        for (const QString& part : hideableParts()) parts.push_back(part.toStdString());
        const auto chapters = static_cast<int>(readChapters(QStringLiteral(":/lesson/en")).size());
        auto* teach = program.add_flag("--teach", teach_, "Make the window ready for a class");
        program.add_option("--chapter", teaching_.chapter, "Begin at this chapter of the lesson")
            ->check(CLI::Range(1, chapters))
            ->needs(teach);
        program.add_option("--hide", hidden_, "Parts of the window to hide, with commas between")
            ->delimiter(',')
            ->check(CLI::IsMember(parts))
            ->needs(teach);
        program.add_flag("--freeze", teaching_.frozen, "Leave the settings as they are")
            ->needs(teach);
        program.add_option("--text-size", percent_, "Size of the text in percent [150]")
            ->check(CLI::Range(qRound(Look::leastText * hundred), qRound(Look::mostText * hundred)))
            ->needs(teach);
        teachOption_ = teach;
    }

    CLI::Option* option() const { return teachOption_; }
    std::optional<Teaching> wanted() const {
        if (!teach_) return std::nullopt;
        Teaching teaching = teaching_;
        for (const std::string& part : hidden_) teaching.hidden << QString::fromStdString(part);
        if (percent_ > 0) teaching.textScale = percent_ / 100.0;
        return teaching;
    }

private:
    bool teach_ = false;
    Teaching teaching_;
    std::vector<std::string> hidden_;
    int percent_ = 0;
    CLI::Option* teachOption_ = nullptr;
};

}  // namespace

StartOptions parseStartOptions(int argc, char** argv) {
    constexpr int wrongUsage = 2;
    StartOptions options;
    std::string corpus, screenshot, word, panel, page, size, theme, language, encoding = "auto";
    std::vector<std::string> codes, handout;
    for (const Language& known : languages()) codes.push_back(known.code.toStdString());

    CLI::App program("Firth teaches word2vec by running it.");
    program.name("firth");
    program.set_version_flag("--version", std::string("firth ") + versionText);
    program.add_option("CORPUS", corpus, "A text, word vectors, or a bundled corpus [@town]");
    program.add_option("--encoding", encoding, "How the text's letters are written as bytes")
        ->check(CLI::IsMember({"auto", "utf-8", "utf-16", "latin-1"}))
        ->capture_default_str();
    auto* shot = program.add_option("--screenshot", screenshot, "Train, draw, save as PNG, exit");
    auto* train = program.add_flag("--train", options.train, "Train as soon as the text is read")
                      ->excludes(shot);
    auto* epochs =
        program
            .add_option("--epochs", options.epochs, "Epochs to train; 0 before a screenshot: none")
            ->check(CLI::Range(0, 100'000));
    program.add_option("--page", page, "The page to open")
        ->check(CLI::IsMember(
            {"live", "text", "window", "step", "matrices", "vocabulary", "compare", "lesson"}));
    program.add_option("--panel", panel, "Save only this part of the window")
        ->check(CLI::IsMember({"window", "map", "inspector", "loss", "separation"}))
        ->needs(shot);
    TeachOptions teach(program);
    teach.option()->excludes(shot);
    program
        .add_option("--handout", handout,
                    "Write a chapter of the lesson as PDF, exit: its number, or a file; the PDF")
        ->expected(2)
        ->type_name("CHAPTER FILE")
        ->excludes(shot)
        ->excludes(train)
        ->excludes(teach.option());
    program.add_option("--word", word, "The word to select");
    program.add_option("--size", size, "Size of the window, WxH")
        ->check([&](const std::string& text) {
            char x = 0;
            char rest = 0;
            const int read = std::sscanf(text.c_str(), "%d%c%d%c", &options.size.rwidth(), &x,
                                         &options.size.rheight(), &rest);
            const QRect possible(QPoint(200, 200), QPoint(10'000, 10'000));
            const bool good = read == 3 && x == 'x' &&
                              possible.contains(options.size.width(), options.size.height());
            return good ? std::string() : "must be WIDTHxHEIGHT, 200x200 to 10000x10000";
        });
    program.add_option("--theme", theme, "Light or dark")->check(CLI::IsMember({"light", "dark"}));
    program.add_option("--language", language, "The language of the window [the system's]")
        ->check(CLI::IsMember(codes));
    program.add_flag("--right-to-left", options.rightToLeft,
                     "Lay the window out from right to left, to try it");
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        options.proceed = false;
        options.exitCode = program.exit(error) == 0 ? 0 : wrongUsage;
        return options;
    }
    if (*epochs && !*shot && !*train) {
        std::cerr << "--epochs says how long to train: use it with --train or --screenshot\n";
        options.proceed = false;
        options.exitCode = wrongUsage;
        return options;
    }
    if (!corpus.empty()) options.corpus = QString::fromStdString(corpus);
    options.encoding = *encodingNamed(encoding);
    options.screenshot = QString::fromStdString(screenshot);
    options.word = QString::fromStdString(word);
    options.panel = QString::fromStdString(panel);
    options.page = QString::fromStdString(page);
    options.language = QString::fromStdString(language);
    if (!handout.empty()) {
        options.handoutChapter = QString::fromStdString(handout[0]);
        options.handout = QString::fromStdString(handout[1]);
    }
    options.teaching = teach.wanted();
    if (!theme.empty()) options.dark = theme == "dark";
    return options;
}

}  // namespace firth
