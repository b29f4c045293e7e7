#pragma once

#include <QImage>
#include <map>

#include "app/lesson/chapter.h"

QT_BEGIN_NAMESPACE
class QTextDocument;
QT_END_NAMESPACE

namespace firth {

/// By page, from 0. Their device pixel ratio tells how large they were in the window.
using PagePictures = std::map<int, QImage>;

/// Puts a chapter into a document: its texts, tables, pictures, questions and exercises, and at the
/// end, on a page of their own, the answers. `number` stands before the title; 0: none.
void putHandout(QTextDocument& document, const Chapter& chapter, int number,
                const PagePictures& pictures);

/// The same as a PDF of A4 pages. Throws Error if the file cannot be written.
void writeHandout(const Chapter& chapter, int number, const PagePictures& pictures,
                  const QString& path);

}  // namespace firth
