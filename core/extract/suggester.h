#pragma once

#include "domain/article.h"
#include "domain/event.h"
#include "extract/act_finder.h"
#include "extract/actor_lexicon.h"

#include <optional>
#include <vector>

namespace dateline {

/// The events that a plain article tells of, in the order of its words: what belongs on a diplomatic timeline, each with its date
/// and the reason for it, its actors, its speaker and the shortest words that say it. Status suggested, origin rule. Relative
/// dates are seen from the article's publication date. A language without tables has none. Pure: the same article gives the same
/// events. O(length of the text). Thread-safe.
std::vector<Event> suggestEvents(const Article &article, const ActorLexicon &names = {}, EventWork *work = nullptr);

/// What the words at `words` tell of, as suggestEvents() would read it at their place in the article, whether or not it belongs on
/// a timeline: a person chose them. Nothing where no act is named. The citations are those that a suggestion would have.
/// REQUIRES: words.fits(article.text). O(length of the text up to the words). Thread-safe.
std::optional<Event> eventIn(const Article &article, TextSpan words, const ActorLexicon &names = {});

/// Whether events can be found in this language; empty = not known, read as English.
bool readsEventsIn(const QString &language);

} // namespace dateline
