#pragma once

#include <QString>

#include "engine/error.h"

namespace firth {

/// What an Error says that `work` throws; nothing if it throws none.
template <typename Work>
QString errorOf(const Work& work) {
    try {
        work();
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

}  // namespace firth
