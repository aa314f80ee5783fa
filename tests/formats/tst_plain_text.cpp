#include "formats/headline.h"
#include "formats/publication_hint.h"

#include "formats/article_formats.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

using namespace dateline;

namespace {

Article dated(const QString &text, const QString &path = {})
{
    Article article;
    article.text = text;
    findPublicationDate(article, path);
    return article;
}

QString written(const char *line)
{
    const auto day = firstWrittenDay(QString::fromUtf8(line));
    return day ? day->date.toString() : QString();
}

} // namespace

TEST(PublicationHint, FullDatesInWordsAndDigits)
{
    for (const char *line : {"25 July 2024", "July 25, 2024", "on Thursday, July 25th, 2024", "2024-07-25", "25. Juli 2024",
                             "25 juillet 2024", "25 июля 2024 года", "25.07.2024", "Jul 25 2024", "25 Jul. 2024"})
        EXPECT_EQ(written(line), QStringLiteral("2024-07-25")) << line;
    EXPECT_EQ(written("le 1er mars 2024"), QStringLiteral("2024-03-01"));
    EXPECT_EQ(written("9. März 2024"), QStringLiteral("2024-03-09"));
    EXPECT_EQ(written("15 août 2024"), QStringLiteral("2024-08-15"));
}

TEST(PublicationHint, WhatIsNoDayIsNone)
{
    for (const char *line : {"31 June 2024", "July 2024", "25 Juliet 2024", "2024-13-01", "12024-07-25", "2023-02-29",
                             "25/07/2024", "marched 5, 2024"})
        EXPECT_EQ(written(line), QString()) << line;
}

TEST(PublicationHint, ADateInASentenceIsAnEvents)
{
    const Article article = dated(QStringLiteral(
        "Armenia and Azerbaijan\n\nOn 25 July 2024 the ministry said that it would answer every attack with all it has.\n"));
    EXPECT_FALSE(article.published);
    EXPECT_EQ(article.publishedBasis, DateBasis::Unknown);
    EXPECT_EQ(article.publishedReason, (Reason{ReasonCode::NothingFound, {}}));
}

TEST(PublicationHint, DatelineAndDateLineState)
{
    const Article dateline =
        dated(QString::fromUtf8("A head\n\nYEREVAN, 21 September 2023 — The offensive of 19 September 2023 ended.\n"),
              QStringLiteral("/a/2020-01-01.txt"));
    EXPECT_EQ(dateline.published->toString(), QStringLiteral("2023-09-21"));
    EXPECT_EQ(dateline.publishedBasis, DateBasis::Stated);
    EXPECT_EQ(dateline.publishedReason, (Reason{ReasonCode::StatedInText, {QStringLiteral("21 September 2023")}}));
    EXPECT_EQ(dated(QStringLiteral("Head\n\nFriday, August 21, 2015\n\nText.")).published->toString(),
              QStringLiteral("2015-08-21"));
    EXPECT_FALSE(dated(QStringLiteral(
                           "Head\n\nThis is still far from the end of it all: it began on 9 November 1989, and it is not over\n"))
                     .published);
}

TEST(PublicationHint, FileNames)
{
    const auto named = [](const char *name) {
        const Article article = dated(QStringLiteral("Text."), QLatin1String(name));
        return article.published ? article.published->toString() : QString();
    };
    EXPECT_EQ(named("/x/2024-07-25-threat.txt"), QStringLiteral("2024-07-25"));
    EXPECT_EQ(named("wire_2024_07_25.txt"), QStringLiteral("2024-07-25"));
    EXPECT_EQ(named("20240725.txt"), QStringLiteral("2024-07-25"));
    EXPECT_EQ(named("/2024-07-25/threat.txt"), QString()); // a folder's name is no file's
    EXPECT_EQ(named("news_469915.txt"), QString());
    EXPECT_EQ(named("20241325.txt"), QString());
    EXPECT_EQ(named("2024-07_25.txt"), QString());
    const Article article = dated(QStringLiteral("Text."), QStringLiteral("/x/2024-07-25.txt"));
    EXPECT_EQ(article.publishedReason, (Reason{ReasonCode::FileName, {QStringLiteral("2024-07-25.txt")}}));
}

TEST(Headline, FirstLineFileNameOrFirstWords)
{
    EXPECT_EQ(titleOf(QStringLiteral("\nA head  line\n\nText."), QStringLiteral("x.txt")), QStringLiteral("A head line"));
    EXPECT_EQ(titleOf(QStringLiteral("A first sentence.\n\nText."), QStringLiteral("2024-07-25-border_threat.txt")),
              QStringLiteral("Border threat"));
    EXPECT_EQ(titleOf(QStringLiteral("A line that\nis wrapped\n\nText."), QStringLiteral("/a/border-threat.txt")),
              QStringLiteral("Border threat"));
    EXPECT_EQ(titleOf(QStringLiteral("Only a line."), {}), QStringLiteral("Only a line."));
    const QString cut = titleOf(QString(QStringLiteral("word ")).repeated(60), {});
    EXPECT_LE(cut.size(), 80);
    EXPECT_TRUE(cut.endsWith(QStringLiteral("word…")));
    EXPECT_EQ(titleOf(QStringLiteral("Text."), QStringLiteral("/a/2024-07-25.txt")), QStringLiteral("Text."));
}

TEST(PlainText, WrappedLinesAndNoBreakSpacesStay)
{
    const QString path = testData(QStringLiteral("formats/2024-07-25-border_threat.txt"));
    const auto read = readArticleFile(path);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->article.text, QString::fromUtf8(bytesOf(path)));
    EXPECT_TRUE(read->article.text.contains(QChar(0xA0)));
    EXPECT_EQ(read->article.title, QStringLiteral("Border threat"));
    EXPECT_EQ(read->article.publishedBasis, DateBasis::FileName);
    EXPECT_EQ(read->article.reader, QStringLiteral("plain/1"));
    EXPECT_EQ(read->files, QStringList{path});
    EXPECT_EQ(read->source.bytes, bytesOf(path));
    EXPECT_TRUE(read->events.empty());
}

TEST(PlainText, PastedText)
{
    const auto read = readArticleText(QStringLiteral("A head\r\n\r\nText.\r\n"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->article.text, QStringLiteral("A head\n\nText.\n"));
    EXPECT_TRUE(read->files.isEmpty());
    EXPECT_EQ(readArticleText(QStringLiteral(" \n")).error().code, ErrorCode::FileEmpty);
    EXPECT_EQ(readArticleText(QStringLiteral("[He left]{.event type=RETREAT}."))->events.size(), 1u);
}
