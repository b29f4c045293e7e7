#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace firth {

/// What the curves of a chart are: for each a stroke of its colour, its name and its last value, in
/// as many lines as it takes.
class CurveKey : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString name;
        int group = 0;  ///< the theme's colour
        QString value;
        bool operator==(const Entry&) const = default;
    };
    explicit CurveKey(const QString& name, QWidget* parent = nullptr);

    void setEntries(const QList<Entry>& entries);
    const QList<Entry>& entries() const { return entries_; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QList<QRect> places(int width) const;
    QString text(const Entry& entry) const { return entry.name + QLatin1Char(' ') + entry.value; }

    QList<Entry> entries_;
};

}  // namespace firth
