#include "extract/publication_date.h"

#include "extract/date_finder.h"
#include "extract/date_language.h"
#include "extract/timex_value.h"
#include "extract/token_scan.h"

#include <algorithm>

namespace dateline {

namespace {

using Days = std::chrono::sys_days;

constexpr int leadSentences = 5;  // after the headline: where news says when
constexpr int longestLead = 1800; // UTF-16 units
constexpr int firstNewsYear = 1990;
constexpr int lastNewsYear = 2100;
constexpr int weekdayYears = 5; // within so many years a day has its weekday once

/// A day of the lead that may be the day of publication.
struct Candidate {
    int year = 0; ///< 0 = not named
    int month = 0;
    int day = 0;
    int weekday = 0; ///< 1–7; 0 = not named
    QString words;
};

/// Between what the text calls past and what it calls still to come.
struct Bounds {
    std::optional<Days> after;
    QString afterWords;
    std::optional<Days> before;
    QString beforeWords;
    QString beforeDate;
    bool beforeIsMeeting = false;
};

bool isComplete(const DateMention &mention)
{
    return mention.edtf && mention.reason.code == ReasonCode::CompleteInText && mention.timex.type == TimexType::Date;
}

std::optional<Candidate> candidateOf(const QString &text, const DateMention &mention)
{
    if (mention.meeting || mention.timex.type != TimexType::Date || mention.tense == DateTense::Future ||
        mention.relation != DateRelation::None)
        return std::nullopt;
    const QString &value = mention.timex.value;
    if (value.size() != 10 || value[4] != u'-' || value[7] != u'-' || !value[5].isDigit() || !value[8].isDigit())
        return std::nullopt;
    return Candidate{value.left(4).toInt(), value.mid(5, 2).toInt(), value.mid(8, 2).toInt(), mention.weekday,
                     wordsAt(text, mention.span)};
}

/// The latest of the lead's days. Days without a year are compared as if of one year: a lead does not span New Year's Eve often.
std::optional<Candidate> leadDay(const QString &text, const std::vector<DateMention> &mentions, int leadEnd)
{
    std::optional<Candidate> latest;
    for (const DateMention &mention : mentions) {
        if (mention.span.start >= leadEnd)
            break;
        const auto candidate = candidateOf(text, mention);
        if (!candidate)
            continue;
        const auto key = [](const Candidate &day) { return day.month * 31 + day.day; };
        const bool sameKind = latest && (latest->year == candidate->year);
        if (!latest || (sameKind && key(*candidate) > key(*latest)) || (!sameKind && candidate->year == 0))
            latest = candidate;
    }
    return latest;
}

int leadEndOf(const TokenScan &scan)
{
    int sentences = 0;
    for (const Sentence &sentence : scan.sentences) {
        const TextSpan span = scan.spanOf(sentence);
        if (span.start > longestLead)
            return span.start;
        // Headlines and datelines are short lines; they are read, but do not count.
        constexpr int shortestSentence = 8;
        sentences += sentence.last - sentence.first >= shortestSentence;
        if (sentences > leadSentences)
            return span.start;
    }
    return scan.tokens.empty() ? 0 : scan.tokens.back().end();
}

void takeDates(const QString &text, const std::vector<DateMention> &mentions, Bounds &bounds)
{
    for (const DateMention &mention : mentions) {
        if (!isComplete(mention))
            continue;
        const auto earliest = mention.edtf->earliest();
        const auto latest = mention.edtf->latest();
        if (mention.tense == DateTense::Past && earliest) {
            const Days day{civilDay(*earliest)};
            if (!bounds.after || day > *bounds.after) {
                bounds.after = day;
                bounds.afterWords = wordsAt(text, mention.span);
            }
        } else if (mention.tense == DateTense::Future && latest) {
            const Days day{civilDay(*latest)};
            if (!bounds.before || day < *bounds.before) {
                bounds.before = day;
                bounds.beforeWords = wordsAt(text, mention.span);
            }
        }
    }
}

void takeMeetings(const QString &text, const std::vector<DateMention> &mentions, Bounds &bounds)
{
    for (const DateMention &mention : mentions) {
        if (!mention.meeting)
            continue;
        const Days from{civilDay(*mention.edtf->earliest())};
        const Days to{civilDay(*mention.edtf->latest())};
        if (mention.tense == DateTense::Past && (!bounds.after || from > *bounds.after)) {
            bounds.after = from;
            bounds.afterWords = wordsAt(text, mention.span);
        } else if (mention.tense == DateTense::Future && (!bounds.before || to < *bounds.before)) {
            bounds.before = to;
            bounds.beforeWords = wordsAt(text, mention.span);
            bounds.beforeDate = Edtf::day(from).toString();
            bounds.beforeIsMeeting = true;
        }
    }
}

bool fits(const Candidate &candidate, int year, const Bounds &bounds)
{
    const auto day = civilDayOf(year, candidate.month, candidate.day);
    if (!day || (bounds.after && *day < *bounds.after) || (bounds.before && *day > *bounds.before))
        return false;
    return candidate.weekday == 0 || std::chrono::weekday{*day}.iso_encoding() == static_cast<unsigned>(candidate.weekday);
}

/// The only year that fits; nothing when several do, or when nothing bounds them on one side.
std::optional<int> onlyYear(const Candidate &candidate, const Bounds &bounds)
{
    if (!bounds.after)
        return std::nullopt;
    const int from = std::max(firstNewsYear, static_cast<int>(std::chrono::year_month_day{*bounds.after}.year()));
    int to = lastNewsYear;
    if (bounds.before)
        to = static_cast<int>(std::chrono::year_month_day{*bounds.before}.year());
    else if (candidate.weekday != 0)
        to = from + weekdayYears - 1;
    else
        return std::nullopt;
    std::optional<int> only;
    for (int year = from; year <= std::min(to, lastNewsYear); ++year) {
        if (!fits(candidate, year, bounds))
            continue;
        if (only)
            return std::nullopt;
        only = year;
    }
    return only;
}

Reason reasonOf(const Candidate &candidate, const Bounds &bounds)
{
    if (bounds.before)
        return {bounds.beforeIsMeeting ? ReasonCode::InferredFromMeeting : ReasonCode::InferredFromDates,
                {candidate.words, bounds.afterWords, bounds.beforeWords, bounds.beforeDate}};
    return {ReasonCode::InferredFromWeekday, {candidate.words, bounds.afterWords}};
}

/// Whether the text speaks as of its own day: "today", "this week", a bare weekday.
bool speaksAsOfToday(const std::vector<DateMention> &mentions)
{
    return std::ranges::any_of(mentions, [](const DateMention &mention) {
        return mention.reason.code == ReasonCode::NoPublicationDate && mention.timex.type != TimexType::Duration;
    });
}

} // namespace

std::optional<InferredDate> inferPublicationDate(const QString &text, const QString &languageName)
{
    const DateLanguage *language = dateLanguage(languageName);
    if (!language)
        return std::nullopt;
    const TokenScan scan = scanTokens(text, language->lexicon.words());
    const std::vector<DateMention> mentions = findDates(text, {std::nullopt, languageName, true});
    auto candidate = leadDay(text, mentions, leadEndOf(scan));
    if (!candidate)
        return std::nullopt;
    Bounds bounds;
    takeDates(text, mentions, bounds);
    takeMeetings(text, mentions, bounds);
    if (candidate->year != 0) {
        const auto day = civilDayOf(candidate->year, candidate->month, candidate->day);
        const bool latest = day && bounds.after == day && fits(*candidate, candidate->year, bounds) && speaksAsOfToday(mentions);
        if (!latest)
            return std::nullopt;
        return InferredDate{Edtf::day(*day), {ReasonCode::InferredDay, {candidate->words}}};
    }
    const auto year = onlyYear(*candidate, bounds);
    if (!year)
        return std::nullopt;
    return InferredDate{Edtf::day(*civilDayOf(*year, candidate->month, candidate->day)), reasonOf(*candidate, bounds)};
}

} // namespace dateline
