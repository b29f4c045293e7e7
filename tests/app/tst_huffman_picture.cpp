#include <QApplication>
#include <QHelpEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <cmath>
#include <memory>

#include "app/widgets/huffman_picture.h"
#include "app/widgets/theme.h"
#include "tests/app/step_on_sentence.h"

using namespace firth;

class TestHuffmanPicture : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void oneBlockANodeRootOnTop();
    void barsSplitByTheProbability();
    void asksAnswersAndBelieves();
    void theWholeTreeIsDrawnWithTheWayLit();
    void narrowPutsTheTreeOnTop();
    void largeVocabulariesTellTheSidesNotTaken();
    void hoverTellsAndHighlights();
    void aHighlightFromOutsideIsShownSilently();
    void keysWalkThePathAndScroll();
    void followsThePalette();

private:
    QImage image() { return picture_->viewport()->grab().toImage(); }
    int nodes() const { return static_cast<int>(step_.trace.outputs.size()); }
    void setLarge();

    std::unique_ptr<HuffmanPicture> picture_;
    StepOnSentence step_;
};

namespace {

constexpr int many = 50'000;

Theme light() {
    return theme(ThemeKind::Light);
}

bool like(const QColor& a, const QColor& b, int tolerance = 8) {
    return std::abs(a.red() - b.red()) <= tolerance &&
           std::abs(a.green() - b.green()) <= tolerance &&
           std::abs(a.blue() - b.blue()) <= tolerance;
}

/// The colour is somewhere within `reach` pixels.
bool isNear(const QImage& image, const QPointF& at, int reach, const QColor& colour) {
    for (int dx = -reach; dx <= reach; ++dx)
        for (int dy = -reach; dy <= reach; ++dy) {
            const QPoint p = at.toPoint() + QPoint(dx, dy);
            if (image.rect().contains(p) && like(image.pixelColor(p), colour)) return true;
        }
    return false;
}

}  // namespace

