// What the map shows, against independent numbers, and how its axes follow training.
#include <QTest>
#include <cmath>

#include "../engine/geometry_reference.h"
#include "app/session/projection_worker.h"
#include "engine/corpus.h"

using namespace firth;

namespace {

/// A projection worker fed by hand.
class Map {
public:
    MapSettings settings;
    std::shared_ptr<const Corpus> corpus = std::make_shared<const Corpus>();
    std::shared_ptr<const std::vector<int>> groups;

    /// A frame of these rows, as if training stood still there after so many samples, and had come
    /// to `present` before.
    std::shared_ptr<const MapFrame> show(const Matrix& E, std::uint64_t samples,
                                         std::uint64_t present = 0) {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->run = run;
        snapshot->E = E;
        snapshot->epochStart = epochStart;
        snapshot->progress.samples = samples;
        snapshot->past.present = std::max(samples, present);
        requests_.put(std::make_shared<const ProjectionRequest>(
            ProjectionRequest{std::move(snapshot), corpus, groups, true, settings}));
        worker_.project();
        return frames_.take();
    }
    Matrix epochStart;
    std::uint64_t run = 1;

private:
    Mailbox<ProjectionRequest> requests_;
    Mailbox<MapFrame> frames_;
    ProjectionWorker worker_{requests_, frames_};
};

TrainingSettings townSettings() {
    TrainingSettings settings;
    settings.dim = 50;
    settings.window = 3;
    settings.epochs = 4;
    return settings;
}

std::shared_ptr<const Corpus> town() {
    ReadingSettings reading;
    reading.minCount = 1;
    return std::make_shared<const Corpus>(readCorpus("@town", reading));
}

float distance(const Matrix& one, const Matrix& other) {
    return (one - other).cwiseAbs().maxCoeff();
}

double correlation(const Eigen::VectorXf& one, const Eigen::VectorXf& other) {
    const Eigen::VectorXd a = one.cast<double>().array() - one.cast<double>().mean();
    const Eigen::VectorXd b = other.cast<double>().array() - other.cast<double>().mean();
    return a.dot(b) / (a.norm() * b.norm());
}

}  // namespace

class TestProjectionWorker : public QObject {
    Q_OBJECT
private slots:
    void agreesWithNumpy();
    void anyPairOfAxes();
    void axesNeitherTurnFarNorFlip();
    void standsStillOnThePrincipalAxes();
    void frozenAxesStay();
    void refitsAreMarked();
    void someWordsAlone();
    void axesBetweenWords();
    void unitVectors();
    void coloursByClusters();
    void coloursByScales();

private:
    const nlohmann::json reference_ = geometryReference();
    const Matrix rows_ = matrixFrom(reference_["projections"][0]["rows"]);
};

/// The map's coordinates are those of a centred SVD by NumPy, up to rotation and sign.
void TestProjectionWorker::agreesWithNumpy() {
    for (const nlohmann::json& known : reference_["projections"]) {
        const Matrix rows = matrixFrom(known["rows"]);
        const Matrix points = matrixFrom(known["points"]);
        Map map;
        const auto first = map.show(rows, 0);
        for (const int axis : {0, 1}) {
            const float sign = first->points.col(axis).dot(points.col(axis)) < 0 ? -1.F : 1.F;
            QVERIFY(distance(first->points.col(axis), sign * points.col(axis)) < 1e-4F);
            QVERIFY(std::abs(first->basis.explained[axis] -
                             known["explained"][std::size_t(axis)].get<float>()) < 1e-6F);
        }
        for (std::size_t axis = 0; axis < known["explained"].size(); ++axis)
            QVERIFY(std::abs(first->shares[axis] - known["explained"][axis].get<float>()) < 1e-6F);
        // The zero vector lies where the mean, mirrored at it, would.
        const Vector mean = rows.colwise().mean();
        QVERIFY(distance(first->origin, -mean * first->basis.axes.transpose()) < 1e-4F);

        // Turned onto axes of before, the picture is the same but for a rotation: the Gram matrix
        // of its points knows none.
        Map other;
        other.show(rows.rowwise().reverse(), 0);
        const auto turned = other.show(rows, 10);
        const Matrix gram = points * points.transpose();
        const float size = gram.cwiseAbs().maxCoeff();
        QVERIFY(distance(turned->points * turned->points.transpose(), gram) < 1e-4F * size);
    }
}

