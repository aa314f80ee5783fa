#include "formats/article_formats.h"

#include "formats/json_parser.h"
#include "support/test_paths.h"

#include <QDirIterator>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

using namespace dateline;

namespace {

QString sample(const char *name)
{
    return testData(QStringLiteral("formats/") + QLatin1String(name));
}

AnnotatedArticle readSample(const char *name)
{
    const auto read = readArticleFile(sample(name));
    EXPECT_TRUE(read) << name << ": " << (read ? "" : read.error().arguments.join(u'|').toStdString());
    return read.value_or(AnnotatedArticle());
}

int lossOf(const AnnotatedArticle &read, LossKind kind, const QString &subject)
{
    const auto found =
        std::ranges::find_if(read.losses, [&](const Loss &loss) { return loss.kind == kind && loss.subject == subject; });
    return found == read.losses.end() ? 0 : found->count;
}

CitationState stateOf(const AnnotatedArticle &read, const QString &ownId)
{
    const auto event = std::ranges::find(read.events, ownId, &Event::ownId);
    EXPECT_NE(event, read.events.end()) << ownId.toStdString();
    return checkCitation(event->citations.front(), read.article.text).state;
}

} // namespace

TEST(WebAnnotation, ACollectionBringsItsArticle)
{
    const AnnotatedArticle read = readSample("talks.jsonld");
    EXPECT_EQ(read.article.reader, QStringLiteral("webannotation/1"));
    EXPECT_EQ(read.article.title, QStringLiteral("Border talks"));
    EXPECT_EQ(read.article.published->toString(), QStringLiteral("2024-07-26"));
    EXPECT_EQ(read.article.publishedBasis, DateBasis::Metadata);
    ASSERT_EQ(read.events.size(), 1u);
    const Event &event = read.events[0];
    EXPECT_EQ(event.uid.toString(QUuid::WithoutBraces), QStringLiteral("11111111-2222-4333-8444-555555555555"));
    EXPECT_EQ(event.type, EventType::Threaten);
    EXPECT_EQ(event.happened->toString(), QStringLiteral("2024-07-25"));
    EXPECT_EQ(event.sources, (std::vector<Actor>{{"AZE", "Baku"}}));
    EXPECT_EQ(event.targets, (std::vector<Actor>{{{}, "Yerevan"}}));
    ASSERT_EQ(event.citations.size(), 1u);
    EXPECT_EQ(event.citations[0].span.start, 3) << "a code point, two UTF-16 units, before it";
    EXPECT_EQ(checkCitation(event.citations[0], read.article.text).state, CitationState::Verified);
    EXPECT_TRUE(read.losses.empty());
}

TEST(WebAnnotation, NotesOfAPageFindItBesideThem)
{
    const AnnotatedArticle read = readSample("page_notes.json");
    EXPECT_EQ(read.article.title, QStringLiteral("Border talks"));
    EXPECT_EQ(read.files, (QStringList{sample("page.txt"), sample("page_notes.json")}));
    ASSERT_EQ(read.events.size(), 3u);
    EXPECT_EQ(read.events[0].title, QStringLiteral("Warned Yerevan"));
    EXPECT_EQ(read.events[0].note, QStringLiteral("First note"));
    EXPECT_EQ(read.events[0].tags, (QStringList{"border", "talks"}));
    EXPECT_FALSE(read.events[0].happened);
    EXPECT_EQ(stateOf(read, QStringLiteral("placed")), CitationState::Verified);
    EXPECT_EQ(stateOf(read, QStringLiteral("moved")), CitationState::Moved);
    EXPECT_EQ(read.events[1].citations[0].span, (TextSpan{3, 10})) << "never re-anchored";
    EXPECT_EQ(stateOf(read, QStringLiteral("lost")), CitationState::Lost);
    EXPECT_EQ(lossOf(read, LossKind::Attribute, QStringLiteral("RangeSelector")), 1);
    EXPECT_EQ(readArticles(sample("page_notes.json"))->size(), 2u) << "what is quoted of the other page";
}

