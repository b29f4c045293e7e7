#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <cmath>
#include <memory>

#include "app/widgets/pull_picture.h"
#include "engine/magnification.h"
#include "tests/app/step_on_sentence.h"

using namespace firth;

class TestPullPicture : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void pulledGoesRightAndPushedGoesLeft();
    void arrowsAreMagnifiedAndSaySo();
    void outputsAreWhereThePlaneHasThem();
    void pulledIsGreenAndPushedIsRed();
    void everythingIsInside();
    void namesDoNotOverlap();
    void atTheStartAllBeginAtTheOrigin();
    void leftOutOutputsAreCounted();
    void hoverTellsAndHighlights();
    void aHighlightFromOutsideIsShownSilently();
    void keysMoveTheHighlight();
    void followsThePalette();

private:
    void setStep(const StepOnSentence& step, std::size_t most = 12);
    QImage image() { return picture_->grab().toImage(); }

    std::unique_ptr<PullPicture> picture_;
    StepOnSentence step_;
    StepPlane plane_;
    double factor_ = 1;
};

namespace {

Theme light() {
    return theme(ThemeKind::Light);
}

bool like(const QColor& a, const QColor& b, int tolerance = 8) {
    return std::abs(a.red() - b.red()) <= tolerance &&
           std::abs(a.green() - b.green()) <= tolerance &&
           std::abs(a.blue() - b.blue()) <= tolerance;
}

}  // namespace

