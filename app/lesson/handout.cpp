#include "app/lesson/handout.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QUrl>

#include "app/lesson/marked_text.h"
#include "app/widgets/diverging_colour.h"
#include "app/widgets/theme.h"
#include "engine/error.h"

namespace firth {
namespace {

constexpr int columnPixels = 620;  ///< of text on A4, at 96 to the inch

QString plain(const std::string& text) {
    return QString::fromStdString(text).toHtmlEscaped();
}

QString marked(const std::string& text) {
    return markedText(QString::fromStdString(text));
}

QString letter(std::size_t choice) {
    return QString(QChar(static_cast<char16_t>(u'a' + choice))) + QLatin1Char(')');
}

/// Puts the chapter into a document, and keeps the answers for its end.
class Handout {
    Q_DECLARE_TR_FUNCTIONS(Handout)
public:
    Handout(const Chapter& chapter, int number, const PagePictures& pictures)
        : chapter_(chapter), pictures_(pictures) {
        const QString title = plain(chapter.title);
        html_ = QStringLiteral("<h1>%1</h1>")
                    .arg(number > 0 ? tr("%1. %2").arg(number).arg(title) : title);
        for (std::size_t page = 0; page < chapter.pages.size(); ++page) addPage(page);
        if (!answers_.isEmpty())
            html_ += QStringLiteral("<h2 style=\"page-break-before: always\">%1</h2>%2")
                         .arg(tr("Answers"), answers_);
    }

    void write(QTextDocument& document) const {
        for (const auto& [page, picture] : pictures_)
            document.addResource(QTextDocument::ImageResource, urlOf(page), picture);
        document.setHtml(html_);
    }

private:
    static QUrl urlOf(int page) { return QUrl(QStringLiteral("picture:%1").arg(page)); }

    void addParagraph(const QString& text) { html_ += QStringLiteral("<p>%1</p>").arg(text); }
    void addAnswer(const QString& text) { answers_ += QStringLiteral("<p>%1</p>").arg(text); }
    /// What is asked or to be done, set off by a ground.
    void addBox(const QString& title, const QString& text) {
        html_ += QStringLiteral(
                     "<table width=\"100%\" style=\"margin-top: 8px\" cellpadding=\"8\" "
                     "bgcolor=\"#f1f1ed\"><tr><td>"
                     "<b>%1</b><br/>%2</td></tr></table><p></p>")
                     .arg(title, text);
    }

    void addPage(std::size_t index) {
        const LessonPage& page = chapter_.pages[index];
        if (!page.exercises.empty()) return addExercises(page.exercises);
        const QString title = plain(page.title);
        html_ += QStringLiteral("<h2>%1</h2>").arg(title);
        for (const std::string& paragraph : page.text) addParagraph(marked(paragraph));
        if (page.table) addTable(*page.table);
        addPicture(static_cast<int>(index));
        if (!page.task && !page.question) return;
        answers_ += QStringLiteral("<h3>%1</h3>").arg(title);
        if (page.task) {
            addBox(tr("Now you"), marked(page.task->text));
            addAnswer(marked(page.task->hint));
            addAnswer(marked(page.task->after));
        }
        if (page.question) addQuestion(*page.question);
    }

    void addPicture(int page) {
        const auto found = pictures_.find(page);
        if (found == pictures_.end()) return;
        const QSize size = found->second.deviceIndependentSize().toSize();
        html_ += QStringLiteral("<p><img src=\"%1\" width=\"%2\"/></p>")
                     .arg(urlOf(page).toString())
                     .arg(std::min(size.width(), columnPixels));
    }

    void addQuestion(const LessonQuestion& question) {
        QString text = marked(question.text);
        for (std::size_t i = 0; i < question.choices.size(); ++i) {
            const LessonChoice& choice = question.choices[i];
            text += QStringLiteral("<br/>%1 %2").arg(letter(i), marked(choice.text));
            if (choice.right)
                addAnswer(QStringLiteral("<b>%1</b> %2").arg(letter(i), marked(choice.why)));
        }
        addBox(tr("A question"), text);
    }

    void addExercises(const std::vector<LessonExercise>& exercises) {
        html_ += QStringLiteral("<h2>%1</h2>").arg(tr("Exercises"));
        answers_ += QStringLiteral("<h3>%1</h3>").arg(tr("Exercises"));
        int number = 0;
        for (const LessonExercise& exercise : exercises) {
            const QString heading = tr("Exercise %1").arg(++number);
            addBox(heading, marked(exercise.text));
            addAnswer(QStringLiteral("<b>%1.</b> %2").arg(heading, marked(exercise.solution)));
        }
    }

    void addTable(const LessonTable& table) {
        const Theme colours = theme(ThemeKind::Light);
        double largest = 0;
        for (const auto& row : table.numbers)
            for (const double number : row) largest = std::max(largest, std::abs(number));
        html_ += QStringLiteral("<table cellpadding=\"4\" cellspacing=\"2\"><tr><td></td>");
        for (const std::string& column : table.columns)
            html_ += QStringLiteral("<td align=\"center\">%1</td>").arg(plain(column));
        html_ += QStringLiteral("</tr>");
        for (std::size_t row = 0; row < table.names.size(); ++row) {
            html_ += QStringLiteral("<tr><td>%1</td>").arg(plain(table.names[row]));
            for (const double number : table.numbers[row]) {
                const QColor ground =
                    table.coloured && largest > 0
                        ? divergingColour(colours, static_cast<float>(number / largest))
                        : colours.card;
                const QColor ink = table.coloured ? inkOn(ground.rgb()) : colours.ink;
                html_ += QStringLiteral(
                             "<td align=\"center\" bgcolor=\"%1\">"
                             "<span style=\"color: %2\">%3</span></td>")
                             .arg(ground.name(), ink.name(),
                                  QLocale().toString(number, 'f', table.coloured ? 1 : 0));
            }
            html_ += QStringLiteral("</tr>");
        }
        html_ += QStringLiteral("</table><p></p>");
    }

    const Chapter& chapter_;
    const PagePictures& pictures_;
    QString html_, answers_;
};

}  // namespace

void putHandout(QTextDocument& document, const Chapter& chapter, int number,
                const PagePictures& pictures) {
    constexpr double points = 10.5;
    // Not Inter: the colon that it puts behind a digit cannot be searched for in a PDF.
    QFont font;
    font.setFamilies({"Noto Sans", "DejaVu Sans"});
    // So little cannot be seen, but there are no ligatures with it, which nobody searches for.
    constexpr double spacing = 0.02;
    font.setLetterSpacing(QFont::AbsoluteSpacing, spacing);
    font.setPointSizeF(points);
    document.setDefaultFont(font);
    Handout(chapter, number, pictures).write(document);
}

void writeHandout(const Chapter& chapter, int number, const PagePictures& pictures,
                  const QString& path) {
    constexpr int dotsPerInch = 300;
    QTextDocument document;
    putHandout(document, chapter, number, pictures);

    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written) {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(dotsPerInch);
        writer.setTitle(QString::fromStdString(chapter.title));
        writer.setCreator(QStringLiteral("Firth"));
        document.print(&writer);
    }
    written = written && file.commit();
    if (!written)
        throw Error(
            (path + QStringLiteral(": cannot be written: ") + file.errorString()).toStdString());
}

}  // namespace firth
