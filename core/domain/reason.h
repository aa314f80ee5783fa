#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace dateline {

/// Why a date is what it is. Travels with the date everywhere; worded by the app alone. The comment names the arguments.
enum class ReasonCode : std::uint8_t {
    None,
    AnnotatedValue,       ///< the date's words: the file's annotation gives the value
    AnnotatedWithoutValue,///< the date's words: annotated, but the file gives no value
    NoDateInAnnotation,   ///< –: the annotation names no date
    GivenByUser,          ///< –
    Metadata,             ///< the field: "published" of the front matter, …
    StatedInText,         ///< the words
    FileName,             ///< the file's name
    NothingFound,         ///< –: the publication date stays unknown
    PageAddress,          ///< the web address, which has the date in it
    PageChanged,          ///< the field or the words: the day the page was changed, not published
    CaptionNames,         ///< the words of a picture's caption
    // dates that were found in the text; days and dates as EDTF
    CompleteInText,       ///< –: the words say it in full
    NearestYear,          ///< the publication day: no year in the words, so the one nearest to it
    LatestBefore,         ///< the publication day: the latest such day or month up to it
    NextAfter,            ///< the publication day: the next one after it, because the sentence speaks of what is to come
    RelativeToPublication,///< the publication day
    RelativeToNamedDate,  ///< a date named before in the text
    YearNamedBefore,      ///< a date named before in the text, whose year this one takes
    KnownDay,             ///< the words: a day that is known by its name
    NamedMeeting,         ///< the meeting's name; its days
    LengthOnly,           ///< –: says how long or how often, not when
    PointsVaguely,        ///< –: says that it is past or to come, not when
    NoPublicationDate,    ///< –: unresolved, because the publication date is unknown
    NoDateNamedBefore,    ///< –: unresolved, because no date before it in the text says from when
    // publication dates that were inferred
    InferredDay,          ///< the words of the lead's latest day
    InferredFromDates,    ///< the day's words; what is past, in words; what is to come, in words
    InferredFromMeeting,  ///< the day's words; what is past, in words; the meeting to come, in words; its first day
    InferredFromWeekday,  ///< the day's words, a weekday among them; what is past, in words
    // dates of acts whose sentence names none for them; days as EDTF
    ReportedOn,           ///< the day: an act of speaking in a story of that day
    ToldOn,               ///< the day: that of the telling, "…, officials said on Tuesday"
    CarriedOn,            ///< the day: that of the sentence before, which this one carries on
    CountedFromStory,     ///< the length in words; the day it is counted from
    NoDateInSentence,     ///< –: undated
};

struct Reason {
    ReasonCode code = ReasonCode::None;
    QStringList arguments;
    friend bool operator==(const Reason &, const Reason &) = default;
};

/// Stable spelling for the library: "AnnotatedValue".
QString reasonCodeName(ReasonCode code);
ReasonCode reasonCodeFromName(const QString &name);

} // namespace dateline
