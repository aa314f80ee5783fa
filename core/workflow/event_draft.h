#pragma once

#include "domain/article.h"
#include "domain/event.h"
#include "domain/names.h"

namespace dateline {

/// An event of the user's own from words of an article: the words, without the blanks around them, are its statement; date,
/// actors, type and title are what Dateline reads in them at their place in the text, seen from the publication day. What the
/// words do not tell is open. A new uid. REQUIRES: words.fits(article.text), not only blanks. Thread-safe.
/// `names`: what the library knows beside the tables.
Event draftEvent(const Article &article, TextSpan words, const std::vector<NamedActor> &names = {});

/// The span without the blanks at its ends; empty when there is nothing else.
TextSpan trimmed(const QString &text, TextSpan span);

} // namespace dateline
