#pragma once

#include <QString>

namespace firth {

/// A large number in three digits: 412 k, 1.84 M.
QString shortNumber(double number);

/// With that many decimals and a true minus sign, and never a negative zero: −0.0123.
QString fixedNumber(double number, int decimals = 4);
/// The same with its sign, + too.
QString signedNumber(double number, int decimals = 4);
/// In three digits, for a weight within a formula: −0.00921.
QString weightText(double number);

/// The shortest decimal that reads back as the same float.
QString exactNumber(float number);

/// Seconds as 0:21 or 1:05:00.
QString duration(double seconds);

}  // namespace firth
