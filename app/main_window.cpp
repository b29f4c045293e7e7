#include "app/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStringListModel>
#include <QTabWidget>
#include <QVBoxLayout>

#include "app/widgets/card.h"
#include "app/widgets/curve_chart.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/map_view.h"
#include "app/widgets/settings_bar.h"
#include "app/widgets/training_curves.h"
#include "app/widgets/transport_bar.h"
#include "app/widgets/vocabulary_panel.h"
#include "app/widgets/window_strip.h"
#include "app/widgets/word_panel.h"
#include "engine/spelling.h"

namespace firth {
namespace {

constexpr int frameMilliseconds = 33;
constexpr int chartMilliseconds = 400;
constexpr int inspectMilliseconds = 400;
constexpr std::size_t shownNeighbours = 12;
const QString pastedSource = QStringLiteral("pasted text");

/// What the window starts with: small and quick, so that a class sees words move at once.
TrainingSettings startSettings(bool bundled) {
    TrainingSettings settings;
    settings.dim = 50;
    settings.window = bundled ? 3 : 5;
    settings.epochs = bundled ? 10 : 5;
    settings.subsample = bundled ? 0 : 1e-3;
    settings.initialC = defaultInitialC(settings.objective);
    return settings;
}

}  // namespace

MainWindow::MainWindow(std::unique_ptr<Dialogs> dialogs, QWidget* parent)
    : QMainWindow(parent),
      dialogs_(std::move(dialogs)),
      settings_(new SettingsBar),
      transport_(new TransportBar),
      strip_(new WindowStrip),
      map_(new MapView),
      search_(new QLineEdit),
      tabs_(new QTabWidget),
      word_(new WordPanel),
      vocabulary_(new VocabularyPanel),
      loss_(new CurveChart(QStringLiteral("lossChart"), tr("%g k"))),
      separation_(new CurveChart(QStringLiteral("separationChart"), tr("%g k"))),
      noGroups_(new QLabel(tr("This text comes without groups of words whose distance could be "
                              "followed. The bundled corpora have them."))) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Firth"));
    setAcceptDrops(true);
    resize(1440, 900);
    setMinimumSize(800, 560);

    windowCard_ = new Card(QStringLiteral("windowCard"), tr("Sliding window"));
    windowCard_->body()->addWidget(strip_);
    windowCard_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    lossCard_ = new Card(QStringLiteral("lossCard"), tr("Loss per sample"));
    lossCard_->body()->addWidget(loss_, 1);
    separationCard_ = new Card(QStringLiteral("separationCard"), tr("Cluster separation"));
    separationCard_->body()->addWidget(separation_, 1);
    noGroups_->setObjectName(QStringLiteral("noGroups"));
    noGroups_->setProperty("role", "quiet");
    noGroups_->setAlignment(Qt::AlignCenter);
    noGroups_->setWordWrap(true);
    noGroups_->hide();
    separationCard_->body()->addWidget(noGroups_, 1);
    separation_->setRange(-0.5, 1);

    auto* charts = new QHBoxLayout;
    charts->setSpacing(10);
    charts->addWidget(lossCard_, 1);
    charts->addWidget(separationCard_, 1);
    auto* pictures = new QVBoxLayout;
    pictures->setSpacing(10);
    pictures->addWidget(makeMapCard(), 70);
    pictures->addLayout(charts, 30);
    // The inspector has the whole height, for the sake of its tables.
    auto* panels = new QHBoxLayout;
    panels->setSpacing(10);
    panels->addLayout(pictures, 70);
    panels->addWidget(makeInspectorCard(), 30);

    auto* page = new QVBoxLayout;
    page->setContentsMargins(12, 10, 12, 12);
    page->setSpacing(10);
    page->addWidget(makeMessages());
    page->addWidget(windowCard_);
    page->addLayout(panels, 1);

    auto* central = new QWidget;
    auto* all = new QVBoxLayout(central);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(settings_);
    all->addWidget(transport_);
    all->addLayout(page, 1);
    setCentralWidget(central);

    settings_->setSettings(startSettings(true));
    map_->setMessage(tr("Choose a corpus to begin."));
    connectBars();
    connectSession();
    addShortcuts();
    frameTimer_.setTimerType(Qt::PreciseTimer);
    connect(&frameTimer_, &QTimer::timeout, this, &MainWindow::tick);
    frameTimer_.start(frameMilliseconds);
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::makeMessages() {
    auto* messages = new QWidget;
    auto* layout = new QVBoxLayout(messages);
    layout->setContentsMargins(0, 0, 0, 0);

    banner_ = new QFrame;
    banner_->setObjectName(QStringLiteral("banner"));
    auto* bannerRow = new QHBoxLayout(banner_);
    bannerRow->setContentsMargins(12, 6, 6, 6);
    bannerText_ = new ElidedLabel;
    bannerText_->setObjectName(QStringLiteral("bannerText"));
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("bannerClose"));
    close->setToolTip(tr("Take this message away"));
    connect(close, &QPushButton::clicked, banner_, &QWidget::hide);
    bannerRow->addWidget(bannerText_, 1);
    bannerRow->addWidget(close);
    banner_->hide();

