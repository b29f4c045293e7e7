// Somebody presses, types, drags, resizes, opens and closes whatever there is, in any order, and
// nothing breaks: no crash, no fault that the sanitizers see, no complaint of Qt's.
// FIRTH_RANDOM_ACTS acts (some thousand are ten minutes; QTEST_FUNCTION_TIMEOUT, in milliseconds,
// must allow them), FIRTH_SEED for others; with either set each act is told.
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QShortcut>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <random>

#include "engine/vectors.h"
#include "tests/app/window_test.h"

using namespace firth;

namespace {

constexpr int fewActs = 150;

QStringList complaints;
QtMessageHandler messagesBefore = nullptr;

/// What Qt finds wrong with how it is used; the platform's own limits are none of it.
void listen(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const bool ofUs =
        type == QtWarningMsg && !message.contains(QLatin1String("This plugin")) &&
        (message.startsWith(QLatin1Char('Q')) || message.contains(QLatin1String("::")));
    if (ofUs) complaints << message;
    messagesBefore(type, context, message);
}

}  // namespace

class TestRandomUse : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase();
    void nothingBreaks();
    void cleanupTestCase();

private:
    using Act = void (TestRandomUse::*)();

    int upTo(int most) { return std::uniform_int_distribution(0, most)(random_); }
    template <typename List>
    auto oneOf(const List& list) {
        return list[static_cast<int>(upTo(static_cast<int>(list.size()) - 1))];
    }
    /// A visible, enabled widget of that kind; null if there is none.
    template <typename Widget>
    Widget* any();
    QPoint placeIn(const QWidget& widget) {
        return {upTo(std::max(0, widget.width() - 1)), upTo(std::max(0, widget.height() - 1))};
    }
    void tell(const QString& what) const;
    void makeFiles();
    void answerOtherwise();
    void openWindow();
    void answerPopup();

    // A widget may go by what is done to it: a chapter's button with the list that it stood in.
    void press();
    void type();
    void shortcut();
    void choose();
    void slide();
    void spin();
    void point();
    void drag();
    void turnWheel();
    void resizeWindow();
    void open();
    void leaf();
    void changeTheme();
    void save();
    void closeAndOpen();
    void wait();

    std::mt19937 random_;
    std::unique_ptr<QTemporaryDir> dir_;
    QTimer popups_;
    bool telling_ = false;
};

template <typename Widget>
Widget* TestRandomUse::any() {
    QList<Widget*> there;
    for (Widget* widget : window_->findChildren<Widget*>())
        if (widget->isVisible() && widget->isEnabled()) there << widget;
    return there.isEmpty() ? nullptr : oneOf(there);
}

void TestRandomUse::tell(const QString& what) const {
    if (telling_) std::fprintf(stderr, "%s\n", qPrintable(what));
}

