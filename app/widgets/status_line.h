#pragma once

#include <QLabel>
#include <QTextLayout>

namespace firth {

/// A line of figures, the most important first: as many as there is room for stand in it, and all
/// in its tool tip. It never moves what is beside it, and may be set anew with each frame.
class StatusLine : public QLabel {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Plain text whose only marks are <b> and </b>.
    void setParts(const QStringList& parts);
    /// What it asks to have room for, whatever the parts say.
    void setRoomFor(const QStringList& parts);

    QSize sizeHint() const override;
    /// A line's height; no width of its own.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void layOut(const QStringList& parts, QTextLayout& line) const;

    QStringList parts_, roomFor_;
    int room_ = 0;      ///< in pixels
    QTextLayout line_;  ///< what is drawn: HTML would take as long as the map, at each frame
};

}  // namespace firth
