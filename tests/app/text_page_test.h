#pragma once

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <memory>

#include "app/widgets/card.h"
#include "app/widgets/chip_strip.h"
#include "app/widgets/text_page.h"
#include "app/widgets/theme.h"

namespace firth {

/// A test that drives the text page by object name.
class TextPageTest : public QObject {
protected:
    void showPage() {
        page_ = std::make_unique<TextPage>();
        page_->resize(1200, 900);
        page_->show();
        page_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    }
    template <typename T>
    T* find(const char* name) {
        T* found = page_->findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("there is no %s", name);
        return found;
    }
    /// Chips as text; struck ones in -dashes-, notes in brackets.
    QString chips(const char* strip) {
        QStringList texts;
        for (const StageChip& chip : find<ChipStrip>(strip)->chips()) {
            QString text = chip.struck ? "-" + chip.text + "-" : chip.text;
            if (!chip.dropped.isEmpty()) text += "-" + chip.dropped + "-";
            if (!chip.note.isEmpty()) text += " (" + chip.note + ")";
            texts << text;
        }
        return texts.join(' ');
    }
    QString state() { return find<QLabel>("textState")->text(); }
    QString caption() { return find<Card>("stageCard")->caption(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(state() != "Reading …", 20'000); }
    void show(const QString& text, const ReadingSettings& reading = {.minCount = 1},
              double subsample = 0) {
        const auto corpus =
            std::make_shared<const Corpus>(corpusFromText(text.toStdString(), "text", reading));
        page_->setCorpus(corpus, text, true, subsample);
        settle();
    }
    void hover(QWidget* widget, const QPoint& place) { QTest::mouseMove(widget, place); }
    void hoverChip(ChipStrip* strip, int chip) {
        QApplication::processEvents();  // what has just been shown takes its place
        hover(strip, strip->chipRect(chip).center());
    }
    QStringList litTexts(const char* strip) {
        QStringList texts;
        const auto* chips = find<ChipStrip>(strip);
        for (const int i : chips->lit()) texts << chips->chips()[i].text;
        return texts;
    }

    std::unique_ptr<TextPage> page_;
};

}  // namespace firth
