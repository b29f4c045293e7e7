#include <QChart>
#include <QTest>
#include <QValueAxis>
#include <cmath>

#include "app/widgets/curve_chart.h"
#include "app/widgets/theme.h"

using namespace firth;

/// Runs of columns, in the rows of the numbers below the axis, in which something is written: one
/// for each number and one for the unit, if none touches another.
static QList<QPair<int, int>> writtenRuns(const QImage& image, int from, int to, QRgb paper) {
    QList<QPair<int, int>> runs;
    int gap = 1000;
    for (int x = 0; x < image.width(); ++x) {
        bool written = false;
        for (int y = from; y < to; ++y) written |= image.pixel(x, y) != paper;
        // Letters and words lie nearer to each other than this.
        if (written && gap > 7) runs.append({x, x});
        if (written) runs.last().second = x;
        gap = written ? 0 : gap + 1;
    }
    return runs;
}

class TestCurveChart : public QObject {
    Q_OBJECT
private slots:
    void theUnitStandsClearOfCurvesAndNumbers_data() {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 240;
        QTest::newRow("as in a small window") << 330;
        QTest::newRow("as in a window") << 470;
        QTest::newRow("wide") << 980;
    }
    void theUnitStandsClearOfCurvesAndNumbers() {
        QFETCH(int, width);
        CurveChart chart(QStringLiteral("chart"), QStringLiteral("thousand samples"));
        chart.resize(width, 120);
        // A curve along the bottom, and one number with many digits.
        chart.setCurves({{QStringLiteral("loss"), Curve::accent, {{0, 0.5}, {2540, 0.02}}}});
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const QRectF plot = chart.chart()->plotArea();
        QVERIFY(plot.height() > 30);
        const QImage image = chart.grab().toImage();
        const Theme theme = themeOf(chart.palette());

        // Nothing of the quiet colour of writing lies in the plot.
        for (int x = static_cast<int>(plot.left()) + 3; x < plot.right() - 3; ++x)
            for (int y = static_cast<int>(plot.top()) + 3; y < plot.bottom() - 3; ++y)
                QVERIFY2(image.pixel(x, y) != theme.quiet.rgb(),
                         qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));

        const int labels = static_cast<int>(plot.bottom()) + 5;
        const auto runs = writtenRuns(image, labels, image.height(), theme.card.rgb());
        QVERIFY2(runs.size() >= 3, "two numbers and the unit");
        const auto [from, to] = runs[runs.size() - 2];
        const QFont small = scaled(chart.font(), 12.0 / 13.0);
        const int unit = QFontMetrics(small).horizontalAdvance(QStringLiteral("thousand samples"));
        QVERIFY2(qAbs(to - from - unit) < unit / 5, "the unit alone is the last but one");
    }

    void theAxisOfALossHasRoundNumbers() {
        CurveChart chart(QStringLiteral("chart"), QStringLiteral("samples"));
        chart.resize(600, 400);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.setCurves({{QStringLiteral("loss"), Curve::accent, {{0, 4.6}, {100, 2}}}});
        for (QAbstractAxis* axis : chart.chart()->axes(Qt::Vertical)) {
            const auto* y = qobject_cast<QValueAxis*>(axis);
            const double step = (y->max() - y->min()) / (y->tickCount() - 1);
            QCOMPARE(step * 2, std::round(step * 2));
            QVERIFY(y->max() >= 4.6);
        }
    }
};

QTEST_MAIN(TestCurveChart)
#include "tst_curve_chart.moc"
