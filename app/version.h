#pragma once

namespace firth {

/// The release, as "0.1.0".
extern const char* const versionNumber;
/// What --version prints: the release and the commit it was built from, as
/// "0.1.0 (commit 0123456789ab, changed since)"; the release alone outside of a git tree.
extern const char* const versionText;

}  // namespace firth
