#include "app/file_commands.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

#include "app/map_film.h"
#include "app/session/training_session.h"
#include "app/widgets/curve_chart.h"
#include "app/widgets/curve_csv.h"
#include "app/widgets/dialogs.h"
#include "app/widgets/live_page.h"
#include "app/widgets/map_view.h"
#include "app/widgets/picture_file.h"
#include "engine/error.h"
#include "engine/points_file.h"
#include "engine/row_names.h"
#include "engine/vectors.h"

namespace firth {

FileCommands::FileCommands(TrainingSession& session, LivePage& live, Dialogs& dialogs,
                           QWidget& window, std::function<std::string()> view)
    : session_(session), live_(live), dialogs_(dialogs), window_(window), view_(std::move(view)) {
    connect(&session_, &TrainingSession::trainingCopied, this,
            [this](const std::shared_ptr<const TrainingRecord>& training) {
                if (const auto use = std::exchange(withTraining_, nullptr)) use(training);
            });
    connect(&job_, &BackgroundJob::ended, this, [this] { film_.reset(); });
    connect(&session_, &TrainingSession::modelCopied, this, &FileCommands::writeVectors);
    connect(&job_, &BackgroundJob::failed, this, &FileCommands::failed);
    connect(&job_, &BackgroundJob::done, this, [this] {
        emit succeeded(tr("Saved %1").arg(written_));
        const auto saved = std::exchange(sessionUnderWay_, std::nullopt);
        if (!saved) return;
        setSessionFile(saved->first, saved->second);
        emit sessionSaved();
    });
}

FileCommands::~FileCommands() = default;

QString FileCommands::nameOfModel() const {
    const QString source = QString::fromStdString(session_.corpus()->name);
    const QString name = QFileInfo(source).completeBaseName();
    return name.startsWith(QLatin1Char('@')) ? name.mid(1) : name;
}

QString FileCommands::askWhere(const QString& title, const QString& name, const QString& filters) {
    return isBusy() ? QString() : dialogs_.saveFile(&window_, title, name, filters);
}

bool FileCommands::isBusy() {
    if (job_.isRunning())
        emit failed(busyMessage());
    else if (session_.isLoading())
        emit failed(tr("Something is being opened; save when it is there."));
    return job_.isRunning() || session_.isLoading();
}

bool FileCommands::write(const QString& path, std::function<void(const Progress&)> work) {
    if (!job_.start(tr("Writing %1 …").arg(QFileInfo(path).fileName()), std::move(work))) {
        emit failed(busyMessage());
        return false;
    }
    written_ = path;
    sessionUnderWay_.reset();
    return true;
}

QString FileCommands::busyMessage() const {
    return tr("%1 is still being written; wait for it, or cancel it.").arg(written_);
}

void FileCommands::setSessionFile(const QString& path, quint64 samples) {
    sessionFile_ = path;
    savedSamples_ = samples;
}

void FileCommands::forgetWishes() {
    withTraining_ = nullptr;
    wanted_.clear();
    sessionUnderWay_.reset();
}

SessionNotes FileCommands::notes() const {
    const Source& source = session_.source();
    return {source.name.toStdString(), source.pasted.toStdString(), view_()};
}

bool FileCommands::saveSession() {
    if (sessionFile_.isEmpty()) return saveSessionAs();
    if (isBusy()) return false;
    saveSessionTo(sessionFile_);
    return true;
}

bool FileCommands::saveSessionAs() {
    if (!session_.corpus() || session_.isFinished()) return false;
    const QString name =
        sessionFile_.isEmpty() ? nameOfModel() + QLatin1String(".firth") : sessionFile_;
    const QString path = askWhere(tr("Save the session"), name, tr("Firth session (*.firth)"));
    if (path.isEmpty()) return false;
    saveSessionTo(path);
    return true;
}

void FileCommands::saveSessionTo(const QString& path) {
    withTraining_ = [this, path](const auto& training) { writeSession(path, training); };
    session_.copyTraining();
}

void FileCommands::writeSession(const QString& path,
                                const std::shared_ptr<const TrainingRecord>& training) {
    const quint64 samples = training->present.progress.samples;
    const bool begun = write(path, [training, notes = notes(), path](const Progress& progress) {
        firth::writeSession(*training, notes, path.toStdString(), progress);
    });
    if (begun) sessionUnderWay_ = {path, samples};
}

void FileCommands::saveVectors() {
    askForVectors(false);
}

void FileCommands::saveContext() {
    askForVectors(true);
}

void FileCommands::askForVectors(bool context) {
    if (!session_.corpus()) return;
    const QString path =
        askWhere(context ? tr("Save context vectors") : tr("Save vectors"),
                 nameOfModel() + (context ? tr("_context") : QString()) + QLatin1String(".bin"),
                 tr("word2vec, binary (*.bin);;word2vec, text (*.txt *.vec);;"
                    "Embedding Projector (*.tsv);;NumPy (*.npy)"));
    if (path.isEmpty()) return;
    try {
        formatForFile(path.toStdString());  // a wrong ending is told at once
    } catch (const Error& error) {
        emit failed(QString::fromStdString(error.what()));
        return;
    }
    wanted_ = path;
    context_ = context;
    session_.copyModel();
}

void FileCommands::writeVectors(const std::shared_ptr<const ModelCopy>& model) {
    if (wanted_.isEmpty()) return;
    const std::string path = std::exchange(wanted_, QString()).toStdString();
    const std::shared_ptr<const Matrix> matrix = context_ ? model->C : model->E;
    if (!matrix) return;
    write(QString::fromStdString(path), [=, context = context_](const Progress& progress) {
        const Vocabulary& vocabulary = model->corpus->vocabulary;
        const auto names =
            context ? rowNamesOfC(vocabulary, model->objective) : wordsOf(vocabulary);
        firth::writeVectors(names, *matrix, path, formatForFile(path), progress);
    });
}

void FileCommands::exportMap() {
    if (!session_.corpus()) return;
    const QString path = askWhere(tr("Export the map"), nameOfModel() + QLatin1String("_map.png"),
                                  tr("Picture (*.png);;Scalable picture (*.svg);;"
                                     "Coordinates, separated by tabs (*.tsv)"));
    if (path.isEmpty()) return;
    MapView& map = live_.map();
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png")) {
        write(path, [path, picture = pictureOf(map, Parts::OwnPaintingOnly)](const Progress&) {
            writePng(path, picture);
        });
    } else if (ending == QLatin1String("svg")) {
        const QByteArray bytes = svgOf(map.size(), tr("Map of %1").arg(nameOfModel()),
                                       [&map](QPainter& painter) { map.paintShapes(painter); });
        write(path, [path, bytes](const Progress&) { writeWhole(path, bytes); });
    } else if (ending == QLatin1String("tsv")) {
        const auto frame = live_.frame();
        if (!frame) return;
        write(path, [path, frame, corpus = session_.corpus()](const Progress&) {
            std::vector<std::string> words;
            for (const WordCount& word :
                 corpus->vocabulary.words().first(static_cast<std::size_t>(frame->points.rows())))
                words.push_back(word.word);
            writePoints(words, frame->points, path.toStdString());
        });
    } else {
        emit failed(tr("%1: choose a name that ends in .png, .svg or .tsv").arg(path));
    }
}

