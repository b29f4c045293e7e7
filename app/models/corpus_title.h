#pragma once

#include <QString>

namespace firth {

struct BundledCorpus;

/// What a bundled corpus is called, in the language of the window.
QString corpusTitle(const BundledCorpus& corpus);

}  // namespace firth