    loading_ = new QFrame;
    loading_->setObjectName(QStringLiteral("loading"));
    loading_->setProperty("card", true);
    auto* loadingRow = new QHBoxLayout(loading_);
    loadingRow->setContentsMargins(12, 6, 6, 6);
    loadingText_ = new ElidedLabel;
    loadingText_->setObjectName(QStringLiteral("loadingText"));
    loadingBar_ = new QProgressBar;
    loadingBar_->setObjectName(QStringLiteral("loadingBar"));
    loadingBar_->setAccessibleName(tr("Reading"));
    loadingBar_->setTextVisible(false);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelLoading"));
    cancel->setToolTip(tr("Stop reading and keep what was open"));
    connect(cancel, &QPushButton::clicked, &session_, &TrainingSession::cancelLoading);
    loadingRow->addWidget(loadingText_, 1);
    loadingRow->addWidget(loadingBar_, 2);
    loadingRow->addWidget(cancel);
    loading_->hide();

    layout->addWidget(banner_);
    layout->addWidget(loading_);
    return messages;
}

Card* MainWindow::makeMapCard() {
    mapCard_ = new Card(QStringLiteral("mapCard"), tr("Map"));
    mapCard_->body()->addWidget(map_, 1);
    search_->setObjectName(QStringLiteral("search"));
    search_->setAccessibleName(tr("Find a word"));
    search_->setPlaceholderText(tr("Find (Ctrl+F)"));
    search_->setToolTip(tr("Type a word and press Enter to select it on the map"));
    search_->setClearButtonEnabled(true);
    search_->setFixedWidth(170);
    mapCard_->header()->insertWidget(1, search_);
    connect(search_, &QLineEdit::returnPressed, this, [this] { selectWord(search_->text()); });
    connect(map_, &MapView::wordSelected, this, &MainWindow::select);
    return mapCard_;
}

Card* MainWindow::makeInspectorCard() {
    auto* card = new Card(QStringLiteral("inspectorCard"), tr("Inspector"));
    tabs_->setObjectName(QStringLiteral("inspectorTabs"));
    tabs_->addTab(word_, tr("Word"));
    tabs_->addTab(vocabulary_, tr("Vocabulary"));
    card->body()->addWidget(tabs_, 1);
    card->setMinimumWidth(300);
    connect(word_, &WordPanel::metricChanged, this, &MainWindow::inspectSelected);
    connect(word_, &WordPanel::wordActivated, this, &MainWindow::select);
    connect(vocabulary_, &VocabularyPanel::wordActivated, this, [this](int word) {
        select(word);
        tabs_->setCurrentWidget(word_);
    });
    return card;
}

void MainWindow::connectBars() {
    connect(settings_, &SettingsBar::corpusChosen, this, &MainWindow::openCorpus);
    connect(settings_, &SettingsBar::openAsked, this, &MainWindow::askForFile);
    connect(settings_, &SettingsBar::pasteAsked, this, &MainWindow::askForText);
    connect(settings_, &SettingsBar::modelSettingsChanged, this, &MainWindow::changeModelSettings);
    connect(settings_, &SettingsBar::alphaChanged, &session_, &TrainingSession::setAlpha);
    connect(settings_, &SettingsBar::epochsChanged, &session_, &TrainingSession::setEpochs);
    connect(settings_, &SettingsBar::themeToggled, this,
            [this] { setTheme(theme_ == ThemeKind::Light ? ThemeKind::Dark : ThemeKind::Light); });
    connect(transport_, &TransportBar::trainAsked, &session_, &TrainingSession::train);
    connect(transport_, &TransportBar::pauseAsked, &session_, &TrainingSession::pause);
    connect(transport_, &TransportBar::stepAsked, this, [this] { session_.step(1); });
    connect(transport_, &TransportBar::epochAsked, &session_, &TrainingSession::trainEpoch);
    connect(transport_, &TransportBar::resetAsked, this, &MainWindow::reset);
    connect(transport_, &TransportBar::speedChanged, &session_, &TrainingSession::setSpeed);
}

