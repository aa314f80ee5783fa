#include "formats/article_formats.h"
#include "formats/event_columns.h"
#include "formats/json_text.h"

#include "formats/written.h"
#include "support/test_paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace dateline;

namespace {

AnnotatedArticle talks()
{
    return *readArticleFile(testData(QStringLiteral("formats/border_talks.ann")));
}

QByteArray written(const char *format, const std::vector<AnnotatedArticle> &articles, bool withText = false)
{
    LossReport losses;
    const auto files = writeArticles(QLatin1String(format), articles, {withText}, plainWording(), losses);
    EXPECT_TRUE(files.has_value());
    return files ? files->at(0).bytes : QByteArray();
}

QJsonObject json(const std::vector<AnnotatedArticle> &articles, bool withText = false)
{
    return QJsonDocument::fromJson(written("json", articles, withText)).object();
}

} // namespace

TEST(EventColumns, DaysAndTimes)
{
    const auto both = [](const char *edtf) {
        const Edtf date = *Edtf::parse(QLatin1String(edtf));
        return earliestText(date) + u'|' + latestText(date);
    };
    EXPECT_EQ(both("2024-07"), QStringLiteral("2024-07-01|2024-07-31"));
    EXPECT_EQ(both("2023-09/.."), QStringLiteral("2023-09-01|"));
    EXPECT_EQ(both("../2024-06-19"), QStringLiteral("|2024-06-19"));
    EXPECT_EQ(both("2023-09-19T13:00+04:00"), QStringLiteral("2023-09-19T13:00:00|2023-09-19T13:00:59"));
    EXPECT_EQ(both("-0043-03-15"), QStringLiteral("-0043-03-15|-0043-03-15"));
    EXPECT_EQ(both("[2024-07-10,2024-07-11]"), QStringLiteral("2024-07-10|2024-07-11"));
}

TEST(JsonText, EscapesAndNests)
{
    JsonText text;
    text.beginObject();
    text.key("a");
    text.string(QString::fromUtf8("\"\\\n\t\x01\x7f🕊/é"));
    text.key("b");
    text.beginArray();
    text.endArray();
    text.key("c");
    text.strings({QStringLiteral("x"), QStringLiteral("y")});
    text.key("d");
    text.stringOrNull({});
    text.endObject();
    EXPECT_EQ(text.take(),
              "{\n \"a\": \"\\\"\\\\\\n\\t\\u0001\\u007f🕊/é\",\n \"b\": [],\n \"c\": [\"x\", \"y\"],\n \"d\": null\n}\n");
}

TEST(JsonWriter, HasTheSchemaOfTheContract)
{
    const AnnotatedArticle article = talks();
    const QJsonObject root = json({article, article});
    EXPECT_EQ(root.keys(), (QStringList{"articles", "events", "schema"}));
    EXPECT_EQ(root["schema"].toInt(), 1);
    ASSERT_EQ(root["articles"].toArray().size(), 2);
    const QJsonObject first = root["articles"].toArray()[0].toObject();
    EXPECT_EQ(first.keys(), (QStringList{"language", "path", "published", "published_basis", "published_reason", "publisher",
                                         "reader", "text_sha256", "title"}));
    EXPECT_TRUE(first["publisher"].isNull());
    EXPECT_EQ(first["published_basis"].toString(), QStringLiteral("stated"));
    EXPECT_EQ(first["published_reason"].toString(), QStringLiteral("StatedInText"));
    EXPECT_EQ(first["text_sha256"].toString(), QString::fromLatin1(article.article.hash().toHex()));
    ASSERT_EQ(root["events"].toArray().size(), 10);
    const QJsonObject event = root["events"].toArray()[9].toObject();
    EXPECT_EQ(event.keys(),
              (QStringList{"answers", "citations", "date", "date_reason", "earliest", "id", "label", "latest", "modality", "origin", "place",
                           "published", "rule", "said", "source", "speaker", "status", "target", "title", "type"}));
    EXPECT_TRUE(event["date"].isNull());
    EXPECT_TRUE(event["type"].isNull());
    EXPECT_TRUE(event["answers"].isNull());
    EXPECT_TRUE(event["rule"].isNull());
    EXPECT_EQ(event["label"].toString(), u'<' + article.events[4].title + u'>');
    EXPECT_EQ(event["origin"].toString(), QStringLiteral("annotation"));
    EXPECT_EQ(event["published"].toString(), QStringLiteral("2024-05-03"));
    const QJsonObject citation = event["citations"].toArray()[0].toObject();
    EXPECT_EQ(citation["article"].toInt(), 1);
    EXPECT_EQ(citation["start"].toInt(), 246); // code points: the text has emoji before
    EXPECT_EQ(citation["end"].toInt(), 299);
    EXPECT_EQ(citation["state"].toString(), QStringLiteral("verified"));
    EXPECT_EQ(citation["role"].toString(), QStringLiteral("statement"));
}

