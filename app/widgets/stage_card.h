#pragma once

#include "app/widgets/card.h"

namespace firth {

/// A card for one stage of a step, with the stage's number before its title. A stage that is still
/// to come is veiled: one sees that there will be something, and not what.
class StageCard : public Card {
    Q_OBJECT
public:
    StageCard(const QString& name, int number, const QString& title, QWidget* parent = nullptr);

    void setVeiled(bool veiled);
    /// What is true at every stage is never veiled: one part of the card.
    void keepClear(const QWidget& part);
    bool isVeiled() const { return veiled_; }
    /// The stage that is being looked at: its border says so.
    void setCurrent(bool current);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Veil;

    Veil* veil_;
    bool veiled_ = false;
};

}  // namespace firth
