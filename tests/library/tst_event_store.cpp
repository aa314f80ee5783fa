#include "library/sample_articles.h"

using namespace dateline;

namespace {

class Events : public testing::Test {
protected:
    Events()
    {
        AnnotatedArticle made = articleOf(QStringLiteral("Chronology"), QStringLiteral("One two three four five six. Łódź."), QStringLiteral("2024-08-01"));
        const auto put = [&](const char *id, const char *words, EventType type, const char *date) {
            made.events.push_back(eventAt(made.article, QLatin1String(id), QLatin1String(words), type, QLatin1String(date)));
        };
        put("six", "six", EventType::Agree, "2024-07-26");
        put("one", "One", EventType::Threaten, "2023-09");
        put("two", "two", EventType::Accuse, "");
        put("three", "three", EventType::Assault, "2023-09/..");
        put("four", "four", EventType::Retreat, "../2022-01-01");
        made.events[0].sources = {{QStringLiteral("EU"), QStringLiteral("Brussels")}, {QStringLiteral("FRA"), QStringLiteral("Paris")}};
        made.events[0].speaker = Actor{{}, QStringLiteral("a spokesman")};
        made.events[1].title = QStringLiteral("A threat in Kraków");
        article = add(library, made)->article;
        other = add(library, warning())->article;
    }
    QString titles(const EventFilter &filter) const
    {
        const auto table = library.events().table(filter);
        EXPECT_TRUE(table);
        QStringList found;
        for (int row = 0; row < (*table)->size(); ++row)
            found << (*table)->title(row).section(u' ', -1);
        return found.join(u' ');
    }
    Library library = *Library::inMemory();
    ArticleId article;
    ArticleId other;
};

TEST_F(Events, TheTableHasTheColumnsOfEveryEvent)
{
    const EventTablePtr table = *library.events().table();
    ASSERT_EQ(table->size(), 7);
    EXPECT_EQ(table->datedCount(), 5);
    EXPECT_EQ(titles({}), "four Kraków three E1 six two E2");
    const auto &row = table->row(4);
    EXPECT_EQ(row.article, article);
    EXPECT_EQ(row.eventType(), EventType::Agree);
    EXPECT_EQ(table->actorName(row.source), QStringLiteral("EU"));
    EXPECT_EQ(table->actorName(row.target), QStringLiteral("ARM"));
    EXPECT_EQ(table->actorName(row.speaker), QStringLiteral("a spokesman"));
    EXPECT_EQ(table->tagName(row.tag), QString());
    EXPECT_EQ(table->actorName(table->row(3).speaker), QStringLiteral("EU"));
    EXPECT_EQ(table->tagName(table->row(3).tag), QStringLiteral("talks")) << "the first of its tags";
    EXPECT_EQ(table->row(2).speaker, 0u);
    EXPECT_EQ(table->edtf(4), QStringLiteral("2024-07-26"));
    EXPECT_EQ(row.earliest, civilSecond(2024, 7, 26));
    EXPECT_EQ(table->actName(table->row(3).act), QStringLiteral("warning"));
    EXPECT_EQ(table->row(6).eventType(), std::nullopt);
    EXPECT_EQ(table->row(6).modality, Modality::Hypothetical);
    EXPECT_EQ(table->row(6).target, 0u);
    EXPECT_EQ(library.events().load(row.id)->event.ownId, QStringLiteral("six"));
}

TEST_F(Events, TheTableLinksADenialToWhatItAnswers)
{
    const auto events = *library.events().ofArticle(other);
    const auto answered = [&] {
        const EventTablePtr table = *library.events().table();
        return table->row(table->indexOf(events[1].id)).answers;
    };
    EXPECT_EQ(answered(), events[0].id);
    const auto removeFirst = [&](ChangeScope &scope) { return scope.removeEvent(events[0].id); };
    ASSERT_TRUE(library.change({ChangeKind::DeleteEvents, 1, {}}, removeFirst));
    EXPECT_EQ(answered(), EventId{});
    EXPECT_EQ(library.events().load(events[1].id)->event.answers, std::nullopt) << "what is gone answers to nobody";
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(answered(), events[0].id);
    EXPECT_EQ(library.events().load(events[1].id)->event.answers, events[0].event.uid);
}

TEST_F(Events, FilterByTime)
{
    EventFilter filter;
    filter.from = civilSecond(2024, 1, 1);
    EXPECT_EQ(titles(filter), "three E1 six") << "since September 2023 lasts";
    filter.until = civilSecond(2024, 7, 24);
    EXPECT_EQ(titles(filter), "three");
    filter.from.reset();
    EXPECT_EQ(titles(filter), "four Kraków three");
}

TEST_F(Events, FilterByTypeActorAndArticle)
{
    EventFilter filter;
    filter.types = {EventType::Threaten, EventType::Agree};
    EXPECT_EQ(titles(filter), "Kraków E1 six");
    filter.article = other;
    EXPECT_EQ(titles(filter), "E1");
    filter = {};
    filter.actors = {QStringLiteral("FRA")};
    EXPECT_EQ(titles(filter), "six");
    filter.actors = {QStringLiteral("a spokesman"), QStringLiteral("Brussels")};
    EXPECT_EQ(titles(filter), "E1 six");
    filter.actors = {QStringLiteral("nobody")};
    EXPECT_EQ(titles(filter), "");
}

TEST_F(Events, FilterByTextOfTitleOrArticle)
{
    EventFilter filter;
    filter.text = QStringLiteral("krakow");
    EXPECT_EQ(titles(filter), "Kraków");
    filter.text = QStringLiteral("chronology");
    EXPECT_EQ(titles(filter), "four Kraków three six two");
    filter.text = QStringLiteral("lodz -chronology");
    EXPECT_EQ(titles(filter), "E1 E2");
    filter.text = QStringLiteral("-krakow -talks");
    EXPECT_EQ(titles(filter), "four three six two");
    filter.text = QStringLiteral("???");
    EXPECT_EQ(titles(filter), titles({})) << "no words, no filter";
}

TEST_F(Events, OfAnArticleInTheOrderOfItsText)
{
    const auto events = *library.events().ofArticle(article);
    QStringList ids;
    for (const StoredEvent &stored : events)
        ids << stored.event.ownId;
    EXPECT_EQ(ids, (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four"), QStringLiteral("six")}));
    EXPECT_TRUE(library.events().ofArticle(ArticleId{99})->empty());
    EXPECT_EQ(library.events().load(EventId{99}).error().code, ErrorCode::NotFound);
}

} // namespace
