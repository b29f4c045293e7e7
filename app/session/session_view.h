#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <string>

namespace firth {

/// What a session keeps of the window: words are kept as words.
struct SessionView {
    QString word;  ///< the selected one
    QStringList pinned;
    QMap<quint64, QString> moments;  ///< names, by samples trained
    QString page;
    double epochs = 0;  ///< trained; only where somebody has to be told without the training

    bool operator==(const SessionView&) const = default;
};

/// As JSON, and back; what a text does not say, or says wrongly, stays empty.
std::string toJson(const SessionView& view);
SessionView viewFromJson(const std::string& json);

}  // namespace firth
