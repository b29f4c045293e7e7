#pragma once

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QFrame;
class QProgressBar;
QT_END_NAMESPACE

namespace firth {

class ElidedLabel;

/// What the window has to say: a fault, until it is taken away, and reading that is under way, with
/// its progress and Cancel. Takes no room while there is nothing.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& message);
    void hideError();
    /// Something went well; goes away by itself.
    void showNote(const QString& message);
    void showLoading(const QString& name);
    /// Other long work: a sentence that says what.
    void showWork(const QString& what);
    /// total 0: not known.
    void showProgress(quint64 done, quint64 total);
    /// Nothing is read any more; other work may still be under way.
    void hideLoading();
    void hideWork();

signals:
    void cancelAsked();

private:
    void showBanner(const QString& message, bool note);
    void makeBanner();
    void makeLoading();
    void showUnderWay(const QString& what, bool reads);
    void hideProgress();
    void fit();

    QTimer noteEnds_;
    QFrame* banner_;
    ElidedLabel* bannerText_;
    QFrame* loading_;
    ElidedLabel* loadingText_;
    QProgressBar* loadingBar_;
    bool reads_ = false;  ///< or other work is under way
};

}  // namespace firth
