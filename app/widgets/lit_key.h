#pragma once

#include <QWidget>

#include "app/widgets/lit_row.h"

namespace firth {

/// Explains one kind of lit row: its frame, its sign and its words.
class LitKey : public QWidget {
    Q_OBJECT
public:
    explicit LitKey(LitRole role, QWidget* parent = nullptr);

    LitRole role() const { return role_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LitRole role_;
};

}  // namespace firth
