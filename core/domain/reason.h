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
