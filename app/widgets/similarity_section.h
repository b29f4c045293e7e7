#pragma once

#include <QWidget>

#include "app/session/word_report.h"
#include "engine/corpus.h"

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace firth {

class CurveChart;
class CurveKey;

/// How the similarity of the inspected word to the pinned ones went while training.
class SimilaritySection : public QWidget {
    Q_OBJECT
public:
    explicit SimilaritySection(QWidget* parent = nullptr);

    /// Curves in one chart that can still be told apart.
    static constexpr std::size_t most = 5;

    void show(const Corpus& corpus, const WordReport& report);

private:
    QLabel* title_;
    CurveChart* chart_;
    CurveKey* key_;
};

}  // namespace firth
