#include "formats/timeml.h"

#include "formats/timeml_markup.h"

#include "support/test_paths.h"

#include <QDirIterator>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

Result<AnnotatedArticle> read(const QString &xml)
{
    return readTimeml({QStringLiteral("a.tml"), xml.toUtf8(), normalizedText(xml)});
}

QString document(const QString &text)
{
    return QStringLiteral(
               "<?xml version=\"1.0\"?>\n<TimeML>\n<DOCID>d</DOCID>\n<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2024-07-25\" "
               "functionInDocument=\"CREATION_TIME\">today</TIMEX3></DCT>\n<TEXT>\n%1\n</TEXT>\n</TimeML>\n")
        .arg(text);
}

} // namespace

TEST(Timeml, TextDatesAndCreationTime)
{
    const auto found = read(document(
        QStringLiteral("On <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2024-07-10\" mod=\"APPROX\">July 10</TIMEX3> A &amp; B "
                       "<EVENT eid=\"e1\">met</EVENT>.")));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->article.text, QStringLiteral("On July 10 A & B met."));
    EXPECT_EQ(found->article.published->toString(), QStringLiteral("2024-07-25"));
    EXPECT_EQ(found->article.publishedBasis, DateBasis::Metadata);
    ASSERT_EQ(found->dates.size(), 1u);
    EXPECT_EQ(found->dates[0],
              (DateAnnotation{{3, 10}, {TimexType::Date, QStringLiteral("2024-07-10"), TimexMod::Approx, {}, {}}}));
    ASSERT_EQ(found->losses.size(), 1u);
    EXPECT_EQ(found->losses[0].subject, QStringLiteral("EVENT"));
}

TEST(Timeml, BareSignsAreText)
{
    const auto found = read(document(QStringLiteral(
        "Q & A, 1 < 2 &amp; a &#65; on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2011-01-25\">that day</TIMEX3> &c.")));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->article.text, QStringLiteral("Q & A, 1 < 2 & a A on that day &c."));
}

TEST(Timeml, AnEndThatWasNeverBegunIsTextOrCounted)
{
    const auto found = read(document(QStringLiteral("echo '< p > none</p > ' <!-- </b> --> on <TIMEX3 tid=\"t1\" type=\"DATE\" "
                                                    "value=\"2011-01-25\">that day</TIMEX3></TIMEX3>.")));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->article.text, QStringLiteral("echo '< p > none</p > '  on that day."));
    EXPECT_EQ(found->losses, (LossReport{{LossKind::UnmatchedEnd, QStringLiteral("</TIMEX3>"), 1, {}}}));
    EXPECT_EQ(found->dates.size(), 1u);
}

TEST(Timeml, EveryRealOutputOfHeidelTimeIsRead)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data/formats/timeml-heideltime"));
    QDirIterator files(sharedPath(QStringLiteral("data/formats/timeml-heideltime")), QDir::Files);
    int opened = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray bytes = bytesOf(path);
        const auto found = readTimeml({path, bytes, *decodeText(bytes)});
        ASSERT_TRUE(found) << path.toStdString();
        EXPECT_EQ(found->dates.size(), static_cast<std::size_t>(bytes.count("</TIMEX3>"))) << path.toStdString();
        EXPECT_TRUE(found->losses.empty()) << path.toStdString();
        ++opened;
    }
    EXPECT_EQ(opened, 18);
}

TEST(Timeml, RefusesWhatIsNotSafeOrNotWhole)
{
    const QString bomb = QStringLiteral("<!DOCTYPE TimeML [<!ENTITY a \"aaaa\">]><TimeML><TEXT>&a;</TEXT></TimeML>");
    for (const QString &broken : {bomb, QStringLiteral("<TimeML><TEXT>open"),
                                  QStringLiteral("<TimeML><TEXT><s>a</TEXT></TimeML>"), QStringLiteral("<other/>")}) {
        const auto found = read(broken);
        ASSERT_FALSE(found) << broken.toStdString();
        EXPECT_EQ(found.error().code, ErrorCode::BadSyntax);
    }
    EXPECT_TRUE(read(QStringLiteral("<!DOCTYPE TimeML SYSTEM \"TimeML.dtd\">\n<TimeML>\nHe left.\n</TimeML>")));
}

TEST(Timeml, ARootWithoutATextElementIsTheTextButForItsHeader)
{
    const auto found = read(QStringLiteral(
        "<TimeML>\n<DOCID>d</DOCID><EXTRAINFO>e <DOCID>inner</DOCID> x <TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2020\">once"
        "</TIMEX3></EXTRAINFO><TITLE>Title</TITLE>He left on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2024-07-25\">that day"
        "</TIMEX3>.<TLINK lid=\"l1\"/></TimeML>"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->article.text, QStringLiteral("He left on that day."));
    ASSERT_EQ(found->dates.size(), 1u);
    EXPECT_EQ(found->dates[0].span, (TextSpan{11, 19}));
    EXPECT_EQ(found->losses, (LossReport{{LossKind::Relation, QStringLiteral("TLINK"), 1, {}}}));
}

TEST(Timeml, ADateWithoutWordsOrWithoutAValueIsCounted)
{
    const QString xml =
        QStringLiteral("<TimeML><TITLE>T</TITLE><TEXT>a<TIMEX3 tid=\"t1\" value=\"2024\"/> <TIMEX3 tid=\"t2\">then"
                       "</TIMEX3> <TIMEX3 tid=\"t3\" type=\"DATE\" value=\"2024\">now</TIMEX3></TEXT></TimeML>");
    const auto found = readTimeml({{}, xml.toUtf8(), normalizedText(xml)});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->article.text, QStringLiteral("a then now"));
    EXPECT_EQ(found->article.title, QStringLiteral("T"));
    EXPECT_TRUE(found->files.isEmpty());
    EXPECT_EQ(found->losses, (LossReport{{LossKind::DateWithoutValue, QStringLiteral("TIMEX3"), 2, {}}}));
    ASSERT_EQ(found->dates.size(), 1u);
    EXPECT_EQ(found->dates[0].span, (TextSpan{7, 10}));
}

