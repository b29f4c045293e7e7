#pragma once

#include <QString>
#include <memory>
#include <vector>

#include "engine/text_stages.h"

namespace firth {

/// A text and how to read it.
struct TextRequest {
    QString text;
    ReadingSettings reading;
    double subsample = 0;
    QString stopWords;  ///< as the user wrote them; they are read like the text
    /// Set if the text is only a part of what this corpus was read from.
    std::shared_ptr<const Corpus> whole = {};
};

/// A place in a QString, in UTF-16 units.
struct TextPlace {
    int begin = 0;
    int end = 0;
    int length() const { return end - begin; }
    bool contains(int place) const { return place >= begin && place < end; }
    bool operator==(const TextPlace&) const = default;
};

/// A text that was read, with its places in the text that the user sees.
struct TextReading {
    TextRequest request;
    TextStages stages;
    std::vector<TextPlace> sentences;  ///< without the white space behind them
    std::vector<TextPlace> pieces;

    /// The sentence at a place or the last one before it; −1 if there is none at all.
    int sentenceAt(int place) const;
    /// The piece that covers a place; −1 if none does.
    int pieceAt(int place) const;
    QString spelling(std::size_t piece) const;
};

/// Reads; takes as long as it takes. Throws Cancelled when stopped.
TextReading readText(TextRequest request, const Progress& progress = {});

}  // namespace firth
