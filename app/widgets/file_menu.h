#pragma once

#include <QToolButton>

class QAction;

namespace firth {

/// What comes from files and goes to them. Its actions have their keys wherever the focus is.
class FileMenu : public QToolButton {
    Q_OBJECT
public:
    explicit FileMenu(QWidget* parent = nullptr);

    /// What there is to save: a model, and whether it is a finished one, which has no context
    /// matrix and no curves.
    void setModel(bool any, bool finished);

signals:
    void openAsked();
    void pasteAsked();
    void saveAsked();
    void saveAsAsked();
    void saveVectorsAsked();
    void saveContextAsked();
    void exportMapAsked();
    void copyMapAsked();
    void exportLossAsked();
    void exportSeparationAsked();
    void exportFilmAsked();

private:
    QAction* add(const QString& name, const QString& text, const QString& toolTip,
                 const QKeySequence& keys, void (FileMenu::*signal)());

    QList<QAction*> ofModel_;     ///< need a model
    QList<QAction*> ofTraining_;  ///< need one that is trained here
};

}  // namespace firth