void TestProjectionWorker::anyPairOfAxes() {
    Map map;
    map.settings.choice.first = 3;
    map.settings.choice.second = 2;
    const auto frame = map.show(rows_, 0);
    const PrincipalAxes all = principalAxes(rows_, 10);
    QVERIFY(distance(frame->points, project(rows_, planeOf(all, 3, 2))) < 1e-5F);
    QCOMPARE(frame->basis.explained[0], all.explained[3]);
    QCOMPARE(frame->shares, all.explained);
}

/// What a map shows of @town while training runs, with a fit every 1,000 samples; in the window one
/// comes several times as seldom, but there, too, no axis turns farther at once.
void TestProjectionWorker::axesNeitherTurnFarNorFlip() {
    Trainer trainer(town(), townSettings());
    const Matrix& E = trainer.model().E;
    MapAxes axes;
    MapSettings settings;
    FittedAxes last = axes.axesFor({E, E, 0, false, false}, settings, true);
    Matrix lastPoints = project(E, last.basis);
    double farthest = 0, leastDot = 1, leastCorrelation = 1;
    int frames = 0, glided = 0;
    while (trainer.progress().epoch == 0) {
        for (std::uint64_t left = 1000, done = 1; left > 0 && done > 0; left -= done)
            done = trainer.run(left);
        const FittedAxes now =
            axes.axesFor({E, E, trainer.progress().samples, false, false}, settings, true);
        const Matrix points = project(E, now.basis);
        farthest = std::max(farthest, largestTurn(now.basis, last.basis));
        for (const int axis : {0, 1}) {
            leastDot = std::min(
                leastDot,
                static_cast<double>(now.basis.axes.row(axis).dot(last.basis.axes.row(axis))));
            leastCorrelation =
                std::min(leastCorrelation, correlation(points.col(axis), lastPoints.col(axis)));
        }
        QVERIFY(
            (now.basis.axes * now.basis.axes.transpose()).isApprox(Matrix::Identity(2, 2), 1e-4F));
        // Within its plane a picture is not turned against the last one at all: of all rotations of
        // the new coordinates, none lies nearer to the old axes' than the one shown.
        if (!now.gliding) {
            const Matrix before = project(E, last.basis);
            const Eigen::Matrix2f cross = (points.rowwise() - points.colwise().mean()).transpose() *
                                          (before.rowwise() - before.colwise().mean());
            QVERIFY(std::abs(cross(0, 1) - cross(1, 0)) < 1e-3F * cross.norm());
        }
        glided += now.gliding;
        ++frames;
        last = now;
        lastPoints = points;
    }
    QVERIFY(frames > 100);
    QVERIFY2(farthest <= MapAxes::mostDegrees, qPrintable(QString::number(farthest)));
    QVERIFY2(leastDot > std::cos(MapAxes::mostDegrees * 3.1416 / 180),
             qPrintable(QString::number(leastDot)));
    QVERIFY2(leastCorrelation > 0.9, qPrintable(QString::number(leastCorrelation)));
    // When the topics come out of the noise, the second axis has far to go: once, and it is marked.
    QVERIFY2(glided > 2 && glided < 15, qPrintable(QString::number(glided)));
    QCOMPARE(axes.marks().size(), std::size_t{1});
    QVERIFY(!last.gliding);
    const Basis best = principalBasis(E);
    QVERIFY(std::abs(last.basis.explained[0] + last.basis.explained[1] - best.explained[0] -
                     best.explained[1]) < 1e-5F);
}