TEST(WebAnnotation, OfAPageThatIsNowhereThePassagesAreRead)
{
    const auto articles = readArticles(sample("excerpts.json"));
    ASSERT_TRUE(articles);
    ASSERT_EQ(articles->size(), 2u) << "an article a page";
    const AnnotatedArticle &read = articles->front();
    EXPECT_TRUE(read.article.isExcerpts());
    EXPECT_EQ(read.article.title, QStringLiteral("The border 🕊 talks"));
    EXPECT_EQ(read.article.url, QStringLiteral("https://example.org/news/talks"));
    EXPECT_FALSE(read.article.published);
    EXPECT_EQ(read.article.text,
              QStringLiteral("On Monday 🕊 Baku warned\nYerevan that talks\n\ntalks\n\nMonday 🕊 Baku warned\nYerevan"))
        << "in the order of the page, each passage once, no word that is not the page's";
    ASSERT_EQ(read.events.size(), 4u);
    for (const Event &event : read.events) {
        ASSERT_EQ(event.citations.size(), 1u) << event.ownId.toStdString();
        EXPECT_EQ(checkCitation(event.citations[0], read.article.text).state, CitationState::Verified);
    }
    EXPECT_EQ(read.events[1].citations[0].span, read.events[2].citations[0].span) << "two notes on the same words";
    EXPECT_EQ(read.events[1].citations[0].prefix, QStringLiteral("  On\n Monday 🕊 ")) << "as it was imported";
    EXPECT_NE(read.events[1].uid, read.events[2].uid) << "notes without an id are told apart";
    EXPECT_EQ(lossOf(read, LossKind::ForeignAnnotation, QStringLiteral("https://example.org/news/talks")), 1) << "a page note";
    EXPECT_EQ(lossOf(read, LossKind::ForeignAnnotation, QStringLiteral("https://example.org/silent")), 1);
    EXPECT_EQ(lossOf(read, LossKind::Metadata, QStringLiteral("favicon")), 1);
    EXPECT_EQ((*articles)[1].article.text, QStringLiteral("Another page."));
    EXPECT_EQ((*articles)[1].article.title, QStringLiteral("https://example.org/other"));
}

TEST(WebAnnotation, NotesThatQuoteNothingNeedTheirPage)
{
    const QString file = sample("broken_nothing_quoted.json");
    EXPECT_EQ(readArticleFile(file).error(),
              (Error{ErrorCode::NothingQuoted, {QStringLiteral("https://example.org/page")}, file}));
    Article page;
    page.text = QStringLiteral("The page.");
    const auto read = readArticleFile(file, [&](const QString &) { return std::optional(page); });
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->events.empty());
    EXPECT_EQ(read->losses, (LossReport{{LossKind::ForeignAnnotation, QStringLiteral("https://example.org/page"), 1,
                                         QStringLiteral("What a page!")}}));
}

TEST(WebAnnotation, ThePageMayBeKnownElsewhere)
{
    const QString file = sample("note_of_a_page.jsonld");
    Article known;
    known.text = QStringLiteral("an x is here");
    const auto read = readArticleFile(
        file, [&](const QString &url) { return url.endsWith(QLatin1String("nowhere")) ? std::optional(known) : std::nullopt; });
    ASSERT_TRUE(read);
    ASSERT_EQ(read->events.size(), 1u);
    EXPECT_EQ(read->events[0].citations[0].span, (TextSpan{3, 4}));
    EXPECT_EQ(read->source.path, file);
}

TEST(Lif, TarsqisEventsAreDatedByTheirRelations)
{
    const AnnotatedArticle read = readSample("tarsqi.lif");
    EXPECT_EQ(read.article.language, QStringLiteral("en"));
    EXPECT_EQ(read.article.published->toString(), QStringLiteral("2024-07-26"));
    ASSERT_EQ(read.events.size(), 1u);
    const Event &event = read.events[0];
    EXPECT_EQ(event.happened->toString(), QStringLiteral("2024-07-25"));
    EXPECT_EQ(event.tags, QStringList{QStringLiteral("REPORTING")});
    ASSERT_EQ(event.citations.size(), 2u);
    EXPECT_EQ(event.citations[0].exact, QStringLiteral("Baku warned Yerevan on 25 July."));
    EXPECT_EQ(event.citations[1].exact, QStringLiteral("25 July"));
    EXPECT_EQ(lossOf(read, LossKind::ForeignAnnotation, QStringLiteral("Token")), 1);
    EXPECT_EQ(lossOf(read, LossKind::Relation, QStringLiteral("Dependency")), 1);
    EXPECT_EQ(lossOf(read, LossKind::Metadata, QStringLiteral("sourceid")), 1);
}