void TestPullPicture::initTestCase() {
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestPullPicture::setStep(const StepOnSentence& step, std::size_t most) {
    step_ = step;
    plane_ = stepPlane(step.trace, most);
    factor_ = magnificationFor(plane_.largestMove, plane_.largestLength);
    QStringList inputs;
    for (const RowTrace& row : step.trace.rowsOfE) inputs.append(step.word(row.row));
    picture_->setPlane(plane_, step.names, inputs, factor_);
}

void TestPullPicture::init() {
    picture_ = std::make_unique<PullPicture>("pulls");
    picture_->resize(700, 400);
    setStep(stepOnSentence(Objective::NegativeSampling, Architecture::SkipGram, 300, 0.05F));
    picture_->show();
    QVERIFY(QTest::qWaitForWindowExposed(picture_.get()));
}

void TestPullPicture::cleanup() {
    picture_.reset();
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestPullPicture::pulledGoesRightAndPushedGoesLeft() {
    QVERIFY(picture_->hidden().x() > picture_->origin().x() + 20);
    QCOMPARE(picture_->hidden().y(), picture_->origin().y());
    for (const PlaneRow& row : plane_.outputs) {
        const QLineF arrow = picture_->arrowOf(row.output);
        const bool yes = step_.trace.outputs[std::size_t(row.output)].label > 0;
        QVERIFY(yes ? arrow.dx() > 0 : arrow.dx() < 0);
        QVERIFY(std::abs(arrow.dy()) < 0.5);  // along h only
    }
    QVERIFY(picture_->arrowOf(99).isNull());
}

void TestPullPicture::arrowsAreMagnifiedAndSaySo() {
    QVERIFY(factor_ > 1);
    QVERIFY(picture_->note().contains(QString("× %L1").arg(factor_, 0, 'f', 0)));
    const double pixels = (picture_->hidden().x() - picture_->origin().x()) /
                          plane_.hiddenBefore.along;  // for one unit
    for (const PlaneRow& row : plane_.outputs) {
        const double move = row.after.along - row.before.along;
        QVERIFY(std::abs(picture_->arrowOf(row.output).dx() - move * factor_ * pixels) < 0.01);
    }
    picture_->setPlane(plane_, step_.names, {"the"}, 1);
    QVERIFY(!picture_->note().contains("×"));
}

void TestPullPicture::outputsAreWhereThePlaneHasThem() {
    const double pixels =
        (picture_->hidden().x() - picture_->origin().x()) / plane_.hiddenBefore.along;
    for (const PlaneRow& row : plane_.outputs) {
        const QPointF at = picture_->arrowOf(row.output).p1() - picture_->origin();
        QVERIFY(std::abs(at.x() - row.before.along * pixels) < 0.01);
        QVERIFY(std::abs(at.y() + row.before.across * pixels) < 0.01);  // up on the screen
    }
}

void TestPullPicture::pulledIsGreenAndPushedIsRed() {
    const QImage picture = image();
    for (const PlaneRow& row : plane_.outputs) {
        const QColor colour = picture.pixelColor(picture_->arrowOf(row.output).p1().toPoint());
        QVERIFY(like(colour, row.error > 0 ? light().positive : light().negative));
    }
    QVERIFY(like(picture.pixelColor(picture_->hidden().toPoint()), light().centre));
}

void TestPullPicture::everythingIsInside() {
    for (const QSize& size : {QSize(700, 400), QSize(380, 300), QSize(300, 500)}) {
        picture_->resize(size);
        const QRectF area(picture_->rect());
        for (const PlaneRow& row : plane_.outputs) {
            QVERIFY(area.contains(picture_->arrowOf(row.output).p1()));
            QVERIFY(area.contains(picture_->arrowOf(row.output).p2()));
        }
        for (const QRectF& label : picture_->labelRects()) QVERIFY(area.contains(label));
    }
}

void TestPullPicture::namesDoNotOverlap() {
    for (const std::uint64_t samples : {100U, 300U, 777U, 2000U})
        for (const int width : {700, 380}) {
            picture_->resize(width, 360);
            setStep(stepOnSentence(Objective::FullSoftmax, Architecture::Cbow, samples));
            const QList<QRectF> rects = picture_->labelRects();
            // Eight words or more and the input, of which some coincide.
            QVERIFY(rects.size() >= 8);
            for (int i = 0; i < rects.size(); ++i)
                for (int j = 0; j < i; ++j) QVERIFY(!rects[i].intersects(rects[j]));
        }
}

void TestPullPicture::atTheStartAllBeginAtTheOrigin() {
    setStep(stepOnSentence(Objective::NegativeSampling, Architecture::SkipGram, 1));
    for (const PlaneRow& row : plane_.outputs)
        QVERIFY(QLineF(picture_->arrowOf(row.output).p1(), picture_->origin()).length() < 0.01);
    QVERIFY(picture_->note().contains("zero"));
    // Those that cannot be told apart share a label, so nobody is unnamed.
    const QString all = picture_->labelTexts().join(' ');
    for (const QString& name : step_.names) QVERIFY2(all.contains(name), qPrintable(all));
    QVERIFY(picture_->labelTexts().size() < step_.names.size() + 1);
    QVERIFY(all.contains("▲ ") && all.contains("▼ "));
    // The pull ends to the right of the origin, in green, on top of the arrow of h.
    const QLineF pull = picture_->arrowOf(0);
    const QImage picture = image();
    int green = 0;
    for (int dy = -2; dy <= 2; ++dy)
        if (like(picture.pixelColor(pull.center().toPoint() + QPoint(0, dy)), light().positive))
            ++green;
    QVERIFY(green >= 1);
}

void TestPullPicture::leftOutOutputsAreCounted() {
    setStep(stepOnSentence(Objective::FullSoftmax, Architecture::SkipGram, 50), 4);
    QVERIFY(picture_->note().contains("4 outputs"));
    QVERIFY(picture_->note().contains("of 9"));
}

void TestPullPicture::hoverTellsAndHighlights() {
    QSignalSpy spy(picture_.get(), &PullPicture::highlightChanged);
    const PlaneRow& row = plane_.outputs[0];
    const QPoint at = picture_->arrowOf(row.output).p1().toPoint();
    QTest::mouseMove(picture_.get(), at);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(picture_->highlight(), (StepHighlight{row.output, -1}));
    QHelpEvent help(QEvent::ToolTip, at, picture_->mapToGlobal(at));
    QApplication::sendEvent(picture_.get(), &help);
    QVERIFY(QToolTip::text().contains(step_.names[row.output]));
    QVERIFY(QToolTip::text().contains(QString::number(row.error, 'f', 4)));
    QTest::mouseMove(picture_.get(), {2, 2});
    QCOMPARE(picture_->highlight(), StepHighlight{});
}

void TestPullPicture::aHighlightFromOutsideIsShownSilently() {
    QSignalSpy spy(picture_.get(), &PullPicture::highlightChanged);
    const QImage plain = image();
    picture_->setHighlight({plane_.outputs[1].output, -1});
    const QImage lit = image();
    QVERIFY(spy.isEmpty());
    // The others step back.
    const QPoint other = picture_->arrowOf(plane_.outputs[0].output).p1().toPoint();
    QVERIFY(lit.pixelColor(other) != plain.pixelColor(other));
    const QPoint own = picture_->arrowOf(plane_.outputs[1].output).p1().toPoint();
    QVERIFY(like(lit.pixelColor(own), plain.pixelColor(own)));
}

void TestPullPicture::keysMoveTheHighlight() {
    picture_->setFocus();
    QTest::keyClick(picture_.get(), Qt::Key_Right);
    QCOMPARE(picture_->highlight().output, plane_.outputs[0].output);
    QTest::keyClick(picture_.get(), Qt::Key_Down);
    QCOMPARE(picture_->highlight().output, plane_.outputs[1].output);
    QVERIFY(picture_->accessibleDescription().contains(step_.names[plane_.outputs[1].output]));
    QTest::keyClick(picture_.get(), Qt::Key_Left);
    QCOMPARE(picture_->highlight().output, plane_.outputs[0].output);
}

void TestPullPicture::followsThePalette() {
    applyTheme(*qApp, ThemeKind::Dark, 1.5);
    const QImage picture = image();
    QVERIFY(like(picture.pixelColor(2, 2), theme(ThemeKind::Dark).card));
    const PlaneRow& row = plane_.outputs[0];
    QVERIFY(
        like(picture.pixelColor(picture_->arrowOf(row.output).p1().toPoint()),
             row.error > 0 ? theme(ThemeKind::Dark).positive : theme(ThemeKind::Dark).negative));
}

QTEST_MAIN(TestPullPicture)
#include "tst_pull_picture.moc"
