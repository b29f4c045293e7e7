#pragma once

#include <QWidget>

#include "app/widgets/sentence_view.h"
#include "engine/training_settings.h"

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace firth {

/// Where the window stands, for controls that tell it and know where it can go.
struct WindowPlace {
    std::size_t sentence = 0;
    std::size_t sentences = 0;
    bool farLeft = false;   ///< at the token that stands leftmost
    bool farRight = false;  ///< and rightmost
    int drawn = 0;          ///< by the shrinking window
};

/// What moves the window and changes it, and asks for training with it or up to it.
class WindowControls : public QWidget {
    Q_OBJECT
public:
    explicit WindowControls(QWidget* parent = nullptr);

    /// What the model trains with, and so what is shown first; without a signal.
    void setModel(const TrainingSettings& settings);
    /// Brings all controls to where the window stands, and to the seed of its draws.
    void setPlace(const WindowPlace& place, std::uint64_t seed);

    int window() const;
    bool shrink() const;

signals:
    void moveAsked(firth::WindowMove move);
    void sentenceAsked(quint64 sentence);
    /// The window or its shrinking is another.
    void windowChanged();
    void drawAgainAsked();
    void trainToAsked();
    void trainWithWindowAsked();
    /// A focused button goes out of use; the focus needs another place.
    void focusReleased();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* makeButton(const QString& name, const QString& text, const QString& accessibleName,
                            const QString& toolTip);
    QPushButton* makeMoveButton(const QString& name, const QString& text,
                                const QString& accessibleName, const QString& toolTip,
                                WindowMove where);
    void makeSpins();
    void enable(QAbstractButton* button, bool enabled);
    void fitSpins();

    TrainingSettings model_;
    QPushButton *left_, *right_, *previous_, *next_;
    QSpinBox *sentence_, *window_;
    QCheckBox* shrink_;
    QLabel* drawn_;
    QPushButton *drawAgain_, *trainWith_, *trainTo_;
};

}  // namespace firth
