#include "workflow/verifier.h"

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

} // namespace

Result<Verification> verifyLibrary(const Library &library)
{
    const auto articles = library.articles().list();
    if (!articles)
        return tl::make_unexpected(articles.error());
    Verification verification;
    for (const ArticleSummary &article : *articles) {
        if (auto checked = checkArticle(library, article.id, verification); !checked)
            return tl::make_unexpected(checked.error());
    }
    return verification;
}

} // namespace dateline
