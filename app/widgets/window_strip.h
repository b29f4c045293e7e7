#pragma once

#include <QWidget>
#include <memory>

#include "engine/corpus.h"
#include "engine/snapshot.h"

namespace firth {

/// The sentence under the sliding window: centre word orange, context blue, and beside it the
/// samples that the window makes, with the noise words drawn for the last one.
class WindowStrip : public QWidget {
    Q_OBJECT
public:
    explicit WindowStrip(QWidget* parent = nullptr);

    void show(std::shared_ptr<const Corpus> corpus, const WindowView& view);
    /// How many lines of a long sentence are in sight.
    void setShownLines(int lines);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

    /// Where a token was drawn; empty if it is scrolled out of sight.
    QRect tokenRect(int place) const { return tokenRects_.value(place); }
    /// What the list of samples says, row for row.
    QStringList pairTexts() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Line {
        int first, last;  ///< tokens, one past the end
    };
    QList<Line> breakLines(int width) const;
    int chipWidth(int token) const;
    QString shownToken(int token) const;
    void paintTokens(QPainter& painter, const QRect& area);
    void paintPairs(QPainter& painter, const QRect& area) const;
    QString pairText(const WindowPair& pair) const;
    int lineHeight() const;

    int shownLines_ = 3;

    std::shared_ptr<const Corpus> corpus_;
    WindowView view_;
    QStringList tokens_;
    QHash<int, QRect> tokenRects_;
};

}  // namespace firth
