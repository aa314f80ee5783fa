#include "workflow/article_edit.h"

#include "workflow/import_folder.h"

using namespace dateline;

namespace {

const QByteArray plainArticle = "Baku warns Yerevan\n\n"
                                "YEREVAN -- Azerbaijan threatened on Tuesday to take military action against Armenia.\n\n"
                                "Armenia rejected the claims on July 25.\n";

class ArticleEdit : public ImportFolder {
protected:
    ArticleId importPlain()
    {
        const auto results = import({put(QStringLiteral("plain.txt"), plainArticle)});
        EXPECT_EQ(results.size(), 1u);
        return results.front().article;
    }
    void publishedOn(ArticleId article, const QString &day)
    {
        const auto stored = library.articles().load(article);
        ASSERT_TRUE(stored);
        ArticleFields fields;
        fields.title = stored->title;
        fields.published = *Edtf::parse(day);
        fields.publishedBasis = DateBasis::Given;
        fields.publishedReason = {ReasonCode::GivenByUser, {}};
        ASSERT_TRUE(editArticle(library, article, fields));
    }
    /// Dates of the suggestions in sight, in the order of the words.
    QStringList dates(ArticleId article) const
    {
        QStringList dates;
        for (const StoredEvent &stored : eventsOf(article))
            dates << (stored.event.happened ? stored.event.happened->toString() : QStringLiteral("–"));
        return dates;
    }
};

} // namespace

TEST_F(ArticleEdit, anotherPublicationDateDatesTheSuggestionsAnewInOneStep)
{
    const ArticleId article = importPlain();
    publishedOn(article, QStringLiteral("2024-07-26"));
    const QStringList first = dates(article);
    EXPECT_EQ(first.value(0), QStringLiteral("2024-07-23"));
    EXPECT_EQ(first.value(1), QStringLiteral("2024-07-25"));

    publishedOn(article, QStringLiteral("2021-07-28"));
    EXPECT_EQ(dates(article).value(0), QStringLiteral("2021-07-27"));
    EXPECT_EQ(dates(article).value(1), QStringLiteral("2021-07-25"));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(dates(article), first);
    EXPECT_EQ(library.articles().load(article)->published->toString(), QStringLiteral("2024-07-26"));
    ASSERT_TRUE(library.redo());
    EXPECT_EQ(dates(article).value(0), QStringLiteral("2021-07-27"));
}

TEST_F(ArticleEdit, aSuggestionKeepsItsRowAndADismissedOneStaysAway)
{
    const ArticleId article = importPlain();
    publishedOn(article, QStringLiteral("2024-07-26"));
    const auto before = eventsOf(article);
    ASSERT_GE(before.size(), 2u);
    ASSERT_TRUE(
        library.change({ChangeKind::DeleteEvents, 1, {}}, [&](ChangeScope &scope) { return scope.removeEvent(before[1].id); }));
    publishedOn(article, QStringLiteral("2021-07-28"));
    const auto after = eventsOf(article);
    EXPECT_EQ(after.size(), before.size() - 1);
    EXPECT_EQ(after[0].id, before[0].id);
}

TEST_F(ArticleEdit, aDismissedSuggestionStaysAwayWhenTheFileIsReadAgain)
{
    const auto first = import({put(QStringLiteral("plain.txt"), plainArticle)});
    const auto before = eventsOf(first.front().article);
    ASSERT_GE(before.size(), 2u);
    ASSERT_TRUE(
        library.change({ChangeKind::DeleteEvents, 1, {}}, [&](ChangeScope &scope) { return scope.removeEvent(before[0].id); }));

    const auto again = import({path(QStringLiteral("files/plain.txt"))});
    EXPECT_EQ(again.front().outcome, ImportOutcome::Known);
    EXPECT_EQ(eventsOf(first.front().article).size(), before.size() - 1);

    // Better known days bring the rest up to date, and it stays away.
    const auto dated = import({path(QStringLiteral("files/plain.txt"))}, *Edtf::parse(QStringLiteral("2021-07-28")));
    EXPECT_EQ(dated.front().outcome, ImportOutcome::AnnotationsAdded);
    EXPECT_EQ(dated.front().eventsAdded, 0);
    EXPECT_EQ(eventsOf(first.front().article).size(), before.size() - 1);
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(eventsOf(first.front().article).size(), before.size());
}

TEST_F(ArticleEdit, annotatedEventsAreLeftAlone)
{
    const auto results = import({sourceTree(QStringLiteral("resources/samples/2024-07-25-border-threat.md"))});
    const ArticleId article = results.front().article;
    const QStringList before = dates(article);
    publishedOn(article, QStringLiteral("2019-01-01"));
    EXPECT_EQ(dates(article), before);
}
