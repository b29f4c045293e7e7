#pragma once

#include <QPlainTextEdit>

#include "app/session/text_reading.h"

namespace firth {

/// The source text, to be edited; says which place the pointer is at and lights places in it.
class SourceEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SourceEditor(QWidget* parent = nullptr);

    /// Shows a text. A very long line is broken at spaces, to look at and not in the text: it would
    /// hold the window up at every key.
    void setSource(const QString& text);
    /// The text with one '\n' a line end, character for character as it is edited: places count in
    /// it.
    QString source() const;
    /// Some line ends are only to look at.
    bool breaksLongLines() const { return breaksLongLines_; }
    /// What stands in the window.
    TextPlace visiblePlace() const;
    /// Marks the sentence that is shown, and in it the lit places.
    void setMarked(const TextPlace& sentence, const QList<TextPlace>& lit);
    /// Puts the cursor there and scrolls to it.
    void goTo(int place);
    /// Where the character at a place is drawn, in the viewport.
    QRect placeRect(int place) const;

signals:
    /// At a place of the text; −1 when the pointer is at none.
    void pointed(int place);

protected:
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    int placeAt(const QPoint& point) const;

    bool breaksLongLines_ = false;
};

}  // namespace firth
