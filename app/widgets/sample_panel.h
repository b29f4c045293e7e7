#pragma once

#include <memory>
#include <vector>

#include "app/widgets/card.h"
#include "engine/training_settings.h"
#include "engine/window_samples.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QTableView;
QT_END_NAMESPACE

namespace firth {

class SampleTableModel;

/// The samples that one architecture makes of a sentence, as a table that grows with the window.
class SamplePanel : public Card {
    Q_OBJECT
public:
    /// Object names: cbowPanel, cbowTable, cbowTotal; skipGramPanel and so on.
    explicit SamplePanel(Architecture architecture, QWidget* parent = nullptr);

    Architecture architecture() const { return architecture_; }
    /// All samples of what is called `of`: "this sentence".
    void setSamples(std::shared_ptr<const Corpus> corpus, std::vector<WindowSample> samples,
                    const QString& of);
    const std::vector<WindowSample>& samples() const;
    /// Shows the samples up to this centre word, its own marked and in sight.
    void showUpTo(std::size_t centre);
    /// What is known of the whole text.
    void setTotal(const QString& text);

signals:
    /// A row was clicked, or Enter pressed on it. The context is the centre for CBOW.
    void sampleChosen(quint64 centre, quint64 context);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void fitTable();
    void scrollToCurrent();

    Architecture architecture_;
    QString of_;
    QLabel* total_;
    QTableView* table_;
    SampleTableModel* model_;
};

}  // namespace firth
