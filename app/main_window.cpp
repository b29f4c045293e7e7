#include "app/main_window.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/appearance.h"
#include "app/autosave.h"
#include "app/file_commands.h"
#include "app/invention_commands.h"
#include "app/lesson/handout_maker.h"
#include "app/models/corpus_title.h"
#include "app/models/listed_words.h"
#include "app/sense_commands.h"
#include "app/start_settings.h"
#include "app/undo_commands.h"
#include "app/widgets/compare_page.h"
#include "app/widgets/edit_menu.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/file_menu.h"
#include "app/widgets/frame_times.h"
#include "app/widgets/history_bar.h"
#include "app/widgets/live_page.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/offer_bar.h"
#include "app/widgets/page_bar.h"
#include "app/widgets/settings_bar.h"
#include "app/widgets/text_page.h"
#include "app/widgets/transport_bar.h"
#include "app/widgets/view_menu.h"
#include "app/widgets/window_page.h"
#include "engine/spelling.h"

namespace firth {

MainWindow::MainWindow(std::unique_ptr<Dialogs> dialogs, QWidget* parent)
    : QMainWindow(parent),
      dialogs_(std::move(dialogs)),
      settings_(new SettingsBar),
      transport_(new TransportBar),
      pages_(new PageBar(transport_->status())),
      messages_(new MessageBar),
      stack_(new QStackedWidget),
      live_(new LivePage(session_)),
      text_(new TextPage),
      window_(new WindowPage),
      compare_(new ComparePage(session_)),
      empty_(new EmptyState),
      fileMenu_(new FileMenu),
      editMenu_(new EditMenu),
      viewMenu_(new ViewMenu),
      history_(new HistoryBar(session_)),
      historyRow_(new QWidget),
      files_(std::make_unique<FileCommands>(session_, *live_, *dialogs_, *this,
                                            [this] { return toJson(view()); })),
      senses_(std::make_unique<SenseCommands>(session_, *this)),
      inventions_(std::make_unique<InventionCommands>(session_, *this)),
      lostOffer_(new OfferBar(QStringLiteral("lostOffer"))),
      wayBackOffer_(new OfferBar(QStringLiteral("wayBackOffer"))),
      lessonOffer_(new OfferBar(QStringLiteral("lessonOffer"))),
      encodingOffer_(new OfferBar(QStringLiteral("encodingOffer"))),
      appearance_(std::make_unique<Appearance>(*viewMenu_, *this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Firth"));
    setAcceptDrops(true);
    resize(1440, 900);
    setMinimumSize(800, 560);

    makePages();
    auto* central = new QWidget;
    auto* all = new QVBoxLayout(central);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(pages_);
    all->addWidget(settings_);
    all->addWidget(transport_);
    all->addWidget(messages_);
    all->addWidget(lostOffer_);
    all->addWidget(wayBackOffer_);
    all->addWidget(lessonOffer_);
    all->addWidget(encodingOffer_);
    all->addWidget(stack_, 1);
    // Below what scrolls, so that whoever drags it sees what moves.
    auto* historyRow = new QHBoxLayout(historyRow_);
    historyRow->setContentsMargins(12, 0, 12, 10);
    historyRow->addWidget(history_);
    all->addWidget(historyRow_);
    setCentralWidget(besideLesson(central));

    settings_->setSettings(startSettings(QStringLiteral("@town")));
    makeTeaching();
    connectUndo();
    connectBars();
    connectSession();
    addShortcuts();
    frameTimer_.setTimerType(Qt::PreciseTimer);
    connect(&frameTimer_, &QTimer::timeout, this, &MainWindow::tick);
    frameTimer_.start(frameMilliseconds);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectBars() {
    connect(settings_, &SettingsBar::corpusChosen, this, &MainWindow::openCorpus);
    connect(settings_, &SettingsBar::openAsked, this, &MainWindow::askForFile);
    connect(settings_, &SettingsBar::pasteAsked, this, &MainWindow::askForText);
    connect(settings_, &SettingsBar::modelSettingsChanged, this, &MainWindow::changeModelSettings);
    connect(settings_, &SettingsBar::alphaChanged, &session_, &TrainingSession::setAlpha);
    connect(settings_, &SettingsBar::entered, transport_, &TransportBar::focusTrain);
    // Else the focus would go on to whatever comes next, and Space with it.
    for (OfferBar* offer : {lostOffer_, wayBackOffer_, lessonOffer_, encodingOffer_})
        connect(offer, &OfferBar::declined, transport_, &TransportBar::focusTrain);
    connect(settings_, &SettingsBar::epochsChanged, &session_, &TrainingSession::setEpochs);
    connect(pages_, &PageBar::pageChanged, this, &MainWindow::openPage);
    connect(pages_, &PageBar::statusFits, this, [this](bool fits) {
        if (fits)
            pages_->takeStatus();
        else
            transport_->takeStatus();
    });
    connect(appearance_.get(), &Appearance::noted, messages_, &MessageBar::showNote);
    connect(transport_, &TransportBar::trainAsked, &session_, &TrainingSession::train);
    connect(transport_, &TransportBar::pauseAsked, &session_, &TrainingSession::pause);
    connect(transport_, &TransportBar::stepAsked, this, [this] { session_.step(1); });
    connect(transport_, &TransportBar::stepBackAsked, this, [this] { session_.stepBack(1); });
    connect(transport_, &TransportBar::nextWordAsked, &session_,
            &TrainingSession::trainToNextCentre);
    connect(transport_, &TransportBar::nextSentenceAsked, &session_,
            &TrainingSession::trainToNextSentence);
    connect(transport_, &TransportBar::epochAsked, &session_, &TrainingSession::trainEpoch);
    connect(transport_, &TransportBar::resetAsked, this, &MainWindow::reset);
    connect(transport_, &TransportBar::speedChanged, this, [this](double samplesPerSecond) {
        session_.setSpeed(samplesPerSecond);
        frameWanted_ = true;  // which trainer it will be
    });
    connect(messages_, &MessageBar::cancelAsked, &session_, &TrainingSession::cancelLoading);
    connectFiles();
    connectMakers();
    connect(live_, &LivePage::wordAsked, this, &MainWindow::selectWord);
    connect(history_, &HistoryBar::frameWanted, this, [this] { frameWanted_ = true; });
    connect(live_, &LivePage::frameWanted, this, [this] { frameWanted_ = true; });
    connect(text_, &TextPage::trainOnTextAsked, this, &MainWindow::trainOnText);
    connect(text_, &TextPage::readAnewAsked, this, &MainWindow::readAnew);
    compare_->follow(*transport_);
    connect(settings_, &SettingsBar::epochsChanged, &compare_->comparison(),
            &ModelComparison::setEpochs);
    connect(compare_, &ComparePage::wordSelected, live_, &LivePage::select);
    connect(live_, &LivePage::selected, compare_, &ComparePage::select);
    connect(compare_, &ComparePage::restartAsked, this, &MainWindow::reset);
    connect(compare_, &ComparePage::focusReleased, transport_, &TransportBar::focusTrain);
    connect(compare_, &ComparePage::failed, messages_, &MessageBar::showError);
    connect(window_, &WindowPage::trainToAsked, &session_, &TrainingSession::trainToPlace);
    connect(window_, &WindowPage::trainWithWindowAsked, this, [this](int window, bool shrink) {
        TrainingSettings settings = settings_->settings();
        settings.window = window;
        settings.shrinkWindow = shrink;
        settings_->setSettings(settings);
        changeModelSettings();
    });
    Inspector* inspector = &live_->inspector();
    connect(inspector, &Inspector::enlargeAsked, this, [this](Inspector::Panel panel) {
        showPage(panel == Inspector::Step       ? QStringLiteral("step")
                 : panel == Inspector::Matrices ? QStringLiteral("matrices")
                                                : QStringLiteral("vocabulary"));
    });
    connect(inspector, &Inspector::wordSelected, this,
            [this] { showPage(QStringLiteral("live")); });
    connect(inspector, &Inspector::placeAsked, this, [this](quint64 sentence, quint32 position) {
        showPage(QStringLiteral("window"));
        window_->goTo(sentence, position);
    });
    connect(inspector, &Inspector::stepForWordAsked, this, [this](int word) {
        session_.trainToWord(static_cast<quint32>(word));
        showPage(QStringLiteral("step"));
    });
}

void MainWindow::connectSession() {
    connect(&session_, &TrainingSession::loadStarted, this, [this](const QString& name) {
        messages_->hideError();
        encodingOffer_->hide();
        messages_->showLoading(sourceTitle(name));
    });
    connect(&session_, &TrainingSession::loadProgress, messages_, &MessageBar::showProgress);
    connect(&session_, &TrainingSession::loadEnded, messages_, &MessageBar::hideLoading);
    // What was refused meanwhile would do now.
    connect(&session_, &TrainingSession::loadEnded, messages_, &MessageBar::hideError);
    connect(&session_, &TrainingSession::sessionOpened, this, &MainWindow::takeSession);
    connect(&session_, &TrainingSession::loaded, this, &MainWindow::takeCorpus);
    connect(&session_, &TrainingSession::failed, messages_, &MessageBar::showError);
    connect(&session_, &TrainingSession::diverged, this, &MainWindow::offerWayBack);
    connect(wayBackOffer_, &OfferBar::accepted, this, &MainWindow::takeWayBack);
    connect(&session_, &TrainingSession::otherEncodingSeen, this, &MainWindow::offerEncoding);
    connect(encodingOffer_, &OfferBar::accepted, this, [this] { readOtherwise_(); });
    connect(&session_, &TrainingSession::stateChanged, this, &MainWindow::takeState);
    connect(&session_, &TrainingSession::settingsChanged, this, [this] {
        if (!session_.corpus()) return;
        settings_->setSettings(session_.settings());
        undo_->takeSettings(session_.settings());
        live_->inspector().setModel();
    });
    connect(&session_, &TrainingSession::frameReady, this, &MainWindow::takeFrame);
}

void MainWindow::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, const QString& does, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(does);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence::Find, tr("Find a word"), [this] {
        showPage(QStringLiteral("live"));
        live_->focusSearch();
    });
    int number = 0;
    for (const auto& [name, title] : pages_->pages())
        add(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number++)),
            tr("Open the page %1").arg(title), [this, page = name] { showPage(page); });
    add(QKeySequence::Quit, tr("Quit"), [this] { close(); });
}

