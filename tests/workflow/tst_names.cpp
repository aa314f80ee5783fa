#include "workflow/names.h"

#include "workflow/event_draft.h"
#include "workflow/import_folder.h"
#include "workflow/reread.h"

using namespace dateline;

namespace {

const QString story =
    QStringLiteral("Border report\n\n"
                   "GYUMRI -- The Highland Council threatened on Tuesday to take military action against Armenia.\n\n"
                   "Armenia rejected the claims of the Highland Council on July 25.\n");

class NamesInArticles : public ImportFolder {
protected:
    ArticleId importStory()
    {
        return import({put(QStringLiteral("plain.txt"), story)}, Edtf::parse(QStringLiteral("2024-07-26")).value())
            .front()
            .article;
    }
    /// "COUNCIL > ARM", as the events themselves have it.
    QStringList actors(ArticleId article)
    {
        QStringList lines;
        const auto codes = [](const std::vector<Actor> &list) {
            QStringList names;
            for (const Actor &actor : list)
                names << actor.codeOrName();
            return names.join(u'+');
        };
        for (const StoredEvent &stored : eventsOf(article))
            lines << codes(stored.event.sources) + QStringLiteral(" > ") + codes(stored.event.targets);
        return lines;
    }
    const NamedActor council{{}, QStringLiteral("COUNCIL"), ActorKind::NonState, QStringLiteral("Highland Council"), {}, {}};
};

TEST_F(NamesInArticles, ANewNameIsFoundWhenArticlesAreReadAgain)
{
    const ArticleId article = importStory();
    const QStringList before = actors(article);
    EXPECT_FALSE(before.join(u' ').contains(QStringLiteral("COUNCIL")));
    ASSERT_TRUE(putActor(library, council));
    EXPECT_EQ(actors(article), before) << "nothing is rewritten by a name";
    ASSERT_TRUE(rereadArticles(library, {article}, {}, [](int) {}));
    const QStringList after = actors(article);
    EXPECT_TRUE(after.contains(QStringLiteral("COUNCIL > ARM"))) << after.join(u'\n').toStdString();
    EXPECT_TRUE(after.contains(QStringLiteral("ARM > COUNCIL"))) << after.join(u'\n').toStdString();
    for (const StoredEvent &stored : eventsOf(article)) {
        for (const Actor &actor : stored.event.sources)
            EXPECT_TRUE(story.contains(actor.name) || actor.code == QStringLiteral("ARM")) << actor.name.toStdString();
    }
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(actors(article), before);
}

TEST_F(NamesInArticles, ANewImportFindsTheNameAndAliases)
{
    NamedActor short_ = council;
    short_.name = QStringLiteral("Council of the Highlands");
    short_.aliases = {QStringLiteral("Highland Council")};
    ASSERT_TRUE(putActor(library, short_));
    const ArticleId article = importStory();
    EXPECT_TRUE(actors(article).contains(QStringLiteral("COUNCIL > ARM")));
    EXPECT_EQ(eventsOf(article).front().event.title,
              QStringLiteral("Highland Council threatens to take military action against Armenia"));
    // And where a person chooses the words.
    const auto at = static_cast<int>(story.indexOf(QStringLiteral("claims of the Highland Council")));
    const Event drafted = draftEvent(*library.articles().load(article), {at, at + 30}, *library.names().actors());
    ASSERT_FALSE(drafted.sources.empty() && drafted.targets.empty());
}

TEST_F(NamesInArticles, AnAliasOfAStateGivesItsCodeNotASecondOne)
{
    ASSERT_TRUE(putActor(
        library,
        {{}, QStringLiteral("GEO"), ActorKind::State, QStringLiteral("Georgia"), {QStringLiteral("Highland Council")}, {}}));
    const ArticleId article = importStory();
    EXPECT_TRUE(actors(article).contains(QStringLiteral("GEO > ARM"))) << actors(article).join(u'\n').toStdString();
}

TEST_F(NamesInArticles, MergingKeepsAllNamesAndIsOneStep)
{
    ASSERT_TRUE(putActor(library, council));
    const ArticleId article = importStory();
    const auto used = *usedActors(library);
    const auto called = [&](const char *name) {
        return std::ranges::find(used, QLatin1String(name), [](const ActorUse &use) { return use.actor.name; })->actor;
    };
    ASSERT_TRUE(mergeActors(library, {called("Armenia"), called("Highland Council")}));
    EXPECT_EQ(library.changes().nextUndo(), (ChangeLabel{ChangeKind::MergeActors, 2, {}}));
    const auto actors = *library.names().actors();
    ASSERT_EQ(actors.size(), 1u);
    EXPECT_EQ(actors[0].code, QStringLiteral("ARM"));
    EXPECT_EQ(actors[0].aliases, QStringList{QStringLiteral("Highland Council")});
    EXPECT_EQ(actors[0].merged, QStringList{QStringLiteral("COUNCIL")});
    const auto one = *usedActors(library);
    ASSERT_EQ(one.size(), 1u);
    EXPECT_EQ(one[0].events, static_cast<int>(eventsOf(article).size()));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(*usedActors(library), used);
    ASSERT_TRUE(library.redo());
    ASSERT_TRUE(removeActor(library, library.names().actors()->front()));
    EXPECT_EQ(usedActors(library)->size(), 2u);
}

TEST_F(NamesInArticles, OutletsMergeToo)
{
    ASSERT_TRUE(putOutlet(library, {{}, QStringLiteral("Hill Post"), QStringLiteral("GEO"), {}}));
    const NamedOutlet entered = library.names().outlets()->front();
    ASSERT_TRUE(mergeOutlets(library, {{{}, QStringLiteral("The Hill Post"), {}, {}}, entered}));
    ASSERT_EQ(library.names().outlets()->size(), 1u);
    EXPECT_EQ(library.names().outlets()->front().aliases, QStringList{QStringLiteral("Hill Post")});
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.names().outlets()->front(), entered);
    ASSERT_TRUE(removeOutlet(library, entered));
    EXPECT_TRUE(library.names().outlets()->empty());
}

TEST(NameCodes, AreTheLettersOfTheName)
{
    EXPECT_EQ(codeFor(QStringLiteral("Wagner Group")), QStringLiteral("WAGNERGROUP"));
    EXPECT_EQ(codeFor(QStringLiteral("–")), QString());
}

/// A real article that says of a ministry no country's name: who enters it finds it where it acts, in the words of the text.
TEST_F(NamesInArticles, ARealArticleFindsAName)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data/articles"));
    const auto read = import({sharedPath(QStringLiteral("data/articles/wikipedia-2016_nagorno-karabakh_conflict.md"))}).front();
    const QStringList before = actors(read.article);
    const QString text = library.articles().load(read.article)->text;
    ASSERT_TRUE(putActor(library, {{},
                                   QStringLiteral("MINISTRY"),
                                   ActorKind::NonState,
                                   QStringLiteral("Ministry of Foreign Affairs"),
                                   {QStringLiteral("Foreign Ministry")},
                                   {}}));
    ASSERT_TRUE(rereadArticles(library, {read.article}, {}, [](int) {}));
    int found = 0;
    for (const StoredEvent &stored : eventsOf(read.article)) {
        for (const Actor &actor : stored.event.sources) {
            found += actor.code == QStringLiteral("MINISTRY") ? 1 : 0;
            EXPECT_TRUE(actor.code != QStringLiteral("MINISTRY") || text.contains(actor.name)) << actor.name.toStdString();
        }
    }
    EXPECT_GE(found, 2);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(actors(read.article), before);
}

} // namespace
