#include "app/widgets/curve_csv.h"

#include <QMap>

namespace firth {
namespace {

QString field(QString text) {
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
           QLatin1Char('"');
}

/// Shortest digits, with a full stop, whatever the user's language.
QString allDigits(double value) {
    return QString::number(value, 'g', 9);
}

}  // namespace

QByteArray curveCsv(const QList<Curve>& curves, const QString& xUnit) {
    QStringList heading{field(xUnit)};
    QMap<double, QStringList> lines;
    for (qsizetype i = 0; i < curves.size(); ++i) {
        heading.append(field(curves[i].name));
        for (const QPointF& point : curves[i].points) {
            QStringList& line = lines[point.x()];
            line.resize(curves.size());
            line[i] = allDigits(point.y());
        }
    }
    QString text = heading.join(QLatin1Char(',')) + QLatin1String("\r\n");
    for (auto line = lines.cbegin(); line != lines.cend(); ++line)
        text += allDigits(line.key()) + QLatin1Char(',') + line.value().join(QLatin1Char(',')) +
                QLatin1String("\r\n");
    return text.toUtf8();
}

}  // namespace firth
