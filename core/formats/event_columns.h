#pragma once

#include "domain/annotated_article.h"

#include <QString>
#include <QStringList>

namespace dateline {

/// What the tables of events (JSON, CSV) say of an event, as text.

/// First and last day of a date, "2024-07-01"; with a time where the date has one, "2023-09-19T13:00:00". Empty for an open side.
QString earliestText(const Edtf &date);
QString latestText(const Edtf &date);
/// A date as EDTF; empty for none.
QString edtfText(const std::optional<Edtf> &date);

/// Code, or words where there is no code.
QStringList actorTexts(const std::vector<Actor> &actors);

/// Counts the fields of an article and its events that such a table has no place for.
void countTableLosses(const AnnotatedArticle &article, LossReport &losses);
/// Counts the text itself, and the words of date, actors and speaker: for formats that quote the statement only.
void countTextLosses(const AnnotatedArticle &article, LossReport &losses);

} // namespace dateline