TEST(JsonWriter, TheTextComesWhenAskedFor)
{
    const AnnotatedArticle article = talks();
    EXPECT_EQ(json({article}, true)["articles"].toArray()[0].toObject()["text"].toString(), article.article.text);
    EXPECT_FALSE(json({article})["articles"].toArray()[0].toObject().contains("text"));
    EXPECT_TRUE(json({})["events"].toArray().isEmpty());
}

TEST(CsvWriter, QuotesAndDisarmsFormulas)
{
    AnnotatedArticle article = talks();
    article.events.resize(1);
    article.events[0].title = QStringLiteral("=1+1, \"quoted\"");
    article.events[0].place = QStringLiteral("@home");
    article.article.publisher = QStringLiteral("-x");
    const QByteArray csv = written("csv", {article});
    const QList<QByteArray> rows = csv.split('\r');
    EXPECT_TRUE(rows[0].startsWith("id,date,earliest,latest,title,label,type,"));
    EXPECT_TRUE(rows[1].contains(",\"'=1+1, \"\"quoted\"\"\",")) << csv.toStdString();
    EXPECT_TRUE(rows[1].contains(",'@home,"));
    EXPECT_TRUE(rows[1].contains(",'-x,"));
    EXPECT_TRUE(rows[1].contains(",\"The foreign ministers of both countries met here on\nThursday\",56,116,verified"));
    EXPECT_TRUE(csv.endsWith("\r\n"));
}

TEST(WriteArticles, NamesItsFormatsAndLimits)
{
    LossReport losses;
    for (const QString &format : writableFormats())
        EXPECT_TRUE(writeArticles(format, {talks()}, {}, plainWording(), losses).has_value()) << format.toStdString();
    EXPECT_EQ(writeArticles(QStringLiteral("brat"), {talks()}, {}, plainWording(), losses)->at(1).suffix, QStringLiteral(".ann"));
    EXPECT_EQ(writeArticles(QStringLiteral("markdown"), {talks(), talks()}, {}, plainWording(), losses).error().code,
              ErrorCode::BadSyntax);
    EXPECT_EQ(writeArticles(QStringLiteral("pdf"), {talks()}, {}, plainWording(), losses).error(),
              (Error{ErrorCode::UnsupportedFormat, {QStringLiteral("pdf")}, {}}));
}

TEST(WriteArticles, WhatATableHasNoPlaceForIsCounted)
{
    AnnotatedArticle article = talks();
    article.article.author = QStringLiteral("A. Writer");
    article.events[0].note = QStringLiteral("a note");
    LossReport losses;
    ASSERT_TRUE(writeArticles(QStringLiteral("json"), {article}, {}, plainWording(), losses));
    EXPECT_EQ(losses, (LossReport{{LossKind::Metadata, QStringLiteral("author"), 1, QStringLiteral("A. Writer")},
                                  {LossKind::EventField, QStringLiteral("note"), 1, QStringLiteral("a note")},
                                  {LossKind::EventField, QStringLiteral("tags"), 1, QStringLiteral("Move")}}));
}
