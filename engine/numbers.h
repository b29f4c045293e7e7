#pragma once

#include <charconv>
#include <limits>
#include <optional>
#include <string_view>
#include <system_error>
#include <type_traits>

namespace firth {

/// The number that `text` is as a whole, whatever the locale: "-0.5", "+1e-3", also "nan" and
/// "inf". One that Real cannot hold is infinite, or zero when it is too small for a float.
template <typename Real>
std::optional<Real> parseNumber(std::string_view text) {
    if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
    Real value = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    if (stopped != end || error == std::errc::invalid_argument) return std::nullopt;
    if (error == std::errc()) return value;
    if constexpr (std::is_same_v<Real, float>) {
        const double wide = *parseNumber<double>(text);
        if (wide > -1 && wide < 1) return static_cast<float>(wide);
    }
    return std::numeric_limits<Real>::infinity();
}

}  // namespace firth
