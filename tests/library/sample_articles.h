#pragma once

#include "domain/annotated_article.h"
#include "library/library.h"
#include "support/test_paths.h"

#include <QTemporaryDir>

namespace dateline {

inline Edtf dateOf(const QString &text) { return *Edtf::parse(text); }

/// An event of `article` whose statement is the first place of `words`.
inline Event eventAt(const Article &article, const QString &ownId, const QString &words, EventType type, const QString &date)
{
    const auto at = static_cast<int>(article.text.indexOf(words));
    Event event;
    event.uid = annotatedEventUid(article.hash(), QStringLiteral("test"), ownId);
    event.ownId = ownId;
    event.title = QStringLiteral("Title of ") + ownId;
    event.type = type;
    if (!date.isEmpty())
        event.happened = dateOf(date);
    event.happenedReason = {ReasonCode::AnnotatedValue, {date}};
    event.sources = {{QStringLiteral("AZE"), QStringLiteral("Baku")}};
    event.targets = {{QStringLiteral("ARM"), QStringLiteral("Yerevan")}, {{}, QStringLiteral("observers")}};
    event.citations = {citationAt(article.text, {at, at + static_cast<int>(words.size())}, CitationRole::Statement)};
    return event;
}

inline AnnotatedArticle articleOf(const QString &title, const QString &text, const QString &published = {})
{
    AnnotatedArticle made;
    made.article.title = title;
    made.article.text = text;
    made.article.reader = QStringLiteral("test/1");
    if (!published.isEmpty())
        made.article.setPublished(dateOf(published), DateBasis::Metadata, {ReasonCode::Metadata, {QStringLiteral("published")}});
    made.source = {title + QStringLiteral(".txt"), text.toUtf8()};
    made.files = {made.source.path};
    return made;
}

/// An article with two events that use every field.
inline AnnotatedArticle warning()
{
    AnnotatedArticle made = articleOf(QStringLiteral("A warning on the border"),
                                      QStringLiteral("Officials in Łódź warned 🕊 on 25 July that talks would stop.\n\nTalks may resume in autumn."),
                                      QStringLiteral("2024-07-26"));
    made.article.publisher = QStringLiteral("Border Gazette");
    made.article.author = QStringLiteral("A. Writer");
    made.article.url = QStringLiteral("https://example.org/warning");
    made.article.language = QStringLiteral("en");
    made.article.place = QStringLiteral("Yerevan");
    Event first = eventAt(made.article, QStringLiteral("E1"), QStringLiteral("warned 🕊 on 25 July"), EventType::Threaten,
                          QStringLiteral("2024-07-25"));
    first.act = QStringLiteral("warning");
    first.said = dateOf(QStringLiteral("2024-07-25~"));
    first.speaker = Actor{QStringLiteral("EU"), QStringLiteral("Brussels")};
    first.place = QStringLiteral("Łódź");
    first.note = QStringLiteral("a note\nof two lines");
    first.tags = {QStringLiteral("talks"), QStringLiteral("border")};
    const auto date = static_cast<int>(made.article.text.indexOf(QStringLiteral("25 July")));
    first.citations.push_back(citationAt(made.article.text, {date, date + 7}, CitationRole::Date));
    Event second = eventAt(made.article, QStringLiteral("E2"), QStringLiteral("Talks may resume"), EventType::Consult, {});
    second.type = std::nullopt;
    second.modality = Modality::Hypothetical;
    second.tags = {QStringLiteral("talks"), QStringLiteral("Meet")};
    second.targets.clear();
    second.answers = first.uid;
    made.events = {first, second};
    return made;
}

inline Result<ChangeScope::Added> add(Library &library, const AnnotatedArticle &article, StepId *step = nullptr)
{
    Result<ChangeScope::Added> added = failure(ErrorCode::NotFound);
    const auto done = library.change({ChangeKind::Import, 1, article.article.title},
                                     [&](ChangeScope &scope) -> Result<void> {
                                         added = scope.addArticle(article);
                                         if (!added)
                                             return tl::make_unexpected(added.error());
                                         return {};
                                     },
                                     step);
    if (!done)
        return tl::make_unexpected(done.error());
    return added;
}

inline Result<void> remove(Library &library, ArticleId article)
{
    return library.change({ChangeKind::DeleteArticles, 1, {}}, [&](ChangeScope &scope) { return scope.removeArticle(article); });
}

/// Everything that can be seen of a library, one line a thing, ids left out.
inline QStringList visibleState(const Library &library)
{
    QStringList lines;
    const auto articles = *library.articles().list();
    for (const ArticleSummary &line : articles) {
        const Article article = *library.articles().load(line.id);
        lines << QStringLiteral("%1|%2|%3|%4|%5|v%6|%7 events").arg(line.title, line.publisher, article.url,
                     article.published ? article.published->toString() : QString(), dateBasisName(article.publishedBasis))
                     .arg(line.version).arg(line.eventCount);
        const auto events = *library.events().ofArticle(line.id);
        for (const StoredEvent &stored : events)
            lines << QStringLiteral("  ") + stored.event.ownId + u' ' + stored.event.title;
        const auto hits = library.search().find(u'"' + article.title + u'"');
        lines << QStringLiteral("  %1 hits").arg(hits->size());
    }
    const EventTablePtr table = *library.events().table();
    for (int row = 0; row < table->size(); ++row)
        lines << table->edtf(row) + u' ' + table->title(row) + u' ' + table->actorName(table->row(row).source);
    lines << QStringLiteral("%1 with text").arg(library.search().find(QStringLiteral("text"))->size());
    return lines;
}

} // namespace dateline