TEST(Timeml, MarkupThatIsCutShortStaysWhatItIs)
{
    const std::vector<std::pair<const char *, const char *>> texts{{"a &am", "a &amp;am"},
                                                                   {"a &", "a &amp;"},
                                                                   {"1 <", "1 &lt;"},
                                                                   {"<![CDATA[a < b]]>", "<![CDATA[a < b]]>"},
                                                                   {"<!-- a", "<!-- a"},
                                                                   {"<s a='>'>b</s>", "<s a='>'>b</s>"},
                                                                   {"<s b", "<s b"},
                                                                   {"<s/x>a</s/>", "<s/x>a</s/>"},
                                                                   {"<A>b</A<c>", "<A>b</A<c>"},
                                                                   {"</ >", "&lt;/ &gt;"}};
    for (const auto &[text, xml] : texts)
        EXPECT_EQ(readableTimeml(QString::fromLatin1(text)).xml, QString::fromLatin1(xml)) << text;
}

TEST(Timeml, WhatXmlCannotSayIsCountedWhenWritten)
{
    AnnotatedArticle article;
    article.article.text = QStringLiteral("a\u0001b\fc 😀 d");
    const Timex day{TimexType::Date, QStringLiteral("2024"), TimexMod::None, {}, {}};
    for (const TextSpan span : {TextSpan{0, 4}, {0, 99}, {2, 2}, {2, 6}, {6, 7}, {7, 9}, {8, 10}})
        article.dates.push_back({span, day});
    LossReport losses;
    const QByteArray written = writeTimeml(article, losses);
    EXPECT_EQ(losses, (LossReport{{LossKind::Markup, QStringLiteral("page"), 1, {}},
                                  {LossKind::ForeignAnnotation, QStringLiteral("TIMEX3"), 5, losses.back().example}}));
    const auto found = readTimeml({QStringLiteral("a.tml"), written, *decodeText(written)});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->article.text, QStringLiteral("a\uFFFDb c 😀 d"));
    EXPECT_EQ(found->dates, (std::vector<DateAnnotation>{{{0, 4}, day}, {{8, 10}, day}}));
}

TEST(Timeml, RealFilesComeBackAsTheyWere)
{
    SKIP_WITHOUT_SHARED("timex/meantime/airbus_100911.tml");
    const QByteArray bytes = bytesOf(sharedPath(QStringLiteral("timex/meantime/airbus_100911.tml")));
    const auto first = readTimeml({QStringLiteral("a.tml"), bytes, *decodeText(bytes)});
    ASSERT_TRUE(first);
    EXPECT_EQ(first->dates.size(), 3u);
    LossReport losses;
    const QByteArray written = writeTimeml(*first, losses);
    const auto second = readTimeml({QStringLiteral("a.tml"), written, *decodeText(written)});
    ASSERT_TRUE(second);
    EXPECT_EQ(second->article.text, first->article.text);
    EXPECT_EQ(second->dates, first->dates);
    EXPECT_EQ(second->article.published, first->article.published);
    EXPECT_TRUE(losses.empty());
}

RC_GTEST_PROP(Timeml, AnyTextComesBackByteForByte, (const std::vector<std::uint8_t> &choices))
{
    static const QStringList pieces{QStringLiteral("a"),  QStringLiteral("<"), QStringLiteral("&amp;"), QStringLiteral("\""),
                                    QStringLiteral("\n"), QStringLiteral("😀"), QStringLiteral(" "),     QStringLiteral("]]>"),
                                    QStringLiteral("é"),  QStringLiteral("\t")};
    AnnotatedArticle article;
    QString &text = article.article.text;
    text = QStringLiteral("ab");
    for (const std::uint8_t choice : choices)
        text += pieces[choice % pieces.size()];
    text += QStringLiteral("yz");
    article.dates = {
        {{1, 2}, {TimexType::Date, QStringLiteral("2024"), TimexMod::Start, {}, {}}},
        {{1, static_cast<int>(text.size()) - 1}, {TimexType::Duration, QStringLiteral("P3Y"), TimexMod::None, {}, {}}}};
    LossReport losses;
    const QByteArray written = writeTimeml(article, losses);
    const auto found = readTimeml({QStringLiteral("a.tml"), written, *decodeText(written)});
    RC_ASSERT(found.has_value());
    RC_ASSERT(found->article.text == article.article.text);
    RC_ASSERT(found->dates == article.dates);
}