void MainWindow::connectSession() {
    connect(&session_, &TrainingSession::loadStarted, this, [this](const QString& name) {
        banner_->hide();
        loadingText_->setText(tr("Reading %1 …").arg(name));
        loadingBar_->setRange(0, 0);
        loading_->show();
    });
    connect(&session_, &TrainingSession::loadProgress, this, [this](quint64 done, quint64 total) {
        constexpr int thousandths = 1000;
        loadingBar_->setRange(0, total > 0 ? thousandths : 0);
        if (total > 0) loadingBar_->setValue(static_cast<int>(done * thousandths / total));
    });
    connect(&session_, &TrainingSession::loadEnded, loading_, &QWidget::hide);
    connect(&session_, &TrainingSession::loaded, this, &MainWindow::takeCorpus);
    connect(&session_, &TrainingSession::failed, this, &MainWindow::showError);
    connect(&session_, &TrainingSession::stateChanged, this, &MainWindow::takeState);
    connect(&session_, &TrainingSession::frameReady, this, &MainWindow::takeFrame);
    connect(&session_, &TrainingSession::inspected, this, &MainWindow::takeReport);
}

void MainWindow::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence::Open, [this] { askForFile(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_V, [this] { askForText(); });
    add(QKeySequence::Find, [this] {
        search_->setFocus();
        search_->selectAll();
    });
    add(QKeySequence::ZoomIn, [this] { setTextScale(textScale_ + 0.1); });
    add(Qt::CTRL | Qt::Key_Equal, [this] { setTextScale(textScale_ + 0.1); });
    add(QKeySequence::ZoomOut, [this] { setTextScale(textScale_ - 0.1); });
    add(Qt::CTRL | Qt::Key_0, [this] { setTextScale(1); });
    add(QKeySequence::Quit, [this] { close(); });
}

void MainWindow::askForFile() {
    const QString path = dialogs_->openFile(this);
    if (!path.isEmpty()) openCorpus(path);
}

void MainWindow::askForText() {
    const auto text = dialogs_->pasteText(this);
    if (!text) return;
    pastedText_ = *text;
    openCorpus(pastedSource);
}

bool MainWindow::mayRestart(const QString& why) {
    const bool nothingToLose = !frame_ || frame_->snapshot->progress.samples == 0;
    return nothingToLose || dialogs_->confirmRestart(this, why);
}

void MainWindow::openCorpus(const QString& source) {
    if (!mayRestart(tr("Another corpus starts a new model; what this one has learned is lost.")))
        return;
    const bool bundled = source.startsWith(QLatin1Char('@'));
    const bool pasted = source == pastedSource;
    CorpusRequest request;
    request.source = pasted ? QString() : source;
    request.pasted = pasted ? pastedText_ : QString();
    request.reading.minCount = bundled || pasted ? 1 : 5;
    sourceAsked_ = source;
    TrainingSettings settings = settings_->settings();
    // The text's own kind decides what the user has no control for.
    const TrainingSettings start = startSettings(bundled || pasted);
    settings.subsample = start.subsample;
    if (!session_.corpus()) settings = start;
    session_.load(request, settings);
}

void MainWindow::changeModelSettings() {
    if (!session_.corpus()) return;
    if (!mayRestart(tr("This setting starts a new model; what this one has learned is lost."))) {
        settings_->setSettings(session_.settings());
        return;
    }
    session_.restart(settings_->settings());
}

void MainWindow::reset() {
    if (mayRestart(tr("Reset starts a new model; what this one has learned is lost.")))
        session_.restart(session_.settings());
}

void MainWindow::takeCorpus() {
    const auto corpus = session_.corpus();
    const bool another = !frame_ || !strip_->shows(*corpus);
    frame_.reset();
    settings_->setSettings(session_.settings());
    if (!sourceAsked_.isEmpty()) settings_->setCorpus(sourceAsked_);
    if (another) {
        MapWords words;
        const auto shown = std::min(corpus->vocabulary.size(),
                                    static_cast<std::size_t>(TrainingSession::mostShownRows));
        QStringList all;
        for (const WordCount& word : corpus->vocabulary.words())
            all.append(QString::fromStdString(word.word));
        words.labels = all.first(static_cast<qsizetype>(shown));
        words.groups = groupLabels(*corpus, shown);
        for (const Group& group : corpus->groups)
            words.groupNames.append(QString::fromStdString(group.name));
        map_->setWords(std::move(words));
        word_->setCorpus(corpus);
        vocabulary_->setCorpus(corpus);
        selected_ = -1;
        search_->clear();
        auto* completer = new QCompleter(all, search_);
        completer->setFilterMode(Qt::MatchStartsWith);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        delete search_->completer();
        search_->setCompleter(completer);
        // A corpus with topics opens with a word of the first one, so that there is one to follow.
        if (!corpus->groups.empty())
            if (const auto first = corpus->vocabulary.find(corpus->groups[0].words[0]))
                select(static_cast<int>(*first));
    } else {
        map_->resetView();
        inspectSelected();
    }
    separation_->setVisible(!corpus->groups.empty());
    noGroups_->setVisible(corpus->groups.empty());
    sinceCharts_.invalidate();
    frameWanted_ = true;
}

