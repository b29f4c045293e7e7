#pragma once

#include <QAbstractScrollArea>
#include <optional>
#include <utility>
#include <vector>

#include "app/widgets/chip_layout.h"

namespace firth {

/// How the window can be moved; left and right as the eye sees them.
enum class WindowMove { Left, Right, Begin, End, PreviousSentence, NextSentence };

/// A sentence as a line of tokens, broken and scrolled where it is long, with the sliding window
/// over it: the centre word orange, the context words blue with their distance below, and a frame
/// around them that can be dragged. Places are the sentence's; the view may hold a part of them.
class SentenceView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit SentenceView(QWidget* parent = nullptr);

    /// `firstPlace` is the place of the first of these tokens in its sentence.
    void setTokens(const QStringList& tokens, std::size_t firstPlace);
    void setWindow(std::size_t centre, std::vector<std::uint32_t> context);
    /// Rings one context word: the one whose sample was picked.
    void setPicked(std::optional<std::size_t> place);

    /// Whether the sentence runs from right to left, by the first word that tells.
    bool rightToLeft() const { return rightToLeft_; }
    /// Where a token is drawn, in the viewport; empty for one that the view does not hold.
    QRect tokenRect(std::size_t place) const;
    /// What stands below a token: "centre", "−2", or nothing.
    QString caption(std::size_t place) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    /// A token was clicked, or the window dragged.
    void placeAsked(quint64 place);
    void moveAsked(firth::WindowMove move);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    static constexpr int frameGap = 3;  ///< between the window's frame and its chips

    /// A mouse button that is held down on a token.
    struct Grip {
        std::size_t token;   ///< where it was pressed
        std::size_t centre;  ///< where the window stood then
        bool onWindow;       ///< the window itself was taken, not a token outside of it
        bool dragged = false;
    };

    void measure();
    void arrange();
    void scrollToWindow();
    ChipMetrics metrics() const;
    std::pair<std::size_t, std::size_t> windowPlaces() const;
    bool holds(std::size_t place) const;
    bool isContext(std::size_t place) const;
    std::optional<std::size_t> tokenAt(const QPoint& at) const;
    std::size_t tokenNearest(const QPoint& at) const;
    void paintFrame(QPainter& painter) const;
    void paintToken(QPainter& painter, std::size_t place) const;
    QString description() const;

    QStringList tokens_;
    std::vector<int> widths_;
    ChipLayout layout_;
    bool rightToLeft_ = false;
    std::size_t firstPlace_ = 0;
    std::size_t centre_ = 0;
    std::vector<std::uint32_t> context_;
    std::optional<std::size_t> picked_;
    std::optional<Grip> grip_;
};

}  // namespace firth
