#include "app/widgets/sample_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include "app/models/sample_table_model.h"
#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr int fewestRows = 4;

QString nameOf(Architecture architecture) {
    return architecture == Architecture::Cbow ? QStringLiteral("cbow") : QStringLiteral("skipGram");
}

QString titleOf(Architecture architecture) {
    return architecture == Architecture::Cbow ? SamplePanel::tr("CBOW")
                                              : SamplePanel::tr("Skip-gram");
}

/// Puts the rows of the current centre word on a ground of their own, in bold.
class SampleDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(SampleTableModel::currentRole).toBool()) return;
        option->font.setWeight(QFont::DemiBold);
        option->backgroundBrush = themeOf(option->palette).contextSoft;
    }
};

}  // namespace

SamplePanel::SamplePanel(Architecture architecture, QWidget* parent)
    : Card(nameOf(architecture) + QStringLiteral("Panel"), titleOf(architecture), parent),
      architecture_(architecture),
      total_(new QLabel),
      table_(new QTableView),
      model_(new SampleTableModel(this)) {
    const QString name = nameOf(architecture);
    total_->setObjectName(name + QStringLiteral("Total"));
    total_->setProperty("role", "quiet");
    total_->setTextFormat(Qt::PlainText);
    total_->setWordWrap(true);
    total_->setToolTip(architecture == Architecture::Cbow
                           ? tr("The context words together predict the centre word")
                           : tr("The centre word predicts each of its context words"));

    table_->setObjectName(name + QStringLiteral("Table"));
    table_->setAccessibleName(tr("Samples of %1").arg(titleOf(architecture)));
    table_->setToolTip(tr("Click a row, or press Enter on it, to go to its place"));
    table_->setModel(model_);
    table_->setItemDelegate(new SampleDelegate(table_));
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->horizontalHeader()->setHighlightSections(false);
    auto* header = table_->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(SampleTableModel::NumberColumn, QHeaderView::Fixed);
    // CBOW's input is many words, skip-gram's one.
    if (architecture == Architecture::Cbow)
        header->setSectionResizeMode(SampleTableModel::OutputColumn, QHeaderView::Fixed);
    header->setMinimumSectionSize(20);
    // More rows, or less room for them.
    connect(table_->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &SamplePanel::scrollToCurrent);
    // A double click activates too, which changes nothing more.
    connect(table_, &QTableView::clicked, this, &SamplePanel::choose);
    connect(table_, &QTableView::activated, this, &SamplePanel::choose);

    body()->addWidget(total_);
    body()->addWidget(table_, 1);
    setTotal({});
    fitTable();
}

const std::vector<WindowSample>& SamplePanel::samples() const {
    return model_->samples();
}

void SamplePanel::setSamples(std::shared_ptr<const Corpus> corpus,
                             std::vector<WindowSample> samples, const QString& of) {
    of_ = of;
    model_->setSamples(std::move(corpus), std::move(samples));
    fitTable();
}

void SamplePanel::showUpTo(std::size_t centre) {
    model_->showUpTo(centre);
    setCaption(tr("%L1 of %L2 samples of %3")
                   .arg(model_->rowCount())
                   .arg(model_->samples().size())
                   .arg(of_));
    scrollToCurrent();
}

void SamplePanel::scrollToCurrent() {
    table_->scrollToBottom();
    // Of more rows than there is room for, the first.
    table_->scrollTo(model_->index(model_->firstCurrentRow(), 0));
}

void SamplePanel::setTotal(const QString& text) {
    const bool cbow = architecture_ == Architecture::Cbow;
    const QString rule = cbow ? tr("Context predicts centre.") : tr("Centre predicts context.");
    total_->setText(text.isEmpty() ? rule : rule + QChar(' ') + text);
}

void SamplePanel::choose(const QModelIndex& index) {
    const WindowSample& sample = model_->sample(index.row());
    emit sampleChosen(sample.centre, sample.context);
}

/// Columns and rows to the text's size: looking at every row for the widest would take long.
void SamplePanel::fitTable() {
    const QFontMetrics text = table_->fontMetrics();
    const int rowHeight = text.height() * 3 / 2;
    table_->verticalHeader()->setDefaultSectionSize(rowHeight);
    table_->setMinimumHeight(2 * text.height() + fewestRows * rowHeight);
    const QString widest =
        QStringLiteral("▸ %L1").arg(std::max<std::size_t>(model_->samples().size(), 100));
    constexpr int outputCharacters = 15;
    table_->setColumnWidth(SampleTableModel::NumberColumn,
                           text.horizontalAdvance(widest) + text.height());
    table_->setColumnWidth(SampleTableModel::OutputColumn,
                           text.averageCharWidth() * outputCharacters);
}

void SamplePanel::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitTable();
}

}  // namespace firth
