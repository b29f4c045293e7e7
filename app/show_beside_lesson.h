#pragma once

class QDialog;

namespace firth {

/// Shows a dialog of the window in front, in the middle of what is not the lesson, whose text tells
/// what to do in it.
void showBesideLesson(QDialog& dialog);

}  // namespace firth
