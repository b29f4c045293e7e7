#pragma once

#include <QFrame>

#include "engine/reading_settings.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace firth {

class SegmentedControl;

/// How the text is read: what is cut, dropped and subsampled; and the button that trains on it.
class ReadingBar : public QFrame {
    Q_OBJECT
public:
    explicit ReadingBar(QWidget* parent = nullptr);

    /// Without the stop words, which have to be read first.
    ReadingSettings reading() const;
    QString stopWords() const;
    double subsample() const;
    /// Shows these; no signal.
    void setReading(const ReadingSettings& reading, double subsample);
    void setEditable(bool editable);
    /// Says how things stand, and whether the text can be trained on.
    void setState(const QString& state, bool trainable);

signals:
    void changed();
    void trainAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitControls();
    void addCommonWords();

    SegmentedControl* rule_;
    QSpinBox* minCount_;
    QLineEdit* stopWords_;
    QPushButton* commonWords_;
    QComboBox* subsample_;
    QPushButton* train_;
    QLabel* state_;
};

}  // namespace firth
