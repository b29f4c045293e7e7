#include "app/widgets/window_texts.h"

#include <QObject>
#include <QStringList>

namespace firth {
namespace {

QString wordsToTheLeft(int count) {
    if (count == 0) return QObject::tr("No word to the left");
    if (count == 1) return QObject::tr("Only 1 word to the left");
    return QObject::tr("Only %n words to the left", nullptr, count);
}

QString wordsToTheRight(int count) {
    if (count == 0) return QObject::tr("No word to the right");
    if (count == 1) return QObject::tr("Only 1 word to the right");
    return QObject::tr("Only %n words to the right", nullptr, count);
}

}  // namespace

QString edgeText(const CentreWindow& window, bool rightToLeft) {
    if (window.context.empty())
        return QObject::tr("A sentence of one word has no context: it makes no sample.");
    const auto drawn = static_cast<std::size_t>(window.drawn);
    const int before = static_cast<int>(window.left);
    const int after = static_cast<int>(window.right);
    QStringList cuts;
    if (window.left < drawn)
        cuts << QObject::tr("%1: the sentence begins here.")
                    .arg(rightToLeft ? wordsToTheRight(before) : wordsToTheLeft(before));
    if (window.right < drawn)
        cuts << QObject::tr("%1: the sentence ends here.")
                    .arg(rightToLeft ? wordsToTheLeft(after) : wordsToTheRight(after));
    if (!cuts.isEmpty()) return cuts.join(QChar(' '));
    if (drawn == 1) return QObject::tr("The whole window fits: 1 word to either side.");
    return QObject::tr("The whole window fits: %n words to either side.", nullptr,
                       static_cast<int>(drawn));
}

QString comparisonText(const CentreWindow& window) {
    const int count = static_cast<int>(window.context.size());
    if (count == 0) return {};
    if (count == 1)
        return QObject::tr("The window holds 1 context word here, so both make 1 sample.");
    return QObject::tr(
        "The window holds %n context words here: CBOW mixes them into 1 sample, skip-gram makes "
        "%n, one for each.",
        nullptr, count);
}

}  // namespace firth
