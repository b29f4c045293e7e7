#pragma once

#include <QString>

namespace firth {

/// A large number in three digits: 412 k, 1.84 M.
QString shortNumber(double number);

/// The shortest decimal that reads back as the same float.
QString exactNumber(float number);

/// Seconds as 0:21 or 1:05:00.
QString duration(double seconds);

}  // namespace firth
