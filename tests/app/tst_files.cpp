// What comes from files and goes to them, through the real window.
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "app/widgets/curve_csv.h"
#include "app/widgets/inspector.h"
#include "app/widgets/live_page.h"
#include "app/widgets/map_view.h"
#include "app/widgets/pinned_words.h"
#include "engine/neighbours.h"
#include "engine/vectors.h"
#include "tests/app/window_test.h"

using namespace firth;

namespace {

constexpr int soon = 30'000;

/// Two circles of words, so that neighbours are plain.
Vectors circles() {
    Vectors vectors;
    vectors.matrix.resize(40, 3);
    for (int i = 0; i < 40; ++i) {
        const float angle = static_cast<float>(i % 20) * 0.3F;
        vectors.words.push_back((i < 20 ? "left" : "right") + std::to_string(i % 20));
        vectors.matrix.row(i) << std::cos(angle), std::sin(angle), i < 20 ? -2.0F : 2.0F;
    }
    return vectors;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestFiles : public WindowTest {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void opensEveryFormat_data();
    void opensEveryFormat();
    void finishedVectorsSayWhyPagesAreEmpty();
    void aTextMayFollowVectors();
    void damagedVectorsLeaveEverythingAsItWas();
    void savesEveryFormat_data();
    void savesEveryFormat();
    void savingFailsInWords();
    void exportsTheMap();
    void exportsCurves();
    void csvIsQuoted();
    void exportsAFilm();
    void nothingIsSavedWhileATextIsRead();
    void aSessionGoesOnWhereItWas();
    void aDamagedSessionIsRefused();
    void closingAsksOnlyForWhatIsUnsaved();

private:
    QString file(const QString& name) const { return dir_->filePath(name); }
    void open(const QString& source);
    void trigger(const char* action) { find<QAction>(action)->trigger(); }
    void saveAs(const char* action, const QString& path);
    void trainEpoch();
    MapView& map() { return *find<MapView>("map"); }

    std::unique_ptr<QTemporaryDir> dir_;
};

void TestFiles::init() {
    dir_ = std::make_unique<QTemporaryDir>();
    showWindow({1280, 800});
}

void TestFiles::cleanup() {
    window_.reset();
}

/// Opens by the menu, and waits until everything shows it.
void TestFiles::open(const QString& source) {
    QSignalSpy frames(window_.get(), &MainWindow::frameShown);
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    if (source.startsWith('@')) {
        window_->openCorpus(source);
    } else {
        answers_.open = source;
        trigger("openFile");
    }
    QVERIFY(loaded.wait(soon));
    frames.clear();
    QVERIFY(frames.wait(soon));
}

void TestFiles::saveAs(const char* action, const QString& path) {
    answers_.save = path;
    find<QLabel>("bannerText")->setText({});
    trigger(action);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("banner")->accessibleName().contains(path), soon);
}

void TestFiles::trainEpoch() {
    QList<RunState> states;
    const auto recording = connect(&window_->session(), &TrainingSession::stateChanged, this,
                                   [&](RunState state) { states.append(state); });
    QTest::mouseClick(find<QPushButton>("epoch"), Qt::LeftButton);
    const QList<RunState> ranAndPaused = {RunState::Running, RunState::Paused};
    QTRY_COMPARE_WITH_TIMEOUT(states, ranAndPaused, 60'000);
    disconnect(recording);
}

void TestFiles::opensEveryFormat_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"a.bin", "a.txt", "a.vec", "a.tsv", "a.npy", "glove"})
        QTest::newRow(name) << QString(name);
}

