#include "wording/moment_text.h"

#include <QDateTime>
#include <QLocale>

namespace dateline {

QString momentText(const std::optional<CivilSecond> &at)
{
    return at ? QLocale().toString(QDateTime::fromSecsSinceEpoch(*at, Qt::UTC), QLocale::ShortFormat) : QString();
}

} // namespace dateline
