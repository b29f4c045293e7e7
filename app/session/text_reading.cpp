#include "app/session/text_reading.h"

#include <QCoreApplication>
#include <algorithm>

namespace firth {
namespace {

/// Turns places in UTF-8 into places in UTF-16; they must come in ascending order.
class Utf16Places {
public:
    explicit Utf16Places(std::string_view text) : text_(text) {}

    int at(std::uint64_t byte) {
        for (; byte_ < byte; ++byte_) {
            const auto value = static_cast<unsigned char>(text_[byte_]);
            const bool continues = (value & 0xC0) == 0x80;
            units_ += continues ? 0 : value >= 0xF0 ? 2 : 1;
        }
        return units_;
    }

private:
    std::string_view text_;
    std::uint64_t byte_ = 0;
    int units_ = 0;
};

/// The last of the ascending places that begins at or before `place`; −1 if there is none.
int lastBefore(const std::vector<TextPlace>& places, int place) {
    const auto next = std::ranges::upper_bound(places, place, {}, &TextPlace::begin);
    return static_cast<int>(next - places.begin()) - 1;
}

}  // namespace

int TextReading::sentenceAt(int place) const {
    return sentences.empty() ? -1 : std::max(0, lastBefore(sentences, place));
}

int TextReading::pieceAt(int place) const {
    const int piece = lastBefore(pieces, place);
    return piece >= 0 && pieces[static_cast<std::size_t>(piece)].contains(place) ? piece : -1;
}

QString TextReading::spelling(std::size_t piece) const {
    return request.text.mid(pieces[piece].begin, pieces[piece].length());
}

TextReading readText(TextRequest request, const Progress& progress) {
    TextReading reading;
    const std::string text = request.text.toStdString();
    if (request.whole) {
        reading.stages = excerptStages(text, *request.whole, request.subsample, progress);
    } else {
        request.reading.stopWords = tokensOf(request.stopWords.toStdString(), request.reading.rule);
        const QString name = QCoreApplication::translate("TextReading", "The text");
        reading.stages =
            textStages(text, name.toStdString(), request.reading, request.subsample, progress);
    }
    reading.request = std::move(request);

    Utf16Places pieces(text);
    for (const TextPiece& piece : reading.stages.pieces) {
        const int begin = pieces.at(piece.place.begin);
        reading.pieces.push_back({begin, pieces.at(piece.place.end)});
    }
    Utf16Places sentences(text);
    for (const TextSentence& sentence : reading.stages.sentences) {
        TextPlace place{sentences.at(sentence.place.begin), 0};
        place.end = reading.pieces[sentence.endPiece - 1].end;
        reading.sentences.push_back(place);
    }
    return reading;
}

}  // namespace firth
