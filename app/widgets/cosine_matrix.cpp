#include "app/widgets/cosine_matrix.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "app/widgets/diverging_colour.h"
#include "app/widgets/number_text.h"
#include "app/widgets/plain_tool_tip.h"
#include "app/widgets/theme.h"

namespace firth {

CosineMatrix::CosineMatrix(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("cosineMatrix"));
    setAccessibleName(tr("Cosines of the pinned words"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CosineMatrix::show(const QStringList& words, const Matrix& cosines) {
    const bool reshaped = words.size() != words_.size();
    words_ = words;
    cosines_ = cosines;
    QStringList pairs;
    for (int row = 0; row < count(); ++row)
        for (int column = row + 1; column < count(); ++column)
            pairs << tr("%1 and %2: %3")
                         .arg(words_[row], words_[column],
                              fixedNumber(static_cast<double>(cosines_(row, column)), 2));
    setAccessibleDescription(pairs.join(QStringLiteral(", ")));
    if (reshaped) updateGeometry();
    update();
}

int CosineMatrix::labelWidth() const {
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest, fontMetrics().horizontalAdvance(
                                  QStringLiteral("%1 %2").arg(i + 1).arg(words_[i])));
    constexpr int mostLetters = 13;
    return qMin(widest, fontMetrics().averageCharWidth() * mostLetters) + 6;
}

int CosineMatrix::leastPitch() const {
    return QFontMetrics(numberFont(font())).horizontalAdvance(QStringLiteral("−99")) + 4;
}

double CosineMatrix::pitch() const {
    const double most = fontMetrics().height() * 4.0;
    if (count() == 0) return most;
    return std::clamp(static_cast<double>(width() - labelWidth()) / count(),
                      static_cast<double>(leastPitch()), most);
}

bool CosineMatrix::showsHundredths() const {
    return QFontMetrics(numberFont(font())).horizontalAdvance(QStringLiteral("−0.00")) + 2 >
           pitch();
}

QRect CosineMatrix::cell(int row, int column) const {
    if (row >= count() || column >= count()) return {};
    const int left = labelWidth() + qRound(column * pitch());
    const int right = labelWidth() + qRound((column + 1) * pitch());
    return {left, (row + 1) * line(), right - left, line()};
}

QString CosineMatrix::cellText(int row, int column) const {
    const auto cosine = static_cast<double>(cosines_(row, column));
    return showsHundredths() ? fixedNumber(cosine * 100, 0) : fixedNumber(cosine, 2);
}

QSize CosineMatrix::minimumSizeHint() const {
    return {labelWidth() + count() * leastPitch(), (count() + 1) * line() + 1};
}

void CosineMatrix::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    const QFont numbers = numberFont(font());
    painter.setPen(theme.quiet);
    for (int i = 0; i < count(); ++i) {
        const QRect row = cell(i, 0);
        const QString name = QStringLiteral("%1 %2").arg(i + 1).arg(words_[i]);
        painter.drawText(QRect(0, row.top(), labelWidth() - 6, row.height()),
                         Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(name, Qt::ElideRight, labelWidth() - 6));
        painter.drawText(cell(0, i).translated(0, -line()), Qt::AlignCenter,
                         QString::number(i + 1));
    }
    for (int row = 0; row < count(); ++row) {
        for (int column = 0; column < count(); ++column) {
            const QRect place = cell(row, column);
            const QColor ground = divergingColour(theme, cosines_(row, column));
            painter.fillRect(place, ground);
            painter.setFont(numbers);
            painter.setPen(inkOn(ground.rgb()));
            painter.drawText(place, Qt::AlignCenter, cellText(row, column));
            painter.setPen(theme.card);
            painter.drawRect(place.adjusted(0, 0, -1, -1));
        }
    }
}

void CosineMatrix::mouseDoubleClickEvent(QMouseEvent* event) {
    for (int row = 0; row < count(); ++row)
        if (QRect(0, cell(row, 0).top(), width(), line()).contains(event->pos()))
            emit wordChosen(row);
}

bool CosineMatrix::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int row = 0; row < count(); ++row) {
        if (QRect(0, cell(row, 0).top(), labelWidth(), line()).contains(help->pos()))
            QToolTip::showText(help->globalPos(), plainToolTip(words_[row]), this);
        for (int column = 0; column < count(); ++column)
            if (cell(row, column).contains(help->pos()))
                QToolTip::showText(
                    help->globalPos(),
                    plainToolTip(
                        tr("cosine of %1 and %2: %3")
                            .arg(words_[row], words_[column],
                                 fixedNumber(static_cast<double>(cosines_(row, column)), 4))),
                    this);
    }
    return true;
}

}  // namespace firth