void MainWindow::askForFile() {
    const QString path = dialogs_->openFile(this);
    if (!path.isEmpty()) openCorpus(path);
}

void MainWindow::takeCorpus() {
    frame_.reset();
    followed_.reset();
    wayBackOffer_->hide();
    // While yet another one is made, its settings stay as they were chosen.
    if (!session_.isRestarting()) {
        settings_->setSettings(session_.settings());
        undo_->takeSettings(session_.settings());
    }
    recogniseWork();
    if (session_.corpus() != openCorpus_) {
        undo_->clear();
        openCorpus_ = session_.corpus();
        rememberCorpus();
    }
    settings_->setCorpus(session_.source().name);
    showWhetherItTrains();
    compare_->takeCorpus();
    live_->takeCorpus();
    window_->setCorpus(session_.corpus(), session_.settings());
    showSource();
    const auto opened = std::exchange(opened_, nullptr);
    files_->forgetWishes();
    closesWhenSaved_ = false;
    files_->setSessionFile(opened ? opened->path : QString(), opened ? opened->samples : 0);
    takeLost(opened.get());
    if (opened) showView(viewFromJson(opened->notes.view));
    putBack();
    showNewWords();
    frameWanted_ = true;
}

void MainWindow::takeState(RunState state) {
    const bool first = firstState_;
    firstState_ = false;
    transport_->setState(state);
    if (state == RunState::Running) {
        wayBackOffer_->hide();
        lessonOffer_->hide();  // whoever trains has found a way in, and needs the room
        undo_->seal();
    }
    if (first) transport_->focusTrain();
    // Whatever changed, one more frame shows how things stand now.
    frameWanted_ = true;
    live_->refresh();
}

