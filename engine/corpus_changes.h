#pragma once

#include <string>

#include "engine/sense_split.h"

namespace firth {

/// What the senses of a word are called: the word with 1, 2, … as superscripts, doctor¹ and
/// doctor²; with a prime before them where the vocabulary has such words already.
std::vector<std::string> senseNames(const Vocabulary& vocabulary, WordId word, std::size_t senses);

/// The corpus with the word's uses renamed, each after its sense; the most frequent sense takes the
/// word's place in its group. Like every corpus here it is one of tokens: what it is read from is
/// what writtenOut gives.
Corpus corpusWithSenses(const Concordance& concordance, const SenseSplit& split,
                        const std::string& name);

/// The corpus with more sentences behind its own, of words that may be new to it.
Corpus corpusWithSentences(const Corpus& corpus,
                           const std::vector<std::vector<std::string>>& sentences,
                           const std::string& name);

/// The corpus' words separated by spaces, one sentence a line: whole sentences, at most `bytes`.
/// Read again with TokenRule::Whitespace and nothing dropped it gives the same corpus.
std::string writtenOut(const Corpus& corpus, std::size_t bytes);

}  // namespace firth
