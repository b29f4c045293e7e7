#include "app/start_settings.h"

#include <QFileInfo>

#include "engine/quick_settings.h"

namespace firth {

bool isLong(const QString& source) {
    constexpr qint64 bytes = 300'000;
    return !source.startsWith(QLatin1Char('@')) && QFileInfo(source).size() > bytes;
}

TrainingSettings startSettings(const QString& source) {
    TrainingSettings settings = quickSettings(source.toStdString());
    if (!isLong(source)) return settings;
    settings.window = 5;
    settings.epochs = 5;
    settings.subsample = 1e-3;
    return settings;
}

}  // namespace firth
