// Where the chapters of the lesson lie.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/lesson/lesson.h"
#include "app/lesson/window_parts.h"
#include "engine/error.h"

namespace firth {

QString lessonFolder() {
    const QString root = QStringLiteral(":/lesson/");
    // The translation of this word is the translation's own language.
    const QString language =
        QCoreApplication::translate("Lesson", "en", "the code of the language, such as de");
    return root + (QDir(root + language).exists() ? language : QStringLiteral("en"));
}

Chapter readChapterFile(const QString& path, const QWidget& window) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error((path + QStringLiteral(": ") + file.errorString()).toStdString());
    const QString name = QFileInfo(path).fileName();
    Chapter chapter = readChapter(file.readAll().toStdString(), name.toStdString());
    QStringList problems = unknownParts(chapter, name, window);
    for (const std::string& problem : unknownWords(chapter, name.toStdString()))
        problems << QString::fromStdString(problem);
    if (!problems.isEmpty()) throw Error(problems.first().toStdString());
    return chapter;
}

std::vector<Chapter> readChapters(const QString& folder) {
    std::vector<Chapter> chapters;
    const QDir all(folder);
    for (const QString& name : all.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(all.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(file.fileName().toStdString() +
                        ": cannot be read: " + file.errorString().toStdString());
        chapters.push_back(readChapter(file.readAll().toStdString(), name.toStdString()));
    }
    return chapters;
}

}  // namespace firth
