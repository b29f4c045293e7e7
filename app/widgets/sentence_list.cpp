#include "app/widgets/sentence_list.h"

#include <QEvent>

#include "app/widgets/keyword_delegate.h"

namespace firth {

SentenceList::SentenceList(const QString& name, const QString& accessibleName, QWidget* parent)
    : QListView(parent), model_(new SentenceModel(this)) {
    setObjectName(name);
    setAccessibleName(accessibleName);
    setToolTip(tr("Click a sentence, or press Enter, to put the window over it"));
    setModel(model_);
    setItemDelegate(new KeywordDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCursor(Qt::PointingHandCursor);
    const auto choose = [this](const QModelIndex& index) {
        const Place place = model_->place(index.row());
        emit placeAsked(place.sentence, place.position);
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
    fit();
}

void SentenceList::show(std::shared_ptr<const Corpus> corpus, std::vector<Evidence> sentences) {
    model_->set(std::move(corpus), std::move(sentences));
    fit();
}

void SentenceList::show(std::shared_ptr<const Corpus> corpus, const std::vector<Place>& places) {
    model_->set(std::move(corpus), places);
    fit();
}

void SentenceList::clear() {
    model_->clear();
    fit();
}

void SentenceList::fit() {
    const int rows = model_->rowCount();
    setFixedHeight(rows * (rows > 0 ? sizeHintForRow(0) : 0) + 2 * frameWidth());
}

void SentenceList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

}  // namespace firth
