#pragma once

#include <QStringList>

class QCoreApplication;

namespace dateline {

/// Gives the application its texts in the language of QLocale(), Dateline's and Qt's own, in place of those it had. English has a
/// file too, for its plurals; a language without one gets that.
void installTranslations(QCoreApplication &application);

/// The languages that there are: "en", "fr".
QStringList translatedLanguages();

} // namespace dateline
