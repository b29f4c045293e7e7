// Neither program can talk to another machine: it links nothing that could.
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

class TestNoNetwork : public QObject {
    Q_OBJECT
private slots:
    void linksNothingOfTheNetwork_data() {
        QTest::addColumn<QString>("program");
        for (const char* name : {"firth", "firth-cli"})
            QTest::newRow(name) << QStringLiteral(FIRTH_BINARIES "/") + QLatin1String(name);
    }
    void linksNothingOfTheNetwork() {
        QFETCH(QString, program);
        if (QStandardPaths::findExecutable("readelf").isEmpty()) QSKIP("there is no readelf");
        const QString libraries = readelf({"--dynamic", "--wide", program});
        QVERIFY2(libraries.contains("NEEDED"), qPrintable(libraries));
        for (const char* library :
             {"Qt6Network", "Qt6WebSockets", "Qt6WebEngine", "libcurl", "libssl", "Qt6DBus"})
            QVERIFY2(!libraries.contains(QLatin1String(library)), library);
        QStringList symbols;
        for (const QString& line :
             readelf({"--dyn-syms", "--wide", program}).split('\n', Qt::SkipEmptyParts))
            symbols << line.section(' ', -1).section('@', 0, 0)
                    << line.section(' ', -2, -2).section('@', 0, 0);
        QVERIFY(symbols.contains("memcpy") || symbols.contains("memmove"));
        // The sanitizers' run-time library stands in for these itself.
#ifndef FIRTH_SANITIZED
        for (const char* call : {"socket", "connect", "bind", "listen", "sendto", "sendmsg",
                                 "getaddrinfo", "gethostbyname"})
            QVERIFY2(!symbols.contains(QLatin1String(call)), call);
#endif
    }

private:
    static QString readelf(const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral("readelf"), arguments);
        return process.waitForFinished(60'000) ? process.readAllStandardOutput() : QString();
    }
};

QTEST_GUILESS_MAIN(TestNoNetwork)
#include "tst_no_network.moc"
