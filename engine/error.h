#pragma once

#include <stdexcept>

namespace firth {

/// Something that the user can mend. The message is one line: what is wrong, in which file and
/// where, and what to do. Every function that reads from outside reports by this exception.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Thrown by long work when its stop token was triggered.
class Cancelled : public Error {
public:
    Cancelled() : Error("cancelled") {}
};

}  // namespace firth
