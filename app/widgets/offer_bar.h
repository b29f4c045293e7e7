#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QFrame;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace firth {

/// Something that the window proposes: a sentence, one button to accept it, one to decline. Stays
/// until it is answered or taken back, and takes no room while there is nothing.
class OfferBar : public QWidget {
    Q_OBJECT
public:
    explicit OfferBar(const QString& name, QWidget* parent = nullptr);

    /// Each button is what it says and what its tool tip explains.
    struct Choice {
        QString text;
        QString explanation;
    };
    void offer(const QString& message, const Choice& accept, const Choice& decline);
    bool isOffering() const { return !isHidden(); }

signals:
    void accepted();
    void declined();

private:
    QFrame* frame_;
    QLabel* message_;
    QPushButton* accept_;
    QPushButton* decline_;
};

}  // namespace firth