void MainWindow::tick() {
    const bool runs = session_.state() == RunState::Running;
    if (!runs && !frameWanted_) return;
    frameWanted_ = !session_.requestFrame() && frameWanted_;
    if (runs) live_->refresh();
}

void MainWindow::takeFrame(const std::shared_ptr<const MapFrame>& frame) {
    frame_ = frame;
    live_->takeFrame(frame);
    if (!session_.isFinished()) {
        transport_->showProgress(*frame->snapshot);
        history_->takeFrame(frame);
        compare_->takeFrame(frame);
    }
    followTraining();
    emit frameShown();
}

bool MainWindow::selectWord(const QString& word) {
    const auto corpus = session_.corpus();
    if (!corpus) return false;
    const std::string wanted = word.trimmed().toStdString();
    auto id = corpus->vocabulary.find(wanted);
    if (!id) id = corpus->vocabulary.find(word.trimmed().toLower().toStdString());
    if (!id) {
        std::vector<std::string> words;
        for (const WordCount& entry :
             corpus->vocabulary.words().first(listedCount(corpus->vocabulary)))
            words.push_back(entry.word);
        messages_->showError(QString::fromStdString(unknownWordMessage(wanted, words)));
        return false;
    }
    messages_->hideError();
    live_->select(static_cast<int>(*id));
    return true;
}

void MainWindow::setTheme(ThemeKind kind) {
    Look look = appearance_->look();
    look.theme = kind;
    appearance_->setLook(look);
}

Inspector& MainWindow::inspector() {
    return live_->inspector();
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) showHistory();
    return QMainWindow::event(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // Keys that the focused control had no use for: a focused button takes Space for itself.
    if (!event->isAutoRepeat() && event->modifiers() == Qt::NoModifier &&
        transport_->press(event->key()))
        return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty()) openCorpus(urls.first().toLocalFile());
}

}  // namespace firth
