#include <CLI/CLI.hpp>
#include <iostream>
#include <new>

#include "app/cli/verbs.h"
#include "app/version.h"
#include "engine/error.h"
#include "engine/utf8.h"

namespace firth::cli {

std::shared_ptr<bool> addJsonFlag(CLI::App& verb) {
    auto json = std::make_shared<bool>(false);
    verb.add_flag("--json", *json, "One JSON document on standard output");
    return json;
}

void print(const Json& document) {
    // Words are checked where they are read; a file name need not be UTF-8.
    std::cout << document.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace firth::cli

int main(int argc, char** argv) {
    using namespace firth::cli;
    constexpr int wrongUsage = 2;
    try {
        CLI::App program("Firth without a window: word2vec from a text to its vectors.");
        program.name("firth-cli");
        program.set_version_flag("--version", std::string("firth-cli ") + firth::versionText);
        program.require_subcommand(1);
        addCorpusVerbs(program);
        addTrainVerb(program);
        addStepVerb(program);
        addVectorVerbs(program);
        addEvaluateVerb(program);
        try {
            program.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            return program.exit(error) == 0 ? 0 : wrongUsage;
        }
        std::cout.flush();
        if (!std::cout) throw firth::Error("standard output cannot be written");
        return 0;
    } catch (const std::bad_alloc&) {
        std::cerr << "firth-cli: not enough memory for this; choose a smaller dimension or text\n";
    } catch (const std::exception& error) {
        std::cerr << "firth-cli: " << firth::inOneLine(error.what()) << '\n';
    }
    return 1;
}
