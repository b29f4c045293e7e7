#include "app/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

namespace firth {
namespace {

void install(QGuiApplication& application, const QString& file, const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

}  // namespace

const std::vector<Language>& languages() {
    static const std::vector<Language> all = {
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("hi"), QStringLiteral("हिन्दी")},
    };
    return all;
}

QString systemLanguage() {
    for (const QString& name : QLocale::system().uiLanguages()) {
        QString code = QLocale(name).name().section(QLatin1Char('_'), 0, 0);
        const auto& all = languages();
        if (std::any_of(all.begin(), all.end(), [&](const Language& l) { return l.code == code; }))
            return code;
    }
    return languages().front().code;
}

void speak(QGuiApplication& application, const QString& code) {
    // A point before the decimals in every language, as in files and formulas. German reads a comma
    // as one, and the Swiss have both the point and thousands that are told from it.
    QLocale::setDefault(code == QLatin1String("de")
                            ? QLocale(QLocale::German, QLocale::Switzerland)
                            : QLocale(QLocale::English, QLocale::UnitedStates));
    const QString qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    install(application, QStringLiteral("qtbase_") + code, qts);
    install(application, QStringLiteral("firth_") + code, QStringLiteral(":/translations"));
    QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
}

}  // namespace firth
