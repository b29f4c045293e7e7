#include "app/start_options.h"

#include <CLI/CLI.hpp>
#include <QRect>
#include <iostream>

#include "app/language.h"
#include "app/version.h"

namespace firth {

StartOptions parseStartOptions(int argc, char** argv) {
    constexpr int wrongUsage = 2;
    StartOptions options;
    std::string corpus, screenshot, word, panel, page, size, theme, language, encoding = "auto";
    std::vector<std::string> codes;
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
    if (!theme.empty()) options.dark = theme == "dark";
    return options;
}

}  // namespace firth
