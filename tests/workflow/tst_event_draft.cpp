#include "workflow/event_draft.h"

#include "support/test_paths.h"
#include "workflow/importer.h"
#include "workflow/typed_actors.h"

#include <gtest/gtest.h>

using namespace dateline;

namespace {

const QString story =
    QStringLiteral("Baku warns Yerevan\n\n"
                   "YEREVAN -- Azerbaijan threatened on Tuesday to take military action against Armenia.\n\n"
                   "The Armenian Foreign Ministry rejected the claims on July 25. It called for talks in Geneva.\n");

Article article()
{
    Article made;
    made.title = QStringLiteral("Baku warns Yerevan");
    made.text = story;
    made.language = QStringLiteral("en");
    made.setPublished(*Edtf::parse(QStringLiteral("2024-07-26")), DateBasis::Given, {ReasonCode::GivenByUser, {}});
    return made;
}

TextSpan of(const QString &text, const QString &words)
{
    const auto start = static_cast<int>(text.indexOf(words));
    return {start, start + static_cast<int>(words.size())};
}

Event draftOf(const QString &words)
{
    return draftEvent(article(), of(story, words));
}

QString codes(const std::vector<Actor> &actors)
{
    QStringList codes;
    for (const Actor &actor : actors)
        codes << actor.codeOrName();
    return codes.join(u' ');
}

} // namespace

TEST(EventDraft, takesDateActorsAndTypeFromTheWords)
{
    const Event event = draftOf(QStringLiteral("Azerbaijan threatened on Tuesday to take military action against Armenia"));
    EXPECT_EQ(event.type, EventType::Threaten);
    ASSERT_TRUE(event.happened);
    EXPECT_EQ(event.happened->toString(), QStringLiteral("2024-07-23"));
    EXPECT_EQ(codes(event.sources), QStringLiteral("AZE"));
    EXPECT_EQ(codes(event.targets), QStringLiteral("ARM"));
    EXPECT_FALSE(event.title.isEmpty());
    EXPECT_FALSE(event.act.isEmpty());
}

TEST(EventDraft, isThePersonsOwnAndRestsOnTheWordsAlone)
{
    const Event event = draftOf(QStringLiteral(" rejected the claims on July 25"));
    EXPECT_EQ(event.origin, EventOrigin::Person);
    EXPECT_EQ(event.status, EventStatus::Accepted);
    EXPECT_TRUE(event.rule.isEmpty());
    EXPECT_EQ(event.uid.version(), QUuid::Random);
    EXPECT_NE(event.uid, draftOf(QStringLiteral("rejected the claims on July 25")).uid);
    ASSERT_FALSE(event.citations.empty());
    EXPECT_EQ(event.citations.front().exact, QStringLiteral("rejected the claims on July 25"));
    EXPECT_EQ(std::ranges::count(event.citations, CitationRole::Statement, &Citation::role), 1);
    for (const Citation &citation : event.citations)
        EXPECT_EQ(checkCitation(citation, story).state, CitationState::Verified);
}

TEST(EventDraft, readsAReferenceAtItsPlaceInTheArticle)
{
    const Event event = draftOf(QStringLiteral("It called for talks"));
    EXPECT_EQ(event.type, EventType::Request);
    EXPECT_EQ(codes(event.sources), QStringLiteral("ARM")) << "what is said before tells who “it” is";
}

TEST(EventDraft, wordsWithoutAnActGiveTheirDateAndNames)
{
    Article made = article();
    made.text = QStringLiteral("A map of the Armenian border with Azerbaijan as it was in September 2023.\n");
    const Event event = draftEvent(made, {0, static_cast<int>(made.text.size())});
    EXPECT_FALSE(event.type);
    ASSERT_TRUE(event.happened);
    EXPECT_EQ(event.happened->toString(), QStringLiteral("2023-09"));
    EXPECT_EQ(codes(event.sources), QStringLiteral("ARM"));
    EXPECT_EQ(codes(event.targets), QStringLiteral("AZE"));
    EXPECT_FALSE(event.title.isEmpty());
    EXPECT_FALSE(event.citations.front().exact.endsWith(u'\n'));
}

TEST(EventDraft, aLanguageWithoutTablesLeavesTheFieldsOpen)
{
    Article made = article();
    made.language = QStringLiteral("ka");
    made.text = QString::fromUtf8("საქართველო და სომხეთი შეხვდნენ");
    const Event event = draftEvent(made, {0, 10});
    EXPECT_FALSE(event.type);
    EXPECT_FALSE(event.happened);
    EXPECT_EQ(event.title, made.text.left(10));
}

TEST(EventDraft, ofRealArticlesIsWhatIsSuggestedThere)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data/articles"));
    int seen = 0;
    int same = 0;
    for (const ReadFile &file : readFiles({sharedPath(QStringLiteral("data/articles"))}, {}, EventOrigins::TextOnly)) {
        if (!file.article)
            continue;
        const Article &read = file.article->article;
        for (const Event &suggested : file.article->events) {
            const Event event = draftEvent(read, suggested.statementSpan());
            EXPECT_EQ(event.citations.front().exact, suggested.citations.front().exact);
            for (const Citation &citation : event.citations)
                EXPECT_EQ(checkCitation(citation, read.text).state, CitationState::Verified);
            ++seen;
            same += event.type == suggested.type && event.happened == suggested.happened;
        }
        if (seen > 300)
            break;
    }
    EXPECT_GT(seen, 20);
    EXPECT_GT(same * 10, seen * 8) << same << " of " << seen;
}

TEST(TypedActors, areReadByNameAndByCode)
{
    const auto actors = readTypedActors(QStringLiteral("Baku, the Armenian Foreign Ministry,XKX , observers, Azerbaijan"));
    ASSERT_EQ(actors.size(), 4u);
    EXPECT_EQ(codes(actors), QStringLiteral("AZE ARM XKX observers"));
    EXPECT_EQ(actors[0].name, QStringLiteral("Baku"));
}

TEST(TypedActors, whoWasThereKeepsWordsAndCode)
{
    const std::vector<Actor> known{{QStringLiteral("ARM"), QStringLiteral("the ministry, in Yerevan")},
                                   {{}, QStringLiteral("a crowd")}};
    EXPECT_EQ(readTypedActors(typedActors(known), known), known);
    EXPECT_EQ(readTypedActors(QStringLiteral("ARM"), known).front(), known.front());
}

TEST(TypedActors, nothingIsNobody)
{
    EXPECT_TRUE(readTypedActors(QStringLiteral(" , ")).empty());
    EXPECT_TRUE(lexiconActors().contains(QStringLiteral("Azerbaijan")));
}
