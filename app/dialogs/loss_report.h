#pragma once

#include "domain/annotated_article.h"

#include <QString>

class QWidget;

namespace dateline {

/// Says before a window that a file stands, and what its format has no place for: what, how many, an example. Returns at once;
/// the box goes away by itself when it is closed.
void tellLosses(QWidget *window, const QString &what, const LossReport &losses);

} // namespace dateline
