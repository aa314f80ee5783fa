#pragma once

#include "domain/edtf.h"
#include "stats/period.h"

#include <QString>

namespace dateline {

/// One of the periods in the user's language: "25 July 2024", "22 to 28 July 2024", "July 2024", "3rd quarter 2024".
QString periodText(const Periods &periods, int index);

/// "2024", "44 BCE".
QString yearText(int year);
/// The year that an event of this date stands under: of what timelineBefore() sorts by, so that none comes twice.
int yearOf(const Edtf &date);

/// "By week": how a chart divides time.
QString periodUnitText(PeriodUnit unit);

} // namespace dateline