void TestHuffmanPicture::initTestCase() {
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestHuffmanPicture::init() {
    step_ = stepOnSentence(Objective::HierarchicalSoftmax, Architecture::SkipGram, 40);
    picture_ = std::make_unique<HuffmanPicture>("huffman");
    picture_->resize(900, 500);
    picture_->setPath(step_.tables, step_.output, step_.trace.outputs);
    picture_->show();
    QVERIFY(QTest::qWaitForWindowExposed(picture_.get()));
}

void TestHuffmanPicture::cleanup() {
    picture_.reset();
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestHuffmanPicture::setLarge() {
    const auto tables = zipfTables(many, Objective::HierarchicalSoftmax);
    std::vector<OutputTrace> outputs;
    for (const Target& step : tables->tree->path(40'000))
        outputs.push_back(
            {.row = step.row, .label = step.label ? 1.0 : 0.0, .score = 0, .probability = 0.5});
    picture_->setPath(tables, 40'000, outputs);
}

void TestHuffmanPicture::oneBlockANodeRootOnTop() {
    QVERIFY(nodes() >= 2);
    QCOMPARE(step_.trace.outputs[0].row, 7U);  // the root of nine words' tree
    for (int i = 1; i < nodes(); ++i)
        QVERIFY(picture_->blockRect(i).top() >= picture_->blockRect(i - 1).bottom() - 0.01);
    QVERIFY(picture_->blockRect(nodes()).isNull());
    QVERIFY(picture_->blockRect(-1).isNull());
}

void TestHuffmanPicture::barsSplitByTheProbability() {
    const QImage picture = image();
    for (int i = 0; i < nodes(); ++i) {
        const OutputTrace& asked = step_.trace.outputs[std::size_t(i)];
        const QRectF bar = picture_->barRect(i);
        const double split = bar.left() + bar.width() * asked.probability;
        // Along the upper edge, where no text is.
        const int y = static_cast<int>(bar.top()) + 1;
        const QColor left = picture.pixelColor(static_cast<int>(split) - 6, y);
        const QColor right = picture.pixelColor(static_cast<int>(split) + 6, y);
        QVERIFY(left != right);
        QVERIFY(like(asked.label > 0 ? right : left, light().chip));
        const QColor answer = asked.label > 0 ? left : right;
        QVERIFY(answer.green() > answer.red() + 20);
    }
}

void TestHuffmanPicture::asksAnswersAndBelieves() {
    for (int i = 0; i < nodes(); ++i) {
        const OutputTrace& asked = step_.trace.outputs[std::size_t(i)];
        const QString text = picture_->questionText(i);
        QVERIFY(text.contains(QString("#%1").arg(asked.row)));
        QVERIFY(text.contains("left or right?"));
        QVERIFY(text.contains("= " + QString::number(asked.probability, 'f', 3)));
        QVERIFY(text.contains(asked.label > 0 ? "answer: left" : "answer: right"));
        const double share = asked.label > 0 ? asked.probability : 1 - asked.probability;
        QVERIFY(text.endsWith("believed " + QString::number(share, 'f', 3)));
        QVERIFY(picture_->stubText(i).contains(asked.label > 0 ? "right" : "left"));
    }
}

void TestHuffmanPicture::theWholeTreeIsDrawnWithTheWayLit() {
    QVERIFY(picture_->drawsWholeTree());
    const QImage picture = image();
    const auto& nodes = step_.tables->tree->nodes();
    const QRectF inside(picture_->viewport()->rect());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto node = static_cast<std::int64_t>(9 + i);
        const QPointF at = picture_->treePosition(node);
        QVERIFY(inside.contains(at));
        for (const bool toLeft : {true, false}) {
            const std::int64_t child = toLeft ? nodes[i].left : nodes[i].right;
            const QPointF below = picture_->treePosition(child);
            QVERIFY(below.y() > at.y());
            QVERIFY(toLeft ? below.x() < at.x() : below.x() > at.x());
            const auto asked =
                std::ranges::find(step_.trace.outputs, std::uint32_t(i), &OutputTrace::row);
            const bool taken = asked != step_.trace.outputs.end() && (asked->label > 0) == toLeft;
            QCOMPARE(isNear(picture, (at + below) / 2, 2, light().positive), taken);
        }
    }
}

void TestHuffmanPicture::narrowPutsTheTreeOnTop() {
    QVERIFY(picture_->treePosition(16).x() < picture_->blockRect(0).left());
    picture_->resize(380, 500);
    QVERIFY(picture_->treePosition(16).y() < picture_->blockRect(0).top());
    QVERIFY(picture_->blockRect(0).left() < 20);
    QVERIFY(picture_->blockRect(0).right() <= picture_->viewport()->width());
    for (std::int64_t node = 0; node < 17; ++node)
        QVERIFY(picture_->treePosition(node).y() < picture_->blockRect(0).top());
}

void TestHuffmanPicture::largeVocabulariesTellTheSidesNotTaken() {
    setLarge();
    QVERIFY(!picture_->drawsWholeTree());
    const auto path = zipfTables(many, Objective::HierarchicalSoftmax)->tree->path(40'000);
    // The sides not taken and the word itself are the whole vocabulary.
    int words = 1;
    for (int i = 0; i < int(path.size()); ++i) {
        const QString text = picture_->stubText(i);
        const QRegularExpression pattern(": ([\\d,]+) words: word");
        const auto match = pattern.match(text);
        words += match.hasMatch() ? match.captured(1).remove(',').toInt() : 1;
        if (match.hasMatch() && words > 10) QVERIFY2(text.contains(", word"), qPrintable(text));
    }
    QCOMPARE(words, many);
    QVERIFY(picture_->verticalScrollBar()->maximum() > 0);
}

void TestHuffmanPicture::hoverTellsAndHighlights() {
    QSignalSpy spy(picture_.get(), &HuffmanPicture::highlightChanged);
    QTest::mouseMove(picture_->viewport(), picture_->barRect(1).center().toPoint());
    QCOMPARE(spy.last()[0].value<StepHighlight>(), (StepHighlight{1, -1}));
    const QPoint root = picture_->treePosition(16).toPoint();
    QTest::mouseMove(picture_->viewport(), root);
    QCOMPARE(spy.last()[0].value<StepHighlight>(), (StepHighlight{0, -1}));
    QHelpEvent help(QEvent::ToolTip, root, picture_->viewport()->mapToGlobal(root));
    QApplication::sendEvent(picture_->viewport(), &help);
    QVERIFY(QToolTip::text().contains("#7, left or right?"));
    QVERIFY(QToolTip::text().contains("not taken"));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(picture_->viewport(), &leave);
    QCOMPARE(picture_->highlight(), StepHighlight{});
}

void TestHuffmanPicture::aHighlightFromOutsideIsShownSilently() {
    QSignalSpy spy(picture_.get(), &HuffmanPicture::highlightChanged);
    const QPointF corner = picture_->blockRect(1).topLeft() + QPointF(2, 3);
    QVERIFY(like(image().pixelColor(corner.toPoint()), light().card));
    picture_->setHighlight({1, 2});
    QVERIFY(spy.isEmpty());
    QVERIFY(like(image().pixelColor(corner.toPoint()), light().accentSoft));
}

void TestHuffmanPicture::keysWalkThePathAndScroll() {
    setLarge();
    picture_->setFocus();
    for (int i = 0; i < 12; ++i) QTest::keyClick(picture_.get(), Qt::Key_Down);
    QCOMPARE(picture_->highlight().output, 11);
    QVERIFY(picture_->verticalScrollBar()->value() > 0);
    QVERIFY(QRectF(picture_->viewport()->rect()).contains(picture_->blockRect(11)));
    QVERIFY(picture_->accessibleDescription().contains("left or right?"));
    QTest::keyClick(picture_.get(), Qt::Key_Home);
    QCOMPARE(picture_->highlight().output, 0);
    QVERIFY(picture_->blockRect(0).top() >= -1);
}

void TestHuffmanPicture::followsThePalette() {
    const double before = picture_->blockRect(0).height();
    applyTheme(*qApp, ThemeKind::Dark, 1.5);
    QVERIFY(picture_->blockRect(0).height() > before * 1.3);
    QVERIFY(like(image().pixelColor(1, 1), theme(ThemeKind::Dark).card));
}

QTEST_MAIN(TestHuffmanPicture)
#include "tst_huffman_picture.moc"
