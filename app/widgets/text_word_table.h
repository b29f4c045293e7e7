#pragma once

#include <QTableView>
#include <memory>

#include "app/session/text_reading.h"

namespace firth {

class TextWordModel;

/// The vocabulary of a text, with what is dropped and why.
class TextWordTable : public QTableView {
    Q_OBJECT
public:
    explicit TextWordTable(QWidget* parent = nullptr);

    void setReading(std::shared_ptr<const TextReading> reading);
    /// Lights a word and scrolls to it; −1 for none.
    void setLit(int word);

signals:
    /// At a word, by mouse or keyboard; −1 when the pointer leaves.
    void pointed(int word);
    void wordAsked(int word);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void fit();

    TextWordModel* words_;
};

}  // namespace firth
