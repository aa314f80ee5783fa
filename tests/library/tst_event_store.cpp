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
        const EventTablePtr table = *library.events().table();
        const EventSelection selected = *library.events().select(table, filter);
        QStringList found;
        for (int row = 0; row < table->size(); ++row) {
            if (selected.contains(row))
                found << table->title(row).section(u' ', -1);
        }
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

/// What a table holds, by position.
QStringList linesOf(const EventTable &table)
{
    QStringList lines;
    for (int position = 0; position < table.size(); ++position) {
        const int slot = table.slotAt(position);
        const auto &row = table.row(slot);
        lines << QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                     .arg(row.id.value)
                     .arg(row.article.value)
                     .arg(table.title(slot), table.edtf(slot), table.actorName(row.speaker), table.tagName(row.tag))
                     .arg(row.answers.value);
    }
    return lines;
}

TEST_F(Events, ATableFollowsTheHistoryByWhatItTouches)
{
    EventTablePtr followed = *library.events().table();
    const auto event = followed->row(0).id;
    ArticleFields fields;
    fields.title = QStringLiteral("Another title");
    AnnotatedArticle many = articleOf(QStringLiteral("Many"), QStringLiteral("Many words of talks."));
    for (int number = 0; number < 5; ++number)
        many.events.push_back(eventAt(many.article, QString::number(number), QStringLiteral("talks"), EventType::Consult, QStringLiteral("2024-0%1").arg(number + 1)));
    const auto change = [&](auto body) { return library.change({ChangeKind::EditEvent, 1, {}}, body); };
    StepId import;
    const std::vector<std::function<bool()>> steps{
        [&] { return change([&](ChangeScope &scope) { return scope.removeEvent(event); }).has_value(); },
        [&] { return library.undo().has_value(); },
        [&] { return library.redo().has_value(); },
        [&] { return add(library, many, &import).has_value(); },
        [&] { return add(library, articleOf(QStringLiteral("None"), QStringLiteral("No talks.")), &import).has_value(); },
        [&] { return change([&](ChangeScope &scope) { return scope.setArticleFields(other, fields); }).has_value(); },
        [&] { return library.undo().has_value(); },
        [&] { return library.undo().has_value(); },
        [&] { return library.undo().has_value(); },
        [&] { return remove(library, article).has_value(); },
        [&] { return add(library, many).has_value(); },
        [&] { return library.undo().has_value() && library.undo().has_value(); },
    };
    for (std::size_t step = 0; step < steps.size(); ++step) {
        const auto before = *library.changes().place();
        ASSERT_TRUE(steps[step]()) << step;
        const auto touched = library.changes().touchedBetween(before, *library.changes().place());
        ASSERT_TRUE(touched) << step;
        EXPECT_LE(touched->size(), 2u) << "not everything";
        const auto changes = library.events().changesOf(*touched);
        ASSERT_TRUE(changes) << step;
        followed = followed->changed(changes->gone, changes->put);
        EXPECT_EQ(linesOf(*followed), linesOf(**library.events().table())) << step;
    }
    const auto here = *library.changes().place();
    EXPECT_TRUE(library.changes().touchedBetween(here, here)->empty());
}

} // namespace
