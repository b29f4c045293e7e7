#include "app/widgets/probability_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "app/widgets/arrow_keys.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/plain_tool_tip.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/shortcuts.h"
#include "engine/output_ranking.h"
#include "engine/softmax_sum.h"

namespace firth {
namespace {

constexpr double chartEdge = 6;

/// A round number not below `value`: a scale that does not breathe with every step.
double roundedUp(double value) {
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double digit : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0})
        if (value <= digit * power * (1 + 1e-9)) return digit * power;
    return 10 * power;
}

}  // namespace

/// The chart itself: Qt Charts draws the bars and the axis, the owner the words beside them.
class ProbabilityChart::View : public QChartView {
public:
    explicit View(ProbabilityChart& owner) : QChartView(&owner), owner_(owner) {
        setMouseTracking(true);
        setFocusPolicy(Qt::StrongFocus);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

protected:
    void drawForeground(QPainter* painter, const QRectF&) override { owner_.paintTexts(*painter); }
    void resizeEvent(QResizeEvent* event) override {
        QChartView::resizeEvent(event);
        owner_.layOutPlot();
    }
    void mouseMoveEvent(QMouseEvent* event) override {
        owner_.point(owner_.barAt(event->position()));
    }
    void keyPressEvent(QKeyEvent* event) override { owner_.moveByKey(event); }
    void focusInEvent(QFocusEvent* event) override {
        owner_.focus_.focusIn(*event);
        QChartView::focusInEvent(event);
        viewport()->update();
    }
    void focusOutEvent(QFocusEvent* event) override {
        QChartView::focusOutEvent(event);
        viewport()->update();
    }
    bool viewportEvent(QEvent* event) override {
        if (event->type() == QEvent::Leave) owner_.point(-1);
        if (event->type() != QEvent::ToolTip) return QChartView::viewportEvent(event);
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bar = owner_.barAt(help->pos());
        if (bar < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(
                help->globalPos(),
                plainToolTip(owner_.barText(owner_.bars_[static_cast<std::size_t>(bar)])), this);
        return true;
    }
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }  // the page scrolls

private:
    ProbabilityChart& owner_;
};

ProbabilityChart::ProbabilityChart(const QString& name, QWidget* parent)
    : QWidget(parent),
      order_(new SegmentedControl(
          name + QStringLiteral("Order"), tr("Order of the bars"),
          {tr("Sorted"), tr("Vocabulary order")},
          {tr("The most probable word first"), tr("The most frequent word first")})),
      note_(new ElidedLabel),
      view_(new View(*this)) {
    setObjectName(name);
    view_->setObjectName(name + QStringLiteral("View"));
    tellKeys(*view_, tr("Up, Down"), tr("From bar to bar"));
    setAccessibleName(tr("Probabilities"));
    view_->setAccessibleName(tr("Probabilities as bars"));
    setFocusProxy(view_);
    note_->setObjectName(name + QStringLiteral("Note"));
    note_->setProperty("role", "quiet");
    order_->setChosen(0);
    connect(order_, &SegmentedControl::chosenByUser, this, &ProbabilityChart::arrange);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* top = new FlowLayout;
    top->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    top->addWidget(order_);
    top->addWidget(note_);
    layout->addWidget(view_, 1);
    makeChart();
    applyLook();
}

void ProbabilityChart::makeChart() {
    QChart* chart = view_->chart();
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundRoundness(0);
    chart->legend()->hide();
    series_ = new QHorizontalStackedBarSeries(this);
    trueSet_ = new QBarSet(tr("true"), this);
    favouriteSet_ = new QBarSet(tr("favourite"), this);
    otherSet_ = new QBarSet(tr("other words"), this);
    for (QBarSet* set : {trueSet_, favouriteSet_, otherSet_}) {
        set->setPen(Qt::NoPen);
        series_->append(set);
    }
    series_->setBarWidth(0.7);
    chart->addSeries(series_);
    wordAxis_ = new QBarCategoryAxis(this);
    valueAxis_ = new QValueAxis(this);
    chart->addAxis(wordAxis_, Qt::AlignLeft);
    chart->addAxis(valueAxis_, Qt::AlignBottom);
    series_->attachAxis(wordAxis_);
    series_->attachAxis(valueAxis_);
    // Words and numbers are written beside each bar, with its mark, which an axis cannot do.
    wordAxis_->setVisible(false);
    valueAxis_->setVisible(false);
}

void ProbabilityChart::setOutputs(std::span<const OutputTrace> outputs, const QStringList& names) {
    const OutputRanking ranking = rankOutputs(outputs, mostWords);
    words_ = outputs.size();
    const auto index = [](const std::optional<std::size_t>& output) {
        return output ? static_cast<int>(*output) : -1;
    };
    true_ = index(ranking.trueOutput);
    favourite_ = index(ranking.favourite);
    trueIsExtra_ = ranking.shown.size() > mostWords;
    bars_.clear();
    const SoftmaxSum sum = softmaxSum(outputs);
    for (const std::size_t i : ranking.shown)
        bars_.push_back({static_cast<int>(i), names.value(static_cast<qsizetype>(i)), outputs[i],
                         sum.exponentials[i]});
    note_->setText(note());
    QStringList texts{note()};
    for (const int marked : {true_, favourite_})
        if (barOf(marked) >= 0)
            texts.append(barText(bars_[static_cast<std::size_t>(barOf(marked))]));
    view_->setAccessibleDescription(texts.join(QStringLiteral("; ")));
    arrange();
}

void ProbabilityChart::setQuantity(Quantity quantity) {
    quantity_ = quantity;
    view_->setAccessibleName(quantity == Quantity::Probability ? tr("Probabilities as bars")
                                                               : tr("Exponentials as bars"));
    fillBars();
}

void ProbabilityChart::setOrder(Order order) {
    order_->setChosen(static_cast<int>(order));
    arrange();
}

void ProbabilityChart::setHighlight(const StepHighlight& highlight) {
    if (highlight == highlight_) return;
    highlight_ = highlight;
    view_->viewport()->update();
}

QWidget* ProbabilityChart::viewport() const {
    return view_->viewport();
}

std::vector<int> ProbabilityChart::shownOutputs() const {
    std::vector<int> outputs;
    for (const Bar& bar : bars_) outputs.push_back(bar.output);
    return outputs;
}

QString ProbabilityChart::note() const {
    if (words_ <= mostWords) return tr("all %L1 words").arg(words_);
    if (!trueIsExtra_) return tr("the %L1 most probable of %L2 words").arg(mostWords).arg(words_);
    return tr("%L1 of %L2 words, and %3")
        .arg(mostWords)
        .arg(words_)
        .arg(bars_[static_cast<std::size_t>(barOf(true_))].name);
}

void ProbabilityChart::arrange() {
    std::ranges::sort(bars_, [&](const Bar& a, const Bar& b) {
        const bool sorted = order_->chosen() == static_cast<int>(Order::Sorted);
        if (sorted && a.trace.probability != b.trace.probability)
            return a.trace.probability > b.trace.probability;
        return a.output < b.output;
    });
    fillBars();
}

double ProbabilityChart::valueOf(const Bar& bar) const {
    return quantity_ == Quantity::Probability ? bar.trace.probability : bar.exponential;
}

void ProbabilityChart::fillBars() {
    double highest = 0;
    for (const Bar& bar : bars_)
        if (std::isfinite(valueOf(bar))) highest = std::max(highest, valueOf(bar));
    const double top = highest > 0 ? roundedUp(highest) : 1;
    valueAxis_->setRange(0, top);

    QStringList categories;
    QList<qreal> trueValues;
    QList<qreal> favouriteValues;
    QList<qreal> otherValues;
    // Qt Charts counts from below.
    for (auto bar = bars_.crbegin(); bar != bars_.crend(); ++bar) {
        const double value = std::isfinite(valueOf(*bar)) ? valueOf(*bar) : top;
        const bool isTrue = bar->output == true_;
        const bool isFavourite = bar->output == favourite_;
        categories.append(QString::number(bar->output));
        trueValues.append(isTrue ? value : 0);
        favouriteValues.append(isFavourite ? value : 0);
        otherValues.append(isTrue || isFavourite ? 0 : value);
    }
    const std::pair<QBarSet*, QList<qreal>*> all[] = {
        {trueSet_, &trueValues}, {favouriteSet_, &favouriteValues}, {otherSet_, &otherValues}};
    for (const auto& [set, values] : all) {
        set->remove(0, set->count());
        set->append(*values);
    }
    wordAxis_->setCategories(categories);
    layOutPlot();
}

void ProbabilityChart::applyLook() {
    const Theme theme = themeOf(palette());
    view_->chart()->setBackgroundBrush(theme.card);
    view_->setBackgroundBrush(theme.card);
    trueSet_->setColor(theme.positive);
    favouriteSet_->setColor(theme.negative);
    QColor other = theme.context;  // grey-blue: of the context's colour, but quiet
    other.setAlphaF(0.45F);
    otherSet_->setColor(other);
    layOutPlot();
}

double ProbabilityChart::rowHeight() const {
    return std::ceil(fontMetrics().height() * 1.3);
}

void ProbabilityChart::layOutPlot() {
    const QFontMetricsF metrics(font());
    view_->setMinimumHeight(
        static_cast<int>(rowHeight() * static_cast<double>(bars_.size()) + chartEdge));
    const double wide = view_->viewport()->width();
    double names = 0;
    double values = 0;
    for (const Bar& bar : bars_) {
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        values = std::max(values, metrics.horizontalAdvance(valueText(bar) + markOf(bar)));
    }
    const double left = std::min(names, wide * 0.3) + 2 * chartEdge;
    const double room = wide - left - values - 3 * chartEdge;
    view_->chart()->setPlotArea(QRectF(left, chartEdge / 2, std::max(room, 20.0),
                                       std::max(view_->viewport()->height() - chartEdge, 20.0)));
    view_->viewport()->update();
}

QRectF ProbabilityChart::rowRect(int bar) const {
    const QRectF plot = view_->chart()->plotArea();
    const double height =
        plot.height() / static_cast<double>(std::max<std::size_t>(bars_.size(), 1));
    return {0, plot.top() + bar * height, static_cast<double>(view_->viewport()->width()), height};
}

QRectF ProbabilityChart::barRect(int output) const {
    const int bar = barOf(output);
    if (bar < 0) return {};
    const QRectF plot = view_->chart()->plotArea();
    const double value = valueOf(bars_[static_cast<std::size_t>(bar)]);
    const double share = std::isfinite(value) ? value / valueAxis_->max() : 1;
    const QRectF row = rowRect(bar);
    const double thickness = row.height() * series_->barWidth();
    return {plot.left(), row.center().y() - thickness / 2, plot.width() * share, thickness};
}

int ProbabilityChart::barOf(int output) const {
    const auto found = std::ranges::find(bars_, output, &Bar::output);
    return found == bars_.end() ? -1 : static_cast<int>(found - bars_.begin());
}

int ProbabilityChart::barAt(const QPointF& at) const {
    for (int bar = 0; bar < static_cast<int>(bars_.size()); ++bar)
        if (rowRect(bar).contains(at)) return bar;
    return -1;
}

QString ProbabilityChart::valueText(const Bar& bar) const {
    const double value = valueOf(bar);
    if (!std::isfinite(value)) return QStringLiteral("∞");
    if (quantity_ == Quantity::Exponential) return QString::number(value, 'g', 4);
    return value >= 0.0005 || value == 0 ? QString::number(value, 'f', 3)
                                         : QString::number(value, 'g', 2);
}

QString ProbabilityChart::markOf(const Bar& bar) const {
    if (bar.output == true_) return tr("  ▲ true");
    return bar.output == favourite_ ? tr("  ▼ favourite") : QString();
}

QString ProbabilityChart::barText(const Bar& bar) const {
    const QString role = bar.output == true_        ? tr(", the true word")
                         : bar.output == favourite_ ? tr(", the wrong favourite")
                                                    : QString();
    return tr("%1%2\nprobability %3\nscore %4, e^score %5")
        .arg(bar.name, role, QString::number(bar.trace.probability, 'g', 6),
             QString::number(bar.trace.score, 'f', 4), QString::number(bar.exponential, 'g', 6));
}

void ProbabilityChart::paintTexts(QPainter& painter) const {
    const Theme theme = themeOf(palette());
    const QFontMetricsF metrics(font());
    const QRectF plot = view_->chart()->plotArea();
    // Qt Charts does not mirror the bars, so names end and numbers begin where they do.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setPen(QPen(theme.quiet, 1));
    painter.drawLine(plot.topLeft(), plot.bottomLeft());
    for (int i = 0; i < static_cast<int>(bars_.size()); ++i) {
        const Bar& bar = bars_[static_cast<std::size_t>(i)];
        const QRectF row = rowRect(i);
        const bool lit = bar.output == highlight_.output;
        if (lit) {
            QColor veil = theme.accent;
            veil.setAlphaF(0.16F);
            painter.fillRect(row, veil);
            painter.setPen(QPen(theme.ink, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(barRect(bar.output));
        }
        QFont text = font();
        text.setWeight(lit ? QFont::DemiBold : QFont::Normal);
        painter.setFont(text);
        const bool isTrue = bar.output == true_;
        const bool isFavourite = bar.output == favourite_;
        painter.setPen(isTrue ? theme.positive : isFavourite ? theme.negative : theme.ink);
        const QRectF name(0, row.top(), plot.left() - chartEdge, row.height());
        painter.drawText(
            name, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(bar.name, Qt::ElideRight, name.width() - chartEdge / 2));
        const double end = barRect(bar.output).right() + chartEdge;
        painter.drawText(
            QRectF(end, row.top(), row.right() - end, row.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextForceLeftToRight,
            valueText(bar) + markOf(bar));
    }
    focus_.paintRing(painter, theme, *view_, view_->viewport()->rect());
}

void ProbabilityChart::point(int bar) {
    const StepHighlight next{bar < 0 ? -1 : bars_[static_cast<std::size_t>(bar)].output, -1};
    if (next == highlight_) return;
    highlight_ = next;
    view_->viewport()->update();
    emit highlightChanged(highlight_);
}

void ProbabilityChart::moveByKey(QKeyEvent* event) {
    const int next = movedByKey(event->key(), Qt::Key_Up, Qt::Key_Down, barOf(highlight_.output),
                                static_cast<int>(bars_.size()));
    if (next < 0) return event->ignore();
    point(next);
    const QString text = barText(bars_[static_cast<std::size_t>(next)]);
    view_->setAccessibleDescription(text);
    QToolTip::showText(
        view_->viewport()->mapToGlobal(
            barRect(bars_[static_cast<std::size_t>(next)].output).bottomLeft().toPoint()),
        plainToolTip(text), view_);
}

void ProbabilityChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) applyLook();
}

}  // namespace firth
