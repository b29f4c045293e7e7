#include "app/start_settings.h"

#include <QFileInfo>

namespace firth {

bool isLong(const QString& source) {
    constexpr qint64 bytes = 300'000;
    return !source.startsWith(QLatin1Char('@')) && QFileInfo(source).size() > bytes;
}

TrainingSettings startSettings(const QString& source) {
    TrainingSettings settings;
    const bool sentence = source == QLatin1String("@sentence");
    const bool large = isLong(source);
    settings.dim = sentence ? 10 : 50;
    settings.window = sentence ? 2 : large ? 5 : 3;
    settings.shrinkWindow = !sentence;
    settings.negatives = sentence ? 3 : 5;
    settings.epochs = large ? 5 : 10;
    settings.subsample = large ? 1e-3 : 0;
    settings.initialC = defaultInitialC(settings.objective);
    return settings;
}

}  // namespace firth
