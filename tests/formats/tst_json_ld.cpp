#include "formats/html_json_ld.h"

#include "support/test_paths.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace dateline;

namespace {

JsonLdArticle read(const std::vector<QByteArray> &scripts)
{
    const auto article = articleOf(scripts);
    EXPECT_TRUE(article);
    return article.value_or(JsonLdArticle());
}

} // namespace

TEST(JsonLd, TheBestTypeWinsThenTheMostFields)
{
    EXPECT_EQ(read({R"([{"@type": "WebPage", "name": "page"}, {"@type": "CreativeWork", "name": "work", "url": "u", "x": 1}])"})
                  .headline,
              QStringLiteral("work"));
    EXPECT_EQ(read({R"({"@type": "WebPage", "name": "page", "mainEntity": {"@type": "Article", "headline": "article"}})",
                    R"({"@type": ["Thing", "https://schema.org/NewsArticle"], "headline": "news"})", "{broken"})
                  .headline,
              QStringLiteral("news"));
    EXPECT_FALSE(articleOf({R"({"@type": "Person", "name": "A"})"}));
    EXPECT_FALSE(articleOf({}));
}

TEST(JsonLd, NamesAreTheirOwnOnce)
{
    QByteArray many;
    for (int number = 0; number < 30; ++number)
        many += QByteArray(R"(,{"name": "N)") + QByteArray::number(number) + "\"}";
    const JsonLdArticle article =
        read({R"({"@graph": [{"@type": "Article", "author": ["A", {"name": "A"}, "https://example.org/a",
        "http://example.org/b", "", {"name": ["", 7, "B"]}, {"@id": "#c"}, {"legalName": "D"}, null)" +
              many + R"(],
        "publisher": null, "mainEntityOfPage": {"@id": "https://example.org/x"}, "locationCreated": {"name": "Tegh"}},
        {"@id": "#c", "name": "C"}, {"@id": "#d"}]})"});
    const QStringList authors = article.author.split(QStringLiteral(", "));
    EXPECT_EQ(authors.mid(0, 4), (QStringList{"A", "B", "C", "D"}));
    EXPECT_EQ(authors.size(), 20);
    EXPECT_EQ(article.publisher, QString());
    EXPECT_EQ(article.url, QStringLiteral("https://example.org/x"));
    EXPECT_EQ(article.place, QStringLiteral("Tegh"));
}

TEST(JsonLd, AGraphWithoutEndIsCut)
{
    QByteArray objects = R"([{"@type": "Article", "headline": "first"})";
    for (int number = 0; number < 10'001; ++number)
        objects += R"(,{"@type": "Article", "headline": "other", "url": "u"})";
    EXPECT_EQ(read({objects + ']'}).headline, QStringLiteral("other")) << "what stands last is looked at first";
}
