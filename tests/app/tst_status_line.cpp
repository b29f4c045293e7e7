#include <QImage>
#include <QTest>

#include "app/widgets/status_line.h"

using namespace firth;

class TestStatusLine : public QObject {
    Q_OBJECT
    const QStringList parts_{QStringLiteral("epoch <b>1 / 10</b>"),
                             QStringLiteral("sample <b>12,345</b>"), QStringLiteral("done")};

    /// The columns that have ink, first and last; {-1, -1} where there is none.
    static std::pair<int, int> inked(StatusLine& line) {
        const QImage image = line.grab().toImage();
        const QRgb ground = image.pixel(0, 0);
        std::pair found{-1, -1};
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixel(x, y) != ground) found = {found.first < 0 ? x : found.first, x};
        return found;
    }

private slots:
    void allPartsStandWhereThereIsRoom();
    void theLeastImportantGoFirst();
    void whatIsMarkedIsBold();
    void aLongerTextAsksForNoMoreRoom();
};

void TestStatusLine::allPartsStandWhereThereIsRoom() {
    StatusLine line;
    line.resize(900, 30);
    line.show();
    line.setParts(parts_);
    for (const QString& part : parts_) QVERIFY2(line.text().contains(part), qPrintable(part));
    const auto [first, last] = inked(line);
    QVERIFY2(last >= 890 && first > 400, qPrintable(QStringLiteral("%1–%2").arg(first).arg(last)));
    line.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(inked(line).first < 10);
}

void TestStatusLine::theLeastImportantGoFirst() {
    StatusLine line;
    line.resize(900, 30);
    line.show();
    line.setParts(parts_);
    for (int width = 900; width > 20; width -= 10) {
        line.resize(width, 30);
        qsizetype shown = 0;
        while (shown < parts_.size() && line.text().contains(parts_[shown])) ++shown;
        QVERIFY(shown >= 1);
        QCOMPARE(line.text().count(QStringLiteral("&nbsp;&nbsp;")), shown - 1);
        // Whole, as long as more than the first stands in it.
        if (shown > 1) QVERIFY2(inked(line).first > 0, qPrintable(QString::number(width)));
        for (const QString& part : parts_) QVERIFY(line.toolTip().contains(part));
    }
    QVERIFY(!line.text().contains(parts_[1]));
    // Of "epoch 1 / 10" no lonely "0" is left.
    QCOMPARE(inked(line).first, -1);
}

void TestStatusLine::whatIsMarkedIsBold() {
    StatusLine plain, bold;
    for (StatusLine* line : {&plain, &bold}) line->resize(900, 30);
    plain.setParts({QStringLiteral("mmmmmmmmmm")});
    bold.setParts({QStringLiteral("<b>mmmmmmmmmm</b>")});
    QVERIFY(inked(bold).first < inked(plain).first);
}

void TestStatusLine::aLongerTextAsksForNoMoreRoom() {
    StatusLine line;
    line.setRoomFor(parts_);
    const QSize before = line.sizeHint();
    line.setParts(parts_ + parts_);
    QCOMPARE(line.sizeHint(), before);
    QCOMPARE(line.minimumSizeHint().width(), 0);
    // What it has asked room for stands in just that much.
    line.resize(before);
    line.show();
    line.setParts(parts_ + parts_);
    QCOMPARE(line.text().count(QStringLiteral("&nbsp;&nbsp;")), parts_.size() - 1);
    line.setFont(QFont(line.font().family(), line.font().pointSize() * 2));
    QVERIFY(line.sizeHint().width() > before.width() * 3 / 2);
}

QTEST_MAIN(TestStatusLine)
#include "tst_status_line.moc"
