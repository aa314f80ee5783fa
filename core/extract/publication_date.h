#pragma once

#include "domain/edtf.h"
#include "domain/reason.h"

#include <QString>

#include <optional>

namespace dateline {

/// The day an article was published, as far as its own words tell, and why (DOMAIN: Inferring it).
struct InferredDate {
    Edtf date;
    Reason reason;
};

/// From the text alone, never the clock: the latest day that the lead tells of as past, in the one year that fits everything else
/// the text says: complete dates and known meetings spoken of as past or as still to come, and the weekday named beside the day.
/// Nothing where more than one year fits: a wrong day is worse than none. Pure; O(text).
std::optional<InferredDate> inferPublicationDate(const QString &text, const QString &language);

} // namespace dateline