void FileCommands::copyMap() {
    if (!session_.corpus()) return;
    QGuiApplication::clipboard()->setImage(pictureOf(live_.map(), Parts::OwnPaintingOnly));
    emit succeeded(tr("The map's picture is on the clipboard"));
}

void FileCommands::exportLoss() {
    exportChart(live_.lossChart(), tr("Export the loss curve"), QStringLiteral("_loss.png"));
}

void FileCommands::exportSeparation() {
    exportChart(live_.separationChart(), tr("Export the cluster separation"),
                QStringLiteral("_separation.png"));
}

void FileCommands::exportFilm() {
    if (!session_.corpus() || !live_.frame()) return;
    const QString path = askWhere(tr("Export the training as a film"),
                                  nameOfModel() + QLatin1String("_training.webp"),
                                  tr("Animated picture (*.webp);;Folder of pictures (*.png)"));
    if (path.isEmpty()) return;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QLatin1String("webp") && ending != QLatin1String("png")) {
        emit failed(tr("%1: choose a name that ends in .webp or .png").arg(path));
        return;
    }
    withTraining_ = [this, path](const auto& training) { writeFilm(path, training); };
    session_.copyTraining();
}

void FileCommands::writeFilm(const QString& path,
                             const std::shared_ptr<const TrainingRecord>& training) {
    const auto frame = live_.frame();
    if (!frame || job_.isRunning()) return;
    film_ = std::make_unique<MapFilm>(live_.map(), training, frame);
    write(path, [film = film_.get(), path](const Progress& progress) {
        firth::writeFilm(*film, path, progress);
    });
}

void FileCommands::exportChart(CurveChart& chart, const QString& title, const QString& name) {
    if (!session_.corpus()) return;
    const QString path = askWhere(title, nameOfModel() + name,
                                  tr("Picture (*.png);;Scalable picture (*.svg);;"
                                     "Numbers, separated by commas (*.csv)"));
    if (path.isEmpty()) return;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png")) {
        write(path, [path, picture = pictureOf(chart, Parts::All)](const Progress&) {
            writePng(path, picture);
        });
    } else if (ending == QLatin1String("svg") || ending == QLatin1String("csv")) {
        const QByteArray bytes = ending == QLatin1String("csv")
                                     ? curveCsv(chart.curves(), chart.xUnit())
                                     : svgOf(chart.size(), title, [&chart](QPainter& painter) {
                                           chart.render(&painter);
                                       });
        write(path, [path, bytes](const Progress&) { writeWhole(path, bytes); });
    } else {
        emit failed(tr("%1: choose a name that ends in .png, .svg or .csv").arg(path));
    }
}

}  // namespace firth
