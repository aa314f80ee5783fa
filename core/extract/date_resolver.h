#pragma once

#include "domain/reason.h"
#include "domain/timex.h"
#include "extract/date_matcher.h"
#include "extract/date_tense.h"

#include <chrono>
#include <optional>

namespace dateline {

/// A date that later ones are seen from. Month and day are 0 where it does not say them.
struct DateAnchor {
    int year = 0;
    int month = 0;
    int day = 0;
    int paragraph = 0;
    bool leads = true; ///< what follows may take its year: no year that was only mentioned in passing
    QString edtf;      ///< for reasons
    std::optional<std::chrono::sys_days> sysDay() const;
};

struct ResolvedDate {
    Timex timex;
    std::optional<Edtf> edtf;
    Reason reason;
};

/// Where a date stands, as far as it decides what the date is.
struct DateSurroundings {
    DateTense tense = DateTense::Unknown;
    int paragraph = 0;
    std::optional<int> nextYear; ///< the next year that the text names
    bool names = false;          ///< it is part of what something is called: "the 1994 ceasefire"
    bool opens = false;          ///< a sentence begins with it, after a preposition at most
    QString words;
};

/// What a text's dates are seen from. News is seen from its publication day; a story is told forward, each date seen from the one
/// before it.
struct DateViewpoint {
    std::optional<std::chrono::year_month_day> published;
    bool isStory = false;
    bool speaksOfQuarters = false; ///< "a year ago" is then the same quarter of the year before
};

/// Gives each date of a text its value, in the order of the text: it remembers what the dates before were. One a text.
class DateResolver {
public:
    explicit DateResolver(const DateViewpoint &viewpoint) : m_view(viewpoint) {}

    ResolvedDate resolve(const DateShape &shape, DateKind kind, DateMatch::Pairing pairing, const DateSurroundings &around);

private:
    using Days = std::chrono::sys_days;

    /// What a calendar date was made from: the year and why.
    struct YearChoice {
        std::optional<int> year;
        Reason reason;
    };

    // date_resolver.cpp: calendar dates
    ResolvedDate calendar(const DateShape &shape);
    ResolvedDate dayAndTime(Days day, const DateShape &shape, const Reason &reason);
    ResolvedDate wholeDate(const DateShape &shape, int packed);
    ResolvedDate monthOrDay(const DateShape &shape, const YearChoice &year);
    ResolvedDate weekOfMonth(const DateShape &shape);
    ResolvedDate partOfYear(const DateShape &shape, const YearChoice &year);
    ResolvedDate weekday(const DateShape &shape);
    ResolvedDate timeOnly(const DateShape &shape);
    ResolvedDate dayOfMonth(const DateShape &shape);
    ResolvedDate century(const DateShape &shape);
    ResolvedDate decade(const DateShape &shape);
    std::optional<int> writtenYear(const DateShape &shape) const;
    YearChoice yearOf(const DateShape &shape, int month, int day);
    YearChoice nearestYear(int month, int day) const;
    ResolvedDate holiday(const DateShape &shape);

    // date_relations.cpp: seen from a day; date_lengths.cpp: durations, sets, references
    ResolvedDate deictic(const DateShape &shape);
    ResolvedDate unitFrom(const DateShape &shape, DateUnit unit, int steps, bool fromText);
    ResolvedDate partOfDay(const DateShape &shape);
    ResolvedDate monthFrom(const DateShape &shape);
    ResolvedDate weekdayFrom(const DateShape &shape);
    ResolvedDate seasonFrom(const DateShape &shape);
    ResolvedDate shift(const DateShape &shape);
    ResolvedDate shifted(const DateAnchor &base, DateUnit unit, int tenths, bool approximate, const Reason &reason);
    ResolvedDate yearAgo(const DateShape &shape);
    ResolvedDate duration(const DateShape &shape);
    ResolvedDate set(const DateShape &shape);
    ResolvedDate reference(const DateShape &shape);

    // what is seen from where
    bool isAside(int year) const;
    bool seenFromText(DateDirection direction, bool definite) const;
    std::optional<DateAnchor> publicationAnchor() const;
    std::optional<DateAnchor> baseFor(bool fromText) const;
    Reason reasonFor(bool fromText) const;
    Reason publicationReason(ReasonCode code) const;
    ResolvedDate made(TimexType type, const QString &value, const DateShape &shape, Reason reason) const;
    ResolvedDate unresolved(TimexType type, const QString &value, bool fromText) const;
    void remember(int year, int month, int day, const ResolvedDate &date);

    DateViewpoint m_view;
    DateSurroundings m_around;
    DateMatch::Pairing m_pairing = DateMatch::Pairing::Single;
    std::optional<DateAnchor> m_anchor;
    std::optional<DateAnchor> m_quarter; ///< the latest quarter named: its last month
};

} // namespace dateline
