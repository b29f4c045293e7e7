#pragma once

#include <QString>
#include <vector>

class QGuiApplication;

namespace firth {

/// A language that the window speaks.
struct Language {
    QString code;  ///< as "de"
    QString name;  ///< in itself
};

/// English first, which the program is written in.
const std::vector<Language>& languages();
/// The code of the first of the system's languages that is one of these; else "en".
QString systemLanguage();
/// Lets the program speak a language, Qt's own dialogs included, and lays it out in the language's
/// direction. What is on the screen already keeps its words. Numbers have one form in every
/// language, with a point before the decimals, as in files, formulas and the literature.
void speak(QGuiApplication& application, const QString& code);

}  // namespace firth
