// Gives firth-cli every input that somebody may give it by mistake or by malice. It must end as it
// should, say in one line what is wrong, and take hardly more memory than for a good file.
#include <zlib.h>

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstring>
#include <random>

#include "tests/session/measured_run.h"

namespace {

/// Some MB of different words in lines.
QByteArray goodText() {
    std::mt19937 random(1);
    QByteArray text;
    while (text.size() < 4'000'000) {
        for (int word = 0; word < 12; ++word)
            text += "word" + QByteArray::number(random() % 5000) + ' ';
        text.back() = '\n';
    }
    return text;
}

constexpr int rows = 2000, dim = 200;

QByteArray word(int row) {
    return row == 0 ? QByteArray("the") : "word" + QByteArray::number(row);
}

QByteArray floats(float value, int count = dim) {
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    return bytes;
}

QByteArray binary(const QByteArray& header = "2000 200\n") {
    QByteArray bytes = header;
    for (int row = 0; row < rows; ++row)
        bytes += word(row) + ' ' + floats(0.5F + static_cast<float>(row)) + '\n';
    return bytes;
}

QByteArray textRow(int row) {
    QByteArray bytes = word(row);
    for (int i = 0; i < dim; ++i) bytes += " 0." + QByteArray::number(row + i);
    return bytes + '\n';
}

QByteArray textVectors(const QByteArray& header = "2000 200\n") {
    QByteArray bytes = header;
    for (int row = 0; row < rows; ++row) bytes += textRow(row);
    return bytes;
}

QByteArray replaced(QByteArray bytes, const QByteArray& before, const QByteArray& after) {
    const auto at = bytes.indexOf(before);
    return bytes.replace(at, before.size(), after);
}

QByteArray npy(const QByteArray& shape, const QByteArray& type = "<f4",
               qsizetype bytes = qsizetype{rows} * dim * 4) {
    const QByteArray header =
        "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }\n";
    QByteArray file("\x93NUMPY\x01\x00", 8);
    file.append(static_cast<char>(header.size())).append('\0');
    return file + header + QByteArray(bytes, '\0');
}

QByteArray wordList(int count) {
    QByteArray list;
    for (int row = 0; row < count; ++row) list += word(row) + '\n';
    return list;
}

/// As gzip writes it.
QByteArray gzipped(const QByteArray& bytes) {
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, uLong(bytes.size()))) + 64,
                      '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// Every letter as so many bytes.
QByteArray wide(const QString& text, int bytes, bool bigEndian, bool mark) {
    QByteArray result;
    QList<uint> units;
    if (mark) units.append(0xFEFF);
    if (bytes == 2)
        for (const QChar unit : text) units.append(unit.unicode());
    else
        units += text.toUcs4();
    for (const uint unit : units)
        for (int i = 0; i < bytes; ++i)
            result.append(static_cast<char>(unit >> 8 * (bigEndian ? bytes - 1 - i : i)));
    return result;
}

QByteArray noise(int count) {
    std::mt19937 random(7);
    QByteArray bytes;
    for (int i = 0; i < count; ++i) bytes.append(static_cast<char>(random()));
    return bytes;
}

const QString strange = QString::fromUtf8("naïve café 語 مرحبا\nnaïve café 語 مرحبا\n");

}  // namespace

class TestBadInputs : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void texts_data();
    void texts();
    void vectors_data();
    void vectors();
    void otherFiles();
    void cleanupTestCase();

private:
    void write(const QString& name, const QByteArray& bytes);
    MeasuredRun run(const QStringList& arguments, const QString& input = "/dev/null");
    /// Ends with 1 and one line with all of `says`; or well, where that is empty.
    void check(const MeasuredRun& run, const QList<QByteArray>& says, long goodKilobytes);

    QTemporaryDir folder_;
    long goodText_ = 0, goodVectors_ = 0;
    int tried_ = 0;
};

