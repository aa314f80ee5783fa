#include "formats/front_matter.h"

#include "support/test_paths.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace dateline;

namespace {

QStringList fieldsOf(const char *yaml)
{
    const auto read = readFrontMatter(QStringLiteral("---\n") + QString::fromUtf8(yaml) + QStringLiteral("\n---\nText"));
    EXPECT_TRUE(read) << yaml;
    QStringList fields;
    for (const FrontMatter::Field &field : read.value_or(FrontMatter()).fields)
        fields << field.key + (field.isPlain ? u'=' : u'!') + field.value;
    return fields;
}

} // namespace

TEST(FrontMatter, OnlyScalarsAndTheirListsHaveValues)
{
    EXPECT_EQ(fieldsOf("a: [x, y]\nb: {c: d}\ne: [x, {f: g}]\nh:\n? [i, j]\n: k"),
              (QStringList{"a=x, y", "b!", "e!", "h=", "=k"}));
}

TEST(FrontMatter, TheEscapesThatItsParserSpoilsAreMended)
{
    EXPECT_EQ(fieldsOf("a: \"x\\_y\\Nz é 🕊\""), QStringList{QStringLiteral("a=x\u00A0y\u0085z é 🕊")});
}

TEST(FrontMatter, ItMayEndWithTheFile)
{
    const QString text = QStringLiteral("---\na: b\n---");
    const auto read = readFrontMatter(text);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->bodyStart, text.size());
    EXPECT_EQ(readFrontMatter(QStringLiteral("---"))->bodyStart, 0);
    EXPECT_EQ(readFrontMatter(QStringLiteral("---\na: b"))->bodyStart, 0);
}

TEST(FrontMatter, WhatIsWrittenIsReadAgain)
{
    for (const QString &value :
         {QStringLiteral("plain"), QStringLiteral("ends with a blank "), QStringLiteral("two\nlines"), QStringLiteral("a\u0001b"),
          QStringLiteral("a\u007Fb"), QStringLiteral("a\u2028b\u2029c"), QStringLiteral("\uFEFFa"), QStringLiteral("say \"x\\\""),
          QStringLiteral("true"), QStringLiteral("2024-07-25"), QStringLiteral("a\u00A0b"), QStringLiteral("")}) {
        const auto read =
            readFrontMatter(QStringLiteral("---\n") + frontMatterLine(QStringLiteral("key"), value) + QStringLiteral("---\n"));
        ASSERT_TRUE(read) << value.toStdString();
        ASSERT_EQ(read->fields.size(), 1u) << value.toStdString();
        EXPECT_EQ(read->fields[0].value, value);
    }
}

TEST(FrontMatter, AnEmptyOrWrongFieldLeavesTheNextOne)
{
    Article article;
    LossReport losses;
    const auto read = readFrontMatter(QStringLiteral("---\ntitle: ' '\nheadline: H\npublished: soon\ndate: 2024-07-25\n---\n"));
    EXPECT_TRUE(applyFrontMatter(*read, article, losses));
    EXPECT_EQ(article.title, QStringLiteral("H"));
    EXPECT_EQ(article.published->toString(), QStringLiteral("2024-07-25"));
    EXPECT_EQ(losses.size(), 2u);
}