/// On the way to far axes training is halted: what stands still is the whole truth.
void TestProjectionWorker::standsStillOnThePrincipalAxes() {
    const Matrix far = rows_.rowwise().reverse();
    MapAxes axes;
    axes.axesFor({far, far, 0, false, false}, {}, true);
    const FittedAxes running = axes.axesFor({rows_, rows_, 10, false, false}, {}, true);
    QVERIFY(running.gliding);
    const FittedAxes still = axes.axesFor({rows_, rows_, 10, false, true}, {}, true);
    QVERIFY(!still.gliding);
    const Basis best = principalBasis(rows_);
    QVERIFY(running.basis.explained[0] + running.basis.explained[1] <
            best.explained[0] + best.explained[1] - 0.01F);
    QVERIFY(std::abs(still.basis.explained[0] + still.basis.explained[1] - best.explained[0] -
                     best.explained[1]) < 1e-5F);
    // The next look finds it as it was.
    QVERIFY(axes.axesFor({rows_, rows_, 10, false, true}, {}, true).basis.axes == still.basis.axes);
}

void TestProjectionWorker::frozenAxesStay() {
    Map map;
    const auto first = map.show(rows_, 0);
    map.settings.frozen = true;
    const Matrix moved = rows_ + 0.3F * rows_.rowwise().reverse();
    const auto frozen = map.show(moved, 10);
    QVERIFY(frozen->basis.axes == first->basis.axes && frozen->basis.mean == first->basis.mean);
    QCOMPARE(frozen->fitted, std::uint64_t{0});
    // The shares are of what is shown, not of what was fitted.
    QCOMPARE(frozen->basis.explained[0], measuredOn(moved, first->basis).explained[0]);
    QVERIFY(frozen->basis.explained[0] != first->basis.explained[0]);
    // The user can have them anew, and they are frozen again.
    ++map.settings.refits;
    const auto refitted = map.show(moved, 10);
    QVERIFY(refitted->basis.axes == principalBasis(moved).axes);
    QVERIFY(map.show(rows_, 20)->basis.axes == refitted->basis.axes);
    map.settings.frozen = false;
    const auto followed = map.show(rows_, 20);
    QCOMPARE(followed->fitted, std::uint64_t{20});
    QVERIFY(std::abs(followed->basis.explained[0] + followed->basis.explained[1] -
                     first->basis.explained[0] - first->basis.explained[1]) < 1e-5F);
}

void TestProjectionWorker::refitsAreMarked() {
    Map map;
    QVERIFY(map.show(rows_, 0)->refits.empty());
    QVERIFY(map.show(rows_ * 1.1F, 10)->refits.empty());
    ++map.settings.refits;
    const std::vector<std::uint64_t> atTwenty{20}, atThirty{20, 30};
    QCOMPARE(map.show(rows_, 20)->refits, atTwenty);
    QCOMPARE(map.show(rows_, 25)->refits, atTwenty);
    map.settings.choice.second = 2;
    QCOMPARE(map.show(rows_, 30)->refits, atThirty);
    // A look back fits nothing, and marks nothing.
    QCOMPARE(map.show(rows_, 12, 30)->refits, atThirty);
    // Training goes on from an earlier moment: what came after it is gone.
    QCOMPARE(map.show(rows_, 24)->refits, atTwenty);
    ++map.run;
    QVERIFY(map.show(rows_, 0)->refits.empty());
}

void TestProjectionWorker::someWordsAlone() {
    Map map;
    map.groups = std::make_shared<const std::vector<int>>(std::vector<int>(40, 0));
    map.settings.choice.words =
        std::make_shared<const std::vector<WordId>>(std::vector<WordId>{2, 3, 5, 8, 13, 39, 77});
    const auto frame = map.show(rows_, 0);
    QCOMPARE(frame->shown, std::size_t{6});
    QCOMPARE(frame->points.rows(), rows_.rows());
    const std::vector<Eigen::Index> shown{2, 3, 5, 8, 13, 39};
    const Matrix some = rows_(shown, Eigen::all);
    QVERIFY(frame->points(shown, Eigen::all) == project(some, principalBasis(some)));
    for (Eigen::Index row = 0; row < rows_.rows(); ++row)
        QCOMPARE(frame->points.row(row).allFinite(), std::ranges::count(shown, row) == 1);
    QVERIFY(std::isfinite(frame->separations.at(0).meanOnMap));
    // None at all is no crash.
    map.settings.choice.words = std::make_shared<const std::vector<WordId>>();
    QCOMPARE(map.show(rows_, 0)->shown, std::size_t{0});
}

