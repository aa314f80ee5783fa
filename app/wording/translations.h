#pragma once

class QCoreApplication;

namespace dateline {

/// Gives the application its texts in the user's language, Dateline's and Qt's own. English has a file too, for its plurals; a
/// language without one gets that.
void installTranslations(QCoreApplication &application);

} // namespace dateline
