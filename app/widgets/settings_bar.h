#pragma once

#include <QFrame>

#include "engine/training_settings.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
QT_END_NAMESPACE

namespace firth {

class ModelControls;

/// The top bar: which corpus, and with which settings the next model trains.
class SettingsBar : public QFrame {
    Q_OBJECT
public:
    explicit SettingsBar(QWidget* parent = nullptr);

    TrainingSettings settings() const;
    /// Shows these settings; no signal.
    void setSettings(const TrainingSettings& settings);
    /// Switches off all but the choice of a corpus, and says why; an empty reason switches on.
    void setNoTraining(const QString& reason);
    /// Switches off everything, the choice of a corpus too, and says why; an empty reason switches
    /// on.
    void setFrozen(const QString& reason);
    /// Shows which corpus is open; a file or pasted text gets an entry of its own.
    void setCorpus(const QString& source);

signals:
    void corpusChosen(const QString& source);  ///< "@town", or a file that was open before
    void openAsked();
    void pasteAsked();
    void modelSettingsChanged();  ///< needs a new model
    void alphaChanged(float alpha);
    void epochsChanged(int epochs);
    void entered();  ///< a number, with Return

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitControls();
    void showWhetherOn();
    void chooseCorpus(int index);

    QComboBox* corpus_;
    int shownCorpus_ = -1;
    ModelControls* model_;
    QDoubleSpinBox* alpha_;
    QSpinBox* epochs_;
    QSpinBox* seed_;
    TrainingSettings base_;        ///< what the bar has no control for
    QString noTraining_, frozen_;  ///< why it is off; empty: it is not
};

}  // namespace firth
