#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "app/models/sample_table_model.h"
#include "app/widgets/card.h"
#include "app/widgets/sentence_view.h"
#include "app/widgets/theme.h"
#include "app/widgets/window_page.h"

namespace firth {

inline std::shared_ptr<const Corpus> bundled(const char* name) {
    return std::make_shared<const Corpus>(readCorpus(name, {.minCount = 1}));
}

inline std::shared_ptr<const Corpus> textCorpus(const QString& text,
                                                TokenRule rule = TokenRule::Whitespace) {
    return std::make_shared<const Corpus>(
        corpusFromText(text.toStdString(), "text", {.rule = rule, .minCount = 1}));
}

inline TrainingSettings windowOf(int window, bool shrink = false) {
    TrainingSettings settings;
    settings.window = window;
    settings.shrinkWindow = shrink;
    settings.subsample = 0;
    return settings;
}

inline const QStringList sentenceWords =
    QStringLiteral("the nurse assisted the doctor with the patient treatment at the hospital")
        .split(' ');

/// Drives the page by object name; it shows the sentence.
class WindowPageTest : public QObject {
protected:
    void showPage() {
        page_ = std::make_unique<WindowPage>();
        page_->resize(1200, 800);
        page_->show();
        page_->setCorpus(bundled("@sentence"), windowOf(2));
        QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    }

    template <typename T>
    T* find(const char* name) {
        T* found = page_->findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("there is no %s", name);
        return found;
    }
    SentenceView* view() { return find<SentenceView>("sentenceView"); }
    void key(Qt::Key key, int times = 1) {
        for (int i = 0; i < times; ++i) QTest::keyClick(view(), key);
    }
    void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString label(const char* name) { return find<QLabel>(name)->text(); }
    QString caption(const char* card) { return find<Card>(card)->caption(); }
    QString place() { return caption("slidingWindowCard"); }
    QPoint middle(std::size_t token) { return view()->tokenRect(token).center(); }
    /// "input → output", row for row.
    QStringList rows(const char* table) {
        const QAbstractItemModel* model = find<QTableView>(table)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, SampleTableModel::InputColumn).data().toString() + ' ' +
                         model->index(row, SampleTableModel::OutputColumn).data().toString();
        return texts;
    }
    /// The numbers of the marked rows.
    QString marked(const char* table) {
        const QAbstractItemModel* model = find<QTableView>(table)->model();
        QStringList numbers;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString text =
                model->index(row, SampleTableModel::NumberColumn).data().toString();
            const bool current = model->index(row, 0).data(SampleTableModel::currentRole).toBool();
            if (text.startsWith("▸ ") != current) return "the mark and the role differ";
            if (current) numbers << text.mid(2);
        }
        return numbers.join(' ');
    }

    std::unique_ptr<WindowPage> page_;
};

}  // namespace firth
