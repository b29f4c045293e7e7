#pragma once

#include <QTextLayout>
#include <QWidget>
#include <memory>
#include <vector>

#include "app/session/text_reading.h"

namespace firth {

/// A sentence as it stands in the text, between the one before and the one after it.
class SentenceLines : public QWidget {
    Q_OBJECT
public:
    struct Line {
        int sentence = 0;
        TextPlace place;  ///< in the source text
        QString text;
        QString rest;  ///< says what was left out of a very long one; may be empty
        bool current = false;
    };
    explicit SentenceLines(QWidget* parent = nullptr);

    void setLines(QList<Line> lines);
    /// Lights these places of the source text.
    void setLit(const QList<TextPlace>& places);
    const QList<TextPlace>& lit() const { return lit_; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where a character of the source text is drawn; empty if it is not shown.
    QRect placeRect(int place) const;

signals:
    /// At a place of the source text; −1 when the pointer leaves.
    void pointed(int place);
    void sentenceAsked(int sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    using Layouts = std::vector<std::unique_ptr<QTextLayout>>;
    /// Sets the lines for a width; returns the whole height.
    int layOut(int width, Layouts& layouts) const;
    int lineAt(const QPoint& place) const;
    int placeAt(const QPoint& place) const;
    QString numberText(const Line& line) const;
    int numberWidth() const;

    QList<Line> lines_;
    QList<TextPlace> lit_;
    Layouts layouts_;
};

}  // namespace firth
