// How the window looks and what it remembers: its keys and their sheet, names for screen readers,
// languages and directions, motion, and settings from one start to the next.
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QSlider>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTranslator>

#include "app/appearance.h"
#include "app/language.h"
#include "app/models/step_output_model.h"
#include "app/widgets/inspector.h"
#include "app/widgets/mirrored_margins.h"
#include "app/widgets/shortcut_sheet.h"
#include "app/widgets/shortcuts.h"
#include "app/widgets/still_style.h"
#include "app/widgets/style_sheet.h"
#include "app/widgets/turned_arrows.h"
#include "app/widgets/unbroken_equations.h"
#include "app/window_memory.h"
#include "tests/app/mirrored_window.h"
#include "tests/app/step_on_sentence.h"
#include "tests/app/window_test.h"

using namespace firth;

class TestAppearance : public WindowTest {
    Q_OBJECT
private slots:
    void cleanup();
    void everyKeyIsOnTheSheet();
    void theSheetComesAndGoesByItsKey();
    void everyControlHasAName();
    void decimalsStandAfterAPoint();
    void numbersKeepTheirSignAtTheirLeft();
    void arrowsMarginsAndGroovesAreMirrored();
    void noLineEndsAmidAnEquation();
    void laysOutInEveryLanguage_data();
    void laysOutInEveryLanguage();
    void theLanguageIsThatOfTheNextStart();
    void withoutMotionNothingTrails();
    void remembersHowItStood();
    void remembersNothingOfACorpus();
    void takesNoNonsenseForAMemory();

private:
    static QStringList pages() {
        return {"live", "text", "window", "step", "matrices", "vocabulary", "compare"};
    }
    void open(const QString& page) {
        QVERIFY(window_->showPage(page));
        QCoreApplication::processEvents();
    }
    static QString nameOf(const QWidget* widget) {
        return QString::fromLatin1(widget->metaObject()->className()) + ' ' + widget->objectName();
    }
    QString memoryFile() { return folder_.filePath("firth/window.ini"); }

    QTemporaryDir folder_;
};

void TestAppearance::cleanup() {
    window_.reset();
    qDeleteAll(qApp->findChildren<QTranslator*>());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::system());
    QFile::remove(memoryFile());
}

void TestAppearance::everyKeyIsOnTheSheet() {
    showWindowWith("@sentence");
    find<QAction>("shortcuts")->trigger();
    const auto* sheet = find<ShortcutSheet>("shortcutSheet");
    QStringList listed;
    for (const QLabel* label : sheet->findChildren<QLabel*>())
        if (label->property("role") == "key") listed << label->text().split(", ");
    const auto check = [&](const QList<QKeySequence>& sequences, const QObject* object) {
        for (const QKeySequence& keys : sequences) {
            const QString text = keys.toString(QKeySequence::NativeText);
            QVERIFY2(text.isEmpty() || listed.contains(text),
                     qPrintable(text + ' ' + object->objectName()));
        }
    };
    int actions = 0;
    for (const auto* action : window_->findChildren<QAction*>()) {
        check(action->shortcuts(), action);
        actions += !action->shortcut().isEmpty();
    }
    QVERIFY(actions > 10);
    for (const auto* shortcut : window_->findChildren<QShortcut*>())
        if (shortcut->parent() != sheet) check(shortcut->keys(), shortcut);
    for (const auto* button : window_->findChildren<QAbstractButton*>())
        check({button->shortcut()}, button);
    // Of those that only the window or a picture knows.
    for (const char* keys : {"Space", "S", ".", "T", "Arrow keys", "Page up", "Ctrl+Right"})
        QVERIFY2(listed.contains(keys), keys);
    for (const Shortcut& shortcut : shortcutsOf(*window_))
        QVERIFY2(!shortcut.does.isEmpty(), qPrintable(shortcut.keys));
}

void TestAppearance::theSheetComesAndGoesByItsKey() {
    showWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    QTest::keyClick(window_.get(), Qt::Key_F1);
    auto* sheet = find<ShortcutSheet>("shortcutSheet");
    QVERIFY(sheet->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(sheet));
    QTest::keyClick(sheet, Qt::Key_F1);
    QVERIFY(!sheet->isVisible());
}

