#include "library/sample_articles.h"

#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

/// An article of an outlet on one event.
AnnotatedArticle told(int number, const QString &outlet, const Actor &source, const Actor &target)
{
    const QString words = QStringLiteral("Shells fell on day %1").arg(number);
    AnnotatedArticle made =
        articleOf(QStringLiteral("Article %1").arg(number), words + QStringLiteral(" of the war."), QStringLiteral("2024-03-05"));
    made.article.publisher = outlet;
    made.events = {
        eventAt(made.article, QStringLiteral("E%1").arg(number), words, EventType::Assault, QStringLiteral("2024-03-04"))};
    made.events.front().sources = {source};
    made.events.front().targets = {target};
    return made;
}

class Naming : public testing::Test {
protected:
    Result<void> change(ChangeKind kind, const std::function<Result<void>(ChangeScope &)> &body)
    {
        return library.change({kind, 1, {}}, body);
    }
    Result<void> put(const NamedActor &actor)
    {
        return change(ChangeKind::EditActors, [&](ChangeScope &scope) { return scope.putActor(actor); });
    }
    Result<void> put(const NamedOutlet &outlet)
    {
        return change(ChangeKind::EditOutlets, [&](ChangeScope &scope) { return scope.putOutlet(outlet); });
    }
    /// "AZE > ARM", one line an event, as the table shows them.
    QStringList seen() const
    {
        QStringList lines;
        const EventTablePtr table = *library.events().table();
        table->forEach([&](int slot) {
            lines << table->actorName(table->row(slot).source) + QStringLiteral(" > ") +
                         table->actorName(table->row(slot).target);
        });
        lines.sort();
        return lines;
    }
    std::size_t found(const QString &query) const
    {
        EventFilter filter;
        filter.text = query;
        return library.events().matching(filter)->size();
    }
    std::size_t filtered(const QString &actor) const
    {
        EventFilter filter;
        filter.actors = {actor};
        return library.events().matching(filter)->size();
    }
    const Actor baku{QStringLiteral("AZE"), QStringLiteral("Baku")};
    const Actor karabakh{QStringLiteral("XNK"), QStringLiteral("Stepanakert")};
    const Actor observers{{}, QStringLiteral("observers")};
    const NamedActor azerbaijan{{}, QStringLiteral("AZE"), ActorKind::State, QStringLiteral("Azerbaijan"), {}, {}};

    QTemporaryDir m_folder;
    Library library = *Library::create(m_folder.filePath(QStringLiteral("l.dateline")));
};

TEST_F(Naming, AnActorThatWasMergedIsSeenAsTheOtherAndItsEventsStay)
{
    ASSERT_TRUE(add(library, told(1, {}, baku, karabakh)));
    ASSERT_TRUE(add(library, told(2, {}, karabakh, observers)));
    const QStringList before = seen();
    const auto event = *library.events().load(EventId{1});
    NamedActor merged = azerbaijan;
    merged.merged = {QStringLiteral("XNK")};
    merged.aliases = {QStringLiteral("Observers")};
    ASSERT_TRUE(put(merged));
    const QStringList after{QStringLiteral("AZE > AZE"), QStringLiteral("AZE > AZE")};
    EXPECT_EQ(seen(), after);
    EXPECT_EQ(*library.events().load(EventId{1}), event);
    for (const char *actor : {"actor:AZE", "actor:xnk", "actor:Observers", "source:AZE", "target:AZE", "pair:XNK>AZE"})
        EXPECT_EQ(found(QLatin1String(actor)), 2u) << actor;
    EXPECT_EQ(filtered(QStringLiteral("AZE")), 2u);
    EXPECT_EQ(filtered(QStringLiteral("observers")), 2u);

    const auto uses = *library.names().actorsInUse();
    ASSERT_EQ(uses.size(), 1u);
    EXPECT_EQ(uses[0].events, 2);
    EXPECT_EQ(uses[0].actor.merged, merged.merged);

    ASSERT_TRUE(library.undo());
    EXPECT_EQ(seen(), before);
    EXPECT_EQ(library.names().actorsInUse()->size(), 3u);
    ASSERT_TRUE(library.redo());
    library = *Library::open(library.path(), Library::Access::ReadWrite);
    EXPECT_EQ(seen(), after);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(seen(), before) << "also after a restart";
}

TEST_F(Naming, EveryArticleIsTouchedByANewName)
{
    const ArticleId article = add(library, told(1, {}, baku, karabakh))->article;
    const auto from = *library.changes().place();
    ASSERT_TRUE(put(azerbaijan));
    EXPECT_EQ(*library.changes().touchedBetween(from, *library.changes().place()), std::vector{article});
}

