#include "state/clock.h"

#include <QDateTime>

namespace dateline {

CivilSecond now()
{
    const QDateTime local = QDateTime::currentDateTime();
    return civilSecond(local.date().year(), static_cast<unsigned>(local.date().month()),
                       static_cast<unsigned>(local.date().day())) +
           local.time().msecsSinceStartOfDay() / 1000;
}

} // namespace dateline
