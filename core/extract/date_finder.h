#pragma once

#include "domain/edtf.h"
#include "domain/reason.h"
#include "domain/text_span.h"
#include "domain/timex.h"
#include "extract/date_matcher.h"
#include "extract/date_tense.h"
#include "extract/token.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dateline {

/// From what day a text's dates are seen, and in what language it speaks. Never the clock.
struct DateContext {
    std::optional<std::chrono::year_month_day> published;
    QString language = QStringLiteral("en"); ///< BCP 47
    bool meetings = false;                   ///< names of known meetings are dates too; TIMEX3 marks none
};

/// How the words before a date bind it: "since September 2023" marks the month and means an open interval.
enum class DateRelation : std::uint8_t { None, Since, Until, Before, After, RangeStart, RangeEnd };

/// Words of a text that say when, how long or how often.
struct DateMention {
    TextSpan span; ///< the words without their preposition ("early 2023", "the past three years")
    Timex timex;
    std::optional<Edtf> edtf; ///< nothing where the words name no date of the timeline, or it cannot be known
    Reason reason;            ///< why this date, or why none
    QString rule;             ///< the row of date_patterns_<language>.tsv
    DateRelation relation = DateRelation::None;
    int weekday = 0;                      ///< 1–7, Monday first, where the words name one
    DateTense tense = DateTense::Unknown; ///< how the words around it speak
    bool meeting = false;                 ///< "COP29", "the 2023 Vilnius summit": from its first day to its last
    friend bool operator==(const DateMention &, const DateMention &) = default;
};

/// All dates of a text in reading order; spans do not overlap. Pure: same text and context, same dates. O(text). A language that
/// has no tables finds nothing. Thread-safe.
std::vector<DateMention> findDates(const QString &text, const DateContext &context, DateWork *work = nullptr);

/// The languages that dates are read in: "en", "fr" …
QStringList dateLanguages();
/// Whether a text in this language can be read.
bool readsDatesIn(const QString &language);

} // namespace dateline
