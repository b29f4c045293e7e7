#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <memory>

#include "app/main_window.h"
#include "app/widgets/theme.h"
#include "tests/app/answers.h"

namespace firth {

/// A test that drives the real window by object name.
class WindowTest : public QObject {
protected:
    /// A new window without a corpus, in sight.
    void showWindow(QSize size = {1440, 900}) {
        answers_ = {};
        window_.reset();
        // As at the program's start: under a style sheet every widget would be polished anew with
        // each parent that it gets on its way into the window.
        qApp->setStyleSheet({});
        window_ = std::make_unique<MainWindow>(std::make_unique<AnsweringDialogs>(answers_));
        applyTheme(*qApp, ThemeKind::Light, 1);
        window_->resize(size);
        window_->show();
        connect(&window_->session(), &TrainingSession::frameReady, this,
                [this](const std::shared_ptr<const MapFrame>& frame) { frame_ = frame; });
    }
    /// The same with a bundled corpus, ready to train.
    void showWindowWith(const char* corpus) {
        showWindow();
        QSignalSpy frames(window_.get(), &MainWindow::frameShown);
        window_->openCorpus(QString::fromLatin1(corpus));
        QVERIFY(frames.wait(60'000));
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("train")->isEnabled(), 60'000);
    }

    template <typename T>
    T* find(const char* name) {
        T* found = window_->findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("there is no %s", name);
        return found;
    }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }

    /// Presses Epoch and waits for its end. An epoch of @town can be over between two polls of
    /// QTRY_COMPARE, so the changes of state are recorded, not looked for.
    void trainEpoch() {
        QList<RunState> states;
        const auto recording = connect(&window_->session(), &TrainingSession::stateChanged, this,
                                       [&](RunState state) { states.append(state); });
        click("epoch");
        const QList<RunState> ranAndPaused = {RunState::Running, RunState::Paused};
        QTRY_COMPARE_WITH_TIMEOUT(states, ranAndPaused, 60'000);
        disconnect(recording);
    }

    Answers answers_;
    std::unique_ptr<MainWindow> window_;
    std::shared_ptr<const MapFrame> frame_;  ///< the last one that the session made
};

}  // namespace firth
