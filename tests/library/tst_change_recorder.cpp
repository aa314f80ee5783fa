#include "library/sample_articles.h"

using namespace dateline;

namespace {

using Met = ChangeScope::Met;

class Identity : public testing::Test {
protected:
    Library library = *Library::inMemory();
};

TEST_F(Identity, WhatWasAddedComesBackWhole)
{
    const AnnotatedArticle given = warning();
    const auto added = add(library, given);
    ASSERT_TRUE(added);
    EXPECT_EQ(added->met, Met::New);
    EXPECT_EQ(added->eventsAdded, 2);
    const Article stored = *library.articles().load(added->article);
    EXPECT_EQ(stored.title, given.article.title);
    EXPECT_EQ(stored.publisher, given.article.publisher);
    EXPECT_EQ(stored.author, given.article.author);
    EXPECT_EQ(stored.url, given.article.url);
    EXPECT_EQ(stored.language, given.article.language);
    EXPECT_EQ(stored.place, given.article.place);
    EXPECT_EQ(stored.published, given.article.published);
    EXPECT_EQ(stored.publishedBasis, given.article.publishedBasis);
    EXPECT_EQ(stored.publishedReason, given.article.publishedReason);
    EXPECT_EQ(stored.text, given.article.text);
    EXPECT_EQ(stored.reader, given.article.reader);
    const Source source = *library.articles().loadSource(added->article);
    EXPECT_EQ(source.path, given.source.path);
    EXPECT_EQ(source.bytes, given.source.bytes);
    EXPECT_TRUE(*library.articles().textIntact(added->article));
    EXPECT_EQ(*library.articles().findByText(given.article.hash()), added->article);

    const auto events = *library.events().ofArticle(added->article);
    ASSERT_EQ(events.size(), 2u);
    EXPECT_EQ(events[0].event, given.events[0]);
    EXPECT_EQ(events[1].event, given.events[1]);
    EXPECT_EQ(library.events().load(events[1].id)->event, given.events[1]);
}

TEST_F(Identity, OddTextsComeBackWhole)
{
    for (const QString &text : {QString(), QString::fromUtf16(u"a\0b", 3), QStringLiteral("🕊\u00A0\uFEFFé"), QStringLiteral("x").repeated(300000)}) {
        const auto added = add(library, articleOf(QStringLiteral("odd"), text));
        ASSERT_TRUE(added);
        EXPECT_EQ(library.articles().load(added->article)->text, text);
        EXPECT_TRUE(*library.articles().textIntact(added->article));
    }
}

/// The same article without annotations: its events are suggestions.
AnnotatedArticle suggested()
{
    AnnotatedArticle article = warning();
    for (Event &event : article.events) {
        event.uid = suggestedEventUid(article.article.hash(), event.statementSpan(), eventTypeName(*event.type), 0);
        event.origin = EventOrigin::Rule;
        event.status = EventStatus::Suggested;
    }
    return article;
}

TEST_F(Identity, AnnotationsTakeThePlaceOfSuggestions)
{
    const auto plain = add(library, suggested());
    EXPECT_EQ(plain->eventsAdded, 2);
    EXPECT_EQ(add(library, suggested())->met, Met::Known);
    EXPECT_EQ(add(library, warning())->met, Met::AnnotationsAdded);
    const auto events = *library.events().ofArticle(plain->article);
    ASSERT_EQ(events.size(), 2u);
    EXPECT_EQ(events[0].event.origin, EventOrigin::Annotation);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.events().ofArticle(plain->article)->front().event.origin, EventOrigin::Rule);
}

TEST_F(Identity, SuggestionsLeaveAnAnnotatedArticleAlone)
{
    const auto annotated = add(library, warning());
    EXPECT_EQ(add(library, suggested())->met, Met::Known);
    EXPECT_EQ(library.events().ofArticle(annotated->article)->size(), 2u);
}

