#pragma once

#include <QWidget>
#include <memory>

#include "app/session/corpus_lookup.h"

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace firth {

class SentenceList;

/// Why two words are near each other: the words that stand near both, and sentences that show it.
class WhyNearSection : public QWidget {
    Q_OBJECT
public:
    explicit WhyNearSection(QWidget* parent = nullptr);

    /// Opens the section; the answer comes by show().
    void ask(const Corpus& corpus, const WhyNearQuery& query);
    void show(const WhyNearReport& report);
    void close();

signals:
    void explanationAsked(const firth::WhyNearQuery& query);
    void placeAsked(quint64 sentence, quint32 position);

private:
    QLabel* makeText(const QString& name);

    WhyNearQuery query_;
    bool open_ = false;
    QLabel *title_, *shared_, *note_, *titleOfA_, *titleOfB_;
    SentenceList *ofA_, *ofB_;
};

}  // namespace firth
