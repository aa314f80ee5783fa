#pragma once

#include "domain/annotated_article.h"

#include <QJsonObject>

#include <optional>

namespace dateline {

/// The fields of events, dates and articles as JSON objects, one spelling for writing and reading. What is empty is left out;
/// citations and the article's text are the caller's.

/// How the uids of events are written.
inline const QString uuidScheme = QStringLiteral("urn:uuid:");

/// `article` gives the event's third date, "published", which is for other programs and not read back.
QJsonObject eventJson(const Event &event, const Article &article);
/// The event without uid and citations. What a field cannot take is added to `losses`: a date that is no EDTF leaves it undated,
/// a type that is not PLOVER's becomes a tag.
Event eventFromJson(const QJsonObject &json, LossReport &losses);

/// A date that stands in the text, in the terms of TIMEX3.
QJsonObject timexJson(const Timex &timex);
/// Nothing without a known type and a value.
std::optional<Timex> timexFromJson(const QJsonObject &json);

QJsonObject articleJson(const Article &article);
/// Without text, hash and reader.
Article articleFromJson(const QJsonObject &json, LossReport &losses);

} // namespace dateline