TEST_F(Identity, ASuggestionsLinkIsFoundAnewAndUndone)
{
    AnnotatedArticle found = suggested();
    found.events[1].answers.reset();
    const auto article = add(library, found)->article;
    const auto answers = [&] { return library.events().ofArticle(article)->at(1).event.answers; };
    found.events[1].answers = found.events[0].uid;
    ASSERT_TRUE(library.change({ChangeKind::EditArticle, 1, {}}, [&](ChangeScope &scope) {
        return scope.replaceSuggestions(article, found.events).map([](const SuggestionChanges &) {});
    }));
    EXPECT_EQ(answers(), found.events[0].uid);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(answers(), std::nullopt);
    ASSERT_TRUE(library.redo());
    EXPECT_EQ(answers(), found.events[0].uid);
}

TEST_F(Identity, TheSameTwiceIsKnown)
{
    const auto first = add(library, warning());
    const auto second = add(library, warning());
    EXPECT_EQ(second->met, Met::Known);
    EXPECT_EQ(second->article, first->article);
    EXPECT_EQ(second->eventsAdded, 0);
    EXPECT_EQ(library.articles().list()->size(), 1u);
    ASSERT_TRUE(library.undo());
    EXPECT_FALSE(library.changes().nextUndo()) << "knowing it already is no step";
}

TEST_F(Identity, TextFirstAnnotationsLater)
{
    AnnotatedArticle plain = warning();
    plain.events.clear();
    plain.article.publisher.clear();
    plain.article.setPublished(dateOf(QStringLiteral("2024-07")), DateBasis::FileName, {ReasonCode::FileName, {}});
    const auto first = add(library, plain);
    const auto second = add(library, warning());
    EXPECT_EQ(second->met, Met::AnnotationsAdded);
    EXPECT_EQ(second->article, first->article);
    EXPECT_EQ(second->eventsAdded, 2);
    const Article stored = *library.articles().load(first->article);
    EXPECT_EQ(stored.published, dateOf(QStringLiteral("2024-07-26")));
    EXPECT_EQ(stored.publishedBasis, DateBasis::Metadata);
    EXPECT_EQ(stored.publisher, QStringLiteral("Border Gazette"));
    EXPECT_EQ(add(library, warning())->met, Met::Known);

    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.articles().load(first->article)->publishedBasis, DateBasis::FileName);
    EXPECT_TRUE(library.events().ofArticle(first->article)->empty());
    EXPECT_EQ(library.events().table().value()->size(), 0);
    ASSERT_TRUE(library.redo());
    EXPECT_EQ(library.events().table().value()->size(), 2);
}

TEST_F(Identity, AGivenDateStays)
{
    AnnotatedArticle given = warning();
    given.events.clear();
    given.article.setPublished(dateOf(QStringLiteral("2024-07-01")), DateBasis::Given, {ReasonCode::GivenByUser, {}});
    const auto first = add(library, given);
    EXPECT_EQ(add(library, warning())->met, Met::AnnotationsAdded);
    EXPECT_EQ(library.articles().load(first->article)->published, dateOf(QStringLiteral("2024-07-01")));
}

TEST_F(Identity, MoreEventsForAKnownText)
{
    AnnotatedArticle one = warning();
    one.events.pop_back();
    ASSERT_TRUE(add(library, one));
    const auto more = add(library, warning());
    EXPECT_EQ(more->met, Met::AnnotationsAdded);
    EXPECT_EQ(more->eventsAdded, 1);
}

TEST_F(Identity, AnotherTextAtTheSameUrlIsANewVersion)
{
    const auto first = add(library, warning());
    AnnotatedArticle changed = articleOf(QStringLiteral("A warning, corrected"), QStringLiteral("Officials warned. Corrected."));
    changed.article.url = warning().article.url;
    const auto second = add(library, changed);
    EXPECT_EQ(second->met, Met::NewVersion);
    EXPECT_NE(second->article, first->article);
    changed.article.text += QStringLiteral(" Twice.");
    EXPECT_EQ(add(library, changed)->met, Met::NewVersion);
    AnnotatedArticle elsewhere = articleOf(QStringLiteral("No address"), QStringLiteral("one"));
    EXPECT_EQ(add(library, elsewhere)->met, Met::New);
    elsewhere.article.text = QStringLiteral("two");
    EXPECT_EQ(add(library, elsewhere)->met, Met::New) << "no URL is not the same URL";

    QMap<QString, int> versions;
    const auto articles = *library.articles().list();
    for (const ArticleSummary &article : articles)
        versions[article.title] = qMax(versions[article.title], article.version);
    EXPECT_EQ(versions[QStringLiteral("A warning on the border")], 1);
    EXPECT_EQ(versions[QStringLiteral("A warning, corrected")], 3);
    EXPECT_EQ(versions[QStringLiteral("No address")], 1);
}

