#pragma once

#include <QString>

namespace firth {

struct BundledCorpus;

/// What a bundled corpus is called, in the language of the window.
QString corpusTitle(const BundledCorpus& corpus);
/// What a source is called: the title of "@town", the name of a file.
QString sourceTitle(const QString& source);

}  // namespace firth
