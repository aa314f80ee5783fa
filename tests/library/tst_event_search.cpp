#include "library/sample_articles.h"

#include <algorithm>

using namespace dateline;

namespace {

/// The warning (E1, E2) and articles in Chinese (Z1) and Japanese (J1).
class EventSearching : public testing::Test {
protected:
    EventSearching()
    {
        put(warning());
        put(told("Z", "中国外交部发言人说会谈重要。", "Z1", "会谈重要", "zh"));
        put(told("J", "外務大臣は国境の会談を延期した。", "J1", "会談を延期", "ja"));
    }
    static AnnotatedArticle told(const char *title, const char *text, const char *ownId, const char *quote, const char *language)
    {
        AnnotatedArticle made = articleOf(QString::fromUtf8(title), QString::fromUtf8(text), QStringLiteral("2024-09-01"));
        made.article.language = QLatin1String(language);
        made.events = {eventAt(made.article, QLatin1String(ownId), QString::fromUtf8(quote), EventType::Consult,
                               QStringLiteral("2024-09-01"))};
        return made;
    }
    void put(const AnnotatedArticle &article)
    {
        ASSERT_TRUE(add(library, article));
        const auto ids = library.events().matching({});
        events = *ids;
    }
    std::vector<EventHit> hits(const char *query, int limit = 10) const
    {
        return *library.search().among(events, SearchQuery(QString::fromUtf8(query)), limit);
    }
    /// "E1 E2"
    std::string found(const char *query) const
    {
        QStringList names;
        for (const EventHit &hit : hits(query))
            names << library.events().load(hit.event)->event.ownId;
        return names.join(u' ').toStdString();
    }
    std::string matched(const char *query) const
    {
        const EventHit hit = hits(query).at(0);
        return wordsAt(hit.snippet, hit.match).toStdString();
    }
    Library library = *Library::inMemory();
    std::vector<EventId> events;
};

} // namespace

TEST_F(EventSearching, TheEventsOwnWordsAnswer)
{
    EXPECT_EQ(found("warned"), "E1") << "its quote";
    EXPECT_EQ(matched("warn*"), "warned");
    EXPECT_EQ(found("\"two lines\""), "E1") << "its note";
    EXPECT_EQ(matched("\"two lines\""), "two lines");
    EXPECT_EQ(found("\"of E2\""), "E2") << "its title";
    EXPECT_EQ(found("officials"), "") << "only its article says so";
    EXPECT_EQ(found("talks OR warned"), "E1 E2");
    EXPECT_EQ(found("resume talks"), "E2");
    EXPECT_EQ(found("title -warned"), "E2 Z1 J1");
}

TEST_F(EventSearching, WhatIsNoWordAsksTheFilterAlone)
{
    EXPECT_EQ(found("type:threaten"), "E1 E2 Z1 J1") << "the events that are given are those that the filter lets through";
    EXPECT_EQ(found("warned type:threaten -tag:border"), "E1");
    EXPECT_EQ(found("warned OR type:aid"), "E1 E2 Z1 J1");
    EXPECT_EQ(found("-(warned type:aid)"), "E1 E2 Z1 J1");
    EXPECT_TRUE(hits("type:threaten").at(0).match.isEmpty());
    EXPECT_FALSE(hits("type:threaten").at(0).snippet.isEmpty());
}

TEST_F(EventSearching, ScriptsWithoutBlanks)
{
    EXPECT_EQ(found("会谈"), "Z1");
    EXPECT_EQ(matched("会谈"), "会谈");
    EXPECT_EQ(found("重"), "Z1") << "a single sign";
    EXPECT_EQ(found("「会談を延期」"), "J1");
    EXPECT_EQ(matched("延期"), "延期");
    EXPECT_EQ(found("会談 -延期"), "");
    EXPECT_EQ(found("（会谈 OR 会談）"), "Z1 J1");
}

TEST_F(EventSearching, TheOrderIsTheirsAndTheLimitHolds)
{
    EXPECT_EQ(hits("title", 2).size(), 2U);
    std::ranges::reverse(events);
    EXPECT_EQ(found("title"), "J1 Z1 E2 E1");
    events.push_back(EventId{999});
    EXPECT_EQ(hits("title").size(), 4U) << "one that is gone is passed over";
    EXPECT_EQ(hits("title").at(3).happened, dateOf(QStringLiteral("2024-07-25")));
}
