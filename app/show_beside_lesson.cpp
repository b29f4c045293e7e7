#include "app/show_beside_lesson.h"

#include <QDialog>
#include <QScreen>
#include <algorithm>

namespace firth {

void showBesideLesson(QDialog& dialog) {
    if (!dialog.isVisible()) {
        const QWidget* work = dialog.parentWidget()->findChild<QWidget*>(QStringLiteral("work"));
        const QRect room(work->mapToGlobal(QPoint()), work->size());
        const QRect screen = dialog.screen()->availableGeometry();
        QRect place(QPoint(), dialog.size());
        place.moveCenter(room.center());
        // Rather out of the window than over the lesson, and rather over the lesson than off
        // screen.
        if (dialog.isRightToLeft())
            place.moveRight(std::min(place.right(), room.right()));
        else
            place.moveLeft(std::max(place.left(), room.left()));
        place.moveRight(std::min(place.right(), screen.right()));
        place.moveLeft(std::max(place.left(), screen.left()));
        dialog.move(place.topLeft());
    }
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

}  // namespace firth
