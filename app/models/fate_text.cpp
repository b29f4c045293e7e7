#include "app/models/fate_text.h"

#include <QCoreApplication>

namespace firth {
namespace {

struct FateTexts {
    Q_DECLARE_TR_FUNCTIONS(Fate)
};

}  // namespace

QString fateText(const TextWord& word, std::uint64_t minCount) {
    if (word.fate == Fate::Kept) return {};
    if (word.fate == Fate::StopWord) return FateTexts::tr("stop word");
    if (word.fate == Fate::TooLong)
        return FateTexts::tr("longer than %L1 bytes").arg(qulonglong{longestWord});
    if (!word.count) return FateTexts::tr("seen fewer than %L1 times").arg(minCount);
    if (*word.count == 1) return FateTexts::tr("seen once, fewer than %L1").arg(minCount);
    return FateTexts::tr("seen %L1 times, fewer than %L2").arg(*word.count).arg(minCount);
}

QString keepText(const TextWord& word) {
    if (word.fate != Fate::Kept || word.keep >= 1) return {};
    const double percent = word.keep * 100;
    return FateTexts::tr("kept %L1 %").arg(percent, 0, 'f', percent < 9.95 ? 1 : 0);
}

}  // namespace firth
