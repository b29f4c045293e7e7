#pragma once

#include <QListView>

#include "app/models/sentence_model.h"

namespace firth {

/// Sentences with their word in the middle, all of them in sight: the page around it scrolls.
class SentenceList : public QListView {
    Q_OBJECT
public:
    SentenceList(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    void show(std::shared_ptr<const Corpus> corpus, std::vector<Evidence> sentences);
    void show(std::shared_ptr<const Corpus> corpus, const std::vector<Place>& places);
    void clear();

signals:
    /// The user chose a sentence: its number and the word's position.
    void placeAsked(quint64 sentence, quint32 position);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();

    SentenceModel* model_;
};

}  // namespace firth
