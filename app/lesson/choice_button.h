#pragma once

#include <QAbstractButton>

namespace firth {

/// A button over the whole width whose text breaks into lines: an answer of a question, or a
/// chapter of the list, with a mark before it and a quieter note behind.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Mark { None, Right, Wrong };

    ChoiceButton(const QString& name, const QString& text, QWidget* parent = nullptr);

    void setMark(Mark mark);
    Mark mark() const { return mark_; }
    /// In a quieter colour below the text.
    void setNote(const QString& note);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    /// Whoever presses twice means it once.
    void mouseDoubleClickEvent(QMouseEvent*) override {}
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void describe();
    int edge() const;
    int markWidth() const;
    int textHeight(int width) const;

    Mark mark_ = Mark::None;
    QString note_;
};

}  // namespace firth
