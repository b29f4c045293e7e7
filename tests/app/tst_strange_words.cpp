// Words that look like markup, turn the line round, ring the bell or never end: everywhere in the
// window they are seen as they are. And texts in other encodings, which the window asks about.
#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include "app/models/listed_words.h"
#include "app/models/shown_word.h"
#include "app/widgets/map_view.h"
#include "app/widgets/offer_bar.h"
#include "engine/session_file.h"
#include "engine/trainer.h"
#include "engine/vectors.h"
#include "window_test.h"

using namespace firth;

namespace {

constexpr int patience = 60'000;

const QStringList strange = {QStringLiteral("<b>bold</b>"),
                             QStringLiteral("<img/src=\"bold.png\">"),
                             QStringLiteral("a&b<bold>"),
                             QStringLiteral("bell\x07\x1B[31m"),
                             QString::fromUtf8("\u202Eturned"),
                             QString::fromUtf8("مرحبا"),
                             QString::fromUtf8("語言"),
                             QString::fromUtf8("ภาษาไทย"),
                             QString::fromUtf8("😀👩‍👧"),
                             QString(900, u'x')};

/// A training on these words, as a session, since only so the window reads words as they stand.
void writeStrangeSession(const std::string& path) {
    std::string text;
    for (int line = 0; line < 6; ++line) {
        for (int word = 0; word < strange.size(); ++word)
            text += strange[(word * (line + 1)) % strange.size()].toStdString() + ' ';
        text += '\n';
    }
    const auto corpus = std::make_shared<const Corpus>(
        corpusFromText(text, "<b>bold</b> text", {.rule = TokenRule::Whitespace, .minCount = 1}));
    TrainingSettings settings;
    settings.dim = 4;
    settings.window = 2;
    settings.subsample = 0;
    settings.negatives = 2;
    Trainer trainer(corpus, settings);
    trainer.run(40);
    Keyframes keyframes;
    writeSession(
        {corpus, trainer.settings(), trainer.choices(), trainer.state(), keyframes.states()},
        {"pasted text", text, "{}"}, path);
}

bool isMarkup(const QString& text) {
    return text.contains(QLatin1String("<b>bold")) || text.contains(QLatin1String("<img/src")) ||
           text.contains(QLatin1String("<bold>"));
}

bool hasUnseen(const QString& text) {
    return text.contains(QChar(0x202E)) || text.contains(QChar(7)) || text.contains(QChar(0x1B));
}

/// What is wrong with what a widget shows; empty if nothing is.
QString fault(const QWidget* widget) {
    const QString name =
        widget->metaObject()->className() + QLatin1Char(' ') + widget->objectName();
    if (isMarkup(widget->toolTip())) return name + ": tool tip " + widget->toolTip();
    const auto* label = qobject_cast<const QLabel*>(widget);
    const QString text = label ? label->text() : widget->property("text").toString();
    if (label && isMarkup(text) && label->textFormat() != Qt::PlainText)
        return name + ": label " + text;
    const auto* edit = qobject_cast<const QPlainTextEdit*>(widget);
    if (!edit && (hasUnseen(text) || text.size() > 2000)) return name + ": text " + text.left(200);
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    if (!view || !view->model()) return {};
    const QAbstractItemModel& model = *view->model();
    for (int row = 0; row < std::min(model.rowCount(view->rootIndex()), 30); ++row)
        for (int column = 0; column < model.columnCount(view->rootIndex()); ++column) {
            const QModelIndex cell = model.index(row, column, view->rootIndex());
            const QString tip = cell.data(Qt::ToolTipRole).toString();
            if (isMarkup(tip)) return name + ": tool tip of a cell " + tip;
            const QString shown = cell.data().toString();
            if (hasUnseen(shown)) return name + ": cell " + shown;
        }
    return {};
}

}  // namespace

class TestStrangeWords : public WindowTest {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    QString write(const char* name, const QByteArray& bytes) {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(bytes);
        return file.fileName();
    }
    void lookAtEverything(const QString& where) {
        for (const QWidget* widget : window_->findChildren<QWidget*>()) {
            const QString found = fault(widget);
            QVERIFY2(found.isEmpty(), qPrintable(where + ": " + found));
        }
    }
    void open(const QString& path) {
        QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
        QSignalSpy frames(window_.get(), &MainWindow::frameShown);
        window_->openCorpus(path);
        QVERIFY(loaded.wait(patience));
        QVERIFY(frames.wait(patience));
    }

private slots:
    void cleanup() { window_.reset(); }

