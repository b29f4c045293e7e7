#include "app/widgets/huffman_picture.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "app/models/shown_word.h"
#include "app/widgets/arrow_keys.h"
#include "app/widgets/number_text.h"
#include "app/widgets/plain_tool_tip.h"
#include "app/widgets/shortcuts.h"

namespace firth {
namespace {

constexpr double pictureEdge = 8;
constexpr std::size_t namedWords = 3;  ///< of a side that was not taken

}  // namespace

HuffmanPicture::HuffmanPicture(const QString& name, QWidget* parent) : QAbstractScrollArea(parent) {
    setObjectName(name);
    tellKeys(*this, tr("Up, Down"), tr("From branching to branching"));
    setAccessibleName(tr("The way through the Huffman tree"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
}

void HuffmanPicture::setPath(std::shared_ptr<const SamplingTables> tables, WordId word,
                             std::vector<OutputTrace> outputs) {
    tables_ = std::move(tables);
    word_ = word;
    outputs_ = std::move(outputs);
    stubs_.clear();
    for (const OutputTrace& output : outputs_) {
        const HuffmanTree::Children& children = tables_->tree->nodes()[output.row];
        const bool left = output.label > 0;
        stubs_.append((left ? tr("not taken, right: %1") : tr("not taken, left: %1"))
                          .arg(branchText(left ? children.right : children.left)));
    }
    tree_.clear();
    const std::size_t inner = tables_->tree->nodes().size();
    if (inner > 0 && inner < mostWords) {
        double nextColumn = 0;
        growTree(static_cast<std::int64_t>(2 * inner), -1, 0, nextColumn);
    }
    QStringList texts;
    for (int i = 0; i < static_cast<int>(outputs_.size()); ++i) texts.append(questionText(i));
    setAccessibleDescription(texts.join(QStringLiteral("; ")) + QStringLiteral("; ") +
                             resultText());
    layOut();
    updateGeometry();
}

void HuffmanPicture::setHighlight(const StepHighlight& highlight) {
    if (highlight == highlight_) return;
    highlight_ = highlight;
    viewport()->update();
}

bool HuffmanPicture::isWord(std::int64_t node) const {
    return node <= static_cast<std::int64_t>(tables_->tree->nodes().size());
}

QString HuffmanPicture::nameOf(std::int64_t node) const {
    if (isWord(node)) return shownWord(tables_->corpus->vocabulary.word(static_cast<WordId>(node)));
    const auto words = static_cast<std::int64_t>(tables_->tree->nodes().size()) + 1;
    return QStringLiteral("#%1").arg(node - words);
}

QString HuffmanPicture::branchText(std::int64_t node) const {
    const HuffmanBranch branch = branchBelow(*tables_->tree, node, namedWords);
    QStringList names;
    for (const WordId id : branch.mostFrequent) names.append(nameOf(id));
    if (branch.words == 1) return names[0];
    const bool more = branch.words > branch.mostFrequent.size();
    return tr("%L1 words: %2")
        .arg(branch.words)
        .arg(names.join(tr(", ")) + (more ? tr(" …") : QString()));
}

int HuffmanPicture::growTree(std::int64_t node, int parent, int depth, double& nextColumn) {
    const auto index = static_cast<int>(tree_.size());
    tree_.push_back({node, 0, depth, parent});
    if (isWord(node)) {
        tree_.back().column = nextColumn++;
        tree_.back().lit = node == static_cast<std::int64_t>(word_);
        return index;
    }
    const auto row = static_cast<std::size_t>(node) - tables_->tree->nodes().size() - 1;
    const HuffmanTree::Children& children = tables_->tree->nodes()[row];
    const int left = growTree(children.left, index, depth + 1, nextColumn);
    const int right = growTree(children.right, index, depth + 1, nextColumn);
    TreeNode& own = tree_[static_cast<std::size_t>(index)];
    own.column = (tree_[static_cast<std::size_t>(left)].column +
                  tree_[static_cast<std::size_t>(right)].column) /
                 2;
    const auto found = std::ranges::find(outputs_, row, &OutputTrace::row);
    own.lit = found != outputs_.end();
    if (own.lit) own.output = static_cast<int>(found - outputs_.begin());
    return index;
}

double HuffmanPicture::lineHeight() const {
    return std::ceil(fontMetrics().height() * 1.15);
}

double HuffmanPicture::blockHeight() const {
    return 3 * lineHeight() + lineHeight() * 0.6;
}

double HuffmanPicture::columnWidth() const {
    const double words = (static_cast<double>(tree_.size()) + 1) / 2;
    return treeArea_.width() / std::max(words, 1.0);
}

bool HuffmanPicture::wordsAreUpright() const {
    return std::ranges::all_of(tree_, [&](const TreeNode& node) {
        return !isWord(node.node) ||
               fontMetrics().horizontalAdvance(nameOf(node.node)) + 8 <= columnWidth();
    });
}

double HuffmanPicture::treeHeight() const {
    int deepest = 0;
    double widest = 0;
    for (const TreeNode& node : tree_) {
        deepest = std::max(deepest, node.depth);
        if (isWord(node.node))
            widest = std::max(widest, double(fontMetrics().horizontalAdvance(nameOf(node.node))));
    }
    const double names = wordsAreUpright() ? lineHeight() : std::min(widest, 10 * lineHeight());
    return lineHeight() + 2 * lineHeight() * deepest + names + pictureEdge;
}

void HuffmanPicture::layOut() {
    if (!tables_) return;
    const double wide = viewport()->width() - 2 * pictureEdge;
    const double listLeast = fontMetrics().averageCharWidth() * 44.0;
    const double treeLeast = (static_cast<double>(tree_.size()) + 1) / 2 * lineHeight() * 1.5;
    const bool beside = !tree_.empty() && wide >= listLeast + treeLeast;
    double left = pictureEdge;
    double top = pictureEdge;
    treeArea_ = QRectF();
    if (!tree_.empty()) {
        treeArea_ =
            QRectF(pictureEdge, pictureEdge, beside ? wide - listLeast - 2 * pictureEdge : wide, 0);
        treeArea_.setHeight(treeHeight());
        if (beside)
            left = treeArea_.right() + 2 * pictureEdge;
        else
            top = treeArea_.bottom() + pictureEdge;
    }
    const double right = pictureEdge + wide;
    const QRectF room(left, top, std::max(right - left, 1.0), 10'000);
    introArea_ = QRectF(room.topLeft(),
                        QFontMetricsF(font()).boundingRect(room, Qt::TextWordWrap, intro()).size());
    introArea_.setWidth(room.width());
    listArea_ = QRectF(left, introArea_.bottom() + pictureEdge, room.width(),
                       blockHeight() * static_cast<double>(outputs_.size()) + 2 * lineHeight());
    const double bottom = std::max(treeArea_.bottom(), listArea_.bottom()) + pictureEdge;
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(bottom)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(static_cast<int>(blockHeight() / 2));
    viewport()->update();
}

QSize HuffmanPicture::sizeHint() const {
    const int high =
        static_cast<int>(std::max(treeArea_.bottom(), listArea_.bottom()) + pictureEdge);
    return {fontMetrics().averageCharWidth() * 60,
            std::min(high, static_cast<int>(30 * lineHeight()))};
}

QSize HuffmanPicture::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 26, static_cast<int>(blockHeight() * 2)};
}

QPointF HuffmanPicture::scrolled(const QPointF& at) const {
    return at - QPointF(0, verticalScrollBar()->value());
}

QPointF HuffmanPicture::treePosition(std::int64_t node) const {
    const auto found = std::ranges::find(tree_, node, &TreeNode::node);
    if (found == tree_.end()) return {};
    return scrolled({treeArea_.left() + (found->column + 0.5) * columnWidth(),
                     treeArea_.top() + lineHeight() * (0.7 + 2 * found->depth)});
}

QRectF HuffmanPicture::blockRect(int output) const {
    if (output < 0 || output >= static_cast<int>(outputs_.size())) return {};
    return {scrolled({listArea_.left(), listArea_.top() + output * blockHeight()}),
            QSizeF(listArea_.width(), blockHeight())};
}

QRectF HuffmanPicture::barRect(int output) const {
    const QRectF block = blockRect(output);
    const double line = lineHeight();
    return {block.left() + 1.6 * line, block.top() + 1.2 * line, block.width() - 1.6 * line,
            1.0 * line};
}

QString HuffmanPicture::questionText(int output) const {
    const OutputTrace& asked = outputs_[static_cast<std::size_t>(output)];
    return tr("#%1, left or right? σ(%2) = %3, right answer: %4, believed %5")
        .arg(asked.row)
        .arg(QString::number(asked.score, 'f', 3), fixedNumber(asked.probability, 3),
             asked.label > 0 ? tr("left") : tr("right"), fixedNumber(believed(asked), 3));
}

QString HuffmanPicture::intro() const {
    return tr(
        "Root first. Each bar shows how much the model believes in left and in right; "
        "✓ marks the right answer.");
}

QString HuffmanPicture::resultText() const {
    return tr("%1: P = %2").arg(nameOf(word_), QString::number(pathProbability(outputs_), 'g', 3));
}

QString HuffmanPicture::productText() const {
    QStringList factors;
    for (const OutputTrace& output : outputs_) factors.append(fixedNumber(believed(output), 3));
    return tr("believed ") + factors.join(QStringLiteral(" × ")) +
           tr(" = %1").arg(QString::number(pathProbability(outputs_), 'g', 3));
}

const HuffmanPicture::TreeNode* HuffmanPicture::treeNodeAt(const QPointF& at) const {
    for (const TreeNode& node : tree_)
        if (QLineF(treePosition(node.node), at).length() < lineHeight() * 0.8) return &node;
    return nullptr;
}

int HuffmanPicture::outputAt(const QPointF& at) const {
    if (const TreeNode* node = treeNodeAt(at)) return node->output;
    for (int i = 0; i < static_cast<int>(outputs_.size()); ++i)
        if (blockRect(i).contains(at)) return i;
    return -1;
}

QString HuffmanPicture::textAt(const QPointF& at) const {
    const int output = outputAt(at);
    if (output >= 0) return questionText(output) + QLatin1Char('\n') + stubs_[output];
    if (const TreeNode* node = treeNodeAt(at))
        return isWord(node->node)
                   ? nameOf(node->node)
                   : tr("%1, above %2").arg(nameOf(node->node), branchText(node->node));
    const QPointF inside = at + QPointF(0, verticalScrollBar()->value());
    return listArea_.contains(inside) ? resultText() + QLatin1Char('\n') + productText()
                                      : QString();
}

void HuffmanPicture::point(int output) {
    const StepHighlight next{output, -1};
    if (next == highlight_) return;
    highlight_ = next;
    viewport()->update();
    emit highlightChanged(highlight_);
}

void HuffmanPicture::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void HuffmanPicture::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange) return;
    layOut();
    updateGeometry();
}