TEST_F(Naming, ANameBelongsToOneActor)
{
    ASSERT_TRUE(put(
        {{}, QStringLiteral("WAGNER"), ActorKind::NonState, QStringLiteral("Wagner Group"), {QStringLiteral("PMC Wagner")}, {}}));
    EXPECT_EQ(put({{}, QStringLiteral("OTHER"), ActorKind::State, QStringLiteral("wagner  GROUP"), {}, {}}).error().code,
              ErrorCode::DuplicateId);
    EXPECT_EQ(put({{}, QStringLiteral("WAGNER"), ActorKind::State, QStringLiteral("Another"), {}, {}}).error().arguments,
              QStringList{QStringLiteral("WAGNER")});
    NamedActor stored = library.names().actors()->front();
    stored.name = QStringLiteral("Wagner");
    stored.kind = ActorKind::Organisation;
    stored.aliases = {QStringLiteral("Wagner Group"), QStringLiteral("Africa Corps")};
    ASSERT_TRUE(put(stored));
    EXPECT_EQ(*library.names().actors(), std::vector{stored});
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.names().actors()->front().aliases, QStringList{QStringLiteral("PMC Wagner")});
    EXPECT_EQ(library.names().actors()->front().name, QStringLiteral("Wagner Group"));
    ASSERT_TRUE(library.undo());
    EXPECT_TRUE(library.names().actors()->empty());
    stored.id = ActorId{99};
    EXPECT_EQ(put(stored).error().code, ErrorCode::NotFound);
}

TEST_F(Naming, TwoSpellingsAreOneIndependentOutlet)
{
    std::vector<EventId> events;
    for (const auto &[number, outlet] : {std::pair(1, "Border Gazette"), {2, "The Border Gazette"}, {3, "Hill Post"}}) {
        ASSERT_TRUE(add(library, told(number, QLatin1String(outlet), baku, karabakh)));
        events.push_back(EventId{number});
    }
    ASSERT_TRUE(change(ChangeKind::MergeEvents, [&](ChangeScope &scope) { return scope.mergeEvents(events); }));
    const auto outlets = [&] {
        const auto group = *library.groups().group(events.front());
        const EventTablePtr table = *library.events().table();
        EXPECT_EQ(group.corroboration.articles, 3);
        EXPECT_EQ(group.corroboration.outlets, table->row(table->indexOf(events.front())).outlets);
        return group.corroboration.outlets;
    };
    EXPECT_EQ(outlets(), 3);
    const auto from = *library.changes().place();
    ASSERT_TRUE(put({{}, QStringLiteral("Border Gazette"), QStringLiteral("ARM"), {QStringLiteral("the border gazette")}}));
    EXPECT_EQ(outlets(), 2);
    EXPECT_EQ(library.changes().touchedBetween(from, *library.changes().place())->size(), 3u);
    for (const char *query : {"outlet:\"Border Gazette\"", "outlet:\"the border gazette\""})
        EXPECT_EQ(found(QLatin1String(query)), 2u) << query;
    EXPECT_EQ(library.names().outletsInUse()->front().articles, 2);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(outlets(), 3);
    ASSERT_TRUE(library.redo());
    EXPECT_EQ(outlets(), 2);
}

/// Whatever is merged and undone in whatever order, the events are seen as before.
RC_GTEST_PROP(NamesLaw, undoBringsBackAsWhomActorsAreSeen, ())
{
    Library library = *Library::inMemory();
    const std::vector<QString> codes{QStringLiteral("AAA"), QStringLiteral("BBB"), QStringLiteral("CCC"), QStringLiteral("DDD")};
    for (int number = 0; number < 4; ++number) {
        const Actor source{codes[static_cast<std::size_t>(number)], codes[static_cast<std::size_t>(number)]},
            target{codes[static_cast<std::size_t>(number + 1) % 4], QStringLiteral("x")};
        RC_ASSERT(add(library, told(number, {}, source, target)).has_value());
    }
    const auto seen = [&] {
        QStringList names;
        const EventTablePtr table = *library.events().table();
        table->forEach(
            [&](int slot) { names << table->actorName(table->row(slot).source) + table->actorName(table->row(slot).target); });
        return names;
    };
    std::vector<QStringList> states{seen()};
    const int steps = *rc::gen::inRange(1, 6);
    for (int step = 0; step < steps; ++step) {
        NamedActor one{{}, *rc::gen::elementOf(codes), ActorKind::State, QStringLiteral("Name %1").arg(step), {}, {}};
        const QString other = *rc::gen::elementOf(codes);
        if (other != one.code)
            one.merged = {other};
        if (library.change({ChangeKind::EditActors, 1, {}}, [&](ChangeScope &scope) { return scope.putActor(one); }))
            states.push_back(seen());
    }
    while (states.size() > 1) {
        states.pop_back();
        RC_ASSERT(library.undo().has_value());
        RC_ASSERT(seen() == states.back());
    }
}

} // namespace
