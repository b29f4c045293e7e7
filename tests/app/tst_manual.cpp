// The manual pages name every option that the programs know, and every value that one may have.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

class TestManual : public QObject {
    Q_OBJECT
private slots:
    void namesEveryOption_data();
    void namesEveryOption();
    void tellsTheVersion_data();
    void tellsTheVersion();

private:
    static QString outputOf(const QString& program, const QStringList& arguments);
};

QString TestManual::outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(FIRTH_BINARIES "/") + program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestManual::namesEveryOption_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("verb");
    QTest::addRow("firth") << "firth"
                           << "";
    QTest::addRow("firth-cli") << "firth-cli"
                               << "";
    const QString help = outputOf("firth-cli", {"--help"});
    static const QRegularExpression verbLine("^  ([a-z]+) ", QRegularExpression::MultilineOption);
    const QString verbs = help.mid(help.indexOf("Subcommands:"));
    for (auto each = verbLine.globalMatch(verbs); each.hasNext();) {
        const QString verb = each.next().captured(1);
        QTest::addRow("firth-cli %s", qPrintable(verb)) << "firth-cli" << verb;
    }
}

void TestManual::namesEveryOption() {
    QFETCH(QString, program);
    QFETCH(QString, verb);
    QStringList arguments{"--help"};
    if (!verb.isEmpty()) arguments.prepend(verb);
    const QString help = outputOf(program, arguments);
    QFile file(QStringLiteral(FIRTH_RESOURCES "/man/%1.1").arg(program));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    if (!verb.isEmpty()) QVERIFY(page.contains(".It Cm " + verb + "\n"));

    static const QRegularExpression option("(?<=[ ,])-(-?[a-z][a-z-]*)");
    static const QRegularExpression choice("\\{([a-z,]+)\\}");
    int options = 0;
    for (const QString& line : help.split('\n')) {
        if (!line.startsWith("  -")) continue;
        for (auto each = option.globalMatch(line.left(line.indexOf("  ", 3))); each.hasNext();) {
            const QString name = each.next().captured(1);
            const QRegularExpression named(
                QStringLiteral("\\.It .*Fl %1\\b(?!-)").arg(QRegularExpression::escape(name)));
            QVERIFY2(page.contains(named), qPrintable(name));
            ++options;
        }
        const QString values = choice.match(line).captured(1);
        if (values == "false") continue;
        for (const QString& value : values.split(',', Qt::SkipEmptyParts))
            QVERIFY2(page.contains(QRegularExpression("\\b" + value + "\\b")), qPrintable(value));
    }
    QVERIFY(options >= 2);
}

void TestManual::tellsTheVersion_data() {
    QTest::addColumn<QString>("program");
    QTest::addRow("firth") << "firth";
    QTest::addRow("firth-cli") << "firth-cli";
}

void TestManual::tellsTheVersion() {
    QFETCH(QString, program);
    const QRegularExpression expected(
        "^" + program + " \\d+\\.\\d+\\.\\d+( \\(commit [0-9a-f]{12}(, changed since)?\\))?\n$");
    const QString output = outputOf(program, {"--version"});
    QVERIFY2(expected.match(output).hasMatch(), qPrintable(output));
}

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