void TestBadInputs::write(const QString& name, const QByteArray& bytes) {
    QFile file(folder_.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

MeasuredRun TestBadInputs::run(const QStringList& arguments, const QString& input) {
    return measuredRun(QStringLiteral(FIRTH_BINARIES "/firth-cli"), arguments, folder_.path(),
                       input);
}

void TestBadInputs::check(const MeasuredRun& run, const QList<QByteArray>& says,
                          long goodKilobytes) {
    ++tried_;
    QVERIFY2(run.exitCode >= 0, "it crashed");
    QVERIFY2(run.exitCode == (says.isEmpty() ? 0 : 1), run.errors);
    QVERIFY2(run.errors.count('\n') == (says.isEmpty() ? 0 : 1), run.errors);
    QVERIFY2(run.errors.size() < 600, run.errors);
    for (const QByteArray& part : says) QVERIFY2(run.errors.contains(part), run.errors);
    QVERIFY2(std::ranges::none_of(run.errors.chopped(says.isEmpty() ? 0 : 1),
                                  [](char c) { return c >= 0 && c < ' '; }),
             run.errors);
    if (!memoryCounts) return;
    QVERIFY2(run.peakKilobytes * 2 <= goodKilobytes * 3,
             qPrintable(QString("%1 KB, where a good file takes %2")
                            .arg(run.peakKilobytes)
                            .arg(goodKilobytes)));
}

void TestBadInputs::initTestCase() {
    const QByteArray text = goodText();
    write("good.txt", text);
    const MeasuredRun good = run({"vocab", "good.txt"});
    QCOMPARE(good.exitCode, 0);
    goodText_ = good.peakKilobytes;
    write("good.bin", binary());
    const MeasuredRun vectors = run({"neighbours", "good.bin", "the"});
    QCOMPARE(vectors.exitCode, 0);
    goodVectors_ = vectors.peakKilobytes;
    QVERIFY(QDir(folder_.path()).mkdir("folder"));
}

void TestBadInputs::texts_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("says");
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char* name, const QByteArray& bytes, const QList<QByteArray>& says,
                        const QStringList& options = {}) {
        QTest::newRow(name) << bytes << says << options;
    };
    const QByteArray text = goodText();
    const QByteArray middle = text.left(2'000'000);
    const auto with = [&](const QByteArray& bytes) { return middle + bytes + middle; };
    const QByteArray start("the nurse saw the doctor\n");

    row("nothing", {}, {"bad", "is empty"});
    row("white space alone", QByteArray(3'000'000, ' '), {"no words"});
    row("blank lines alone", QByteArray(3'000'000, '\n'), {"no words"});
    row("marks alone", QByteArray("?! ... — ").repeated(200'000), {"no words"});
    row("emoji alone", QByteArray("😀👩‍👩‍👧🏳️‍🌈 ").repeated(90'000),
        {"no words"});
    row("one word", "hello hello\n", {"only one word", "hello"});
    row("one long word in quotes", QByteArray(900, 'x'), {"only one word", "…"});
    row("NUL in the middle", with(QByteArray(1, '\0')), {"line 18992", "NUL"});
    row("NULs alone", QByteArray(4'000'000, '\0'), {"line 1 ", "binary"});
    row("a PNG", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + noise(500'000), {"line", "has"});
    row("noise", noise(4'000'000), {"line 1 ", "has"});
    row("a byte that begins nothing", with("\xFF"), {"UTF-8", "latin-1"});
    row("a letter written too long", with("\xC0\xAF"), {"UTF-8"});
    row("half of a pair in UTF-8", with("\xED\xA0\x80"), {"UTF-8"});
    row("beyond the last letter", with("\xF5\x80\x80\x80"), {"UTF-8"});
    row("cut within a letter", text + "\xE2\x82", {"UTF-8"});
    row("continuations alone", QByteArray(4'000'000, '\x80'), {"line 1 ", "UTF-8"});
    row("Latin-1", QString(strange.first(11)).toLatin1(), {"line 1 ", "latin-1"});
    row("Latin-1, told", "na\xEFve caf\xE9", {}, {"--encoding", "latin-1"});
    row("UTF-8 with its mark", "\xEF\xBB\xBF" + start, {});
    row("the mark alone", "\xEF\xBB\xBF", {"is empty"});
    row("UTF-16, little end first", wide(strange, 2, false, true), {});
    row("UTF-16, big end first", wide(strange, 2, true, true), {});
    row("UTF-32, little end first", wide(strange, 4, false, true), {});
    row("UTF-32, big end first", wide(strange, 4, true, true), {});
    row("UTF-16 without its mark", wide(start, 2, false, false), {"line 1 ", "utf-16"});
    row("UTF-16 without its mark, told", wide(start, 2, true, false), {}, {"--encoding", "utf-16"});
    row("UTF-16 told to be UTF-8", wide(start, 2, false, true), {"line 1 "},
        {"--encoding", "utf-8"});
    row("UTF-16 cut within a letter", wide(strange, 2, false, true).chopped(1),
        {"at byte", "UTF-16"});
    row("UTF-16 cut within a pair", wide(QString::fromUtf8("a b 😀"), 2, false, true).chopped(2),
        {"at byte", "UTF-16"});
    row("UTF-16 with the second half first", QByteArray("\xFF\xFE\x00\xDC\x41\x00", 6),
        {"at byte 2", "UTF-16"});
    row("UTF-16 with two first halves", QByteArray("\xFF\xFE\x00\xD8\x00\xD8", 6),
        {"at byte 2", "UTF-16"});
    row("the mark of UTF-16 alone", "\xFF\xFE", {"is empty"});
    row("UTF-32 beyond the last letter", QByteArray("\xFF\xFE\x00\x00\x00\x00\x11\x00", 8),
        {"at byte 4", "UTF-32"});
    row("UTF-32 cut within a letter", wide(strange, 4, true, true).chopped(3),
        {"at byte", "UTF-32"});
    row("text told to be UTF-16", start, {"at byte", "UTF-16"}, {"--encoding", "utf-16"});

    row("a word of 1 MB among others", start + QByteArray(1'000'000, 'x') + ' ' + start, {});
    row("nothing but words of 1 MB",
        (QByteArray(1'000'000, 'x') + ' ' + QByteArray(1'000'000, 'y') + '\n').repeated(2),
        {"hardly a word"});
    row("a word of 1 MB, cut at spaces alone", start + QByteArray(1'000'000, 'x') + ' ' + start, {},
        {"--tokens", "whitespace"});
    // Lines are cut at 4 MiB.
    row("a line of 6 MB", replaced(text, "\n", " ").replace('\n', ' ').repeated(2).left(6'000'000),
        {});
    row("ideographs without an end", QByteArray("自然语言处理是人工智能").repeated(60'000), {});
    row("Thai without an end", QByteArray("ภาษาไทยเป็นภาษาที่มีระดับเสียง").repeated(25'000), {});
    row("a letter with a million accents",
        start + "a" + QByteArray("\xCC\x81").repeated(1'000'000) + ' ' + start, {});
    row("control characters", with("\x01\x02\x1B[31m\x7F\b\f\v"), {});
    row("letters that turn the line round", with("\u202Ethe\u202C \u2067nurse\u2069"), {});
    row("line breaks of every kind", with("a\r\nb\rc\u2028d\u2029e\u0085f"), {});
    row("markup", with("<b>bold</b> <img src=x> <script>"), {});

    const QByteArray packed = gzipped(text);
    row("gzip", packed, {});
    row("gzip, cut", packed.first(packed.size() / 2), {"bad", "ends too soon"});
    row("gzip, of which only the beginning is there", packed.first(5), {"ends too soon"});
    QByteArray flipped = packed;
    for (int i = 0; i < 50; ++i) flipped[packed.size() / 2 + i] = '\x55';
    row("gzip, damaged", flipped, {"is damaged"});
    row("gzip with something behind", packed + "and more", {"is damaged"});
    row("gzip of gzip", gzipped(packed), {"line", "has"});
    row("gzip of 200 MB of NULs", gzipped(QByteArray(200'000'000, '\0')), {"NUL"});
    row("gzip of nothing", gzipped({}), {"is empty"});
    row("xz that asks for 4 GB of memory",
        QByteArray::fromHex("fd377a585a000004e6d6b4460200210128000000e6a011b3"), {"more memory"});
    row("xz, cut", QByteArray::fromHex("fd377a585a000004e6d6b446"), {"ends too soon"});
    row("xz, damaged", QByteArray::fromHex("fd377a585a000004e6d6b447020021"), {"is damaged"});
    row("zstd, cut", QByteArray::fromHex("28b52ffd0468a90000746865"), {"ends too soon"});
    row("zstd that asks for 2 TB of memory", QByteArray::fromHex("28b52ffd00f80100000000"),
        {"is damaged"});
}

void TestBadInputs::texts() {
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, says);
    QFETCH(QStringList, options);
    write("bad", bytes);
    check(run(QStringList{"vocab", "--min-count", "1", "bad"} + options), says, goodText_);
}

void TestBadInputs::vectors_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("says");
    QTest::addColumn<QByteArray>("words");  ///< beside .npy and .tsv
    const auto row = [](const char* name, const QByteArray& bytes, const QList<QByteArray>& says,
                        const QByteArray& words = {}) {
        QTest::newRow(name) << bytes << says << words;
    };
    const QByteArray text = textVectors();
    const QByteArray bin = binary();
    row("nothing", {}, {"bad", "is empty"});
    row("a text", goodText(), {"line 1 "});
    row("a header alone", "2000 200\n", {"0 of the 2000 words"});
    row("a header of no words", textVectors("0 200\n"), {"line 1 ", "\"0\" words"});
    row("a header of no numbers", textVectors("2000 0\n"), {"line 1 "});
    row("a negative header", textVectors("-5 200\n"), {"line 1 ", "-5"});
    row("a header beyond all numbers", textVectors("99999999999999999999999 200\n"), {"line 1 "});
    row("four thousand million words promised", textVectors("4000000000 200\n"),
        {"2000 of the 4000000000"});
    row("four thousand million words promised, binary", binary("4000000000 200\n"),
        {"2000 of the 4000000000"});
    row("two thousand million numbers promised", binary("2000 2000000000\n"), {"line 1 "});
    row("100,000 numbers promised, binary", binary("2000 100000\n"), {"bad"});
    row("100,000 numbers promised", textVectors("2000 100000\n"), {"line 2 "});
    row("too few words promised", textVectors("1999 200\n"), {"line 2001 ", "1999"});
    row("too few words promised, binary", binary("1999 200\n"), {"goes on at byte"});
    row("too few numbers promised", textVectors("2000 199\n"), {"line 2 ", "200 numbers"});
    row("too few numbers promised, binary", binary("2000 199\n"), {"bad", "byte"});
    row("too many numbers promised, binary", binary("2000 201\n"), {"bad", "byte"});
    row("cut at a line", text.first(text.lastIndexOf("\nword") + 1), {"1999 of the 2000"});
    row("cut within a line", text.first(text.lastIndexOf(' ')), {"line 2001 ", "199 numbers"});
    row("cut within a number, binary", bin.chopped(3), {"ends at byte", "1999 of the 2000"});
    row("cut within a word, binary", bin.chopped(dim * 4 + 5), {"ends at byte"});
    row("not a number", replaced(text, "0.7", "nan"), {"line 2 ", "finite"});
    row("infinite", replaced(text, "0.7", "inf"), {"line 2 ", "finite"});
    row("too large a number", replaced(text, "0.7", "1e99"), {"line 2 ", "finite"});
    row("a word for a number", replaced(text, "0.7", "two"), {"line 2 ", "two"});
    row("a comma for a point", replaced(text, "0.7", "0,7"), {"line 2 ", "0,7"});
    row("not a number, binary", replaced(bin, floats(9.5F, 1), floats(NAN, 1)), {"word 10 "});
    row("infinite, binary", replaced(bin, floats(9.5F, 1), floats(-INFINITY, 1)), {"word 10 "});
    row("a word twice", replaced(text, "\nword77 ", "\nword76 "), {"word76", "line 78", "line 79"});
    row("a word twice, binary", replaced(bin, "\nword77 ", "\nword76 "), {"word76", "twice"});
    row("words that are no UTF-8", replaced(text, "\nword77 ", "\nw\xF6rd77 "),
        {"line 79 ", "\\xF6"});
    row("words that are no UTF-8, binary", replaced(bin, "\nword77 ", "\nw\xF6rd77 "),
        {"word 78 ", "\\xF6"});
    row("no word, binary", replaced(bin, "\nword77 ", "\n "), {"word 78 ", "empty"});
    row("a word with spaces", replaced(text, "\nword77 ", "\nNew York City "), {});
    row("a word with spaces, binary", replaced(bin, "\nword77 ", "\nNew York "), {"bad", "byte"});
    row("a word of 1 MB", replaced(text, "\nword77 ", '\n' + QByteArray(1'000'000, 'x') + ' '),
        {"line 79 ", "too long"});
    row("a word of 1 MB, binary", replaced(bin, "\nword77 ", '\n' + QByteArray(1'000'000, 'x')),
        {"word 78 ", "no end"});
    row("a control character in a word", replaced(text, "\nword77 ", "\nwo\x1B[31m "), {});
    row("letters that turn the line round", replaced(text, "\nword77 ", "\n\u202Eword77 "), {});
    row("an empty line in the middle", replaced(text, "\nword77 ", "\n\nword77 "),
        {"line 79 is empty"});
    row("a line without an end", QByteArray(6'000'000, 'x'), {"line 1 "});
    row("NULs alone", QByteArray(4'000'000, '\0'), {"line 1 "});
    row("noise", noise(4'000'000), {"bad"});
    row("UTF-16", wide(QString::fromLatin1(text.first(4000)), 2, false, true), {"line 1 "});
    row("gzip", gzipped(text), {"is packed", "gunzip"});
    row("a model of fastText",
        QByteArray::fromHex("ba16 4f2f 0c00 0000 6400 0000") + noise(100'000),
        {"fastText", ".vec"});
    row("what Python pickled", QByteArray::fromHex("8004 95") + noise(100'000), {"pickle"});
    row("an HDF5 file", "\x89HDF\r\n\x1A\n" + noise(100'000), {"HDF5"});
    row("a zip, as numpy.savez writes", "PK\x03\x04" + noise(100'000), {"zip"});
    row("a session", "FIRTH SESSION 1\n" + noise(100'000), {"session"});

    const QByteArray words = wordList(rows);
    row("NumPy", npy("(2000, 200)"), {}, words);
    row("NumPy without words", npy("(2000, 200)"), {".vocab.txt"});
    row("NumPy with too few words", npy("(2000, 200)"), {"1999 words"}, wordList(rows - 1));
    row("NumPy with a word twice", npy("(2000, 200)"), {"twice", "line 2"}, "the\nthe\n");
    row("NumPy, cut", npy("(2000, 200)").chopped(10), {"1999 of the 2000 rows"}, words);
    row("NumPy, cut in its header", npy("(2000, 200)").first(30), {"cut short"}, words);
    row("NumPy that goes on", npy("(2000, 200)") + "more", {"goes on"}, words);
    row("NumPy of a huge shape", npy("(99999999999999, 90000)"), {"of the 99999999999999 rows"},
        words);
    row("NumPy of a shape whose product overflows", npy("(4611686018427387905, 4)"), {"rows"},
        words);
    row("NumPy of three dimensions", npy("(20, 100, 200)"), {"two dimensions"}, words);
    row("NumPy of a negative shape", npy("(-2000, 200)"), {"two dimensions"}, words);
    row("NumPy without a shape", npy(""), {"shape"}, words);
    row("NumPy of whole numbers", npy("(2000, 200)", "<i8"), {"type"}, words);
    row("NumPy of Python's objects", npy("(2000, 200)", "|O"), {"type"}, words);
    row("NumPy of another version", QByteArray("\x93NUMPY\x09").leftJustified(5000, '\0'),
        {"version"}, words);
    row("NumPy whose header promises 4 GB",
        QByteArray("\x93NUMPY\x02\x00\xFF\xFF\xFF\xFF", 12).leftJustified(5000, ' '), {"cut short"},
        words);
    row("a table without words", "1\t2\n3\t4\n", {"words", "missing"});
}

void TestBadInputs::vectors() {
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, says);
    QFETCH(QByteArray, words);
    write("bad", bytes);
    QFile::remove(folder_.filePath("bad.vocab.txt"));
    if (!words.isEmpty()) write("bad.vocab.txt", words);
    // A good file of this size would be in memory as a whole.
    const auto more =
        std::max(bytes.size() - QFileInfo(folder_.filePath("good.bin")).size(), qint64{0});
    check(run({"neighbours", "bad", "the"}), says, goodVectors_ + static_cast<long>(more / 1024));
}

/// What is not a file, and what other files than texts and vectors may hold.
void TestBadInputs::otherFiles() {
    write("vectors", textVectors());
    write("text", goodText());
    write("noise", noise(100'000));
    write("pairs", "word1 word2 3.5\nword3 word4 1.5\n");
    check(run({"vocab", "missing"}), {"missing", "cannot be opened"}, goodText_);
    check(run({"vocab", "folder"}), {"folder", "is a folder"}, goodText_);
    check(run({"vocab", ""}), {"cannot be opened"}, goodText_);
    check(run({"vocab", "no\nsuch \x1B[31mfile"}), {"cannot be opened"}, goodText_);
    check(run({"vocab", "-"}), {"standard input is empty"}, goodText_);
    check(run({"vocab", "-"}, "/dev/zero"), {"standard input", "NUL"}, goodText_);
    check(run({"vocab", "/dev/zero"}), {"/dev/zero", "NUL"}, goodText_);
    check(run({"vocab", "text", "--stop-words", "noise"}), {"noise: line 1 "}, goodText_);
    check(run({"vocab", "text", "--stop-words", "folder"}), {"is a folder"}, goodText_);
    check(run({"neighbours", "folder", "the"}), {"folder", "is a folder"}, goodVectors_);
    check(run({"neighbours", "/dev/zero", "the"}), {"/dev/zero"}, goodVectors_);
    const long evaluating = run({"evaluate", "vectors", "--similarity", "pairs"}).peakKilobytes;
    check(run({"evaluate", "vectors", "--similarity", "noise"}), {"noise: line 1 "}, evaluating);
    check(run({"evaluate", "vectors", "--analogies", "noise"}), {"noise: line 1 "}, evaluating);
    check(run({"evaluate", "vectors", "--analogies", "/dev/zero"}), {"/dev/zero"}, evaluating);
}

void TestBadInputs::cleanupTestCase() {
    qInfo("%d bad inputs; a good text takes %ld KB, good vectors %ld KB", tried_, goodText_,
          goodVectors_);
    QVERIFY(tried_ >= 60);
}

QTEST_APPLESS_MAIN(TestBadInputs)
#include "tst_bad_inputs.moc"
