#pragma once

#include <QByteArray>

namespace dateline {

/// A PDF as Qt writes it, without the moment at which it was written. Unchanged when it has none.
QByteArray undatedPdf(QByteArray pdf);

} // namespace dateline
