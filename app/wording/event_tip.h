#pragma once

#include "library/event_store.h"

#include <QString>

namespace dateline {

/// What a tooltip says of an event: title, date in words, who, how far it is fact, and the quote. Everything that comes from an
/// article is escaped.
QString eventTip(const Event &event);
/// The same without the quote, for where its words are in sight.
QString eventFactsTip(const Event &event);
/// Of one that was loaded for it; empty when it could not be.
QString eventTip(const Result<StoredEvent> &loaded);
/// Of several events in one mark.
QString countTip(int count);
/// Of the days on which articles were published.
QString publishedTip(int count, CivilSecond first, CivilSecond last);
/// Of a stretch of time that is left out.
QString emptyTip(CivilSecond first, CivilSecond last);

// To be read aloud: plain text of one line, without signs that a voice would spell.
QString spokenEvent(const Event &event);                             ///< title, date in words, who, how far it is fact
QString spokenCount(int count, CivilSecond first, CivilSecond last); ///< "14 events, March to May 2022"
QString spokenPlace(int position, int count, const QString &lane);   ///< "3 of 12 in Material conflict"
/// "Material conflict, lane 2 of 4, pinned"; of one lane alone its name.
QString spokenLane(const QString &name, int place, int lanes, bool pinned, bool collapsed);

} // namespace dateline
