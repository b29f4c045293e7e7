#pragma once

#include <QString>
#include <QStringList>
#include <memory>

#include "engine/corpus.h"

namespace firth {

/// A corpus that was made of another one.
struct MadeCorpus {
    std::shared_ptr<const Corpus> corpus;
    QString name;
    QString text;       ///< what it could be read from, or the beginning of that
    QStringList words;  ///< what is new in it: the first is to be looked at
};

}  // namespace firth
