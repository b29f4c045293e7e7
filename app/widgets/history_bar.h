#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <memory>
#include <optional>

#include "app/session/training_session.h"
#include "app/widgets/card.h"
#include "app/widgets/history_slider.h"

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedLayout;
class QToolButton;
QT_END_NAMESPACE

namespace firth {

/// Takes the training that was just watched back to any moment: by the slider, by a replay, by a
/// name. From there one returns to the present or trains on.
class HistoryBar : public Card {
    Q_OBJECT
public:
    explicit HistoryBar(TrainingSession& session, QWidget* parent = nullptr);

    void takeFrame(const std::shared_ptr<const MapFrame>& frame);
    const HistorySlider::Names& names() const { return names_; }
    /// Of the model whose frames come from now on.
    void setNames(const HistorySlider::Names& names);
    /// The objective, a setting, cannot be changed now.
    void setFrozen(bool frozen) { frozen_ = frozen; }
    bool isReplaying() const { return replayTimer_.isActive(); }
    /// As narrow as it can be, with the slider in a line of its own.
    QSize minimumSizeHint() const override;

signals:
    /// The same moment is to be shown otherwise.
    void frameWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeNote();
    void makeMenu();
    void fillMenu();
    void arrange();
    void fitWidths();
    void drawIcons();
    void showNote();
    void ask(quint64 samples, bool exactly);
    void goTo(quint64 samples);
    void trainOn(std::optional<Objective> objective = {});
    void addObjectives();
    void toggleReplay();
    void replayOn();
    void stopReplay();
    void beginNaming();
    void endNaming(bool keep);

    TrainingSession& session_;
    std::shared_ptr<const Snapshot> shown_;
    HistorySlider::Names names_;
    HistorySlider::Names namesToCome_;  ///< with the next model
    bool frozen_ = false;
    bool underWay_ = false;          ///< a moment was asked for and no frame has come since
    std::optional<quint64> wanted_;  ///< asked for meanwhile
    quint64 named_ = 0;              ///< the moment that gets a name
    double replaySeconds_ = 10;      ///< that the whole training takes
    double replayFrom_ = 0;          ///< share of the training where the replay began
    QElapsedTimer sinceReplay_;
    QTimer replayTimer_;

    QGridLayout* grid_;
    QWidget* left_;
    QWidget* right_;
    QPushButton* replay_;
    HistorySlider* slider_;
    QStackedLayout* noteStack_;
    QLabel* note_;
    QLabel* memory_;
    QLineEdit* name_;
    QPushButton* live_;
    QPushButton* trainOn_;
    QToolButton* moments_;
    QMenu* menu_;
};

}  // namespace firth