void TestProjectionWorker::axesBetweenWords() {
    const nlohmann::json& known = reference_["between"][1];
    Map map;
    WordAxis axis{"one", "other", known["from"].get<std::vector<WordId>>(),
                  known["to"].get<std::vector<WordId>>()};
    map.settings.choice.x = axis;
    const Matrix points = matrixFrom(known["points"]);
    const auto frame = map.show(rows_, 0);
    QVERIFY(distance(frame->points.col(0), points.col(0)) < 1e-4F);
    QVERIFY(std::abs(frame->basis.explained[0] - known["explained"][0].get<float>()) < 1e-6F);
    QCOMPARE(frame->settings.choice.x->toName, QString("other"));
    // Of words that are not shown, too, and the direction stays that between them in E.
    map.settings.choice.words =
        std::make_shared<const std::vector<WordId>>(std::vector<WordId>{30, 31, 32, 33});
    QVERIFY(distance(map.show(rows_, 0)->basis.axes.row(0), frame->basis.axes.row(0)) < 1e-6F);
}

void TestProjectionWorker::unitVectors() {
    Map map;
    map.settings.choice.unitVectors = true;
    const Matrix unit = rows_.rowwise().normalized();
    const auto frame = map.show(rows_, 0);
    QVERIFY(distance(frame->points, project(unit, principalBasis(unit))) < 1e-5F);
}

void TestProjectionWorker::coloursByClusters() {
    const nlohmann::json& known = reference_["silhouettes"];
    Matrix rows = matrixFrom(known["rows"]);
    Map map;
    map.settings.colourBy = ColourBy::Clusters;
    map.settings.clusters = 3;
    const auto first = map.show(rows, 0);
    QCOMPARE(first->colours.by, ColourBy::Clusters);
    QCOMPARE(first->colours.clusters.size(), std::size_t(rows.rows()));
    QCOMPARE(std::ranges::max(first->colours.clusters), 2);
    // Long vectors and short ones of one direction are in one cluster.
    rows *= 3;
    QCOMPARE(map.show(rows, 10)->colours.clusters, first->colours.clusters);
    map.settings.clusters = 12;
    const auto many = map.show(rows, 10);
    QCOMPARE(std::ranges::max(many->colours.clusters), 11);
    map.settings.clusters = 3;
    QCOMPARE(map.show(rows, 20)->colours.clusters.size(), first->colours.clusters.size());
}

void TestProjectionWorker::coloursByScales() {
    Map map;
    map.corpus = town();
    const auto count = static_cast<Eigen::Index>(map.corpus->vocabulary.size());
    const Matrix E = Matrix::Random(count, 8);
    map.settings.colourBy = ColourBy::Count;
    QCOMPARE(map.show(E, 0)->colours.scale.shares[0], 1.F);
    QCOMPARE(map.show(E, 0)->colours.scale.high, double(map.corpus->vocabulary.count(0)));
    map.settings.colourBy = ColourBy::Similarity;
    QVERIFY(map.show(E, 0)->colours.scale.shares.empty());
    map.settings.reference = 7;
    const WordScale scale = map.show(E, 0)->colours.scale;
    QVERIFY(std::abs(scale.shares[7] - 1) < 1e-6F);
    const float cosine = E.row(3).normalized().dot(E.row(7).normalized());
    QVERIFY(std::abs(scale.shares[3] * 2 - 1 - cosine) < 1e-5F);
    map.settings.reference = 1'000'000;
    QVERIFY(map.show(E, 0)->colours.scale.shares.empty());
    map.settings.colourBy = ColourBy::Change;
    QVERIFY(map.show(E, 0)->colours.scale.shares.empty());
    map.epochStart = Matrix::Zero(count, 8);
    const WordScale change = map.show(E, 0)->colours.scale;
    QVERIFY(std::abs(change.high - double(E.rowwise().norm().maxCoeff())) < 1e-5);
    map.settings.colourBy = ColourBy::Groups;
    QVERIFY(map.show(E, 0)->colours.scale.shares.empty());
}

QTEST_GUILESS_MAIN(TestProjectionWorker)
#include "tst_projection_worker.moc"
