#include "formats/archive.h"
#include "formats/article_formats.h"
#include "formats/xml_tree.h"

#include "support/test_paths.h"

#include <gtest/gtest.h>

using namespace dateline;

namespace {

QByteArray archive(const char *name)
{
    return bytesOf(testData(QStringLiteral("formats/") + QLatin1String(name)));
}

} // namespace

TEST(Archive, NothingLeavesIt)
{
    const auto members = readArchive(archive("traversal.zip"));
    ASSERT_TRUE(members);
    ASSERT_EQ(members->size(), 3u) << "neither the link nor the folder";
    EXPECT_EQ((*members)[0].name, QStringLiteral("../../outside.txt")) << "a name and nothing else";
    const QString path = testData(QStringLiteral("formats/traversal.zip"));
    const auto articles = readArticles(path);
    ASSERT_TRUE(articles);
    ASSERT_EQ(articles->size(), 2u);
    EXPECT_EQ((*articles)[0].article.text, QStringLiteral("Words outside."));
    EXPECT_EQ((*articles)[0].files, QStringList{path});
    EXPECT_EQ((*articles)[0].losses.back(), (Loss{LossKind::ArchiveMember, QStringLiteral("nested.zip"), 1, {}}));
}

TEST(Archive, KeepsItsLimits)
{
    const QByteArray bytes = archive("traversal.zip");
    const auto argument = [&](const ArchiveLimits &limits) {
        const auto read = readArchive(bytes, limits);
        return read ? QString() : read.error().arguments.value(0);
    };
    EXPECT_EQ(argument({}), QString());
    EXPECT_EQ(argument({20, 100, 1'000}), QStringLiteral("ZIP ≤ 6")) << "what the first member left";
    EXPECT_EQ(argument({1'000, 100, 4}), QStringLiteral("ZIP ≤ 4"));
    for (qsizetype size = 1; size < bytes.size(); size += 7)
        EXPECT_FALSE(readArchive(bytes.first(size))) << "cut off at " << size;
    EXPECT_FALSE(readArchive("PK\x03\x04"));
}

TEST(XmlTree, KeepsItsLimits)
{
    const auto nested = [](int depth) { return QStringLiteral("<a>").repeated(depth) + QStringLiteral("</a>").repeated(depth); };
    EXPECT_TRUE(parseXml(nested(deepestXml)));
    EXPECT_FALSE(parseXml(nested(deepestXml + 1)));
    EXPECT_FALSE(parseXml(nested(1'000'000))) << "no stack is worn out";
    EXPECT_FALSE(parseXml(QStringLiteral("<a>") + QStringLiteral("<b/>").repeated(mostXmlElements) + QStringLiteral("</a>")));
    EXPECT_EQ(parseXml(QStringLiteral("<!DOCTYPE a [<!ENTITY b 'c'>]>\n<a>&b;</a>")).error().code, ErrorCode::BadSyntax);
    EXPECT_EQ(parseXml(QStringLiteral("<a>\n<b></a>")).error().line, 2);
    EXPECT_FALSE(parseXml(QString()));
}

TEST(XmlTree, TextStandsWhereItStood)
{
    const auto root = parseXml(QStringLiteral("<a x='1'>one<b>two</b>three<b>four</b></a>"));
    ASSERT_TRUE(root);
    EXPECT_EQ(root->attribute("x"), QStringLiteral("1"));
    EXPECT_EQ(root->fullText(), QStringLiteral("onetwothreefour"));
    EXPECT_EQ(root->childText("b"), QStringLiteral("two"));
    EXPECT_EQ(root->child("c"), nullptr);
}