void TestFiles::opensEveryFormat() {
    QFETCH(QString, name);
    const Vectors vectors = circles();
    if (name == "glove") {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        for (int i = 0; i < 40; ++i)
            out.write(QString("%1 %2 %3 %4\n")
                          .arg(QString::fromStdString(vectors.words[size_t(i)]))
                          .arg(double(vectors.matrix(i, 0)), 0, 'f', 6)
                          .arg(double(vectors.matrix(i, 1)), 0, 'f', 6)
                          .arg(double(vectors.matrix(i, 2)), 0, 'f', 6)
                          .toUtf8());
    } else {
        writeVectors(vectors, file(name).toStdString(), formatForFile(name.toStdString()));
    }
    open(file(name));
    QVERIFY(window_->session().isFinished());
    QCOMPARE(window_->session().corpus()->vocabulary.size(), std::size_t{40});
    QCOMPARE(window_->session().settings().dim, 3);
    QVERIFY(find<QLabel>("status")->text().contains("40"));
    map().grab();
    QVERIFY(!map().labels().isEmpty());

    QVERIFY(window_->selectWord("left7"));
    auto* table = find<QTableView>("neighbours");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 12, soon);
    const auto expected = neighbours(vectors.matrix, 7, 12, Metric::Cosine);
    for (int row = 0; row < 2; ++row) {
        const QString word = table->model()->index(row, 0).data().toString();
        QVERIFY2(word == "left6" || word == "left8", qPrintable(word));
    }
    QVERIFY(expected[0].word == 6 || expected[0].word == 8);
    // What needs a text is not there, or is switched off and says why.
    for (const char* button : {"train", "step", "epoch", "reset"}) {
        QVERIFY(!find<QPushButton>(button)->isEnabled());
        QVERIFY(find<QPushButton>(button)->toolTip().contains("finished"));
    }
    for (const char* control : {"dim", "window", "seed", "objective"}) {
        QVERIFY(!find<QWidget>(control)->isEnabled());
        QVERIFY(find<QWidget>(control)->toolTip().contains("finished"));
    }
    QVERIFY(find<QComboBox>("corpus")->isEnabled());
    for (const char* hidden : {"windowCard", "lossCard", "sentencesSection", "whyNear"})
        QVERIFY2(!find<QWidget>(hidden)->isVisible(), hidden);
}

void TestFiles::finishedVectorsSayWhyPagesAreEmpty() {
    writeVectors(circles(), file("a.bin").toStdString(), VectorFormat::Word2vecBinary);
    open(file("a.bin"));
    for (const char* page : {"text", "window", "step"}) {
        QVERIFY(window_->showPage(page));
        QVERIFY(find<QWidget>("emptyState")->isVisible());
        QVERIFY(find<QLabel>("emptyWhy")->text().contains("Open a text"));
    }
    for (const char* page : {"matrices", "vocabulary", "live"}) {
        QVERIFY(window_->showPage(page));
        QVERIFY(!find<QWidget>("emptyState")->isVisible());
    }
    window_->showPage("window");
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    QTest::mouseClick(find<QPushButton>("emptyTown"), Qt::LeftButton);
    QVERIFY(loaded.wait(soon));
    QVERIFY(!find<QWidget>("emptyState")->isVisible());
    QVERIFY(find<QWidget>("windowPage")->isVisible());
}

void TestFiles::aTextMayFollowVectors() {
    writeVectors(circles(), file("a.bin").toStdString(), VectorFormat::Word2vecBinary);
    open(file("a.bin"));
    open("@town");
    QVERIFY(!window_->session().isFinished());
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("train")->isEnabled(), soon);
    QVERIFY(!find<QPushButton>("train")->toolTip().contains("finished"));
    QVERIFY(find<QWidget>("dim")->isEnabled());
    QCOMPARE(window_->session().settings().dim, 50);
    QVERIFY(find<QWidget>("windowCard")->isVisible());
    QVERIFY(find<QWidget>("lossCard")->isVisible());
    trainEpoch();
    open(file("a.bin"));
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("train")->isEnabled(), soon);
    QVERIFY(!find<QWidget>("historyCard")->isVisible());
}

void TestFiles::damagedVectorsLeaveEverythingAsItWas() {
    open("@town");
    const auto corpus = window_->session().corpus();
    writeVectors(circles(), file("a.bin").toStdString(), VectorFormat::Word2vecBinary);
    const QByteArray whole = contentOf(file("a.bin"));
    QFile cut(file("cut.bin"));
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(whole.first(whole.size() / 2));
    cut.close();
    QSignalSpy failed(&window_->session(), &TrainingSession::failed);
    window_->openCorpus(file("cut.bin"));
    QVERIFY(failed.wait(soon));
    QVERIFY(find<QLabel>("bannerText")->text().contains("cut.bin"));
    QCOMPARE(window_->session().corpus(), corpus);
    QVERIFY(find<QPushButton>("train")->isEnabled());
}

void TestFiles::savesEveryFormat_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"e.bin", "e.txt", "e.tsv", "e.npy"})
        QTest::newRow(name) << QString(name);
}

