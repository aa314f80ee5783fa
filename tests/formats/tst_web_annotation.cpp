#include "formats/web_annotation.h"

#include "opened.h"

#include "formats/json_parser.h"
#include "support/test_paths.h"

#include <QJsonObject>

using namespace dateline;

namespace {

/// An annotation that quotes "Baku" of `page`.
QByteArray note(const char *id, const char *page, const char *more = "")
{
    return QByteArray(R"({"type": "Annotation", "id": ")") + id + R"(", "target": {"source": ")" + page +
           R"(", "selector": {"type": "TextQuoteSelector", "exact": "Baku"}})" + more + "}";
}

/// Annotations of an article that is in the file.
QByteArray collection(const QByteArray &annotations, const char *article = R"("text": "Baku warned Yerevan.")")
{
    return QByteArray(R"({"type": "AnnotationCollection", "article": {)") + article + R"(}, "first": {"items": [)" + annotations +
           "]}}";
}

Result<std::vector<AnnotatedArticle>> pasted(const QByteArray &json)
{
    ReaderInput input;
    input.bytes = json;
    return readWebAnnotations(input, parseJson(QString::fromUtf8(json))->object());
}

} // namespace

TEST(WebAnnotation, EveryFrameOfAListIsOpened)
{
    const QByteArray one = note("a", "urn:x");
    for (const QByteArray &json :
         {QByteArray(R"({"type": "AnnotationPage", "items": )") + one + '}', QByteArray(R"({"rows": [)") + one + "]}",
          QByteArray(R"({"@context": "http://www.w3.org/ns/anno.jsonld", "type": ["Annotation"], "id": "a", "target": )") +
              R"({"items": [{"source": {"id": "urn:x"}, "selector": [{"type": "TextQuoteSelector", "exact": "Baku"}]}]}})",
          QByteArray(R"({"annotations": [{"id": "a", "uri": "urn:x", "target": [{"selector": )") +
              R"([{"type": "TextQuoteSelector", "exact": "Baku"}]}]}]})"}) {
        const AnnotatedArticle read = openedOne("a.json", json);
        EXPECT_EQ(read.article.text, QStringLiteral("Baku")) << json.toStdString();
        EXPECT_EQ(read.events.size(), 1u) << json.toStdString();
    }
}

TEST(WebAnnotation, WhatSaysNothingToUsIsCounted)
{
    const AnnotatedArticle read =
        openedOne("a.jsonld", QByteArray(R"({"type": "AnnotationCollection", "first": "urn:page", "label": "L",
        "items": [7, {"type": "Annotation", "body": [{"purpose": "tagging"}, null, {"items": ["one", "two"]}], "target": [{"source":
        "urn:x", "selector": [{"type": "TextQuoteSelector", "exact": "Baku"}, {"type": "TextQuoteSelector", "exact": "Kuba"},
        {"type": "TextQuoteSelector"}, {"type": "TextPositionSelector", "start": 0}, {"type": "TextPositionSelector", "end": 4},
        {"type": "TextPositionSelector", "start": 0, "end": 4}, {"type": "TextPositionSelector", "start": 1, "end": 4}, "urn:s",
        {"type": "FragmentSelector", "refinedBy": {"type": "TextPositionSelector", "start": 2, "end": 4}}]}]}]})"));
    ASSERT_EQ(read.events.size(), 1u);
    EXPECT_EQ(read.events[0].ownId, QStringLiteral("annotation1"));
    EXPECT_EQ(read.events[0].note, QStringLiteral("one\ntwo"));
    EXPECT_EQ(read.events[0].citations[0].exact, QStringLiteral("Baku")) << "the first quote counts";
    EXPECT_EQ(lossesOf(read, LossKind::Metadata, "first"), 1) << "they stand elsewhere";
    EXPECT_EQ(lossesOf(read, LossKind::Metadata, "label"), 1);
    EXPECT_EQ(lossesOf(read, LossKind::ForeignAnnotation, "Annotation"), 1);
    EXPECT_EQ(lossesOf(read, LossKind::Note, "body"), 2);
    EXPECT_EQ(lossesOf(read, LossKind::Attribute, "TextQuoteSelector"), 2);
    EXPECT_EQ(lossesOf(read, LossKind::Attribute, "TextPositionSelector"), 4);
    EXPECT_EQ(lossesOf(read, LossKind::Attribute, "FragmentSelector"), 1);
    EXPECT_EQ(lossesOf(read, LossKind::Attribute, "selector"), 1);
}

TEST(WebAnnotation, AnEventOfTwoPagesHasItsOwnIdInOneOfThem)
{
    const QByteArray uuid = "urn:uuid:11111111-2222-4333-8444-555555555555";
    const QByteArray target = R"({"source": "urn:%1", "selector": {"type": "TextQuoteSelector", "exact": "Baku"}})";
    const auto read =
        opened("a.json", R"({"type": "Annotation", "id": ")" + uuid + R"(", "target": [)" +
                             QByteArray(target).replace("%1", "x") + ',' + QByteArray(target).replace("%1", "y") + "]}");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 2u);
    EXPECT_EQ((*read)[0].events.at(0).uid.toString(QUuid::WithoutBraces).toLatin1(), uuid.mid(9));
    EXPECT_EQ((*read)[1].events.at(0).uid,
              annotatedEventUid((*read)[1].article.hash(), QStringLiteral("webannotation"), QString::fromLatin1(uuid)));
    EXPECT_EQ((*read)[0].events.at(0).citations.size(), 1u) << "the other's words are not here";
}

