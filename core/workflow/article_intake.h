#pragma once

#include "domain/annotated_article.h"
#include "domain/error.h"
#include "library/library.h"
#include "workflow/file_walk.h"
#include "workflow/importer.h"

#include <functional>
#include <optional>
#include <vector>

namespace dateline {

class ActorLexicon;

/// From what a person hands over to an article that can be stored or shown: the one path that importing and reading share. What
/// the lexicons know is filled in: each event's act, the codes of its actors. A date that is given wins over every other.
/// A publication date that the file does not give is inferred from the text; so is the language. `articleAt` knows pages that
/// annotations without an article may speak of; a file of them is one article a page (readArticles).
Result<std::vector<AnnotatedArticle>> takeIn(const FoundFile &file, const std::optional<Edtf> &published,
                                             const std::function<std::optional<Article>(const QString &url)> &articleAt,
                                             EventOrigins origins, const ActorLexicon &names, const TableMappings &tables = {});
Result<AnnotatedArticle> takeIn(const PastedText &pasted, const std::optional<Edtf> &published, const ActorLexicon &names);

/// The same of an article that was read of a table.
AnnotatedArticle takeIn(AnnotatedArticle rows, const std::optional<Edtf> &published, const ActorLexicon &names);

/// Whether annotations have not found a page that may still come.
bool awaitsPage(const Result<std::vector<AnnotatedArticle>> &read);

/// The events that a plain article tells of, filled in as takeIn() does.
std::vector<Event> suggestionsFor(const Article &article, const ActorLexicon &names);

/// The names of the tables and of the library.
Result<ActorLexicon> namesOf(const Library &library);

} // namespace dateline