bool HuffmanPicture::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) point(-1);
    if (event->type() != QEvent::ToolTip || !tables_)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = textAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

void HuffmanPicture::mouseMoveEvent(QMouseEvent* event) {
    point(outputAt(event->position()));
}

void HuffmanPicture::keyPressEvent(QKeyEvent* event) {
    const int next = movedByKey(event->key(), Qt::Key_Up, Qt::Key_Down, highlight_.output,
                                static_cast<int>(outputs_.size()));
    if (next < 0) return QAbstractScrollArea::keyPressEvent(event);
    point(next);
    QScrollBar* bar = verticalScrollBar();
    const QRectF block = blockRect(next);
    if (block.top() < 0) bar->setValue(bar->value() + static_cast<int>(std::floor(block.top())));
    if (block.bottom() > viewport()->height())
        bar->setValue(bar->value() + static_cast<int>(std::ceil(block.bottom())) -
                      viewport()->height());
    const QString text = questionText(next) + QLatin1Char('\n') + stubs_[next];
    setAccessibleDescription(text);
    QToolTip::showText(viewport()->mapToGlobal(blockRect(next).bottomLeft().toPoint()),
                       plainToolTip(text), this);
}

void HuffmanPicture::focusInEvent(QFocusEvent* event) {
    focus_.focusIn(*event);
    viewport()->update();
}

void HuffmanPicture::focusOutEvent(QFocusEvent*) {
    viewport()->update();
}

}  // namespace firth
