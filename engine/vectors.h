#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/matrix.h"
#include "engine/progress.h"
#include "engine/vocabulary.h"

namespace firth {

/// Finished word vectors, as read from or written to a file.
struct Vectors {
    std::vector<std::string> words;
    Matrix matrix;  ///< one row a word
};

enum class VectorFormat {
    Word2vecBinary,  ///< .bin
    Word2vecText,    ///< .txt: "V d" first (fastText's .vec is the same)
    Tsv,             ///< x.tsv: numbers alone, words in x_metadata.tsv (Embedding Projector)
    Npy,             ///< x.npy: NumPy array, words in x.npy.vocab.txt, one a line
};

/// By the file name's ending (.vec is text too); throws Error that lists the endings for any other.
VectorFormat formatForFile(const std::string& path);

/// Whether a file's beginning is that of word vectors, as readVectors tells them, and not of a text
/// to learn from. Vectors that are damaged farther on are vectors too; what cannot be read is not.
bool holdsVectors(const std::string& path);

/// Writes to a neighbouring temporary file, then renames, so that an old file is whole until the
/// new one is. Throws Error with the path and the system's reason, and for a word that the format
/// cannot hold (one with a space in .bin or .txt; with a tab or line break in any). Progress is in
/// words.
void writeVectors(std::span<const std::string> words, const Matrix& matrix, const std::string& path,
                  VectorFormat format, const Progress& progress = {});
inline void writeVectors(const Vectors& vectors, const std::string& path, VectorFormat format,
                         const Progress& progress = {}) {
    writeVectors(vectors.words, vectors.matrix, path, format, progress);
}

/// Reads any of the formats above, GloVe text (no header line) or fastText .vec, told apart by
/// content, not by name. Words are distinct, not empty, and UTF-8; numbers are finite. Throws Error
/// with file, line or byte, and reason for whatever is not so. Header sizes are not trusted: memory
/// grows with what was really read. Progress is in bytes.
Vectors readVectors(const std::string& path, const Progress& progress = {});

}  // namespace firth