void TestFiles::savesEveryFormat() {
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

void TestFiles::savingFailsInWords() {
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

void TestFiles::exportsTheMap() {
    open("@town");
    trainEpoch();
    QSignalSpy frames(window_.get(), &MainWindow::frameShown);
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

void TestFiles::exportsCurves() {
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

void TestFiles::csvIsQuoted() {
    const QList<Curve> curves = {{"a \"b\", c", 0, {{0.5, 1}, {1, 2.25}}}, {"d", 1, {{1, -3}}}};
    QCOMPARE(
        curveCsv(curves, "thousand samples"),
        QByteArray("\"thousand samples\",\"a \"\"b\"\", c\",\"d\"\r\n0.5,1,\r\n1,2.25,-3\r\n"));
}

void TestFiles::exportsAFilm() {
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

/// Else a session's file would get the model of the text that comes next.
void TestFiles::nothingIsSavedWhileATextIsRead() {
    open("@sentence");
    saveAs("saveSessionAs", file("t.firth"));
    const QByteArray before = contentOf(file("t.firth"));
    QVERIFY(!before.isEmpty());
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    window_->openCorpus("@town");
    trigger("saveSession");
    QVERIFY(find<QWidget>("banner")->accessibleName().contains("being opened"));
    QVERIFY(loaded.wait(soon));
    QCOMPARE(contentOf(file("t.firth")), before);
}

void TestFiles::aSessionGoesOnWhereItWas() {
    open("@town");
    trainEpoch();
    QVERIFY(window_->selectWord("doctor"));
    window_->findChild<LivePage*>()->inspector().pins().setWords({3, 5});
    window_->showPage("vocabulary");
    saveAs("saveSessionAs", file("t.firth"));
    const auto modelNow = [this] {
        QSignalSpy copied(&window_->session(), &TrainingSession::modelCopied);
        window_->session().copyModel();
        if (!copied.wait(soon)) qFatal("no answer");
        return copied[0][0].value<std::shared_ptr<const ModelCopy>>();
    };
    const auto saved = modelNow();
    trainEpoch();
    const auto later = modelNow();
    QVERIFY(*saved->E != *later->E);

    open(file("t.firth"));
    QVERIFY(*modelNow()->E == *saved->E);
    QCOMPARE(map().selected(), int(*window_->session().corpus()->vocabulary.find("doctor")));
    QCOMPARE(window_->findChild<LivePage*>()->inspector().pins().words(),
             (std::vector<WordId>{3, 5}));
    QVERIFY(find<QWidget>("vocabularyPanel")->isVisible());
    QCOMPARE(find<QComboBox>("corpus")->currentText(), QString("A small town"));
    trainEpoch();
    QVERIFY(*modelNow()->E == *later->E);
    QVERIFY(*modelNow()->C == *later->C);
    // Saving again asks for no name.
    answers_.save.clear();
    QFile::remove(file("t.firth"));
    trigger("saveSession");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file("t.firth")), soon);
}

void TestFiles::aDamagedSessionIsRefused() {
    open("@sentence");
    QTest::mouseClick(find<QPushButton>("step"), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("status")->text().contains("sample <b>1</b>"));
    saveAs("saveSessionAs", file("t.firth"));
    const auto corpus = window_->session().corpus();
    QByteArray bytes = contentOf(file("t.firth"));
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    QFile out(file("bad.firth"));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    out.close();
    QSignalSpy failed(&window_->session(), &TrainingSession::failed);
    window_->openCorpus(file("bad.firth"));
    QVERIFY(failed.wait(soon));
    QVERIFY(find<QLabel>("bannerText")->text().contains("bad.firth"));
    QVERIFY(find<QLabel>("bannerText")->text().contains("damaged"));
    QCOMPARE(window_->session().corpus(), corpus);
}

void TestFiles::closingAsksOnlyForWhatIsUnsaved() {
    open("@sentence");
    QVERIFY(window_->close());
    QCOMPARE(answers_.askedToSave, 0);  // nothing was learned
    init();
    open("@sentence");
    QTest::mouseClick(find<QPushButton>("step"), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("status")->text().contains("sample <b>1</b>"));
    answers_.unsaved = Dialogs::Unsaved::Stay;
    QVERIFY(!window_->close());
    QCOMPARE(answers_.askedToSave, 1);
    answers_.unsaved = Dialogs::Unsaved::Save;
    answers_.save = file("t.firth");
    QVERIFY(!window_->close());
    QTRY_VERIFY_WITH_TIMEOUT(!window_->isVisible(), soon);
    QVERIFY(QFile::exists(file("t.firth")));
    QCOMPARE(answers_.askedToSave, 2);
}

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
