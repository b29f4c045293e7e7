// What is saved and exported, through the real window.
#include <QClipboard>
#include <QDir>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QXmlStreamReader>

#include "app/widgets/curve_csv.h"
#include "engine/vectors.h"
#include "tests/app/files_test.h"

using namespace firth;

class TestExports : public FilesTest {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { window_.reset(); }
    void savesEveryFormat_data();
    void savesEveryFormat();
    void savingFailsInWords();
    void exportsTheMap();
    void exportsCurves();
    void csvIsQuoted();
    void exportsAFilm();
};

void TestExports::savesEveryFormat_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"e.bin", "e.txt", "e.tsv", "e.npy"})
        QTest::newRow(name) << QString(name);
}

void TestExports::savesEveryFormat() {
    QFETCH(QString, name);
    open("@sentence");
    QTest::mouseClick(find<QPushButton>("step"), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("status")->text().contains("sample <b>1</b>"));
    QSignalSpy copied(&window_->session(), &TrainingSession::modelCopied);
    saveAs("saveVectors", file(name));
    const auto model = copied[0][0].value<std::shared_ptr<const ModelCopy>>();
    const Vectors read = readVectors(file(name).toStdString());
    QCOMPARE(read.words.size(), window_->session().corpus()->vocabulary.size());
    QVERIFY(read.matrix == *model->E);
    saveAs("saveContext", file("c_" + name));
    QVERIFY(readVectors(file("c_" + name).toStdString()).matrix == *model->C);
}

void TestExports::savingFailsInWords() {
    open("@sentence");
    for (const QString& path : {file("none/e.bin"), file("e.doc"), dir_->path()}) {
        saveAs("saveVectors", path);
        QVERIFY(find<QWidget>("banner")->isVisible());
        QVERIFY(!find<QWidget>("banner")->property("note").toBool());
    }
    saveAs("saveVectors", file("e.bin"));
    QVERIFY(find<QWidget>("banner")->property("note").toBool());
    // Whoever changes their mind changes nothing.
    answers_.save.clear();
    for (const char* action : {"saveVectors", "exportMap", "exportLoss", "saveSessionAs"})
        trigger(action);
    QCOMPARE(QDir(dir_->path()).entryList(QDir::Files), QStringList{"e.bin"});
}

void TestExports::exportsTheMap() {
    open("@town");
    trainEpoch();
    QVERIFY(window_->selectWord("doctor"));
    QTest::qWait(1000);  // the camera comes to rest
    const QSize size = map().size();
    saveAs("exportMap", file("m.png"));
    const QImage picture(file("m.png"));
    QCOMPARE(picture.size(), size * 2);
    QVERIFY(picture.allGray() == false);

    saveAs("exportMap", file("m.svg"));
    QXmlStreamReader xml(contentOf(file("m.svg")));
    QStringList texts;
    int shapes = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == QLatin1String("text")) texts << xml.readElementText().trimmed();
        shapes += xml.name() == QLatin1String("circle") || xml.name() == QLatin1String("path") ||
                  xml.name() == QLatin1String("polygon") || xml.name() == QLatin1String("ellipse");
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(texts.contains("doctor"));
    const Vocabulary& vocabulary = window_->session().corpus()->vocabulary;
    const auto words = std::ranges::count_if(texts, [&](const QString& text) {
        return vocabulary.find(text.toStdString()).has_value();
    });
    QVERIFY2(words > 15, qPrintable(QString::number(words)));
    QVERIFY2(shapes > 200, qPrintable(QString::number(shapes)));

    saveAs("exportMap", file("m.tsv"));
    const QList<QByteArray> lines = contentOf(file("m.tsv")).trimmed().split('\n');
    QCOMPARE(lines[0], QByteArray("word\tx\ty"));
    QCOMPARE(lines.size(), qsizetype(window_->session().corpus()->vocabulary.size()) + 1);
    QCOMPARE(lines[1].split('\t').size(), 3);

    const QSize now = map().size();
    trigger("copyMap");
    QCOMPARE(QApplication::clipboard()->image().size(), now * 2);
}

void TestExports::exportsCurves() {
    open("@town");
    // The separation is measured a few times a second.
    for (int epoch = 0; epoch < 3; ++epoch) trainEpoch();
    for (const char* action : {"exportLoss", "exportSeparation"}) {
        saveAs(action, file("c.csv"));
        const QList<QByteArray> lines = contentOf(file("c.csv")).trimmed().split('\n');
        QVERIFY(lines[0].startsWith("\"thousand samples\",\""));
        QVERIFY(lines.size() > 2);
        for (const QByteArray& line : lines.mid(1)) QCOMPARE(line.count(','), lines[1].count(','));
        saveAs(action, file("c.svg"));
        QVERIFY(contentOf(file("c.svg")).contains("thousand samples"));
        saveAs(action, file("c.png"));
        QVERIFY(!QImage(file("c.png")).isNull());
        QFile::remove(file("c.csv"));
    }
}

void TestExports::csvIsQuoted() {
    const QList<Curve> curves = {{"a \"b\", c", 0, {{0.5, 1}, {1, 2.25}}}, {"d", 1, {{1, -3}}}};
    QCOMPARE(
        curveCsv(curves, "thousand samples"),
        QByteArray("\"thousand samples\",\"a \"\"b\"\", c\",\"d\"\r\n0.5,1,\r\n1,2.25,-3\r\n"));
}

void TestExports::exportsAFilm() {
    open("@town");
    trainEpoch();
    saveAs("exportFilm", file("f.webp"));
    const QByteArray webp = contentOf(file("f.webp"));
    QVERIFY(webp.startsWith("RIFF"));
    QCOMPARE(webp.mid(8, 4), QByteArray("WEBP"));
    QVERIFY(webp.contains("ANIM"));
    const auto pictures = webp.count("ANMF");
    QVERIFY2(pictures > 2, qPrintable(QString::number(pictures)));

    saveAs("exportFilm", file("f.png"));
    const QStringList files = QDir(file("f")).entryList({"*.png"}, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 2);
    QCOMPARE(files.first(), QString("001.png"));
    const QImage first(QDir(file("f")).filePath(files.first()));
    const QImage last(QDir(file("f")).filePath(files.last()));
    QVERIFY(first != last);
    // Words have their topics' colours; which of them are opaque, and not below others, is chance.
    int coloured = 0;
    for (int y = 0; y < last.height() * 4 / 5; ++y)
        for (int x = 0; x < last.width(); ++x)
            coloured += last.pixelColor(x, y).hsvSaturation() > 60;
    QVERIFY2(coloured > 100, qPrintable(QString::number(coloured)));
}

QTEST_MAIN(TestExports)
#include "tst_exports.moc"
