#pragma once

#include <QChartView>
#include <vector>

QT_BEGIN_NAMESPACE
class QBarCategoryAxis;
class QBarSet;
class QValueAxis;
QT_END_NAMESPACE

namespace firth {

/// How much of the variance each of the first principal axes carries: a bar for each, those on the
/// map in the accent colour and named below.
class ScreePlot : public QChartView {
    Q_OBJECT
public:
    explicit ScreePlot(QWidget* parent = nullptr);

    /// Shares of the variance, 0 … 1, the largest first; the axes on the map, counted from 0.
    void setShares(const std::vector<float>& shares, const std::vector<int>& shown);
    int barCount() const;
    /// In percent.
    double bar(int axis) const;

protected:
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void applyColours();

    QBarSet* shown_;
    QBarSet* others_;
    QBarCategoryAxis* axes_;
    QValueAxis* percent_;
};

}  // namespace firth