TEST(PubAnnotation, RelationsMakeEvents)
{
    const AnnotatedArticle read = readSample("denotations.json");
    EXPECT_EQ(read.article.url, QStringLiteral("https://example.org/8"));
    EXPECT_EQ(read.article.publisher, QStringLiteral("Wire"));
    ASSERT_EQ(read.events.size(), 1u);
    const Event &event = read.events[0];
    EXPECT_EQ(event.title, QStringLiteral("Baku warns Yerevan"));
    EXPECT_EQ(event.type, EventType::Threaten);
    EXPECT_EQ(event.modality, Modality::Claimed);
    EXPECT_EQ(event.happened->toString(), QStringLiteral("2024-07-25"));
    EXPECT_EQ(event.sources, (std::vector<Actor>{{{}, "Baku"}}));
    EXPECT_EQ(lossOf(read, LossKind::ForeignAnnotation, QStringLiteral("City")), 1);
    EXPECT_EQ(lossOf(read, LossKind::Relation, QStringLiteral("near")), 1);
    EXPECT_EQ(lossOf(read, LossKind::Metadata, QStringLiteral("sourceid")), 1);
}

TEST(ExchangeFiles, BrokenOnesSayWhatAndWhere)
{
    struct Broken {
        const char *name;
        ErrorCode code;
        const char *argument;
        int line;
        int column;
    };
    const std::vector<Broken> samples{
        {"broken_comma.json", ErrorCode::BadSyntax, "\"", 2, 37},
        {"broken_key_twice.jsonld", ErrorCode::DuplicateId, "type", 3, 2},
        {"broken_id_twice.jsonld", ErrorCode::DuplicateId, "urn:uuid:11111111-2222-4333-8444-555555555555", 0, 0},
        {"broken_no_target.jsonld", ErrorCode::BadSyntax, "\"target\": …", 0, 0},
        {"broken_type.jsonld", ErrorCode::BadSyntax, "\"type\": \"Annotation\"", 0, 0},
        {"broken_position_outside.jsonld", ErrorCode::BadSpan, "a", 0, 0},
        {"broken_no_article_text.jsonld", ErrorCode::BadSyntax, "\"text\": \"…\"", 0, 0},
        {"broken_no_text.lif", ErrorCode::BadSyntax, "\"text\": {\"@value\": \"…\"}", 0, 0},
        {"broken_position.lif", ErrorCode::BadSyntax, "v:t: \"start\": …, \"end\": …", 0, 0},
        {"broken_span_outside.json", ErrorCode::BadSpan, "T1", 0, 0},
        {"broken_unknown_denotation.json", ErrorCode::UnknownId, "T9", 0, 0},
    };
    for (const Broken &broken : samples) {
        const auto read = readArticleFile(sample(broken.name));
        ASSERT_FALSE(read) << broken.name;
        EXPECT_EQ(read.error().code, broken.code) << broken.name;
        EXPECT_EQ(read.error().arguments.value(0), QString::fromUtf8(broken.argument)) << broken.name;
        EXPECT_EQ(read.error().file, sample(broken.name));
        EXPECT_EQ(read.error().line, broken.line) << broken.name;
        EXPECT_EQ(read.error().column, broken.column) << broken.name;
    }
}

TEST(ExchangeFiles, ABracketTooManyIsCounted)
{
    const AnnotatedArticle read = readSample("bracket_too_many.lif");
    EXPECT_EQ(read.article.text, QStringLiteral("Talks }]"));
    EXPECT_EQ(lossOf(read, LossKind::UnmatchedEnd, QStringLiteral("]")), 1);
    EXPECT_EQ(lossOf(read, LossKind::UnmatchedEnd, QStringLiteral("}")), 2);
    for (const char *json : {"{} x", "{} {}", "[1", "\"]\"", "{\"a\": \"\\\"}\"}"})
        EXPECT_EQ(endOfJson(QString::fromLatin1(json)), QString::fromLatin1(json).size()) << json;
}

TEST(JsonParser, KeepsItsLimits)
{
    const auto nested = [](int depth) { return QString(depth, u'[') + QString(depth, u']'); };
    EXPECT_TRUE(parseJson(nested(deepestJson)));
    EXPECT_EQ(parseJson(nested(deepestJson + 1)).error().column, deepestJson + 1);
    EXPECT_EQ(parseJson(nested(1'000'000)).error().code, ErrorCode::BadSyntax) << "no stack is worn out";
    EXPECT_EQ(parseJson(u'[' + QStringLiteral("[],").repeated(mostJsonValues) + u']').error().code, ErrorCode::BadSyntax);
    EXPECT_EQ(parseJson(QStringLiteral("{\"a\": {\"b\": 1}, \"b\": {\"a\": 2}}")).has_value(), true) << "other objects' keys";
    EXPECT_EQ(parseJson(QStringLiteral("{\"a\": \"}{\\\"\", \"a\": 1}")).error(),
              (Error{ErrorCode::DuplicateId, {QStringLiteral("a")}, {}, 1, 15}));
    EXPECT_EQ(parseJson(QStringLiteral("[\n\"😀\", x]")).error().line, 2);
}

