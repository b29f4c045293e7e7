#pragma once

#include <QHash>
#include <QMainWindow>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include "app/before_lesson.h"
#include "app/before_teaching.h"
#include "app/session/made_corpus.h"
#include "app/session/session_view.h"
#include "app/session/training_session.h"
#include "app/widgets/dialogs.h"
#include "app/widgets/theme.h"
#include "engine/divergence.h"

QT_BEGIN_NAMESPACE
class QScrollArea;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace firth {

class Appearance;
class Autosave;
struct Chapter;
class ComparePage;
class EditMenu;
class EmptyState;
class FileCommands;
class FileMenu;
class HandoutMaker;
class HistoryBar;
class Inspector;
class InventionCommands;
class Lesson;
class LivePage;
class MessageBar;
class OfferBar;
class PageBar;
class SenseCommands;
class SettingsBar;
class TeachingDialog;
class TextPage;
class TransportBar;
class UndoCommands;
class ViewMenu;
class WindowPage;

/// The one window: puts the panels together and carries commands and frames between them and the
/// session. Computes nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(std::unique_ptr<Dialogs> dialogs, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// "@town", or a file of text or of vectors; as the corpus picker does.
    void openCorpus(const QString& source);
    /// The same for a text whose encoding is known.
    void openEncoded(const QString& source, TextEncoding encoding);
    /// Looks a word up and selects it; false if it is not in the vocabulary.
    bool selectWord(const QString& word);
    QString selectedWord() const;
    /// Opens a page: live, text, window, step, matrices, vocabulary, compare; or lesson, which
    /// stands beside it. False if there is no such page.
    bool showPage(const QString& page);
    QString page() const;
    /// A bundled corpus with a new model of these settings; nobody is asked.
    void openWith(const QString& source, const TrainingSettings& settings);
    /// With every word of it.
    bool hasOpen(const QString& source) const;
    void setTheme(ThemeKind kind);
    /// From now on what training learns is kept in this folder, for the case of a crash; and what
    /// an earlier program lost there is offered.
    void keepTrainings(const QString& folder);
    /// Makes the window as a teacher wants it; leaving puts back how it was.
    void teach(const Teaching& teaching);
    void leaveTeaching();
    bool isTeaching() const { return teaching_ != nullptr; }
    /// Proposes the lesson to somebody who is new here.
    void offerLesson();

    TrainingSession& session() { return session_; }
    SettingsBar& settingsBar() { return *settings_; }
    Appearance& appearance() { return *appearance_; }
    Dialogs& dialogs() { return *dialogs_; }
    Inspector& inspector();
    Lesson& lesson() { return *lesson_; }

signals:
    /// Everything in the window shows this frame.
    void frameShown();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makePages();
    void connectBars();
    void connectSession();
    void addShortcuts();

    void askForFile();
    void askForText();
    void changeModelSettings();
    void connectUndo();
    void reset();
    bool mayRestart(const QString& why);
    bool mayChangeModel();
    bool mayTakeAnotherText();
    void takeCorpus();
    void showWhetherItTrains();
    void showHistory();
    void takeState(RunState state);
    void takeFrame(const std::shared_ptr<const MapFrame>& frame);
    QScrollArea* framed(QWidget* page);
    void openPage(const QString& page);
    void showWhyEmpty(const QString& page);
    void connectFiles();
    SessionView view() const;
    void showView(const SessionView& view);
    void takeSession(const std::shared_ptr<const OpenedSession>& session);
    void offerLost();
    void takeLost(const OpenedSession* opened);
    void offerWayBack(const QString& message, quint64 samples, float alpha);
    void takeWayBack();
    void offerEncoding(const QString& message, const QString& source, TextEncoding guess);
    void showSource();
    void followTraining();
    TrainingSettings settingsFor(const QString& source) const;
    void open(const Source& source, TextEncoding encoding = TextEncoding::Auto);
    void load(const Source& source, const ReadingSettings& reading, double subsample);
    void trainOnText(const QString& text, const ReadingSettings& reading, double subsample);
    void readAnew(const QString& text, const ReadingSettings& reading, double subsample);
    void connectMakers();
    void rememberCorpus();
    void showNewWords();
    void openMade(const std::shared_ptr<const MadeCorpus>& made);
    void tick();

    QWidget* besideLesson(QWidget* content);
    void toggleLesson();
    bool openAsChapter(const QString& path);
    void layWorkAside();
    void takeWorkUp();
    void recogniseWork();
    void putBack();

    void makeTeaching();
    void askHowToTeach();
    void showParts();
    bool mayChangeSettings();
    void makeHandout(const Chapter& chapter, int number);

    std::unique_ptr<Dialogs> dialogs_;
    TrainingSession session_;
    std::shared_ptr<const OpenedSession> opened_;  ///< its training comes next
    std::shared_ptr<const Corpus> openCorpus_;
    /// Corpora that no file has, by name: pasted, or made of another one.
    QHash<QString, std::pair<Source, std::shared_ptr<const Corpus>>> inMemory_;
    std::shared_ptr<const MadeCorpus> made_;     ///< that comes, with words to be shown
    std::shared_ptr<const Corpus> sourceShown_;  ///< the one that the text page has

    SettingsBar* settings_;
    TransportBar* transport_;
    PageBar* pages_;
    MessageBar* messages_;
    QStackedWidget* stack_;
    LivePage* live_;
    TextPage* text_;
    WindowPage* window_;
    ComparePage* compare_;
    EmptyState* empty_;
    QWidget* emptyPage_ = nullptr;  ///< the stack's page with it
    FileMenu* fileMenu_;
    EditMenu* editMenu_;
    ViewMenu* viewMenu_;
    HistoryBar* history_;
    QWidget* historyRow_;
    std::unique_ptr<FileCommands> files_;
    std::unique_ptr<SenseCommands> senses_;
    std::unique_ptr<InventionCommands> inventions_;
    OfferBar* lostOffer_;
    OfferBar* wayBackOffer_;
    OfferBar* lessonOffer_;
    OfferBar* encodingOffer_;
    std::function<void()> readOtherwise_;  ///< what it offers
    WayBack wayBack_;                      ///< that is offered
    std::unique_ptr<Autosave> autosave_;   ///< none: nothing is kept
    std::unique_ptr<Appearance> appearance_;
    std::unique_ptr<UndoCommands> undo_;
    Lesson* lesson_ = nullptr;
    std::unique_ptr<BeforeLesson> before_;      ///< while a chapter uses the window
    std::unique_ptr<BeforeTeaching> teaching_;  ///< while there is a class
    TeachingDialog* teachingDialog_ = nullptr;
    QToolButton* leaveTeaching_ = nullptr;
    bool historyHidden_ = false;             ///< by the teacher
    std::unique_ptr<HandoutMaker> handout_;  ///< that is being made

    QTimer frameTimer_;
    std::shared_ptr<const MapFrame> frame_;
    /// Where the window page was sent last: sentence and place of the centre word.
    std::optional<std::pair<std::uint64_t, std::uint32_t>> followed_;
    bool frameWanted_ = false;
    bool firstState_ = true;
    bool closesWhenSaved_ = false;  ///< the window was asked to close, and to save before
    bool closesAfterLesson_ = false;
};

}  // namespace firth
