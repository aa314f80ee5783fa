#include "formats/html_balance.h"

#include "formats/html_page.h"

#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

QByteArray balanced(const QByteArray &html)
{
    return balanceHtml(html).html;
}

int depthOf(const HtmlPage &page)
{
    std::vector<int> depths(static_cast<std::size_t>(page.size()), 0);
    int deepest = 0;
    for (std::size_t index = 1; index < depths.size(); ++index) {
        depths[index] = depths[static_cast<std::size_t>(page.nodes()[index].parent)] + 1;
        deepest = std::max(deepest, depths[index]);
    }
    return deepest;
}

constexpr int megabyte = 1'000'000;

QByteArray repeated(const QByteArray &part)
{
    return part.repeated(megabyte / part.size());
}

} // namespace

TEST(HtmlBalance, TagsAreClosedInOrder)
{
    EXPECT_EQ(balanced("<div><p>a<p>b</div>"), "<div><p>a</p><p>b</p></div>");
    EXPECT_EQ(balanced("<ul><li>a<li>b<ul><li>c</ul><li>d"), "<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>");
    EXPECT_EQ(balanced("<table><tr><td>a<td>b<tr><td>c</table>"),
              "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>");
    EXPECT_EQ(balanced("<b>x<i>y</b>z</i>"), "<span>x<span>y</span></span>z");
    EXPECT_EQ(balanced("<td></div></p>x"), "<td>x</td>");
}

TEST(HtmlBalance, WhatShowsNoTextGoesAndWhatIsHiddenSaysSo)
{
    EXPECT_EQ(balanced("a<script>if (a</b>c) '</p>'</script>b<style>x</STYLE >c<img src=x>d"), "abcd");
    EXPECT_EQ(balanced("<svg><path/><title>t</title></svg>x"), "<span hidden=\"\"></span>x");
    EXPECT_EQ(balanced("<!-- <p> -->a<![CDATA[b]]>c<?php d ?>e< f"), "ace&lt; f");
}

TEST(HtmlBalance, JsonLdIsTakenOut)
{
    const BalancedHtml page = balanceHtml("<script type=\"application/ld+json\">{\"a\": \"<p>\"}</script>x");
    ASSERT_EQ(page.jsonLd.size(), 1u);
    EXPECT_EQ(page.jsonLd.front(), "{\"a\": \"<p>\"}");
    EXPECT_EQ(page.html, "x");
}

TEST(HtmlBalance, OnlyAttributesThatTellSomethingStayEachOnce)
{
    EXPECT_EQ(balanced("<p class=a onclick=\"x\" CLASS=b data-x=1 id='c\"d'>x</p>"), "<p class=\"a\" id=\"c&quot;d\">x</p>");
}

TEST(HtmlBalance, WhatIsNoTagIsText)
{
    EXPECT_EQ(balanced("<P>x</P><[a>{<{b>"), "<p>x</p>&lt;[a>{&lt;{b>");
    EXPECT_EQ(balanced("a</ x>b</"), "ab");
    EXPECT_EQ(balanced("<p/>x<svg><path/>"), "<p>x<span hidden=\"\"></span></p>");
}

TEST(HtmlBalance, AnItemEndsThroughWhatIsTransparentOnly)
{
    EXPECT_EQ(balanced("<ul><li><div>a</li><li><b>c</li><li><section>d</li>e</section></li></ul>"),
              "<ul><li><div>a</div></li><li><span>c</span></li><li><section>de</section></li></ul>");
    EXPECT_EQ(balanced("<ul><li><address>a<li>b</ul>"), "<ul><li><address>a</address></li><li>b</li></ul>");
}

TEST(HtmlBalance, NoEndTagPassesTheWallOfACell)
{
    EXPECT_EQ(balanced("<div><table><caption>a</div>b</caption></table>c</div>"),
              "<div><table><caption>ab</caption></table>c</div>");
    EXPECT_EQ(
        balanced("<table><thead><tr><th>a<tbody><tr><td>b<tfoot><tr><td>c</table>"),
        "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot></table>");
}