TEST_F(Identity, AnEventStandsOnceInALibrary)
{
    ASSERT_TRUE(add(library, warning()));
    AnnotatedArticle thief = articleOf(QStringLiteral("Another"), QStringLiteral("another text"));
    thief.events = {warning().events[0]};
    const auto refused = add(library, thief);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::DuplicateId);
    EXPECT_EQ(refused.error().arguments, QStringList{QStringLiteral("E1")});
    AnnotatedArticle twice = warning();
    twice.article.text += QStringLiteral(" More.");
    twice.events = {eventAt(twice.article, QStringLiteral("E1"), QStringLiteral("talks"), EventType::Consult, {})};
    twice.events.push_back(twice.events[0]);
    EXPECT_EQ(add(library, twice).error().code, ErrorCode::DuplicateId);
    EXPECT_EQ(library.articles().list()->size(), 1u) << "a failed change leaves nothing";
}

TEST_F(Identity, WhatWasDeletedIsNewAgain)
{
    const auto first = add(library, warning());
    ASSERT_TRUE(remove(library, first->article));
    EXPECT_FALSE(*library.articles().findByText(warning().article.hash()));
    EXPECT_EQ(library.articles().load(first->article).error().code, ErrorCode::NotFound);
    EXPECT_EQ(library.articles().textIntact(first->article).error().code, ErrorCode::NotFound);
    EXPECT_EQ(library.events().table().value()->size(), 0);
    EXPECT_TRUE(library.search().find(QStringLiteral("talks"))->empty());
    const auto again = add(library, warning());
    EXPECT_EQ(again->met, Met::New);
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(*library.articles().findByText(warning().article.hash()), first->article);
    EXPECT_EQ(library.events().ofArticle(first->article)->size(), 2u);
}

TEST_F(Identity, ARemovedEventComesBackWithItsFile)
{
    const auto first = add(library, warning());
    const auto events = *library.events().ofArticle(first->article);
    const auto removeFirst = [&](ChangeScope &scope) { return scope.removeEvent(events[0].id); };
    ASSERT_TRUE(library.change({ChangeKind::DeleteEvents, 1, events[0].event.title}, removeFirst));
    EXPECT_EQ(library.events().ofArticle(first->article)->size(), 1u);
    EXPECT_EQ(library.events().load(events[0].id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(library.articles().list()->front().eventCount, 1);
    EXPECT_EQ(library.change({}, removeFirst).error().code, ErrorCode::NotFound);
    EXPECT_EQ(add(library, warning())->eventsAdded, 1);
    EXPECT_EQ(library.events().ofArticle(first->article)->size(), 2u);
}

TEST_F(Identity, FieldsAreEditedTogetherWithTheDatesBasis)
{
    const auto added = add(library, warning());
    ArticleFields fields{QStringLiteral("New title"), {}, QStringLiteral("B"), {}, {}, dateOf(QStringLiteral("2024-07-27")), DateBasis::Given,
                         {ReasonCode::GivenByUser, {}}};
    const auto edit = [&](ChangeScope &scope) { return scope.setArticleFields(added->article, fields); };
    ASSERT_TRUE(library.change({ChangeKind::EditArticle, 1, {}}, edit));
    EXPECT_EQ(library.articles().load(added->article)->published, dateOf(QStringLiteral("2024-07-27")));
    EXPECT_EQ(library.articles().list()->front().title, QStringLiteral("New title"));
    fields.published.reset();
    ASSERT_TRUE(library.change({ChangeKind::EditArticle, 1, {}}, edit));
    EXPECT_EQ(library.articles().load(added->article)->publishedBasis, DateBasis::Unknown);
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.articles().load(added->article)->published, warning().article.published);
    EXPECT_EQ(library.articles().load(added->article)->publisher, QStringLiteral("Border Gazette"));
    EXPECT_EQ(library.change({}, [](ChangeScope &scope) { return scope.setArticleFields(ArticleId{99}, {}); }).error().code,
              ErrorCode::NotFound);
}

} // namespace