void TestAppearance::everyControlHasAName() {
    showWindowWith("@sentence");
    window_->selectWord("doctor");
    int controls = 0;
    for (const QString& page : pages()) {
        open(page);
        for (QWidget* widget : window_->findChildren<QWidget*>()) {
            if (qobject_cast<const QScrollBar*>(widget)) continue;
            // A list that drops down and the field of a number box speak for their owner.
            const QWidget* owner = widget->parentWidget();
            if (qobject_cast<const QAbstractSpinBox*>(owner) || owner->inherits("QComboBox") ||
                owner->inherits("QComboBoxPrivateContainer") || owner->inherits("QTabBar") ||
                owner->inherits("QAbstractItemView") || owner->inherits("QHeaderView") ||
                widget->inherits("QHeaderView"))
                continue;
            const bool control = qobject_cast<const QAbstractButton*>(widget) ||
                                 qobject_cast<const QComboBox*>(widget) ||
                                 qobject_cast<const QAbstractSpinBox*>(widget) ||
                                 qobject_cast<const QLineEdit*>(widget) ||
                                 qobject_cast<const QPlainTextEdit*>(widget) ||
                                 qobject_cast<const QAbstractSlider*>(widget) ||
                                 qobject_cast<const QTabBar*>(widget) ||
                                 qobject_cast<const QAbstractItemView*>(widget);
            if (!control || !widget->isVisible()) continue;
            ++controls;
            auto* told = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(),
                     qPrintable(page + ": " + nameOf(widget)));
        }
    }
    QVERIFY(controls > 100);
    for (const QAction* action : window_->findChildren<QAction*>())
        if (!action->shortcut().isEmpty()) QVERIFY(!action->text().isEmpty());
}

void TestAppearance::decimalsStandAfterAPoint() {
    for (const Language& language : languages()) {
        speak(*qApp, language.code);
        // In German a comma would make six thousand six and a half.
        QCOMPARE(QStringLiteral("%L1").arg(6468),
                 language.code == "de" ? QString::fromUtf8("6\u2019468") : QStringLiteral("6,468"));
        QCOMPARE(QStringLiteral("%L1").arg(0.5), QStringLiteral("0.5"));
    }
}

void TestAppearance::numbersKeepTheirSignAtTheirLeft() {
    const StepOnSentence step = stepOnSentence(Objective::FullSoftmax, Architecture::SkipGram, 60);
    auto report = std::make_shared<StepReport>();
    report->settings.objective = Objective::FullSoftmax;
    report->tables = step.tables;
    report->trace = step.trace;
    StepOutputModel model;
    model.show(report, Stage::Error);
    const int columns[] = {StepOutputModel::ScoreColumn, StepOutputModel::ErrorColumn};
    const auto texts = [&] {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            for (const int column : columns) all << model.index(row, column).data().toString();
        return all;
    };
    const QStringList usual = texts();
    QVERIFY(usual.join(' ').contains(QStringLiteral("−")));
    const MirroredWindow mirrored;
    const QStringList marked = texts();
    for (int i = 0; i < usual.size(); ++i) QCOMPARE(marked[i], QChar(0x200E) + usual[i]);
    for (const int column : columns) {
        const int cells = model.index(0, column).data(Qt::TextAlignmentRole).toInt();
        QVERIFY(cells & Qt::AlignRight && cells & Qt::AlignAbsolute);
        QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), cells);
    }
}

void TestAppearance::arrowsMarginsAndGroovesAreMirrored() {
    const QString arrows = QStringLiteral("◀ Back · Next ▶ · ▸ 1 → 2 ← 3");
    const Theme colours = theme(ThemeKind::Light);
    QCOMPARE(turnedArrows(arrows), arrows);
    QCOMPARE(mirroredMargins(1, 2, 3, 4), QMargins(1, 2, 3, 4));
    QVERIFY(styleSheet(colours, 13).contains("QSlider::sub-page:horizontal"));
    const MirroredWindow mirrored;
    QCOMPARE(turnedArrows(arrows), QStringLiteral("▶ Back · Next ◀ · ◂ 1 ← 2 → 3"));
    QCOMPARE(mirroredMargins(1, 2, 3, 4), QMargins(3, 2, 1, 4));
    QVERIFY(styleSheet(colours, 13).contains("QSlider::add-page:horizontal"));
}

void TestAppearance::noLineEndsAmidAnEquation() {
    QCOMPARE(unbrokenEquations(QStringLiteral("here: V = 9, d = 10")),
             QStringLiteral("here: V\u00A0=\u00A09, d\u00A0=\u00A010"));
}

void TestAppearance::laysOutInEveryLanguage_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("rightToLeft");
    for (const Language& language : languages())
        if (language.code != "en")
            QTest::addRow("%s", qPrintable(language.code)) << language.code << false;
    QTest::addRow("right to left") << "en" << true;
}

