#include "app/widgets/shortcuts.h"

#include <QAbstractButton>
#include <QAction>
#include <QRegularExpression>
#include <QShortcut>
#include <QVariant>
#include <algorithm>

namespace firth {
namespace {

constexpr const char* topicProperty = "shortcutTopic";
constexpr const char* keyProperty = "key";
constexpr const char* toldProperty = "toldKeys";

QString topicOf(const QObject* object) {
    for (; object; object = object->parent()) {
        const QVariant topic = object->property(topicProperty);
        if (topic.isValid()) return topic.toString();
    }
    return {};
}

QString written(const QList<QKeySequence>& sequences) {
    QStringList texts;
    for (const QKeySequence& keys : sequences) {
        const QString text = keys.toString(QKeySequence::NativeText);
        if (!text.isEmpty() && !texts.contains(text)) texts << text;
    }
    return texts.join(QStringLiteral(", "));
}

/// What a button says it is for; else the first sentence of its tool tip, without the keys in
/// brackets at its end.
QString deedOf(const QAbstractButton& button) {
    if (!button.whatsThis().isEmpty()) return button.whatsThis();
    static const QRegularExpression keys(QStringLiteral("\\s*[(（][^()（）]*[)）].*$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QString tip = button.toolTip().section(QLatin1Char('\n'), 0, 0).remove(keys);
    return tip.isEmpty() ? button.accessibleName() : tip;
}

void addFrom(const QObject& object, std::vector<Shortcut>& all) {
    const auto add = [&](const QString& keys, const QString& does) {
        const Shortcut found{topicOf(&object), keys, does};
        if (!keys.isEmpty() && std::ranges::find(all, found) == all.end()) all.push_back(found);
    };
    if (const auto* action = qobject_cast<const QAction*>(&object)) {
        QString text = action->text();
        add(written(action->shortcuts()), text.remove(QStringLiteral("…")));
    } else if (const auto* shortcut = qobject_cast<const QShortcut*>(&object)) {
        add(written(shortcut->keys()), shortcut->whatsThis());
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&object)) {
        add(written({button->shortcut()}), deedOf(*button));
        add(written({QKeySequence(button->property(keyProperty).toInt())}), deedOf(*button));
    }
    const QStringList told = object.property(toldProperty).toStringList();
    for (qsizetype i = 0; i + 1 < told.size(); i += 2) add(told[i], told[i + 1]);
}

}  // namespace

void setShortcutTopic(QWidget& panel, const QString& topic) {
    panel.setProperty(topicProperty, topic);
}

void setPressedBy(QWidget& button, Qt::Key key) {
    button.setProperty(keyProperty, static_cast<int>(key));
}

QAbstractButton* buttonPressedBy(const QWidget& panel, int key) {
    for (auto* button : panel.findChildren<QAbstractButton*>())
        if (button->property(keyProperty).toInt() == key && !button->isHidden()) return button;
    return nullptr;
}

void tellKeys(QWidget& widget, const QString& keys, const QString& does) {
    QStringList told = widget.property(toldProperty).toStringList();
    told << keys << does;
    widget.setProperty(toldProperty, told);
}

std::vector<Shortcut> shortcutsOf(const QWidget& window) {
    std::vector<Shortcut> all;
    for (const QObject* object : window.findChildren<QObject*>()) addFrom(*object, all);
    return all;
}

}  // namespace firth
