#pragma once

#include <QWidget>

#include "app/session/word_report.h"
#include "engine/corpus.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QScrollArea;
QT_END_NAMESPACE

namespace firth {

class CosineMatrix;

/// The pinned words compared with each other, once there are two.
class CompareSection : public QWidget {
    Q_OBJECT
public:
    explicit CompareSection(QWidget* parent = nullptr);

    void show(const Corpus& corpus, const WordReport& report);

signals:
    void wordActivated(int word);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QLabel* unit_;
    CosineMatrix* matrix_;
    QScrollArea* scroll_;  ///< for many words in a narrow panel
    std::vector<WordId> words_;
};

}  // namespace firth
