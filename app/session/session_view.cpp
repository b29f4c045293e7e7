#include "app/session/session_view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace firth {

std::string toJson(const SessionView& view) {
    QJsonArray moments;
    for (auto moment = view.moments.cbegin(); moment != view.moments.cend(); ++moment)
        moments.append(QJsonObject{{QStringLiteral("samples"), qint64(moment.key())},
                                   {QStringLiteral("name"), moment.value()}});
    const QJsonObject object{{QStringLiteral("word"), view.word},
                             {QStringLiteral("pinned"), QJsonArray::fromStringList(view.pinned)},
                             {QStringLiteral("moments"), moments},
                             {QStringLiteral("page"), view.page},
                             {QStringLiteral("epochs"), view.epochs}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

SessionView viewFromJson(const std::string& json) {
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    SessionView view;
    view.word = object[QStringLiteral("word")].toString();
    view.page = object[QStringLiteral("page")].toString();
    view.epochs = object[QStringLiteral("epochs")].toDouble();
    for (const QJsonValue word : object[QStringLiteral("pinned")].toArray())
        view.pinned.append(word.toString());
    for (const QJsonValue moment : object[QStringLiteral("moments")].toArray())
        view.moments.insert(static_cast<quint64>(moment[QStringLiteral("samples")].toInteger()),
                            moment[QStringLiteral("name")].toString());
    return view;
}

}  // namespace firth
