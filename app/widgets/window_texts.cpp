#include "app/widgets/window_texts.h"

#include <QObject>
#include <QStringList>

namespace firth {
namespace {

QString wordsTo(std::size_t count, const QString& side) {
    if (count == 0) return QObject::tr("No word to the %1").arg(side);
    if (count == 1) return QObject::tr("Only 1 word to the %1").arg(side);
    return QObject::tr("Only %1 words to the %2").arg(count).arg(side);
}

}  // namespace

QString edgeText(const CentreWindow& window, bool rightToLeft) {
    if (window.context.empty())
        return QObject::tr("A sentence of one word has no context: it makes no sample.");
    const auto drawn = static_cast<std::size_t>(window.drawn);
    const QString left = QObject::tr("left");
    const QString right = QObject::tr("right");
    QStringList cuts;
    if (window.left < drawn)
        cuts << QObject::tr("%1: the sentence begins here.")
                    .arg(wordsTo(window.left, rightToLeft ? right : left));
    if (window.right < drawn)
        cuts << QObject::tr("%1: the sentence ends here.")
                    .arg(wordsTo(window.right, rightToLeft ? left : right));
    if (!cuts.isEmpty()) return cuts.join(QChar(' '));
    if (drawn == 1) return QObject::tr("The whole window fits: 1 word to either side.");
    return QObject::tr("The whole window fits: %1 words to either side.").arg(drawn);
}

QString comparisonText(const CentreWindow& window) {
    const std::size_t count = window.context.size();
    if (count == 0) return {};
    if (count == 1)
        return QObject::tr("The window holds 1 context word here, so both make 1 sample.");
    return QObject::tr(
               "The window holds %1 context words here: CBOW mixes them into 1 sample, skip-gram "
               "makes %1, one for each.")
        .arg(count);
}

}  // namespace firth
