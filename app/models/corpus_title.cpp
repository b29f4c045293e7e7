#include "app/models/corpus_title.h"

#include <QCoreApplication>

#include "engine/bundled_corpora.h"

namespace firth {
namespace {

struct CorpusTitles {
    Q_DECLARE_TR_FUNCTIONS(CorpusTitles)
};

}  // namespace

QString corpusTitle(const BundledCorpus& corpus) {
    if (corpus.name == "sentence") return CorpusTitles::tr("One sentence");
    if (corpus.name == "town") return CorpusTitles::tr("A small town");
    if (corpus.name == "tales") return CorpusTitles::tr("Tales of the town");
    return QString::fromUtf8(corpus.title.data(), static_cast<qsizetype>(corpus.title.size()));
}

QString sourceTitle(const QString& source) {
    for (const BundledCorpus& corpus : bundledCorpora())
        if (source.toStdString() == '@' + std::string(corpus.name)) return corpusTitle(corpus);
    return source;
}

}  // namespace firth
