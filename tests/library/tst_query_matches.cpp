#include "library/sample_articles.h"

using namespace dateline;

namespace {

/// A warning in English (events E1 and E2) and a ceasefire in French (E3, planned).
class QueryMatching : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(add(library, warning()));
        AnnotatedArticle truce = articleOf(QStringLiteral("Une trêve"), QStringLiteral("Les deux camps cessent le feu lundi."),
                                           QStringLiteral("2024-09-01"));
        truce.article.publisher = QStringLiteral("Le Courrier");
        truce.article.language = QStringLiteral("fr");
        Event event = eventAt(truce.article, QStringLiteral("E3"), QStringLiteral("cessent le feu"), EventType::Retreat,
                              QStringLiteral("2024-09-02"));
        event.sources = {{QStringLiteral("ARM"), QStringLiteral("Erevan")}};
        event.targets = {{QStringLiteral("AZE"), QStringLiteral("Bakou")}};
        event.modality = Modality::Planned;
        event.status = EventStatus::Suggested;
        event.note = QStringLiteral("verify with monitors");
        truce.events = {event};
        ASSERT_TRUE(add(library, truce));
    }
    /// The events' own ids, in order: "E1 E2".
    std::string found(const QString &query) const
    {
        EventFilter filter;
        filter.text = query;
        QStringList names;
        const std::vector<EventId> ids = *library.events().matching(filter);
        for (const EventId id : ids)
            names << library.events().load(id)->event.ownId;
        names.sort();
        return names.join(u' ').toStdString();
    }

    Library library = *Library::inMemory();
};

} // namespace

TEST_F(QueryMatching, EveryKeyAsksItsOwnField)
{
    EXPECT_EQ(found(QStringLiteral("outlet:\"Le Courrier\"")), "E3");
    EXPECT_EQ(found(QStringLiteral("lang:fr")), "E3");
    EXPECT_EQ(found(QStringLiteral("lang:en")), "E1 E2");
    EXPECT_EQ(found(QStringLiteral("tag:border")), "E1");
    EXPECT_EQ(found(QStringLiteral("tag:talks")), "E1 E2");
    EXPECT_EQ(found(QStringLiteral("type:threaten")), "E1");
    EXPECT_EQ(found(QStringLiteral("type:threaten,retreat")), "E1 E3");
    EXPECT_EQ(found(QStringLiteral("source:ARM")), "E3");
    EXPECT_EQ(found(QStringLiteral("target:ARM")), "E1");
    EXPECT_EQ(found(QStringLiteral("actor:ARM")), "E1 E3");
    EXPECT_EQ(found(QStringLiteral("actor:EU")), "E1") << "who says so is an actor too";
    EXPECT_EQ(found(QStringLiteral("pair:AZE>ARM")), "E1");
    EXPECT_EQ(found(QStringLiteral("pair:ARM>AZE")), "E3");
    EXPECT_EQ(found(QStringLiteral("from:2024-08")), "E3") << "an event without a date is not after one";
    EXPECT_EQ(found(QStringLiteral("until:2024-08")), "E1");
    EXPECT_EQ(found(QStringLiteral("is:planned")), "E3");
    EXPECT_EQ(found(QStringLiteral("is:hypothetical")), "E2");
    EXPECT_EQ(found(QStringLiteral("is:suggested")), "E3");
    EXPECT_EQ(found(QStringLiteral("is:accepted")), "E1 E2");
    EXPECT_EQ(found(QStringLiteral("is:undated")), "E2");
    EXPECT_EQ(found(QStringLiteral("is:disputed")), "");
}

TEST_F(QueryMatching, APlanIsOverdueOnceItsDaysArePastAndNobodySaidWhatBecameOfIt)
{
    using namespace std::chrono;
    const auto overdueOn = [&](year_month_day today) {
        const SearchQuery typed(QStringLiteral("is:overdue"), {{}, {}, today});
        EXPECT_TRUE(typed.complaints().empty());
        EXPECT_EQ(SearchQuery(typed.text()).root(), typed.root()) << "on any other day it means the same";
        return found(typed.text());
    };
    EXPECT_EQ(overdueOn(2024y / 9 / 2), "");
    EXPECT_EQ(overdueOn(2024y / 9 / 3), "E3");
    const EventId plan = library.events().matching({})->back();
    ASSERT_TRUE(library.change({ChangeKind::CancelPlan, 1, {}},
                               [&](ChangeScope &scope) { return scope.setOutcome(plan, Outcome::Cancelled, {}); }));
    EXPECT_EQ(overdueOn(2024y / 9 / 3), "");
    EXPECT_EQ(found(QStringLiteral("is:cancelled")), "E3");
    EXPECT_EQ(found(QStringLiteral("is:confirmed")), "");
    const SearchQuery dayless(QStringLiteral("is:overdue"));
    ASSERT_EQ(dayless.complaints().size(), 1u) << "without a day nothing is overdue";
}

TEST_F(QueryMatching, WordsStandInTitleNoteOrArticle)
{
    EXPECT_EQ(found(QStringLiteral("monitors")), "E3") << "its note";
    EXPECT_EQ(found(QStringLiteral("\"of E2\"")), "E2") << "its title";
    EXPECT_EQ(found(QStringLiteral("officials")), "E1 E2") << "their article";
}

TEST_F(QueryMatching, OperatorsJoinThem)
{
    EXPECT_EQ(found(QStringLiteral("type:threaten OR is:planned")), "E1 E3");
    EXPECT_EQ(found(QStringLiteral("tag:talks -tag:border")), "E2");
    EXPECT_EQ(found(QStringLiteral("NOT lang:en")), "E3");
    EXPECT_EQ(found(QStringLiteral("(lang:fr OR tag:border) actor:ARM NOT is:planned")), "E1");
    EXPECT_EQ(found(QStringLiteral("lang:fr tag:border")), "");
}

/// The columns of the table and the disk agree on what a query lets through.
TEST_F(QueryMatching, TheTableOfAQueryHoldsTheSame)
{
    for (const char *query : {"type:threaten", "is:planned OR tag:talks", "NOT actor:EU", "officials -border"}) {
        EventFilter filter;
        filter.text = QString::fromLatin1(query);
        const auto ids = *library.events().matching(filter);
        const EventSelection selection = *library.events().select(*library.events().table(), filter);
        EXPECT_EQ(static_cast<std::size_t>(selection.count()), ids.size()) << query;
        for (const EventId id : ids)
            EXPECT_TRUE(selection.contains(selection.table()->indexOf(id))) << query;
    }
}
