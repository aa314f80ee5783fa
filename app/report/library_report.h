#pragma once

#include "library/library.h"
#include "report/report_file.h"
#include "report/told_events.h"

#include <QString>

namespace dateline {

struct ReportWish {
    bool briefing = false;
    EventFilter filter; ///< of a briefing, from and until say its period; without them it is the latest month
    QString title;
};

/// The report that is wished of a library, as it is now. REQUIRES: a QGuiApplication. Any thread.
Result<Report> reportOn(const Library &library, const ReportWish &wish);

/// The same of articles that were only read; of the filter only a briefing's period counts.
Result<Report> reportOn(const ReportSource &source, const ReportWish &wish);

} // namespace dateline
