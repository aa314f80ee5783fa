#include "workflow/article_intake.h"

#include "extract/act_noun.h"
#include "extract/actor_lexicon.h"
#include "extract/language.h"
#include "extract/publication_date.h"
#include "extract/suggester.h"
#include "formats/article_formats.h"

#include <QRegularExpression>

#include <algorithm>

namespace dateline {
namespace {

void nameActor(Actor &actor, const ActorLexicon &names)
{
    if (!actor.code.isEmpty())
        return;
    if (const auto known = actorNamed(actor.name, names))
        actor.code = known->code;
}

/// Each actor once, however many names the article has for it.
void nameActors(std::vector<Actor> &actors, const ActorLexicon &names)
{
    std::vector<Actor> named;
    for (Actor &actor : actors) {
        nameActor(actor, names);
        if (std::ranges::find(named, actor.codeOrName(), &Actor::codeOrName) == named.end())
            named.push_back(std::move(actor));
    }
    actors = std::move(named);
}

QString statementWords(const Event &event)
{
    QStringList pieces;
    for (const Citation &citation : event.citations) {
        if (citation.role == CitationRole::Statement)
            pieces << citation.exact;
    }
    return pieces.join(u' ');
}

/// What the file did not say and the text tells: its language, its day.
void readBetweenTheLines(Article &article)
{
    if (article.isRows())
        return; // rows are no text
    if (article.language.isEmpty())
        article.language = textLanguage(article.text);
    if (article.published || article.isExcerpts()) // passages have no lead
        return;
    if (auto inferred = inferPublicationDate(article.text, article.language))
        article.setPublished(inferred->date, DateBasis::Inferred, std::move(inferred->reason));
}

/// What the lexicons know of an event.
void fillIn(Event &event, const ActorLexicon &names)
{
    if (event.act.isEmpty())
        event.act = actOf(event.type, event.title, statementWords(event));
    nameActors(event.sources, names);
    nameActors(event.targets, names);
    if (event.speaker)
        nameActor(*event.speaker, names);
}

AnnotatedArticle completed(AnnotatedArticle read, const std::optional<Edtf> &published, EventOrigins origins,
                           const ActorLexicon &names)
{
    if (published)
        read.article.setPublished(published, DateBasis::Given, {ReasonCode::GivenByUser, {}});
    if (read.isComplete && origins != EventOrigins::TextOnly)
        return read;
    readBetweenTheLines(read.article);
    if (origins == EventOrigins::TextOnly)
        read.events.clear();
    if (read.events.empty() && origins != EventOrigins::AnnotationsOnly)
        read.events = suggestEvents(read.article, names);
    for (Event &event : read.events)
        fillIn(event, names);
    return read;
}

/// Editors hand over their text as HTML too, for its colours: there the text itself is meant, Dateline Markdown above all. A
/// page's selection has paragraphs, or comes from an address.
bool isSelectionOfPage(const PastedText &pasted)
{
    static const QRegularExpression paragraph(QStringLiteral("<(?:p|h[1-6]|li|blockquote|article|td)\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression markdown(QStringLiteral("^\\s*---\\s*\\n|\\]\\{[^}\\n]*\\.(?:event|date)\\b"));
    if (pasted.html.isEmpty() || pasted.text.contains(markdown))
        return false;
    return !pasted.url.isEmpty() || pasted.html.contains(paragraph);
}

} // namespace

Result<std::vector<AnnotatedArticle>> takeIn(const FoundFile &file, const std::optional<Edtf> &published,
                                             const std::function<std::optional<Article>(const QString &url)> &articleAt,
                                             EventOrigins origins, const ActorLexicon &names, const TableMappings &tables)
{
    if (file.error)
        return tl::make_unexpected(*file.error);
    return readArticles(file.path, articleAt, tables).map([&](std::vector<AnnotatedArticle> &&read) {
        for (AnnotatedArticle &article : read)
            article = completed(std::move(article), published, origins, names);
        return std::move(read);
    });
}

Result<AnnotatedArticle> takeIn(const PastedText &pasted, const std::optional<Edtf> &published, const ActorLexicon &names)
{
    const bool asPage = isSelectionOfPage(pasted);
    return (asPage ? readArticleHtml(pasted.html) : readArticleText(pasted.text)).map([&](AnnotatedArticle &&read) {
        if (!pasted.title.isEmpty())
            read.article.title = pasted.title;
        if (read.article.url.isEmpty()) // the text's own head knows better than the program it was copied from
            read.article.url = pasted.url;
        return completed(std::move(read), published, EventOrigins::AnnotationsElseText, names);
    });
}

AnnotatedArticle takeIn(AnnotatedArticle rows, const std::optional<Edtf> &published, const ActorLexicon &names)
{
    return completed(std::move(rows), published, EventOrigins::AnnotationsOnly, names);
}

bool awaitsPage(const Result<std::vector<AnnotatedArticle>> &read)
{
    if (!read)
        return read.error().code == ErrorCode::NothingQuoted;
    return std::ranges::any_of(*read, [](const AnnotatedArticle &article) { return article.article.isExcerpts(); });
}

std::vector<Event> suggestionsFor(const Article &article, const ActorLexicon &names)
{
    std::vector<Event> events = suggestEvents(article, names);
    for (Event &event : events)
        fillIn(event, names);
    return events;
}

Result<ActorLexicon> namesOf(const Library &library)
{
    return library.names().actors().map([](const std::vector<NamedActor> &actors) { return ActorLexicon(actors); });
}

} // namespace dateline
