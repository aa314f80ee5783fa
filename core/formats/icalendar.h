#pragma once

#include "domain/wording.h"
#include "formats/article_reader.h"
#include "formats/timeline_file.h"

#include <QByteArray>

#include <vector>

namespace dateline {

/// iCalendar (RFC 5545). An entry's summary and description are what its event rests on; its categories are tags. Times stay as
/// written, with the offset of the file's own time zone; a zone that the file does not describe is a loss, never the machine's.

/// Limits for files of foreign origin.
inline constexpr int deepestCalendar = 16;
inline constexpr int mostOccurrences = 400;        ///< of one entry that recurs
inline constexpr int mostRepeats = 20'000;         ///< occurrences beyond the first, of all entries of a file
inline constexpr int mostRepeatedText = 4'000'000; ///< characters that these say once more

/// Entries and journals of all calendars of the file, each its own article where there are several. An entry that recurs and
/// comes to an end is one event each time, as long as these limits let it; one that goes on for ever is its first.
Result<std::vector<AnnotatedArticle>> readICalendar(const ReaderInput &input);

/// Whole days as all-day entries, times with the offset they were written with. The same events give the same bytes.
QByteArray writeICalendar(const std::vector<AnnotatedArticle> &articles, const Wording &wording, LossReport &losses);

/// What both have to agree on.
extern const TimelineFormat iCalendar;
inline const QString calendarNameProperty = QStringLiteral("X-WR-CALNAME");
inline const QString calendarTextProperty = QStringLiteral("X-WR-CALDESC");
inline const QString eventProperty = QStringLiteral("X-DATELINE-EVENT");
/// "UTC+0400": a zone that is nothing but its offset.
QString fixedZoneName(int zoneMinutes);

} // namespace dateline
