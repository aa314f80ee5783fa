#pragma once

#include <QLabel>
#include <QString>

namespace dateline {

/// A label whose text is never read as markup, wraps, and can be selected: for every word of an article or a file.
QLabel *plainLabel(const QString &objectName = {});

/// To the side where the window begins to read, whichever way the words run; QLabel itself goes by the words.
Qt::Alignment besideStart(Qt::Alignment vertical);

} // namespace dateline
