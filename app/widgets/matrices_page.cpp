#include "app/widgets/matrices_page.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "app/models/shown_word.h"
#include "app/widgets/colour_legend.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/lit_key.h"
#include "app/widgets/matrix_view.h"
#include "engine/model.h"
#include "engine/weight_scale.h"

namespace firth {

MatricesPage::MatricesPage(QWidget* parent)
    : QWidget(parent),
      sections_(new QBoxLayout(QBoxLayout::LeftToRight)),
      E_(makeSection(QStringLiteral("matrixE"), tr("E, embedding matrix"), false)),
      C_(makeSection(QStringLiteral("matrixC"), tr("C, context matrix"), true)),
      legend_(new ColourLegend),
      zoomOut_(new QToolButton),
      zoomIn_(new QToolButton),
      fit_(new QToolButton),
      readout_(new ElidedLabel) {
    setObjectName(QStringLiteral("matricesPage"));
    setAccessibleName(tr("Matrices"));
    readout_->setObjectName(QStringLiteral("matrixReadout"));
    readout_->setAccessibleName(tr("Number pointed at"));
    sections_->setSpacing(12);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(makeBar());
    layout->addLayout(sections_, 1);
    layout->addWidget(readout_);

    for (const Section& section : {E_, C_}) {
        connect(section.view, &MatrixView::visibleChanged, this, [this] {
            updateButtons();
            asking_.start();
        });
        connect(section.view, &MatrixView::described, this, &MatricesPage::updateReadout);
    }
    connect(E_.view, &MatrixView::rowActivated, this, &MatricesPage::wordActivated);
    connect(C_.view, &MatrixView::rowActivated, this, [this](int row) {
        if (rowsOfCAreWords_) emit wordActivated(row);
    });
    asking_.setSingleShot(true);
    asking_.setInterval(0);
    connect(&asking_, &QTimer::timeout, this, &MatricesPage::queryChanged);
    setLit({}, {});
    updateButtons();
    updateReadout();
}

MatricesPage::Section MatricesPage::makeSection(const QString& name, const QString& accessibleName,
                                                bool transposed) {
    const Section section{new ElidedLabel, new QLabel,
                          new MatrixView(name, accessibleName, transposed)};
    section.title->setObjectName(name + QStringLiteral("Title"));
    section.title->setProperty("role", "title");
    section.title->setText(accessibleName);
    section.explanation->setObjectName(name + QStringLiteral("Explanation"));
    section.explanation->setProperty("role", "quiet");
    section.explanation->setTextFormat(Qt::PlainText);
    section.explanation->setWordWrap(true);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(section.title);
    column->addWidget(section.explanation);
    column->addWidget(section.view, 1);
    sections_->addLayout(column, 1);
    return section;
}

QWidget* MatricesPage::makeBar() {
    const auto prepare = [this](QToolButton* button, const QString& name, const QString& text,
                                const QString& accessibleName, const QString& toolTip, int steps) {
        button->setObjectName(name);
        button->setText(text);
        button->setAccessibleName(accessibleName);
        button->setToolTip(toolTip);
        connect(button, &QToolButton::clicked, this, [this, steps] { zoom(steps); });
    };
    prepare(zoomOut_, QStringLiteral("matrixZoomOut"), QStringLiteral("−"), tr("Smaller cells"),
            tr("Smaller cells, more of them (−, or Ctrl and the wheel)"), -1);
    prepare(zoomIn_, QStringLiteral("matrixZoomIn"), QStringLiteral("+"), tr("Larger cells"),
            tr("Larger cells, up to the number written in each (+, or Ctrl and the wheel)"), 1);
    prepare(fit_, QStringLiteral("matrixFit"), tr("Fit"), tr("Fit the cells"),
            tr("Every word readable and, if there is room, all dimensions in sight (0)"), 0);

    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(legend_);
    for (QToolButton* button : {zoomOut_, zoomIn_, fit_}) flow->addWidget(button);
    for (const LitRole role : {LitRole::Input, LitRole::TrueOutput, LitRole::OtherOutput}) {
        keys_.push_back(new LitKey(role));
        flow->addWidget(keys_.back());
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    return bar;
}

MatricesPage::~MatricesPage() {
    for (const Section& section : {E_, C_}) section.view->disconnect(this);
}

void MatricesPage::setCorpus(std::shared_ptr<const Corpus> corpus,
                             const TrainingSettings& settings) {
    corpus_ = std::move(corpus);
    const auto wordName = [words = corpus_](int row) {
        return visibleWord(words->vocabulary.word(static_cast<WordId>(row)));
    };
    const std::size_t V = corpus_->vocabulary.size();
    const auto rowsOfE = static_cast<int>(V);
    // A file of vectors has no context matrix.
    const bool hasC = corpus_->hasText();
    const auto rowsOfC = hasC ? static_cast<int>(outputRows(V, settings.objective)) : 0;
    for (QWidget* part : std::initializer_list<QWidget*>{C_.title, C_.view}) part->setVisible(hasC);
    arrange();
    rowsOfCAreWords_ = settings.objective != Objective::HierarchicalSoftmax;
    E_.view->setShape(rowsOfE, settings.dim, wordName);
    E_.title->setText(
        tr("E, embedding matrix · %L1 words × %L2 dimensions").arg(rowsOfE).arg(settings.dim));
    E_.explanation->setText(tr("One row a word: the vector that it learns, and the result."));
    if (rowsOfCAreWords_) {
        C_.view->setShape(rowsOfC, settings.dim, wordName);
        C_.title->setText(
            tr("C, context matrix · %L1 dimensions × %L2 words").arg(settings.dim).arg(rowsOfC));
        C_.explanation->setText(
            tr("One column a word: what an input vector is multiplied with to score it."));
    } else {
        C_.view->setShape(rowsOfC, settings.dim,
                          [](int row) { return QStringLiteral("#%1").arg(row); });
        C_.title->setText(tr("C, context matrix · %L1 dimensions × %L2 inner nodes")
                              .arg(settings.dim)
                              .arg(rowsOfC));
        C_.explanation->setText(
            tr("One column an inner node of the Huffman tree: what an input "
               "vector is multiplied with at each branching."));
    }
    setLit({}, {});
    asking_.start();
}

void MatricesPage::setMessage(const QString& message) {
    for (const Section& section : {E_, C_}) section.view->setMessage(message);
}

MatricesQuery MatricesPage::query() const {
    const auto around = [](const MatrixView& view) {
        return withMargin(view.visible(), view.cells().rows, view.cells().columns);
    };
    return {around(*E_.view), around(*C_.view)};
}

void MatricesPage::show(const std::shared_ptr<const MatricesReport>& report) {
    if (!corpus_) return;
    const float scale = weightScale(std::max(report->E.largest, report->C.largest));
    if (scale != legend_->scale()) legend_->setScale(scale);
    // The views share the report instead of copying from it.
    E_.view->setValues(std::shared_ptr<const MatrixCopy>(report, &report->E), scale);
    C_.view->setValues(std::shared_ptr<const MatrixCopy>(report, &report->C), scale);
}

void MatricesPage::setLit(std::vector<LitRow> rowsOfE, std::vector<LitRow> rowsOfC) {
    for (LitKey* key : keys_) {
        const auto has = [key](const std::vector<LitRow>& rows) {
            return std::ranges::find(rows, key->role(), &LitRow::role) != rows.end();
        };
        key->setVisible(has(rowsOfE) || has(rowsOfC));
    }
    E_.view->setLit(std::move(rowsOfE));
    C_.view->setLit(std::move(rowsOfC));
}

void MatricesPage::selectWord(int word) {
    E_.view->chooseRow(word);
    C_.view->chooseRow(rowsOfCAreWords_ ? word : -1);
}

void MatricesPage::zoom(int steps) {
    for (const Section& section : {E_, C_})
        if (steps == 0)
            section.view->resetZoom();
        else
            section.view->zoom(steps);
}

void MatricesPage::updateButtons() {
    const auto can = [this](int steps) {
        return corpus_ && (E_.view->canZoom(steps) || C_.view->canZoom(steps));
    };
    zoomOut_->setEnabled(can(-1));
    zoomIn_->setEnabled(can(1));
    fit_->setEnabled(corpus_ != nullptr);
}

void MatricesPage::updateReadout() {
    QString text;
    // The mouse is more recent than the cursor.
    for (const bool hovered : {false, true}) {
        if (E_.view->isPointedAt(hovered)) text = tr("E · %1").arg(E_.view->pointedText());
        if (C_.view->isPointedAt(hovered)) text = tr("C · %1").arg(C_.view->pointedText());
    }
    readout_->setText(text.isEmpty() ? tr("Point at a cell for its exact number.") : text);
}

/// Where it is low, the cells have the room that words about them would take.
void MatricesPage::arrange() {
    constexpr int charactersSideBySide = 80, linesAboveEachOther = 26;
    const bool wide = width() > charactersSideBySide * fontMetrics().averageCharWidth();
    const bool low = height() < linesAboveEachOther * fontMetrics().height();
    sections_->setDirection(wide || low ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    E_.explanation->setHidden(low);
    C_.explanation->setHidden(low || C_.view->isHidden());
}

void MatricesPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void MatricesPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) arrange();
}

}  // namespace firth
