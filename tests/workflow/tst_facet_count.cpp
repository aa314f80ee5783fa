#include "library/query_conditions.h"
#include "library/sample_articles.h"
#include "workflow/facet_count.h"
#include "workflow/import_folder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

using Key = QueryTerm::Key;

class FacetCount : public ImportFolder {
protected:
    FacetCount()
    {
        import({sourceTree(QStringLiteral("resources/samples"))});
        read();
    }
    void read() { all = *library.events().table(); }
    EventSelection selected(const EventFilter &filter) const { return *library.events().select(all, filter); }
    std::vector<FacetValue> counted(const QString &query, Key facet) const
    {
        EventFilter filter;
        filter.text = query;
        return *countFacet(library, selected(filter), filter, facet);
    }
    static int countOf(const std::vector<FacetValue> &values, const QString &value)
    {
        const auto found = std::ranges::find(values, value, &FacetValue::value);
        return found == values.end() ? 0 : found->events;
    }
    EventTablePtr all;
};

/// The text with other values of a facet.
QString with(const QString &query, Key facet, const QStringList &values)
{
    QueryConditions conditions(query);
    conditions.choose(facet, values);
    return conditions.text();
}

} // namespace

TEST_F(FacetCount, AsManyAreShownWhenOneIsChosen)
{
    ASSERT_GT(all->size(), 50);
    const bool holds = rc::check("counts are what choosing shows", [&] {
        const QString query = *rc::gen::element(QString(), QStringLiteral("border"), QStringLiteral("type:THREATEN,CONSULT"),
                                                QStringLiteral("-is:suggested actor:AZE"), QStringLiteral("from:2024 lang:en"));
        const Key facet = *rc::gen::elementOf(std::vector<Key>(facetKeys.begin(), facetKeys.end()));
        const auto values = counted(query, facet);
        for (const FacetValue &value : values) {
            EventFilter chosen;
            chosen.text = with(query, facet, {value.value});
            RC_ASSERT(selected(chosen).count() == value.events);
        }
    });
    EXPECT_TRUE(holds);
}

TEST_F(FacetCount, EveryFacetHasValues)
{
    for (const Key facet : {Key::Type, Key::Actor, Key::Pair, Key::Outlet, Key::Language, Key::Is})
        EXPECT_FALSE(counted({}, facet).empty()) << queryKeyName(facet).toStdString();
    const auto states = counted({}, Key::Is);
    EXPECT_EQ(countOf(states, QStringLiteral("suggested")) + countOf(states, QStringLiteral("accepted")), all->size());
    const auto types = counted({}, Key::Type);
    EXPECT_TRUE(std::ranges::is_sorted(types, std::ranges::greater(), &FacetValue::events));
}

TEST_F(FacetCount, AFacetDoesNotNarrowItself)
{
    const auto free = counted(QStringLiteral("border"), Key::Type);
    EXPECT_EQ(counted(QStringLiteral("border type:THREATEN"), Key::Type), free);
    const auto actors = counted(QStringLiteral("border"), Key::Actor);
    EXPECT_NE(counted(QStringLiteral("border type:THREATEN"), Key::Actor), actors) << "but it narrows the others";
}

TEST_F(FacetCount, SeveralActorsAndTagsCount)
{
    AnnotatedArticle made = warning();
    made.events.front().sources.push_back({QStringLiteral("GEO"), QStringLiteral("Tbilisi")});
    made.article.language = QStringLiteral("fr-CA");
    ASSERT_TRUE(add(library, made));
    read();
    const QString border = QStringLiteral("outlet:\"Border Gazette\"");
    EXPECT_EQ(countOf(counted({}, Key::Outlet), QStringLiteral("Border Gazette")), 2);
    EXPECT_EQ(countOf(counted(border, Key::Actor), QStringLiteral("GEO")), 1) << "the second who acts";
    EXPECT_EQ(countOf(counted(border, Key::Actor), QStringLiteral("observers")), 1) << "the second on whom is acted";
    EXPECT_EQ(countOf(counted(border, Key::Actor), QStringLiteral("AZE")), 2);
    EXPECT_EQ(countOf(counted(border, Key::Pair), QStringLiteral("GEO>observers")), 1);
    EXPECT_EQ(countOf(counted(border, Key::Pair), QStringLiteral("AZE>ARM")), 1);
    EXPECT_EQ(countOf(counted(border, Key::Tag), QStringLiteral("talks")), 2);
    EXPECT_EQ(countOf(counted(border, Key::Tag), QStringLiteral("Meet")), 1);
    EXPECT_EQ(countOf(counted(border, Key::Language), QStringLiteral("fr")), 2) << "of every country";
    EXPECT_EQ(countOf(counted(border, Key::Is), QStringLiteral("undated")), 1);
}

TEST_F(FacetCount, WhoStandsForOthersSaysWhatTheySay)
{
    AnnotatedArticle first = warning();
    AnnotatedArticle second = articleOf(QStringLiteral("Another"), QStringLiteral("Georgia too warned on 25 July."));
    second.article.publisher = QStringLiteral("Le Courrier");
    second.events = {eventAt(second.article, QStringLiteral("X1"), QStringLiteral("warned on 25 July"), EventType::Threaten,
                             QStringLiteral("2024-07-25"))};
    second.events.front().sources = {{QStringLiteral("GEO"), QStringLiteral("Georgia")}};
    second.events.front().tags = {QStringLiteral("echo")};
    ASSERT_TRUE(add(library, first));
    ASSERT_TRUE(add(library, second));
    const auto idOf = [this](const QString &tag) {
        EventFilter filter;
        filter.text = QStringLiteral("tag:") + tag;
        return library.events().matching(filter)->front();
    };
    const std::vector<EventId> same{idOf(QStringLiteral("border")), idOf(QStringLiteral("echo"))};
    ASSERT_TRUE(library.change({ChangeKind::MergeEvents, 2, {}}, [&](ChangeScope &scope) { return scope.mergeEvents(same); }));
    read();
    const QString lead = QStringLiteral("tag:border");
    EXPECT_EQ(countOf(counted(lead, Key::Outlet), QStringLiteral("Border Gazette")), 1);
    EXPECT_EQ(countOf(counted({}, Key::Outlet), QStringLiteral("Le Courrier")), 1);
    EXPECT_EQ(countOf(counted(lead, Key::Actor), QStringLiteral("GEO")), 1);
    EXPECT_EQ(countOf(counted(lead, Key::Tag), QStringLiteral("echo")), 1);
}
