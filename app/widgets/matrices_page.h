#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>
#include <vector>

#include "app/session/matrices_report.h"
#include "app/widgets/lit_row.h"
#include "engine/corpus.h"
#include "engine/training_settings.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace firth {

class ColourLegend;
class ElidedLabel;
class LitKey;
class MatrixView;

/// E and C as heat maps under one colour scale, side by side, or one above the other where it is
/// narrow. Knows only the blocks in sight: whoever owns it answers queryChanged with a report.
class MatricesPage : public QWidget {
    Q_OBJECT
public:
    explicit MatricesPage(QWidget* parent = nullptr);
    /// The views outlive it by a moment, and have nobody to tell what the pointer leaves.
    ~MatricesPage() override;

    void setCorpus(std::shared_ptr<const Corpus> corpus, const TrainingSettings& settings);
    /// What stands in place of matrices that are not there.
    void setMessage(const QString& message);
    /// What is visible now, and a margin.
    MatricesQuery query() const;
    using QWidget::show;
    void show(const std::shared_ptr<const MatricesReport>& report);
    /// Rows to light, of the step under inspection.
    void setLit(std::vector<LitRow> rowsOfE, std::vector<LitRow> rowsOfC);
    /// Scrolls both matrices to a word and marks it; −1 marks none.
    void selectWord(int word);

signals:
    /// Scrolled, zoomed or resized: ask again. Once for all that happens at a time.
    void queryChanged();
    void wordActivated(int word);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Section {
        ElidedLabel* title;
        QLabel* explanation;
        MatrixView* view;
    };
    Section makeSection(const QString& name, const QString& accessibleName, bool transposed);
    QWidget* makeBar();
    void arrange();
    void zoom(int steps);
    void updateButtons();
    void updateReadout();

    QBoxLayout* sections_;
    Section E_, C_;
    ColourLegend* legend_;
    std::vector<LitKey*> keys_;
    QToolButton *zoomOut_, *zoomIn_, *fit_;
    ElidedLabel* readout_;
    QTimer asking_;
    std::shared_ptr<const Corpus> corpus_;
    bool rowsOfCAreWords_ = true;
};

}  // namespace firth