void TestAppearance::laysOutInEveryLanguage() {
    QFETCH(QString, language);
    QFETCH(bool, rightToLeft);
    speak(*qApp, language);
    if (rightToLeft) QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    showWindowWith("@sentence");
    window_->selectWord("doctor");
    const auto* train = find<QAbstractButton>("train");
    const auto* reset = find<QAbstractButton>("reset");
    QCOMPARE(train->x() > reset->x(), rightToLeft);
    if (language == "de") QCOMPARE(train->text(), QStringLiteral("Trainieren"));
    for (const QString& page : pages()) {
        open(page);
        for (const auto* button : window_->findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->text().isEmpty()) continue;
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(page + ": " + nameOf(button)));
            const QRect place(button->mapTo(window_.get(), QPoint()), button->size());
            QVERIFY2(place.left() >= 0 && place.right() < window_->width(),
                     qPrintable(page + ": " + nameOf(button)));
        }
        // One beside the other, whatever the language.
        const QList<QWidget*> bars = {find<QWidget>("pageBar"), find<QWidget>("transportBar")};
        for (const QWidget* bar : bars) {
            QRegion taken;
            for (const auto* child : bar->findChildren<QAbstractButton*>()) {
                if (!child->isVisible() || child->parentWidget() != bar) continue;
                QVERIFY2(!taken.intersects(child->geometry()), qPrintable(nameOf(child)));
                taken += child->geometry();
            }
        }
    }
}

void TestAppearance::theLanguageIsThatOfTheNextStart() {
    showWindow();
    QCOMPARE(window_->appearance().language(), QString());
    QVERIFY(find<QAction>("language_")->isChecked());
    find<QAction>("language_es")->trigger();
    QCOMPARE(window_->appearance().language(), QStringLiteral("es"));
    QVERIFY(!find<QAction>("language_")->isChecked());
    const auto* banner = find<QWidget>("banner");
    QVERIFY(banner->isVisible());
    QStringList texts;
    for (const QLabel* label : banner->findChildren<QLabel*>()) texts << label->text();
    QVERIFY(texts.join(' ').contains(QString::fromUtf8("Español")));

    WindowMemory(memoryFile()).keep(*window_);
    QCOMPARE(WindowMemory(memoryFile()).language(), QStringLiteral("es"));
}

void TestAppearance::withoutMotionNothingTrails() {
    showWindow();
    window_->appearance().setLook({});
    QVERIFY(mayMove(*find<QWidget>("map")));
    QVERIFY(find<QAbstractButton>("showTrails")->isChecked());
    find<QAction>("lessMotion")->trigger();
    QVERIFY(window_->appearance().look().still);
    QVERIFY(!mayMove(*find<QWidget>("map")));
    QVERIFY(!find<QAbstractButton>("showTrails")->isChecked());
    // Whoever wants the trails all the same keeps them.
    find<QAbstractButton>("showTrails")->setChecked(true);
    find<QAction>("darkColours")->trigger();
    QVERIFY(find<QAbstractButton>("showTrails")->isChecked());
    window_->appearance().setLook({});
}

void TestAppearance::remembersHowItStood() {
    showWindow({1200, 760});
    window_->appearance().setLook({ThemeKind::Dark, 1.2, true});
    window_->inspector().showPanel(Inspector::Vocabulary);
    window_->dialogs().setFolder("/somewhere/else");
    open("text");
    WindowMemory(memoryFile()).keep(*window_);
    QCOMPARE(QFile::permissions(memoryFile()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());

    showWindow();
    QCOMPARE(window_->page(), QStringLiteral("live"));
    const WindowMemory memory(memoryFile());
    const Look look = memory.look({});
    QCOMPARE(look.theme, ThemeKind::Dark);
    QCOMPARE(look.textScale, 1.2);
    QVERIFY(look.still);
    memory.restore(*window_);
    QCOMPARE(window_->size(), QSize(1200, 760));
    QCOMPARE(window_->page(), QStringLiteral("text"));
    QCOMPARE(window_->inspector().panel(), Inspector::Vocabulary);
    QCOMPARE(window_->dialogs().folder(), QStringLiteral("/somewhere/else"));
    window_->appearance().setLook({});
}

void TestAppearance::remembersNothingOfACorpus() {
    showWindow();
    answers_.text = "The zorpish nurse met a zorpish doctor. The zorpish nurse went home.";
    find<QAction>("pasteText")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("train")->isEnabled(), 60'000);
    QVERIFY(window_->selectWord("zorpish"));
    WindowMemory(memoryFile()).keep(*window_);
    QFile file(memoryFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("zorpish"));
}

void TestAppearance::takesNoNonsenseForAMemory() {
    QVERIFY(QDir(folder_.path()).mkpath("firth"));
    QFile file(memoryFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "[look]\ntextScale=nan\ncolours=pink\nlanguage=xx\n"
        "[window]\npage=nowhere\ninspector=77\ngeometry=@ByteArray(no)\n");
    file.close();
    showWindow();
    const WindowMemory memory(memoryFile());
    QCOMPARE(memory.look({}).textScale, 1.0);
    memory.restore(*window_);
    QCOMPARE(window_->page(), QStringLiteral("live"));
    QCOMPARE(window_->inspector().panel(), Inspector::Word);
    speak(*qApp, memory.language());
    QVERIFY(window_->isVisible());
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