TEST(WebAnnotation, AFileOfOursSaysWhenItsTextWasChanged)
{
    const char *article = R"("text": "Baku warned Yerevan.", "textSha256": "00", "reader": "excerpts/1")";
    const auto read = pasted(collection(note("a", "urn:x"), article));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->front().article.isExcerpts());
    EXPECT_TRUE(read->front().files.isEmpty());
    EXPECT_EQ(lossesOf(read->front(), LossKind::Metadata, "textSha256"), 1);
    ASSERT_EQ(read->front().events.size(), 1u);
    EXPECT_EQ(read->front().events[0].title, QStringLiteral("Baku"));
}

TEST(WebAnnotation, ADateIsWorthItsWords)
{
    const auto date = [](const char *value, const char *selector) {
        return QByteArray(R"({"type": "Annotation", "body": {"type": "TimeExpression", "timexType": "DATE", "timexValue": ")") +
               value + R"("}, "target": {"source": "urn:x")" + selector + "}}";
    };
    const auto quoted = [](const char *exact) {
        return QByteArray(R"(, "selector": {"type": "TextQuoteSelector", "exact": ")") + exact + "\"}";
    };
    const AnnotatedArticle read =
        openedOne("a.jsonld", collection(date("2024", quoted("warned")) + ',' + date("", quoted("warned")) + ',' +
                                         date("2024", "") + ',' + date("2024", quoted("left"))));
    ASSERT_EQ(read.dates.size(), 1u);
    EXPECT_EQ(read.dates[0].span, (TextSpan{5, 11}));
    EXPECT_EQ(lossesOf(read, LossKind::BadDateValue, "annotation2"), 1) << "no value";
    EXPECT_EQ(lossesOf(read, LossKind::BadDateValue, "annotation3"), 1) << "no place";
    EXPECT_EQ(lossesOf(read, LossKind::ForeignAnnotation, "TimeExpression"), 1) << "words that are not there";
    const auto outside =
        opened("a.jsonld", collection(date("2024", R"(, "selector": {"type": "TextPositionSelector", "start": 70, "end": 80})")));
    EXPECT_EQ(outside.error().code, ErrorCode::BadSpan);
}

TEST(WebAnnotation, TheTitleIsOfTheStatementsWords)
{
    const AnnotatedArticle read = openedOne("a.jsonld", collection(R"({"type": "Annotation", "target": [
        {"source": "urn:x", "role": "date", "selector": {"type": "TextQuoteSelector", "exact": "Baku"}},
        {"source": "urn:x", "selector": {"type": "TextQuoteSelector", "exact": "warned"}}, {"source": "urn:x"}]})"));
    ASSERT_EQ(read.events.size(), 1u);
    EXPECT_EQ(read.events[0].title, QStringLiteral("Warned"));
    EXPECT_EQ(read.events[0].citations.size(), 2u);
}

TEST(WebAnnotation, APageBesideTheNotesIsReadWhereItCanBe)
{
    const QTemporaryDir folder;
    const auto write = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("notes.json", note("a", "https://example.org/page.txt"));
    write("page.txt", "");
    write("notes.md", "Baku left.\n");
    const auto beside = readArticleFile(folder.filePath(QStringLiteral("notes.json")));
    ASSERT_TRUE(beside);
    EXPECT_EQ(beside->article.text, QStringLiteral("Baku left.")) << "the page's own file is empty";
    write("other.json", note("a", "https://example.org/other.json"));
    const auto alone = readArticleFile(folder.filePath(QStringLiteral("other.json")));
    ASSERT_TRUE(alone);
    EXPECT_EQ(alone->article.text, QStringLiteral("Baku")) << "notes are no page";
    const auto nowhere = pasted(note("a", "https://example.org/page.txt"));
    ASSERT_TRUE(nowhere);
    EXPECT_EQ(nowhere->front().article.text, QStringLiteral("Baku"));
}

TEST(WebAnnotation, BrokenOnesSayWhat)
{
    const std::vector<std::tuple<QByteArray, ErrorCode, const char *>> samples{
        {R"({"type": "AnnotationPage", "items": []})", ErrorCode::BadSyntax, "\"target\": …"},
        {R"({"type": "Annotation", "id": 7, "target": "urn:x"})", ErrorCode::BadSyntax, "\"id\": \"…\""},
        {R"({"type": "AnnotationPage", "items": [{"id": 7}]})", ErrorCode::BadSyntax, "\"id\": \"…\""},
        {R"({"type": "Annotation", "target": {"items": [{"selector": {}}]}})", ErrorCode::BadSyntax, "\"source\": …"},
        {R"({"type": "Annotation", "target": {"selector": {}}})", ErrorCode::BadSyntax, "\"source\": …"}};
    for (const auto &[json, code, argument] : samples) {
        const auto read = opened("a.jsonld", json);
        ASSERT_FALSE(read) << json.toStdString();
        EXPECT_EQ(read.error().code, code) << json.toStdString();
        EXPECT_EQ(read.error().arguments.value(0), QString::fromUtf8(argument)) << json.toStdString();
    }
    Article page;
    page.text = QStringLiteral("Short.");
    ReaderInput input;
    input.articleAt = [&](const QString &) { return std::optional(page); };
    const auto outside = readWebAnnotations(
        input, parseJson(QStringLiteral(R"({"type": "Annotation", "id": "a", "target": {"source": "urn:x", "selector":
                   {"type": "TextPositionSelector", "start": 50, "end": 60}}})"))
                   ->object());
    ASSERT_FALSE(outside);
    EXPECT_EQ(outside.error().code, ErrorCode::BadSpan);
}
