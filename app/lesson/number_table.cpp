#include "app/lesson/number_table.h"

#include <QLocale>
#include <QPainter>

#include "app/widgets/diverging_colour.h"
#include "app/widgets/theme.h"

namespace firth {

NumberTable::NumberTable(const LessonTable& table, QWidget* parent)
    : QWidget(parent), table_(table) {
    setObjectName(QStringLiteral("lessonTable"));
    for (const std::string& column : table.columns) columns_ << QString::fromStdString(column);
    for (const std::string& name : table.names) names_ << QString::fromStdString(name);
    setAccessibleName(tr("Table: %1").arg(columns_.join(QStringLiteral(", "))));
    QStringList rows;
    for (std::size_t row = 0; row < table.numbers.size(); ++row) {
        QStringList cells;
        for (const double number : table.numbers[row]) {
            largest_ = std::max(largest_, std::abs(number));
            cells << cellText(number);
        }
        rows << names_[static_cast<int>(row)] + QStringLiteral(": ") +
                    cells.join(QStringLiteral(", "));
    }
    setAccessibleDescription(rows.join(QStringLiteral("; ")));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString NumberTable::cellText(double number) const {
    if (!table_.coloured) return QLocale().toString(number, 'f', 0);
    // As wide as a negative one, so that the points stand one below the other.
    return QLocale().toString(number, 'f', 1).replace(QLatin1Char('-'), QChar(0x2212));
}

int NumberTable::namesWidth() const {
    int widest = 0;
    for (const QString& name : names_)
        widest = std::max(widest, fontMetrics().horizontalAdvance(name));
    return widest + fontMetrics().averageCharWidth() * 2;
}

QSize NumberTable::sizeHint() const {
    return {minimumSizeHint().width() * 5 / 4, minimumSizeHint().height()};
}

QSize NumberTable::minimumSizeHint() const {
    const int row = fontMetrics().height() * 7 / 4;
    int cell = 0;
    for (const auto& numbers : table_.numbers)
        for (const double number : numbers)
            cell = std::max(cell,
                            QFontMetrics(numberFont(font())).horizontalAdvance(cellText(number)));
    for (const QString& column : columns_)
        cell = std::max(cell, fontMetrics().horizontalAdvance(column));
    return {namesWidth() + (cell + fontMetrics().averageCharWidth()) * int(columns_.size()),
            row * (int(names_.size()) + 1)};
}

void NumberTable::paintEvent(QPaintEvent*) {
    const Theme colours = themeOf(palette());
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double left = namesWidth();
    const double cellWidth = (width() - left) / double(columns_.size());
    const double rowHeight = height() / double(names_.size() + 1);
    const auto place = [&](double x, double y, double w) {
        return QRectF(mirrored ? width() - x - w : x, y, w, rowHeight);
    };
    painter.setPen(colours.quiet);
    for (int column = 0; column < columns_.size(); ++column)
        painter.drawText(place(left + column * cellWidth, 0, cellWidth), Qt::AlignCenter,
                         columns_[column]);
    for (int row = 0; row < names_.size(); ++row) {
        const double y = (row + 1) * rowHeight;
        painter.setFont(font());
        painter.setPen(colours.ink);
        painter.drawText(place(0, y, left - fontMetrics().averageCharWidth()),
                         Qt::AlignVCenter | Qt::AlignLeft, names_[row]);
        painter.setFont(numberFont(font()));
        for (int column = 0; column < columns_.size(); ++column) {
            const double number =
                table_.numbers[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            const QRectF cell = place(left + column * cellWidth, y, cellWidth);
            if (table_.coloured) {
                const QColor ground = divergingColour(
                    colours, largest_ > 0 ? static_cast<float>(number / largest_) : 0.0F);
                painter.fillRect(cell.adjusted(1, 1, -1, -1), ground);
                painter.setPen(inkOn(ground.rgb()));
            }
            // A minus sign stays at the left of its number in any layout.
            painter.drawText(cell, Qt::AlignCenter | Qt::TextForceLeftToRight, cellText(number));
        }
    }
}

}  // namespace firth
