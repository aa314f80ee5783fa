#include "formats/span_attributes.h"

#include "support/test_paths.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace dateline;

namespace {

tl::expected<ReadAttributes, AttributeError> attributesOf(const char *block)
{
    return readAttributes(QString::fromUtf8(block), 0);
}

} // namespace

TEST(SpanAttributes, ValuesAreBareOrQuotedEitherWay)
{
    const auto read = attributesOf(
        "{.event #e1 .cls a=bare b=\"x \\\"y\\\"\" c='it\\'s' d=\"one\\ntwo\" e=\"one\ntwo\" f=\"\" g=b\"c h=\"i\\}\" }");
    ASSERT_TRUE(read) << read.error().argument.toStdString();
    ASSERT_TRUE(read->block);
    const MarkedSpan &span = read->block->span;
    EXPECT_EQ(span.kind, MarkedSpan::Kind::Event);
    EXPECT_EQ(span.id, QStringLiteral("e1"));
    EXPECT_EQ(span.otherClasses, QStringList{QStringLiteral("cls")});
    QStringList values;
    for (const MarkedSpan::Attribute &attribute : span.attributes)
        values << attribute.key + u'=' + attribute.value;
    EXPECT_EQ(values, (QStringList{"a=bare", "b=x \"y\"", "c=it's", "d=one\ntwo", "e=one two", "f=", "g=b\"c", "h=i}"}));
}

TEST(SpanAttributes, BrokenOnesSayWhatAndWhere)
{
    struct Broken {
        const char *block;
        const char *argument;
        int at;
        ErrorCode code = ErrorCode::BadSyntax;
    };
    const std::vector<Broken> samples{{"{.event =x}", "key=value", 8},
                                      {"{.event abc}", "key=value", 8},
                                      {"{.event a!b=c}", "key=value", 8},
                                      {"{.event a=}", "key=value", 8},
                                      {"{.event a= b=c}", "key=value", 8},
                                      {"{.event a=\"b\"c=d}", "key=\"value\"", 13},
                                      {"{.event a=b a=c}", "a", 12, ErrorCode::DuplicateId},
                                      {"{.event #}", "#id", 8},
                                      {"{.event #a #b}", "#id", 11},
                                      {"{.event . a=b}", ".class", 8},
                                      {"{.event .date}", "key=value", 8},
                                      {"{.event\n", "}", 0},
                                      {"{.event a=\"b}", "\"", 10}};
    for (const Broken &broken : samples) {
        const auto read = attributesOf(broken.block);
        ASSERT_FALSE(read) << broken.block;
        EXPECT_EQ(read.error().code, broken.code) << broken.block;
        EXPECT_EQ(read.error().argument, QString::fromUtf8(broken.argument)) << broken.block;
        EXPECT_EQ(read.error().at, broken.at) << broken.block;
    }
}

TEST(SpanAttributes, WhatIsNotMeantIsLeftAlone)
{
    for (const auto &[block, searched] : {std::pair{"{x", 2}, {"{x=\"a", 0}, {"{x\n\n}", 2}, {"{.events}", 0}}) {
        const auto read = attributesOf(block);
        ASSERT_TRUE(read) << block;
        EXPECT_FALSE(read->block) << block;
        EXPECT_EQ(read->noBraceBefore, searched) << block;
    }
}
