#include "workflow/exporter.h"
#include "workflow/import_folder.h"

#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

class EventSelector : public ImportFolder {
protected:
    EventSelector()
    {
        import({sourceTree(QStringLiteral("resources/samples"))});
        all = *library.events().table();
    }
    EventSelection selected(const EventFilter &filter) const { return *library.events().select(all, filter); }
    std::vector<qint64> ids(const EventSelection &selection) const
    {
        std::vector<qint64> found;
        for (int position = 0; position < selection.table()->size(); ++position) {
            if (const int slot = selection.table()->slotAt(position); selection.contains(slot))
                found.push_back(selection.table()->row(slot).id.value);
        }
        return found;
    }
    static std::vector<qint64> sorted(std::vector<qint64> ids)
    {
        std::ranges::sort(ids);
        return ids;
    }
    /// What the library finds on disk.
    std::vector<qint64> matching(const EventFilter &filter) const
    {
        std::vector<qint64> found;
        const auto ids = *library.events().matching(filter);
        for (const EventId id : ids)
            found.push_back(id.value);
        return found;
    }
    EventTablePtr all;
};

rc::Gen<EventFilter> filterGen(const EventTable &table)
{
    const auto second = [&table] {
        const auto &row = table.row(*rc::gen::inRange(0, table.datedCount()));
        const CivilSecond behind = row.latest == EventTable::openEnd ? row.latest : row.latest + 1;
        const CivilSecond before = row.earliest == EventTable::openStart ? row.earliest : row.earliest - 1;
        return *rc::gen::element(row.earliest, row.latest, behind, before);
    };
    return rc::gen::exec([&table, second] {
        EventFilter filter;
        if (*rc::gen::inRange(0, 3) == 0)
            filter.from = second();
        if (*rc::gen::inRange(0, 3) == 0)
            filter.until = second();
        if (*rc::gen::inRange(0, 2) == 0) {
            for (const int type : *rc::gen::container<std::set<int>>(rc::gen::inRange(0, eventTypeCount)))
                filter.types.push_back(static_cast<EventType>(type));
        }
        if (*rc::gen::inRange(0, 3) == 0)
            filter.actors = {table.actorName(static_cast<std::uint32_t>(*rc::gen::inRange(1, table.actorCount()))),
                             QStringLiteral("Baku")};
        if (*rc::gen::inRange(0, 3) == 0)
            filter.text = *rc::gen::element(QStringLiteral("border"), QStringLiteral("-talks"), QStringLiteral("???"));
        if (*rc::gen::inRange(0, 5) == 0)
            filter.article = table.row(*rc::gen::inRange(0, table.size())).article;
        return filter;
    });
}

TEST_F(EventSelector, letsThroughWhatTheLibrarySelects)
{
    ASSERT_GT(all->size(), 50);
    const bool holds = rc::check("the columns and the library agree", [&] {
        const EventFilter filter = *filterGen(*all);
        RC_ASSERT(sorted(ids(selected(filter))) == matching(filter));
    });
    EXPECT_TRUE(holds);
}

TEST_F(EventSelector, noFilterIsAllAndCostsNothing)
{
    EXPECT_TRUE(selected({}).isAll());
    EXPECT_EQ(selected({}).count(), all->size());
    EventFilter nobody;
    nobody.actors = {QStringLiteral("nobody")};
    EXPECT_FALSE(selected(nobody).isAll());
    EXPECT_EQ(selected(nobody).count(), 0);
}

TEST_F(EventSelector, worksOnATableThatHasChanged)
{
    EventFilter filter;
    filter.types = {EventType::Consult, EventType::Request};
    const EventSelection before = selected(filter);
    ASSERT_GT(before.count(), 0);
    const auto firstChosen = ids(before).front();
    all = all->changed({EventId{firstChosen}}, {});
    const EventSelection after = selected(filter);
    EXPECT_EQ(after.count(), before.count() - 1);
    filter.text = QStringLiteral("Armenia");
    std::vector<qint64> wanted = matching(filter);
    std::erase(wanted, firstChosen); // the library still has it
    EXPECT_EQ(sorted(ids(selected(filter))), wanted);
}

/// Two articles tell of one event; the one that came to the library first stands for both.
class MergedTellings : public EventSelector {
protected:
    MergedTellings()
    {
        std::vector<EventId> events;
        for (const auto &[name, published] : {std::pair("late", "2024-03-09"), std::pair("early", "2024-03-05")}) {
            AnnotatedArticle made;
            made.article.title = QString::fromLatin1(name);
            made.article.text = QStringLiteral("Guns shelled the village. So wrote the %1 paper.").arg(made.article.title);
            made.article.setPublished(*Edtf::parse(QString::fromLatin1(published)), DateBasis::Metadata, {});
            Event event;
            event.uid = QUuid::createUuid();
            event.title = made.article.title;
            event.citations = {citationAt(made.article.text, {0, 24}, CitationRole::Statement)};
            made.events = {event};
            EXPECT_TRUE(library.change({}, [&](ChangeScope &scope) {
                return scope.addArticle(made).map([&](const ChangeScope::Added &added) { articles.push_back(added.article); });
            }));
            events.push_back(library.events().ofArticle(articles.back())->front().id);
        }
        EXPECT_TRUE(library.change({}, [&](ChangeScope &scope) { return scope.mergeEvents(events); }));
        lead = events.front();
        all = *library.events().table();
    }
    QStringList exported(const EventFilter &filter) const
    {
        QStringList titles;
        const auto collected = *collect(library, filter);
        for (const AnnotatedArticle &article : collected)
            titles << article.article.title;
        return titles;
    }
    std::vector<ArticleId> articles;
    EventId lead;
};

TEST_F(MergedTellings, anArticlesEventsAreThoseThatItTellsWhoeverStandsForThem)
{
    for (const ArticleId article : articles) {
        EventFilter filter;
        filter.article = article;
        EXPECT_EQ(ids(selected(filter)), std::vector<qint64>{lead.value});
        EXPECT_EQ(exported(filter).size(), 1) << "its own telling alone";
    }
}

TEST_F(MergedTellings, whatWasKnownOnADayIsExportedWithoutWhatCameLater)
{
    EventFilter filter;
    filter.knownOn = static_cast<std::int32_t>(civilSecond(2024, 3, 6) / secondsPerDay);
    EXPECT_TRUE(std::ranges::count(ids(selected(filter)), lead.value)) << "somebody had told it";
    EXPECT_TRUE(exported(filter).contains(QStringLiteral("early")));
    EXPECT_FALSE(exported(filter).contains(QStringLiteral("late")));
}

} // namespace
