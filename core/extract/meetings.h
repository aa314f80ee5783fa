#pragma once

#include "extract/date_atoms.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace dateline {

/// A meeting of resources/lexicon/meetings.tsv.
struct Meeting {
    QString body;
    QString place;
    std::chrono::year_month_day from;
    std::chrono::year_month_day to;
    QStringList names; ///< all that it may be called
};
/// In the order of the table. Built once: thread-safe.
const std::vector<Meeting> &knownMeetings();

/// A meeting named in a text. One that goes by the same name as another is told by the year beside it, else it is not found.
struct MeetingMention {
    const Meeting *meeting = nullptr;
    int first = 0; ///< tokens [first, last)
    int last = 0;
};
/// In the order of the text; none overlaps another. REQUIRES: scan and atoms were made with the lexicon. O(atoms).
std::vector<MeetingMention> findMeetings(const QString &text, const TokenScan &scan, const DateAtoms &atoms,
                                         const DateLexicon &lexicon);

} // namespace dateline
