#pragma once

#include <QAbstractScrollArea>
#include <memory>
#include <vector>

#include "app/widgets/keyboard_focus.h"
#include "app/widgets/step_highlight.h"
#include "engine/huffman_path.h"
#include "engine/sample_stream.h"

namespace firth {

/// Hierarchical softmax: the way from the root of the Huffman tree to the true word, one node a
/// block, with the question "left or right?", σ(score), the right answer and how much was believed
/// of it. A small vocabulary's tree is drawn whole, with the way lit; of a large one each side not
/// taken is told in words.
class HuffmanPicture : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// The largest vocabulary with its whole tree drawn.
    static constexpr std::size_t mostWords = 16;

    explicit HuffmanPicture(const QString& name, QWidget* parent = nullptr);

    /// `tables` with a tree; `outputs` of the step, that is the nodes of the path to `word`.
    void setPath(std::shared_ptr<const SamplingTables> tables, WordId word,
                 std::vector<OutputTrace> outputs);
    void setHighlight(const StepHighlight& highlight);

    const StepHighlight& highlight() const { return highlight_; }
    bool drawsWholeTree() const { return !tree_.empty(); }
    /// On the viewport: a node's block in the list, and the bar of its two answers.
    QRectF blockRect(int output) const;
    QRectF barRect(int output) const;
    /// On the viewport: where the whole tree has a word, or V + an inner node.
    QPointF treePosition(std::int64_t node) const;
    /// What is said of a node, and of the side that was not taken.
    QString questionText(int output) const;
    QString stubText(int output) const { return stubs_.value(output); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void highlightChanged(const StepHighlight& highlight);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// A word or an inner node of the whole tree: words stand side by side, each in a column.
    struct TreeNode {
        std::int64_t node = 0;
        double column = 0;
        int depth = 0;
        int parent = -1;   ///< an index into tree_
        int output = -1;   ///< of the path; −1: beside it
        bool lit = false;  ///< on the path, the word included
    };

    bool isWord(std::int64_t node) const;
    QString nameOf(std::int64_t node) const;
    QString branchText(std::int64_t node) const;
    int growTree(std::int64_t node, int parent, int depth, double& nextColumn);
    void layOut();
    QPointF scrolled(const QPointF& at) const;
    double lineHeight() const;
    double blockHeight() const;
    double treeHeight() const;
    double columnWidth() const;
    bool wordsAreUpright() const;
    int outputAt(const QPointF& at) const;
    const TreeNode* treeNodeAt(const QPointF& at) const;
    QString textAt(const QPointF& at) const;
    void point(int output);
    QString resultText() const;
    QString productText() const;
    QString intro() const;
    void paintTree(QPainter& painter, const Theme& theme) const;
    void paintTreeNode(QPainter& painter, const Theme& theme, const TreeNode& node) const;
    void paintBlock(QPainter& painter, const Theme& theme, int output) const;
    void paintEnd(QPainter& painter, const Theme& theme) const;

    std::shared_ptr<const SamplingTables> tables_;
    WordId word_ = 0;
    std::vector<OutputTrace> outputs_;
    QStringList stubs_;
    std::vector<TreeNode> tree_;  ///< parents first; empty for a large vocabulary
    StepHighlight highlight_;
    KeyboardFocus focus_;
    QRectF treeArea_;  ///< in the content, before scrolling
    QRectF introArea_;
    QRectF listArea_;
};

}  // namespace firth
