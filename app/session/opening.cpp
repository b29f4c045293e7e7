#include "app/session/opening.h"

#include <new>

#include "engine/error.h"

namespace firth {

OpeningFailure failureOf(const Opening& opening, const QString& noMemory) {
    try {
        throw;
    } catch (const Cancelled&) {
        return {opening, {}};
    } catch (const std::bad_alloc&) {
        return {opening, noMemory};
    } catch (const OtherEncoding& error) {
        return {opening, QString::fromStdString(error.what()), error.guess()};
    } catch (const std::exception& error) {
        return {opening, QString::fromStdString(error.what())};
    }
}

}  // namespace firth