void TestRandomUse::makeFiles() {
    const auto write = [this](const char* name, const QByteArray& bytes) {
        QFile file(dir_->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("empty.txt", "");
    write("word.txt", "alone");
    write("small.txt", "a cat sat on a mat. the cat <b>ran</b> to the &amp; mat.\n\xff\xfe odd\n");
    write("arabic.txt", "القطة على السجادة. الكلب على السرير. القطة والكلب.\n");
    write("zeros.bin", QByteArray(5000, '\0'));
    write("broken.bin", "1000000000 300\nword ");
    write("broken.firth", "FIRTH SESSION 1\nNOTE");
    Vectors vectors;
    for (int i = 0; i < 60; ++i) vectors.words.push_back("w" + std::to_string(i));
    vectors.matrix = Matrix::Random(60, 7);
    writeVectors(vectors, dir_->filePath("good.bin").toStdString(), VectorFormat::Word2vecBinary);
}

/// What the window is answered the next time that it asks.
void TestRandomUse::answerOtherwise() {
    const QStringList files = QDir(dir_->path()).entryList(QDir::Files);
    answers_.open = upTo(3) == 0 ? QString() : dir_->filePath(oneOf(files));
    const QStringList places = {"",      "s.firth", "e.bin",  "e.tsv",           "e.npy",   "m.png",
                                "m.svg", "m.csv",   "f.webp", "no/such/s.firth", "odd.name"};
    const QString place = oneOf(places);
    answers_.save = place.isEmpty() ? QString() : dir_->filePath(place);
    answers_.text = upTo(2) == 0 ? std::nullopt
                                 : std::optional(QStringLiteral("one two three. two three one."));
    answers_.restart = upTo(3) > 0;
    using Unsaved = Dialogs::Unsaved;
    answers_.unsaved = oneOf(QList{Unsaved::Save, Unsaved::LetGo, Unsaved::Stay});
}

void TestRandomUse::openWindow() {
    showWindow({800 + upTo(900), 560 + upTo(500)});
    window_->keepTrainings(dir_->filePath("autosave"));
    window_->openCorpus(oneOf(QStringList{"@town", "@sentence", dir_->filePath("small.txt")}));
}

/// A menu holds everything else up until something is chosen or it is left.
void TestRandomUse::answerPopup() {
    const QPointer<QWidget> popup = QApplication::activePopupWidget();
    if (!popup) return;
    const QPointer<QMenu> menu = qobject_cast<QMenu*>(popup.data());
    if (!menu || upTo(2) == 0) {
        QTest::keyClick(popup, Qt::Key_Escape);
        if (popup) popup->close();
        return;
    }
    for (int i = upTo(8); i > 0 && menu; --i) QTest::keyClick(menu, Qt::Key_Down);
    if (!menu) return;
    tell(QStringLiteral("  from the menu: %1")
             .arg(menu->activeAction() ? menu->activeAction()->text() : QString()));
    QTest::keyClick(menu, Qt::Key_Return);
}

void TestRandomUse::press() {
    auto* button = any<QAbstractButton>();
    if (!button) return;
    tell("press " + button->objectName() + ' ' + button->text());
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestRandomUse::type() {
    QPointer<QWidget> widget = QApplication::focusWidget();
    if (!widget || upTo(1) == 0) widget = any<QLineEdit>();
    if (!widget) widget = window_.get();
    const QString text =
        oneOf(QStringList{"doctor", "a", "القطة", "<b>", "-1", "999999999", "0.05", " ", "zz top"});
    tell("type " + text + " into " + widget->objectName());
    for (const QChar letter : text)
        if (widget)
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key(letter.toUpper().unicode()),
                                QString(letter), Qt::NoModifier);
    if (upTo(1) == 0 && widget) QTest::keyClick(widget, Qt::Key_Return);
}

void TestRandomUse::shortcut() {
    QList<QKeySequence> keys = {Qt::CTRL | Qt::Key_Right, Qt::CTRL | Qt::Key_Left};
    for (const Qt::Key key :
         {Qt::Key_Space,  Qt::Key_S,    Qt::Key_B,       Qt::Key_W,      Qt::Key_E,
          Qt::Key_Period, Qt::Key_R,    Qt::Key_L,       Qt::Key_T,      Qt::Key_A,
          Qt::Key_0,      Qt::Key_N,    Qt::Key_M,       Qt::Key_Left,   Qt::Key_Up,
          Qt::Key_Right,  Qt::Key_Down, Qt::Key_Home,    Qt::Key_Escape, Qt::Key_Return,
          Qt::Key_End,    Qt::Key_Tab,  Qt::Key_PageDown})
        keys << QKeySequence(key);
    // And all that the window has a shortcut for, but leaving.
    for (const auto* shortcut : window_->findChildren<QShortcut*>())
        if (shortcut->key() != QKeySequence(QKeySequence::Quit)) keys << shortcut->key();
    for (const auto* action : window_->findChildren<QAction*>())
        if (!action->shortcut().isEmpty()) keys << action->shortcut();
    keys.removeAll(QKeySequence());
    const QKeySequence chosen = oneOf(keys);
    QWidget* widget = QApplication::focusWidget();
    if (!widget) widget = window_.get();
    tell("keys " + chosen.toString() + " to " + widget->objectName());
    QTest::keyClick(widget, chosen[0].key(), chosen[0].keyboardModifiers());
}

void TestRandomUse::choose() {
    const QPointer<QComboBox> box = any<QComboBox>();
    if (!box || box->count() == 0) return;
    const int index = upTo(box->count() - 1);
    tell("choose " + box->objectName() + ' ' + box->itemText(index));
    box->setCurrentIndex(index);
    if (box) emit box->activated(index);
}

void TestRandomUse::slide() {
    auto* slider = any<QAbstractSlider>();
    if (!slider) return;
    tell("slide " + slider->objectName());
    slider->setValue(slider->minimum() + upTo(std::max(0, slider->maximum() - slider->minimum())));
}

void TestRandomUse::spin() {
    const QPointer<QSpinBox> box = any<QSpinBox>();
    if (!box) return;
    constexpr int reasonable = 120;
    const int value =
        oneOf(QList{box->minimum(), std::min(box->maximum(), upTo(reasonable)), box->value() + 1});
    tell(QStringLiteral("set %1 to %2").arg(box->objectName()).arg(value));
    box->setValue(value);
    if (upTo(1) == 0 && box) QTest::keyClick(box, Qt::Key_Return);
}

void TestRandomUse::point() {
    const QPointer<QWidget> widget = any<QWidget>();
    if (!widget) return;
    const QPoint place = placeIn(*widget);
    const auto button = oneOf(QList{Qt::LeftButton, Qt::LeftButton, Qt::RightButton});
    const auto modifier =
        oneOf(QList{Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier, Qt::ShiftModifier});
    tell("point at " + widget->objectName() + ' ' + widget->metaObject()->className());
    QTest::mouseMove(widget, place);
    if (!widget) return;
    if (upTo(3) == 0)
        QTest::mouseDClick(widget, button, modifier, place);
    else
        QTest::mouseClick(widget, button, modifier, place);
}

void TestRandomUse::drag() {
    const QPointer<QWidget> widget = any<QWidget>();
    if (!widget) return;
    tell("drag on " + widget->objectName() + ' ' + widget->metaObject()->className());
    QTest::mousePress(widget, Qt::LeftButton, Qt::NoModifier, placeIn(*widget));
    for (int i = upTo(4); i >= 0 && widget; --i) QTest::mouseMove(widget, placeIn(*widget));
    if (widget) QTest::mouseRelease(widget, Qt::LeftButton, Qt::NoModifier, placeIn(*widget));
}

void TestRandomUse::turnWheel() {
    auto* widget = any<QWidget>();
    if (!widget) return;
    tell("wheel on " + widget->objectName());
    const QPoint place = placeIn(*widget);
    constexpr int notch = 120;
    QWheelEvent event(place, widget->mapToGlobal(place), {}, {0, upTo(1) == 0 ? notch : -3 * notch},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

void TestRandomUse::resizeWindow() {
    const QSize size(300 + upTo(1600), 200 + upTo(900));
    tell(QStringLiteral("resize to %1 x %2").arg(size.width()).arg(size.height()));
    window_->resize(size);
}

void TestRandomUse::open() {
    QStringList sources = {"@town", "@sentence", "@tales", "@none", "/nowhere/text", dir_->path()};
    for (const QString& name : QDir(dir_->path()).entryList(QDir::Files))
        sources << dir_->filePath(name);
    const QString source = oneOf(sources);
    tell("open " + source);
    window_->openCorpus(source);
}

void TestRandomUse::leaf() {
    const QString page =
        oneOf(QStringList{"live", "text", "window", "step", "matrices", "vocabulary", "compare"});
    tell("page " + page);
    window_->showPage(page);
}

void TestRandomUse::changeTheme() {
    tell(QStringLiteral("theme"));
    window_->setTheme(oneOf(QList{ThemeKind::Light, ThemeKind::Dark}));
}

void TestRandomUse::save() {
    const auto actions = window_->findChildren<QAction*>();
    QAction* action = oneOf(actions);
    if (!action->isEnabled() || action->menu()) return;
    tell("action " + action->objectName() + " to " + answers_.save);
    action->trigger();
}

void TestRandomUse::closeAndOpen() {
    tell(QStringLiteral("close"));
    if (!window_->close()) return;
    window_.reset();
    frame_.reset();
    openWindow();
}

void TestRandomUse::wait() {
    QTest::qWait(upTo(200));
}

void TestRandomUse::initTestCase() {
    messagesBefore = qInstallMessageHandler(listen);
    dir_ = std::make_unique<QTemporaryDir>();
    makeFiles();
    telling_ =
        qEnvironmentVariableIsSet("FIRTH_RANDOM_ACTS") || qEnvironmentVariableIsSet("FIRTH_SEED");
    constexpr int popupMilliseconds = 30;
    connect(&popups_, &QTimer::timeout, this, &TestRandomUse::answerPopup);
    popups_.start(popupMilliseconds);
}

void TestRandomUse::nothingBreaks() {
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("FIRTH_RANDOM_ACTS", &given);
    random_.seed(static_cast<unsigned>(qEnvironmentVariableIntValue("FIRTH_SEED")) + 1);
    static const QList<Act> acts = {
        &TestRandomUse::press,    &TestRandomUse::press,       &TestRandomUse::press,
        &TestRandomUse::type,     &TestRandomUse::shortcut,    &TestRandomUse::shortcut,
        &TestRandomUse::shortcut, &TestRandomUse::choose,      &TestRandomUse::slide,
        &TestRandomUse::spin,     &TestRandomUse::point,       &TestRandomUse::point,
        &TestRandomUse::drag,     &TestRandomUse::turnWheel,   &TestRandomUse::resizeWindow,
        &TestRandomUse::leaf,     &TestRandomUse::changeTheme, &TestRandomUse::save,
        &TestRandomUse::wait};
    openWindow();
    for (int i = 0; i < (given ? wanted : fewActs); ++i) {
        answerOtherwise();
        // A text every now and then, and another window; each takes its time to build.
        const int rare = upTo(59);
        const Act act = rare == 0   ? &TestRandomUse::closeAndOpen
                        : rare <= 3 ? &TestRandomUse::open
                                    : oneOf(acts);
        (this->*act)();
        QCoreApplication::processEvents();
        if (!window_->isVisible()) {  // Ctrl+Q, or it waited for a file to be saved
            window_.reset();
            frame_.reset();
            openWindow();
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join('\n')));
    }
}

void TestRandomUse::cleanupTestCase() {
    popups_.stop();
    window_.reset();
    qInstallMessageHandler(messagesBefore);
}

QTEST_MAIN(TestRandomUse)
#include "tst_random_use.moc"