TEST(HtmlBalance, RawTextEndsWhereABrowserEndsIt)
{
    EXPECT_EQ(balanced("a<script>x</script/>b<style>y</style\t>c<script>z</script\r>d"), "abcd");
    EXPECT_EQ(balanced("a<script>x</script b"), "a");
    EXPECT_EQ(balanced("<title>a</title><title>b</title>"), "<title>a</title>");
    EXPECT_FALSE(balanced("<math><title>t</title></math>x").contains("title"));
}

TEST(HtmlBalance, APageOfTooManyTagsIsTextFromThereOn)
{
    EXPECT_EQ(balanced("a<br><br><br>b"), "a<br><br>b");
    const QByteArray many = balanced(QByteArray("<i>x</i>").repeated(500'001) + "<p>y<br>z");
    EXPECT_TRUE(many.endsWith("</span>xyz")) << many.right(60).toStdString();
}

TEST(HtmlPage, DeepNestingIsFlattenedAndKeepsItsText)
{
    const HtmlPage page(QString::fromLatin1("<body>" + QByteArray("<div>").repeated(20'000) + "deep" +
                                            QByteArray("</div>").repeated(20'000) + "<p>after</p></body>"));
    EXPECT_LE(depthOf(page), deepestHtml + 4);
    EXPECT_EQ(page.lineOf(0), QStringLiteral("deep after"));
}

/// Each of these once made a parser quadratic: what counts is that nodes, and so time and memory, stay in proportion. (Rows and
/// table bodies that a page leaves out are put in, so that nesting can double.)
TEST(HtmlPage, HostilePagesStayInProportion)
{
    const std::vector<QByteArray> pages{repeated("<div>") + "x",
                                        repeated("<a href=x>") + "x",
                                        repeated("<a href=x><div>") + "x",
                                        repeated("<b><i><p>x"),
                                        repeated("<table>") + "x",
                                        repeated("<table><td>"),
                                        repeated("<form><div>") + "x",
                                        repeated("<svg>") + "<p>x",
                                        repeated("<select><option>") + "x",
                                        repeated("<ul><li>") + "x",
                                        repeated("<template>") + "x",
                                        repeated("<!--") + "x",
                                        repeated("<script></scrip") + "x",
                                        "<p " + repeated("a=b c ") + ">x",
                                        repeated("&amp;&bogus;&#99999999;"),
                                        repeated("<p class=\"") + "x",
                                        repeated("<") + "x",
                                        "<table>" + repeated("x<b>y") + "</table>",
                                        "<p><table><tr><td>" + QByteArray("<span>").repeated(490) + repeated("</p>")};
    for (const QByteArray &html : pages) {
        const HtmlPage page(QString::fromLatin1(html));
        EXPECT_LE(page.size(), megabyte) << html.left(40).toStdString();
        EXPECT_LE(depthOf(page), deepestHtml * 2 + 8) << html.left(40).toStdString();
    }
}

RC_GTEST_PROP(HtmlPage, AnyPageGivesATreeAndKeepsItsWords, ())
{
    const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "<p>", "</p>", "<div class=a>", "</div>", "<b>", "</b>", "<a href=x>", "</a>", "<table>", "<tr>", "<td>", "</table>",
        "<ul>", "<li>", "</ul>", "<br>", "<h1>", "</h1>", "<form>", "</form>", "<svg>", "</svg>", "<body>", "</html>", "< ", ">",
        "&", "word ", "<x-y>", "</x-y>"));
    std::string html;
    int words = 0;
    for (const std::string &part : parts) {
        html += part;
        words += part == "word ";
    }
    const HtmlPage page(QString::fromStdString(html));
    int seen = 0;
    for (int index = 1; index < page.size(); ++index) {
        const HtmlNode &node = page.node(index);
        RC_ASSERT(node.parent >= 0 && node.parent < index);
        RC_ASSERT(node.end > index && node.end <= page.node(node.parent).end);
        seen += static_cast<int>(node.text.count(QStringLiteral("word")));
    }
    RC_ASSERT(seen == words);
}
