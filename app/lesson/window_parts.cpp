#include "app/lesson/window_parts.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>

#include "app/lesson/chapter.h"

namespace firth {
namespace {

bool hasPage(const QWidget& window, const QString& name) {
    const auto* tabs = window.findChild<QTabBar*>(QStringLiteral("pages"));
    for (int i = 0; tabs && i < tabs->count(); ++i)
        if (tabs->tabData(i).toString() == name) return true;
    return false;
}

/// Collects what is wrong on one page.
class Problems {
    Q_DECLARE_TR_FUNCTIONS(LessonProblems)
public:
    Problems(const QWidget& window, QString place, QStringList& found)
        : window_(window), place_(std::move(place)), found_(found) {}

    void check(const LessonAct& act) const {
        using Kind = LessonAct::Kind;
        const QString name = QString::fromStdString(act.name);
        if (act.kind == Kind::Page) checkPage(name);
        if (act.kind == Kind::Panel) checkPanel(name);
        if (act.kind == Kind::Press) checkButton(name);
        if (act.kind == Kind::Write) checkField(name);
        if (act.kind == Kind::Set) checkValue(name);
        if (act.kind == Kind::Stage)
            require(stageCalled(name).has_value(), name, tr("a step has no stage called \"%1\""));
    }
    void check(const LessonGoal& goal) const {
        using Kind = LessonGoal::Kind;
        const QString name = QString::fromStdString(goal.name);
        if (goal.kind == Kind::Page) checkPage(name);
        if (goal.kind == Kind::Panel) checkPanel(name);
        if (goal.kind == Kind::Pressed || goal.kind == Kind::Chosen) checkButton(name);
        if (goal.kind == Kind::Written) checkField(name);
        if (goal.kind == Kind::Value) checkValue(name);
    }
    void check(const std::vector<std::string>& lit) const {
        for (const std::string& name : lit)
            require(partCalled(window_, QString::fromStdString(name)), QString::fromStdString(name),
                    tr("there is no part called \"%1\""));
    }

private:
    void require(bool good, const QString& name, const QString& problem) const {
        if (!good) found_ << place_ + problem.arg(name);
    }
    void checkPage(const QString& name) const {
        require(hasPage(window_, name), name, tr("there is no page called \"%1\""));
    }
    void checkPanel(const QString& name) const {
        require(panelCalled(name).has_value(), name,
                tr("the inspector has no panel called \"%1\""));
    }
    void checkButton(const QString& name) const {
        require(qobject_cast<QAbstractButton*>(partCalled(window_, name)) ||
                    actionCalled(window_, name),
                name, tr("there is no button called \"%1\""));
    }
    void checkField(const QString& name) const {
        require(qobject_cast<QLineEdit*>(partCalled(window_, name)), name,
                tr("there is no text field called \"%1\""));
    }
    void checkValue(const QString& name) const {
        const QWidget* part = partCalled(window_, name);
        require(part && valueOf(*part), name, tr("there is no number field called \"%1\""));
    }

    const QWidget& window_;
    QString place_;
    QStringList& found_;
};

}  // namespace

QWidget* partCalled(const QWidget& window, const QString& name) {
    const auto all = window.findChildren<QWidget*>(name);
    for (QWidget* part : all)
        if (part->isVisible()) return part;
    return all.isEmpty() ? nullptr : all.first();
}

void bringTabToFront(QWidget& widget) {
    for (QWidget* page = &widget; page && page->parentWidget(); page = page->parentWidget()) {
        // Between the two lies a stack.
        auto* tabs = qobject_cast<QTabWidget*>(page->parentWidget()->parentWidget());
        if (tabs && tabs->indexOf(page) >= 0) tabs->setCurrentWidget(page);
    }
}

QRect visiblePart(const QWidget& widget, const QWidget& root) {
    QRect part(widget.mapTo(&root, QPoint()), widget.size());
    for (const QWidget* parent = widget.parentWidget(); parent && parent != &root;
         parent = parent->parentWidget())
        part &= QRect(parent->mapTo(&root, QPoint()), parent->size());
    return part;
}

QAction* actionCalled(const QWidget& window, const QString& name) {
    return window.findChild<QAction*>(name);
}

std::optional<int> panelCalled(const QString& name) {
    const QStringList names = {QStringLiteral("word"), QStringLiteral("step"),
                               QStringLiteral("matrices"), QStringLiteral("vocabulary")};
    const auto index = names.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<int>(index));
}

std::optional<Stage> stageCalled(const QString& name) {
    const QStringList names = {QStringLiteral("lookup"),  QStringLiteral("score"),
                               QStringLiteral("predict"), QStringLiteral("error"),
                               QStringLiteral("update"),  QStringLiteral("moved")};
    const auto index = names.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<Stage>(index));
}

std::optional<double> valueOf(const QWidget& control) {
    if (const auto* spin = qobject_cast<const QSpinBox*>(&control)) return spin->value();
    if (const auto* spin = qobject_cast<const QDoubleSpinBox*>(&control)) return spin->value();
    if (const auto* slider = qobject_cast<const QSlider*>(&control)) return slider->value();
    if (const auto* box = qobject_cast<const QCheckBox*>(&control)) return box->isChecked() ? 1 : 0;
    if (const auto* list = qobject_cast<const QComboBox*>(&control)) return list->currentIndex();
    return std::nullopt;
}

void setValue(QWidget& control, double value) {
    const int whole = qRound(value);
    if (auto* spin = qobject_cast<QSpinBox*>(&control)) spin->setValue(whole);
    if (auto* spin = qobject_cast<QDoubleSpinBox*>(&control)) spin->setValue(value);
    if (auto* slider = qobject_cast<QSlider*>(&control)) slider->setValue(whole);
    if (auto* box = qobject_cast<QCheckBox*>(&control)) box->setChecked(whole != 0);
    if (auto* list = qobject_cast<QComboBox*>(&control)) list->setCurrentIndex(whole);
}

QStringList unknownParts(const Chapter& chapter, const QString& file, const QWidget& window) {
    QStringList found;
    int number = 0;
    for (const LessonPage& page : chapter.pages) {
        const QString place =
            QCoreApplication::translate("LessonProblems", "%1, page %2: ").arg(file).arg(++number);
        const Problems problems(window, place, found);
        for (const auto* acts : {&page.start, &page.show})
            for (const LessonAct& act : *acts) problems.check(act);
        problems.check(page.light);
        if (!page.task) continue;
        problems.check(page.task->goal);
        problems.check(page.task->light);
    }
    return found;
}

}  // namespace firth
