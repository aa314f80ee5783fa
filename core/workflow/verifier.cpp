#include "workflow/verifier.h"

#include "library/backup.h"

namespace dateline {
namespace {

void count(Verification &verification, CitationState state)
{
    ++verification.citations;
    switch (state) {
    case CitationState::Verified:
        ++verification.verified;
        break;
    case CitationState::Moved:
        ++verification.moved;
        break;
    case CitationState::Lost:
        ++verification.lost;
        break;
    }
}

void checkEvent(const StoredEvent &stored, const Article &article, Verification &verification)
{
    for (const Citation &citation : stored.event.citations) {
        const CitationCheck check = checkCitation(citation, article.text);
        count(verification, check.state);
        if (check.state != CitationState::Verified)
            verification.findings.push_back({stored.article, stored.id, article.title, stored.event.title, citation, check});
    }
}

Result<void> checkArticle(const Library &library, ArticleId id, Verification &verification)
{
    const auto article = library.articles().load(id);
    if (!article)
        return tl::make_unexpected(article.error());
    const auto intact = library.articles().textIntact(id);
    if (!intact)
        return tl::make_unexpected(intact.error());
    const auto events = library.events().ofArticle(id);
    if (!events)
        return tl::make_unexpected(events.error());
    ++verification.articles;
    if (!*intact)
        verification.damagedArticles << article->title;
    for (const StoredEvent &stored : *events)
        checkEvent(stored, *article, verification);
    return {};
}

/// One step of undo.
Result<void> reanchorMoved(Library &library, const Verification &verification)
{
    return library.change({ChangeKind::Reanchor, verification.moved, {}}, [&](ChangeScope &scope) -> Result<void> {
        for (const CitationFinding &finding : verification.findings) {
            if (finding.check.state != CitationState::Moved)
                continue;
            const auto article = library.articles().load(finding.article);
            if (!article)
                return tl::make_unexpected(article.error());
            const Citation &moved = finding.citation;
            const Citation found = citationAt(article->text, finding.check.span, moved.role, moved.order);
            if (auto done = scope.reanchor(finding.event, moved, found); !done)
                return done;
        }
        return {};
    });
}

} // namespace

Result<Verification> verifyLibrary(const Library &library, std::stop_token stop)
{
    const auto health = library.health(stop);
    if (!health)
        return tl::make_unexpected(health.error());
    Verification verification;
    verification.health = *health;
    if (!health->pages.isEmpty())
        return verification;
    const auto articles = library.articles().list();
    if (!articles)
        return tl::make_unexpected(articles.error());
    for (const ArticleSummary &article : *articles) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, {}, library.path());
        if (auto checked = checkArticle(library, article.id, verification); !checked)
            return tl::make_unexpected(checked.error());
    }
    return verification;
}

Result<Verification> mendLibrary(Library &library, const Verification &verification, std::stop_token stop)
{
    const auto backup = library.checkPlace().and_then([&] { return makeBackup(library.path(), stop); });
    if (!backup)
        return tl::make_unexpected(backup.error());
    if (verification.health.articlesOutOfIndex > 0) {
        if (auto made = library.makeIndexAnew(stop); !made)
            return tl::make_unexpected(made.error());
    }
    return reanchorMoved(library, verification).and_then([&] { return verifyLibrary(library, stop); });
}

} // namespace dateline