    void shownWords_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << "doctor"
                               << "doctor";
        QTest::newRow("markup") << "<b>x</b>"
                                << "<b>x</b>";
        QTest::newRow("letters") << QString::fromUtf8("é語ภ😀") << QString::fromUtf8("é語ภ😀");
        QTest::newRow("control") << QString("a\x1B[31m\n") << "a\\x1B[31m\\x0A";
        QTest::newRow("delete") << QString("\x7F") << "\\x7F";
        QTest::newRow("turned") << QString(QChar(0x202E)) + "abc"
                                << "\\u202Eabc";
        QTest::newRow("isolate") << QString(QChar(0x2067)) << "\\u2067";
        QTest::newRow("nothing wide") << QString("a") + QChar(0x200B) << "a\\u200B";
        QTest::newRow("soft hyphen") << QString("a") + QChar(0xAD) << "a\\xAD";
        const QString family = QString::fromUtf8("👩\u200D👧");
        QTest::newRow("joined") << family << family;
        QTest::newRow("line") << QString(QChar(0x2028)) << "\\u2028";
        const QString hello = QString::fromUtf8("مرحبا");
        QTest::newRow("Arabic") << hello << QChar(0x2068) + hello + QChar(0x2069);
        QTest::newRow("not too long") << QString(500, u'x') << QString(500, u'x');
        QTest::newRow("long") << QString(1000, u'x') << QString(500, u'x') + QChar(0x2026);
        const QString smile = QString::fromUtf8("😀");
        QTest::newRow("pairs") << smile.repeated(500) << smile.repeated(500);
        QTest::newRow("long pairs")
            << 'a' + smile.repeated(501) << 'a' + smile.repeated(499) + QChar(0x2026);
        QTest::newRow("half a pair") << QString(QChar(0xD83D)) << QString(QChar(0xFFFD));
    }
    void shownWords() {
        QFETCH(QString, word);
        QFETCH(QString, shown);
        QCOMPARE(shownWord(word), shown);
    }

    void completersShowAndTakeTheWord() {
        const QString turned = QString(QChar(0x202E)) + "abc";
        ListedWords list;
        list.setCorpus(std::make_shared<const Corpus>(
            corpusFromText(turned.toStdString() + " b\n", "text",
                           {.rule = TokenRule::Whitespace, .minCount = 1})));
        QCOMPARE(list.index(0, 0).data(Qt::DisplayRole).toString(), "\\u202Eabc");
        QCOMPARE(list.index(0, 0).data(Qt::EditRole).toString(), turned);
    }

    void trainedInTheWindow() {
        const QString path = folder_.filePath("strange.firth");
        writeStrangeSession(path.toStdString());
        showWindow();
        open(path);
        if (QTest::currentTestFailed()) return;
        QCOMPARE(window_->session().corpus()->vocabulary.size(),
                 static_cast<std::size_t>(strange.size()));
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("train")->isEnabled(), patience);
        for (const char* page :
             {"live", "text", "window", "step", "matrices", "vocabulary", "compare", "live"}) {
            QVERIFY(window_->showPage(QString::fromLatin1(page)));
            QSignalSpy frames(window_.get(), &MainWindow::frameShown);
            window_->session().step(1);
            QVERIFY(frames.wait(patience));
            window_->grab();
            lookAtEverything(QString::fromLatin1(page));
            if (QTest::currentTestFailed()) return;
        }
        for (const QString& word : strange) {
            QSignalSpy inspected(&window_->session(), &TrainingSession::inspected);
            QVERIFY(window_->selectWord(word));
            QVERIFY(inspected.wait(patience));
            QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("inspectedWord")->text(),
                                      visibleWord(word.toStdString()), patience);
            window_->grab();
            lookAtEverything(word.left(20));
            if (QTest::currentTestFailed()) return;
        }
    }

    void openedAsVectors() {
        Vectors vectors;
        for (const QString& word : strange) vectors.words.push_back(word.toStdString());
        vectors.words.push_back("two words");
        vectors.matrix = Matrix::Random(static_cast<Eigen::Index>(vectors.words.size()), 5);
        const QString path = folder_.filePath("v.npy");
        writeVectors(vectors, path.toStdString(), VectorFormat::Npy);
        showWindow();
        open(path);
        if (QTest::currentTestFailed()) return;
        QVERIFY(window_->selectWord(QStringLiteral("two words")));
        for (const char* page : {"live", "matrices", "vocabulary"}) {
            QVERIFY(window_->showPage(QString::fromLatin1(page)));
            window_->grab();
            lookAtEverything(QString::fromLatin1(page));
            if (QTest::currentTestFailed()) return;
        }
    }

    void asksHowATextIsWritten_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        QTest::newRow("Latin-1") << QByteArray("caf\xE9 and tea\ncaf\xE9 and tea\n")
                                 << static_cast<int>(TextEncoding::Latin1);
        const QString text = QString::fromUtf8("café and tea\ncafé and tea\n");
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char*>(text.utf16()),
                                              2 * text.size())
                                << static_cast<int>(TextEncoding::Utf16);
    }
    void asksHowATextIsWritten() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        const QString path = write("text", bytes);
        showWindow();
        QSignalSpy failed(&window_->session(), &TrainingSession::failed);
        window_->openCorpus(path);
        QVERIFY(failed.wait(patience));
        auto* offer = find<OfferBar>("encodingOffer");
        QTRY_VERIFY_WITH_TIMEOUT(offer->isOffering(), patience);
        QVERIFY(find<QLabel>("encodingOfferText")->text().contains(path));
        QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
        click("encodingOfferAccept");
        QVERIFY(loaded.wait(patience));
        QVERIFY(!offer->isOffering());
        const auto corpus = window_->session().corpus();
        QVERIFY(corpus->vocabulary.find("café"));
        QCOMPARE(static_cast<int>(corpus->reading.encoding), encoding);
        QVERIFY(window_->showPage(QStringLiteral("text")));
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QPlainTextEdit>("sourceText")->toPlainText().startsWith("café and tea"), patience);
    }

    void aBinaryFileIsRefusedWithoutAQuestion() {
        const QString path = write("picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
        showWindow();
        QSignalSpy failed(&window_->session(), &TrainingSession::failed);
        window_->openCorpus(path);
        QVERIFY(failed.wait(patience));
        QVERIFY(failed.first().first().toString().contains("line"));
        QVERIFY(!window_->session().corpus());
    }
};

QTEST_MAIN(TestStrangeWords)
#include "tst_strange_words.moc"
