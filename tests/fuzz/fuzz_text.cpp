// Texts: unpacking, encodings, blocks, the corpus and the stages of the text page. The first byte
// chooses the encoding and the rule of the tokens.
#include "engine/corpus.h"
#include "engine/error.h"
#include "engine/source_excerpt.h"
#include "engine/text_stages.h"
#include "tests/fuzz/input_file.h"

using namespace firth;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const InputFolder folder;
    if (size < 1) return 0;
    ReadingSettings reading;
    reading.minCount = 1;
    reading.encoding = static_cast<TextEncoding>(data[0] & 3);
    reading.rule = (data[0] & 4) != 0 ? TokenRule::Whitespace : TokenRule::Words;
    const std::string path = folder.write("text", textOf(data + 1, size - 1));
    try {
        const Corpus corpus = readCorpus(path, reading);
        require(corpus.vocabulary.size() >= 2);
        const SourceExcerpt excerpt = sourceExcerpt(path, 1000, reading.encoding);
        const TextStages stages = excerptStages(excerpt.text, corpus, 1e-3);
        for (const TextSentence& sentence : stages.sentences)
            require(sentence.place.end <= excerpt.text.size());
        for (std::size_t i = 0; i < corpus.sentenceCount(); ++i)
            require(corpus.sentencePlace[i].begin <= corpus.sentencePlace[i].end);
        if (excerpt.complete) require(stages.keptTokens == corpus.tokens.size());
    } catch (const Error&) {
        // It was refused.
    }
    return 0;
}