TEST(JsonParser, SaysWhatItExpected)
{
    for (const auto &[json, expected] : {std::pair{"[1 2]", ", ]"},
                                         {"[1\n", ", ]"},
                                         {"{\"a\" 1}", ":"},
                                         {"{\"a\": 1\n", ", }"},
                                         {"{\"a\": 1,}", "\""},
                                         {"]", "JSON"},
                                         {"nul", "JSON"}}) {
        const auto read = parseJson(QString::fromLatin1(json));
        ASSERT_FALSE(read) << json;
        EXPECT_EQ(read.error().arguments, QStringList{QString::fromLatin1(expected)}) << json;
    }
    EXPECT_EQ(jsonText(QJsonValue(QString(QChar(0xD800)) + u'a')), QString(QChar(0xFFFD)) + u'a');
}

TEST(JsonParser, CountsAreWholeNumbers)
{
    EXPECT_EQ(countOf(QJsonValue(7)), 7);
    EXPECT_EQ(countOf(QJsonValue(0)), 0);
    for (const QJsonValue &value :
         {QJsonValue(-1), QJsonValue(1.5), QJsonValue(3e9), QJsonValue(QStringLiteral("7")), QJsonValue()})
        EXPECT_FALSE(countOf(value)) << value.toVariant().toString().toStdString();
    EXPECT_EQ(jsonText(QJsonValue(QString(QChar(0xD800)))), QString(QChar(0xFFFD)));
}

/// What opens is whole; what speaks of a page without quoting it says which page is wanted; what is wrong by design says what.
TEST(ExchangeFiles, RealOnesOpenOrAreRefusedForTheRightReason)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data/formats"));
    std::map<QString, int> opened;
    for (const char *folder :
         {"w3c-web-annotation/correct", "w3c-web-annotation/incorrect", "hypothesis", "lif", "pubannotation"}) {
        QDirIterator files(sharedPath(QStringLiteral("data/formats/") + QLatin1String(folder)), QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            const auto read = readArticles(path);
            if (!read && QLatin1String(folder).endsWith(QLatin1String("/correct"))) {
                EXPECT_EQ(read.error().code, ErrorCode::NothingQuoted) << path.toStdString();
                EXPECT_TRUE(read.error().arguments.value(0).startsWith(QLatin1String("http"))) << path.toStdString();
            } else if (!read) {
                EXPECT_EQ(QString::fromLatin1(folder), QStringLiteral("w3c-web-annotation/incorrect")) << path.toStdString();
                EXPECT_FALSE(read.error().arguments.isEmpty()) << path.toStdString();
            }
            for (const AnnotatedArticle &each : read.value_or(std::vector<AnnotatedArticle>())) {
                ++opened[QLatin1String(folder)];
                EXPECT_FALSE(each.article.text.isEmpty());
                for (const Event &event : each.events) {
                    for (const Citation &citation : event.citations)
                        EXPECT_EQ(checkCitation(citation, each.article.text).state, CitationState::Verified)
                            << path.toStdString();
                }
            }
        }
    }
    EXPECT_EQ(opened, (std::map<QString, int>{{QStringLiteral("hypothesis"), 1},
                                              {QStringLiteral("lif"), 9},
                                              {QStringLiteral("pubannotation"), 3},
                                              {QStringLiteral("w3c-web-annotation/correct"), 3}}));
}

TEST(ExchangeFiles, NotesOfHypothesisAttachToTheirPage)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data/formats/hypothesis"));
    Article page;
    page.text = QStringLiteral("… 2007; Rigort et al., 2012). We imaged Golgi stacks within the native cell.");
    const auto read = readArticleFile(sharedPath(QStringLiteral("data/formats/hypothesis/annotation-elife-32493.json")),
                                      [&](const QString &) { return std::optional(page); });
    ASSERT_TRUE(read);
    ASSERT_EQ(read->events.size(), 1u);
    EXPECT_EQ(read->events[0].note, QStringLiteral("took image of"));
    EXPECT_EQ(read->events[0].citations[0].exact, QStringLiteral("imaged"));
    EXPECT_EQ(stateOf(*read, QStringLiteral("w02dfNtbEeeShxcmUm1Vzg")), CitationState::Moved) << "its position is the page's";
}