void MainWindow::takeState(RunState state) {
    const bool first = firstState_;
    firstState_ = false;
    transport_->setState(state);
    if (first) transport_->focusTrain();
    // Whatever changed, one more frame shows how things stand now.
    frameWanted_ = true;
    inspectSelected();
}

void MainWindow::tick() {
    if (session_.state() == RunState::Running || frameWanted_) {
        frameWanted_ = !session_.requestFrame() && frameWanted_;
        if (session_.state() == RunState::Running &&
            (!sinceInspected_.isValid() || sinceInspected_.elapsed() > inspectMilliseconds))
            inspectSelected();
    }
}

void MainWindow::takeFrame(const std::shared_ptr<const MapFrame>& frame) {
    const bool first = !frame_;
    frame_ = frame;
    // A report that came before any points knew no ranks on the map.
    if (first) inspectSelected();
    const Snapshot& snapshot = *frame->snapshot;
    map_->setPoints(frame->points);
    transport_->showProgress(snapshot);
    strip_->show(session_.corpus(), snapshot.window);
    const bool skipGram = session_.settings().architecture == Architecture::SkipGram;
    windowCard_->setCaption(
        tr("sentence %L1 of %L2 · %3")
            .arg(snapshot.window.sentence + 1)
            .arg(snapshot.window.sentences)
            .arg(skipGram ? tr("the centre word predicts each context word")
                          : tr("the context words together predict the centre word")));
    mapCard_->setCaption(mapCaption(*frame, *session_.corpus()));
    const bool still = session_.state() != RunState::Running;
    if (still || !sinceCharts_.isValid() || sinceCharts_.elapsed() > chartMilliseconds) {
        sinceCharts_.start();
        showCharts(*frame);
    }
    emit frameShown();
}

void MainWindow::showCharts(const MapFrame& frame) {
    loss_->setCurves(lossCurves(*frame.snapshot));
    lossCard_->setCaption(lossCaption(*frame.snapshot));
    const Corpus& corpus = *session_.corpus();
    separation_->setCurves(separationCurves(frame, corpus));
    separationCard_->setCaption(separationCaption(frame, corpus));
}

void MainWindow::select(int word) {
    selected_ = word;
    map_->setSelected(word);
    if (word < 0) {
        map_->setHighlighted({});
        word_->showNothing();
        return;
    }
    tabs_->setCurrentWidget(word_);
    inspectSelected();
}

bool MainWindow::selectWord(const QString& word) {
    const auto corpus = session_.corpus();
    if (!corpus) return false;
    const std::string wanted = word.trimmed().toStdString();
    auto id = corpus->vocabulary.find(wanted);
    if (!id) id = corpus->vocabulary.find(word.trimmed().toLower().toStdString());
    if (!id) {
        std::vector<std::string> words;
        for (const WordCount& entry : corpus->vocabulary.words()) words.push_back(entry.word);
        showError(QString::fromStdString(unknownWordMessage(wanted, words)));
        return false;
    }
    banner_->hide();
    select(static_cast<int>(*id));
    return true;
}

void MainWindow::inspectSelected() {
    if (selected_ < 0 || !word_->isVisible()) return;
    sinceInspected_.start();
    session_.inspect({static_cast<WordId>(selected_), shownNeighbours, word_->metric()});
}

void MainWindow::takeReport(const std::shared_ptr<const WordReport>& report) {
    if (static_cast<int>(report->query.word) != selected_) return;
    std::vector<int> near;
    for (const Neighbour& neighbour : report->neighbours)
        near.push_back(static_cast<int>(neighbour.word));
    map_->setHighlighted(near);
    word_->show(report, frame_.get());
}

void MainWindow::showError(const QString& message) {
    bannerText_->setText(message);
    banner_->setAccessibleName(message);
    banner_->show();
}

bool MainWindow::showPage(const QString& page) {
    if (page == QLatin1String("live")) return true;
    if (page != QLatin1String("vocabulary")) return false;
    tabs_->setCurrentWidget(vocabulary_);
    return true;
}

void MainWindow::setTheme(ThemeKind kind) {
    theme_ = kind;
    applyTheme(*qApp, theme_, textScale_);
}

void MainWindow::setTextScale(double scale) {
    textScale_ = std::clamp(scale, 0.8, 2.5);
    applyTheme(*qApp, theme_, textScale_);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // Keys that the focused control had no use for: a focused button takes Space for itself.
    if (!event->isAutoRepeat() && event->modifiers() == Qt::NoModifier &&
        transport_->press(event->key()))
        return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    constexpr int lowWindow = 800;
    strip_->setShownLines(height() < lowWindow ? 2 : 3);
    QMainWindow::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    frameTimer_.stop();
    session_.pause();
    session_.cancelLoading();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty()) openCorpus(urls.first().toLocalFile());
}

}  // namespace firth
