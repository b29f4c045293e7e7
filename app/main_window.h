#pragma once

#include <QElapsedTimer>
#include <QMainWindow>
#include <QTimer>
#include <memory>

#include "app/session/training_session.h"
#include "app/widgets/dialogs.h"
#include "app/widgets/theme.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
QT_END_NAMESPACE

namespace firth {

class Card;
class CurveChart;
class ElidedLabel;
class MapView;
class SettingsBar;
class TransportBar;
class VocabularyPanel;
class WindowStrip;
class WordPanel;

/// The one window: puts the panels together and carries commands and frames between them and the
/// session. Computes nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(std::unique_ptr<Dialogs> dialogs, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// "@town", a file; as the corpus picker does.
    void openCorpus(const QString& source);
    /// Looks a word up and selects it; false if it is not in the vocabulary.
    bool selectWord(const QString& word);
    /// Opens a page: live, vocabulary. False if there is no such page.
    bool showPage(const QString& page);
    void setTheme(ThemeKind kind);

    TrainingSession& session() { return session_; }
    SettingsBar& settingsBar() { return *settings_; }

signals:
    /// Everything in the window shows this frame.
    void frameShown();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeMessages();
    Card* makeMapCard();
    Card* makeInspectorCard();
    void connectBars();
    void connectSession();
    void addShortcuts();

    void askForFile();
    void askForText();
    void changeModelSettings();
    void reset();
    bool mayRestart(const QString& why);
    void takeCorpus();
    void takeState(RunState state);
    void takeFrame(const std::shared_ptr<const MapFrame>& frame);
    void takeReport(const std::shared_ptr<const WordReport>& report);
    void showCharts(const MapFrame& frame);
    void showError(const QString& message);
    void select(int word);
    void inspectSelected();
    void setTextScale(double scale);
    void tick();

    std::unique_ptr<Dialogs> dialogs_;
    TrainingSession session_;
    QString pastedText_;
    QString sourceAsked_;

    SettingsBar* settings_;
    TransportBar* transport_;
    QWidget* banner_;
    ElidedLabel* bannerText_;
    QWidget* loading_;
    ElidedLabel* loadingText_;
    QProgressBar* loadingBar_;
    Card* windowCard_;
    WindowStrip* strip_;
    Card* mapCard_;
    MapView* map_;
    QLineEdit* search_;
    QTabWidget* tabs_;
    WordPanel* word_;
    VocabularyPanel* vocabulary_;
    Card* lossCard_;
    CurveChart* loss_;
    Card* separationCard_;
    CurveChart* separation_;
    QLabel* noGroups_;

    QTimer frameTimer_;
    QElapsedTimer sinceCharts_, sinceInspected_;
    std::shared_ptr<const MapFrame> frame_;
    bool frameWanted_ = false;
    bool firstState_ = true;
    int selected_ = -1;
    ThemeKind theme_ = ThemeKind::Light;
    double textScale_ = 1;
};

}  // namespace firth
