#pragma once

#include "domain/error.h"

#include <QString>

class QWidget;

namespace dateline {

/// Says before a window that something did not work, and why. Returns at once; the box goes away by itself when it is closed.
void complain(QWidget *window, const QString &what, const Error &error);
void complain(QWidget *window, const QString &what, const QString &why);

} // namespace dateline
