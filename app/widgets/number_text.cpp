#include "app/widgets/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace firth {

QString shortNumber(double number) {
    if (number < 1e3) return QString::number(number, 'f', 0);
    const bool millions = number >= 999.5e3;
    const double scaled = number / (millions ? 1e6 : 1e3);
    const int decimals = scaled < 9.995 ? 2 : scaled < 99.95 ? 1 : 0;
    return QString::number(scaled, 'f', decimals) +
           (millions ? QStringLiteral(" M") : QStringLiteral(" k"));
}

QString fixedNumber(double number, int decimals) {
    // What has grown beyond all measure is told by its size, not by twenty digits.
    constexpr double huge = 1e6;
    QString text = std::abs(number) < huge ? QString::number(std::abs(number), 'f', decimals)
                                           : QString::number(std::abs(number), 'g', 4);
    const bool zero = text.count(QLatin1Char('0')) + text.count(QLatin1Char('.')) == text.size();
    return number < 0 && !zero ? QStringLiteral("−") + text : text;
}

QString signedNumber(double number, int decimals) {
    const QString text = fixedNumber(number, decimals);
    return number > 0 ? QStringLiteral("+") + text : text;
}

QString weightText(double number) {
    return (number < 0 ? QStringLiteral("−") : QString()) +
           QString::number(std::abs(number), 'g', 3);
}

QString exactNumber(float number) {
    std::array<char, 32> text;
    const auto written = std::to_chars(text.data(), text.data() + text.size(), number);
    return QString::fromLatin1(text.data(), written.ptr - text.data());
}

QString duration(double seconds) {
    const auto total = qRound64(seconds);
    const auto padded = [](qint64 number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    if (total < 3600) return QStringLiteral("%1:%2").arg(total / 60).arg(padded(total % 60));
    return QStringLiteral("%1:%2:%3")
        .arg(total / 3600)
        .arg(padded(total / 60 % 60), padded(total % 60));
}

}  // namespace firth
