// Texts, vectors and sessions that are opened and saved, through the real window.
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include "app/widgets/inspector.h"
#include "app/widgets/live_page.h"
#include "app/widgets/pinned_words.h"
#include "engine/neighbours.h"
#include "engine/vectors.h"
#include "tests/app/files_test.h"

using namespace firth;

namespace {

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

}  // namespace

class TestFiles : public FilesTest {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { window_.reset(); }
    void opensEveryFormat_data();
    void opensEveryFormat();
    void finishedVectorsSayWhyPagesAreEmpty();
    void aTextMayFollowVectors();
    void damagedVectorsLeaveEverythingAsItWas();
    void nothingIsSavedWhileATextIsRead();
    void aSessionGoesOnWhereItWas();
    void aDamagedSessionIsRefused();
    void closingAsksOnlyForWhatIsUnsaved();
};

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
