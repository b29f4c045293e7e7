#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/vectors.h"

namespace firth {

struct WordPair {
    std::string first, second;
    double score = 0;
};

/// Reads "word word score" lines, separated by tabs, semicolons, commas or spaces, with or without
/// a header line, LF or CRLF; empty lines and lines that start with # say nothing. Throws Error
/// with file and line for anything else.
std::vector<WordPair> readSimilarityFile(const std::string& path);

/// Spearman's rank correlation: Pearson's of the ranks, ties by mean rank. NaN when there are fewer
/// than two pairs or one side is all equal, as nothing can be said then.
double spearman(std::span<const double> first, std::span<const double> second);

struct SimilarityResult {
    std::string file;
    double spearman = 0;  ///< of cosine against the people's scores
    std::size_t pairs = 0, missing = 0;
};

struct AnalogyQuestion {
    std::string a, b, c, expected;
};
struct AnalogySection {
    std::string name;
    std::vector<AnalogyQuestion> questions;
};

/// Reads Google's questions-words format: ": section" lines and four words a line.
std::vector<AnalogySection> readAnalogyFile(const std::string& path);

struct AnalogySectionResult {
    std::string name;
    double accuracy = 0;                     ///< right / asked; NaN when none was asked
    std::size_t questions = 0, missing = 0;  ///< asked; not asked, since a word is not there
};
struct AnalogyResult {
    std::string file;
    double accuracy = 0;
    std::size_t questions = 0, missing = 0;
    std::vector<AnalogySectionResult> sections;
};

/// Words are looked up as they stand, then lower-cased. `restrict` > 0 looks only at the first
/// that many words of the vectors, as word2vec's own accuracy program does. Analogies are answered
/// by 3CosAdd on unit vectors, the question's three words left out, on all processors; progress is
/// in questions.
SimilarityResult evaluateSimilarity(const Vectors& vectors, const std::string& path,
                                    std::size_t restrict = 0);
AnalogyResult evaluateAnalogies(const Vectors& vectors, const std::string& path,
                                std::size_t restrict = 0, const Progress& progress = {});

}  // namespace firth
