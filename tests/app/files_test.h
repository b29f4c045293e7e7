#pragma once

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

#include "app/widgets/map_view.h"
#include "tests/app/window_test.h"

namespace firth {

/// A test that opens and saves files in a folder of its own, through the real window.
class FilesTest : public WindowTest {
protected:
    static constexpr int soon = 30'000;

    /// An empty folder, and a new window.
    void begin() {
        dir_ = std::make_unique<QTemporaryDir>();
        showWindow({1280, 800});
    }
    QString file(const QString& name) const { return dir_->filePath(name); }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void trigger(const char* action) { find<QAction>(action)->trigger(); }
    /// Opens by the menu, and waits until everything shows it.
    void open(const QString& source) {
        QSignalSpy frames(window_.get(), &MainWindow::frameShown);
        QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
        if (source.startsWith('@')) {
            window_->openCorpus(source);
        } else {
            answers_.open = source;
            trigger("openFile");
        }
        QVERIFY(loaded.wait(soon));
        frames.clear();
        QVERIFY(frames.wait(soon));
    }
    void saveAs(const char* action, const QString& path) {
        answers_.save = path;
        find<QLabel>("bannerText")->setText({});
        trigger(action);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("banner")->accessibleName().contains(path), soon);
    }
    MapView& map() { return *find<MapView>("map"); }

    std::unique_ptr<QTemporaryDir> dir_;
};

}  // namespace firth
