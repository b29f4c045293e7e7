#pragma once

#include <QFrame>

class QHBoxLayout;

class QVBoxLayout;

namespace firth {

class ElidedLabel;

/// A titled panel with a quiet caption at the right: everything in the window stands in one.
class Card : public QFrame {
    Q_OBJECT
public:
    /// `name` becomes the object name; the title also the accessible name.
    Card(const QString& name, const QString& title, QWidget* parent = nullptr);

    void setCaption(const QString& text);
    /// Without its header the content has the whole card.
    void setHeaderVisible(bool visible);
    /// Whether it looks like a card, or is nothing but a place for others.
    void setFramed(bool framed);
    QString caption() const;
    /// Room for the content, below the title.
    QVBoxLayout* body() const { return body_; }
    /// The title's row, for buttons at its right end.
    QHBoxLayout* header() const { return header_; }

private:
    QWidget* headerRow_;
    QHBoxLayout* header_;
    ElidedLabel* caption_;
    QVBoxLayout* body_;
};

}  // namespace firth
