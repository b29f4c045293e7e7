#include "app/lesson/handout_maker.h"

#include <QDialog>
#include <QPainter>
#include <QTimer>

#include "app/lesson/lesson_actor.h"
#include "app/lesson/window_parts.h"
#include "app/main_window.h"
#include "app/widgets/scroll_into_sight.h"
#include "engine/error.h"

namespace firth {
namespace {

/// Nobody is there to be asked.
class Unasked : public Dialogs {
public:
    QString openFile(QWidget*) override { return {}; }
    std::optional<QString> pasteText(QWidget*) override { return std::nullopt; }
    bool confirmRestart(QWidget*, const QString&) override { return true; }
};

/// What a page lights, in the window's places; empty if nothing of it is in sight.
QRect litPart(const LessonPage& page, const MainWindow& window) {
    constexpr int margin = 4;
    QRect part;
    for (const std::string& name : page.light) {
        QWidget* lit = partCalled(window, QString::fromStdString(name));
        if (!lit || !lit->isVisible()) continue;
        scrollIntoSight(*lit);
        part |= visiblePart(*lit, window);
    }
    if (!part.isEmpty()) part.adjust(-margin, -margin, margin, margin);
    return part & window.rect();
}

/// Sharper than on the screen, since paper is.
QImage pictureOf(MainWindow& window, const QRect& part) {
    constexpr double sharpness = 2;
    QImage picture(part.size() * sharpness, QImage::Format_RGB32);
    picture.setDevicePixelRatio(sharpness);
    picture.fill(Qt::white);
    window.render(&picture, QPoint(), QRegion(part));
    return picture;
}

}  // namespace

HandoutMaker::HandoutMaker(Chapter chapter, int number, QString path)
    : chapter_(std::move(chapter)),
      number_(number),
      path_(std::move(path)),
      window_(std::make_unique<MainWindow>(std::make_unique<Unasked>())),
      actor_(std::make_unique<LessonActor>(*window_)) {
    // Small, so that its text can be read on paper.
    constexpr QSize size(1080, 760);
    window_->resize(size);
    window_->setAttribute(Qt::WA_QuitOnClose, false);
    window_->setAttribute(Qt::WA_DontShowOnScreen);
    for (QDialog* dialog : window_->findChildren<QDialog*>())
        dialog->setAttribute(Qt::WA_DontShowOnScreen);
    dress(*window_, ThemeKind::Light);
    connect(actor_.get(), &LessonActor::finished, this, [this] {
        // Lets what was asked for arrive, and the map's camera come to rest.
        constexpr int restMilliseconds = 800;
        const bool pictured = !current().light.empty();
        QTimer::singleShot(pictured ? restMilliseconds : 0, this, &HandoutMaker::takePicture);
    });
    connect(&window_->session(), &TrainingSession::failed, this, &HandoutMaker::failed);
}

HandoutMaker::~HandoutMaker() = default;

const LessonPage& HandoutMaker::current() const {
    return chapter_.pages[static_cast<std::size_t>(page_)];
}

void HandoutMaker::begin() {
    window_->show();
    playPage();
}

void HandoutMaker::playPage() {
    const auto pages = chapter_.pages.size();
    emit progressed(static_cast<quint64>(page_), pages);
    if (static_cast<std::size_t>(page_) == pages) {
        try {
            writeHandout(chapter_, number_, pictures_, path_);
        } catch (const Error& error) {
            emit failed(QString::fromStdString(error.what()));
            return;
        }
        emit done();
        return;
    }
    actor_->perform(current().start);
    actor_->perform(current().show);
}

void HandoutMaker::takePicture() {
    dress(*window_, ThemeKind::Light);
    const QRect part = litPart(current(), *window_);
    if (!part.isEmpty()) pictures_[page_] = pictureOf(*window_, part);
    ++page_;
    playPage();
}

}  // namespace firth
