#pragma once

#include <QFrame>
#include <memory>

#include "app/session/map_frame.h"
#include "app/widgets/word_groups.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QStringListModel;
QT_END_NAMESPACE

namespace firth {

class ScreePlot;
class SegmentedControl;

/// Where the user chooses the map's axes: two of the principal ones, with what each carries, or
/// axes between words; of raw or of unit vectors; frozen, or fitted anew.
class AxesPopup : public QFrame {
    Q_OBJECT
public:
    explicit AxesPopup(QWidget* parent = nullptr);

    /// Another corpus or model: the first `words` words are on the map, of `dim` dimensions.
    void setCorpus(std::shared_ptr<const Corpus> corpus, std::size_t words, int dim);
    /// Groups that an axis may lead between.
    void setGroups(std::vector<NamedWords> groups);
    void takeFrame(const MapFrame& frame);
    /// Writes what is chosen here into the settings.
    void apply(MapSettings& settings) const;
    /// Opens below a control.
    void openBelow(QWidget& control);

signals:
    void changed();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makePrincipal();
    QWidget* makeBetween();
    QComboBox* makeAxis(const QString& name, const QString& accessibleName, int chosen);
    QLineEdit* makeEnd(const QString& name, const QString& accessibleName);
    void fillAxes(int count);
    void readEnds();
    void stayOnScreen();
    void offerWords();
    std::optional<WordAxis> axisBetween(const QLineEdit& from, const QLineEdit& to) const;
    std::optional<std::vector<WordId>> wordsOf(const QString& text) const;

    std::shared_ptr<const Corpus> corpus_;
    std::size_t words_ = 0;
    std::vector<NamedWords> groups_;
    std::optional<WordAxis> x_, y_;
    std::uint64_t refits_ = 0;
    QPoint place_;  ///< where it opened
    SegmentedControl* kind_;
    QStackedWidget* pages_;
    QComboBox *first_, *second_;
    ScreePlot* scree_;
    QStringListModel* names_;  ///< for completion
    QLineEdit *xFrom_, *xTo_, *yFrom_, *yTo_;
    QLabel* unknown_;
    QCheckBox *unit_, *frozen_;
    QLabel* fitted_;
};

}  // namespace firth
