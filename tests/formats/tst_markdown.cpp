#include "formats/article_formats.h"
#include "formats/front_matter.h"
#include "formats/markdown_text.h"
#include "formats/markdown_writer.h"
#include "formats/span_scanner.h"

#include "support/test_paths.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace dateline;

namespace {

QString sample(const char *name)
{
    return testData(QStringLiteral("formats/") + QLatin1String(name));
}

QString plain(const char *markdown)
{
    const auto text = textOfMarkdown(QString::fromUtf8(markdown));
    EXPECT_TRUE(text.has_value());
    return text ? text->text : QString();
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList wordsOf(const Event &event, CitationRole role)
{
    QStringList words;
    for (const Citation &citation : event.citations) {
        if (citation.role == role)
            words << citation.exact;
    }
    return words;
}

Loss lossOf(const AnnotatedArticle &read, LossKind kind, const char *subject)
{
    for (const Loss &loss : read.losses) {
        if (loss.kind == kind && loss.subject == QLatin1String(subject))
            return loss;
    }
    return {kind, {}, 0, {}};
}

} // namespace

TEST(MarkdownText, BlocksAreParagraphs)
{
    EXPECT_EQ(plain("# Head\nA line\nwrapped.\n\n> Quoted *words*\n\nHard\\\nbreak  \nagain\n***\nLast"),
              text("Head\n\nA line wrapped.\n\nQuoted words\n\nHard\nbreak\nagain\n\nLast"));
    EXPECT_EQ(plain("a\n\n    code  one\n\n    two\n\n```x\nthree\n\n four\n```\nb"),
              text("a\n\ncode  one\n\ntwo\n\nthree\n\n four\n\nb"));
}

TEST(MarkdownText, ListsKeepTheirMarks)
{
    EXPECT_EQ(plain("- a\n- b\n  - c\n  - d\n- e\n\nf"), text("- a\n- b\n  - c\n  - d\n- e\n\nf"));
    EXPECT_EQ(plain("3. a\n4. b\n\ntext"), text("3. a\n4. b\n\ntext"));
    EXPECT_EQ(plain("1. a\n\n   more\n\n2. b"), text("1. a\n\n  more\n\n2. b"));
}

TEST(MarkdownText, TablesEntitiesLinksAndHtml)
{
    EXPECT_EQ(plain("| a | b |\n|---|---|\n| c |  |\n| d | e |"), text("a | b\nc\nd | e"));
    EXPECT_EQ(plain("AT&amp;T &eacute;&#8212;&#x1F54A;&#0; &unknown; &nbsp;x"), text("AT&T é—🕊\uFFFD &unknown; \u00A0x"));
    EXPECT_EQ(plain("[a *b*](x \"t\") ![alt](i.png) <https://e.org> [r][1] [not\n\n[1]: y"),
              text("a b alt https://e.org r [not"));
    EXPECT_EQ(plain("a<br>b <sup>2</sup>\n\n<div class=\"x\">\nwords <b>in</b> it\n</div>\n\n<script>\nno\n</script>\n\n<!-- no "
                    "-->\n\nend"),
              text("a\nb 2\n\nwords in it\n\nend"));
}

TEST(MarkdownText, WhatIsLeftOutIsCounted)
{
    const auto read = textOfMarkdown(QStringLiteral("# H\n[a](x) [b](y) ![c](z) *d* ~~e~~ `f`\n\n> q\n\n| t |\n|---|\n"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->heading, QStringLiteral("H"));
    EXPECT_EQ(read->losses[1], (Loss{LossKind::Markup, QStringLiteral("link"), 2, QStringLiteral("x")}));
    EXPECT_EQ(read->losses.size(), 8u);
}

TEST(SpanScanner, OnlyOurSpansAreTaken)
{
    const auto scanned = takeSpansOut(
        QStringLiteral("[a](b) [c]{.small} [d] {.event} \\[e]{x} [f] ]{y} `[g]{.event}`\n[h [i]{.date} j]{.event}"), 1);
    ASSERT_TRUE(scanned);
    EXPECT_EQ(scanned->text, QStringLiteral("[a](b) [c]{.small} [d] {.event} \\[e]{x} [f] ]{y} `[g]{.event}`\nh i j"));
    ASSERT_EQ(scanned->spans.size(), 2u);
    EXPECT_EQ(wordsAt(scanned->text, scanned->spans[0].words), QStringLiteral("h i j"));
    EXPECT_EQ(wordsAt(scanned->text, scanned->spans[1].words), QStringLiteral("i"));
    EXPECT_EQ(scanned->spans[1].parent, 0);
    EXPECT_EQ(scanned->spans[1].line, 2);
    EXPECT_EQ(scanned->spans[1].column, 4);
}

TEST(SpanScanner, AStrayBracketEndsWithItsParagraph)
{
    const auto scanned = takeSpansOut(QStringLiteral("a [stray\n\n[b]{.event} and [c [d]{.event}"), 1);
    ASSERT_TRUE(scanned);
    EXPECT_EQ(scanned->text, QStringLiteral("a [stray\n\nb and [c d"));
}

TEST(FrontMatter, NamesThatOthersUse)
{
    const auto read = [](const char *yaml) {
        Article article;
        LossReport losses;
        const auto matter = readFrontMatter(QStringLiteral("---\n") + text(yaml) + QStringLiteral("\n---\nBody"));
        EXPECT_TRUE(matter.has_value());
        applyFrontMatter(*matter, article, losses);
        return article;
    };
    EXPECT_EQ(read("published: true\ndate: 2025-06-13").published->toString(),
              QStringLiteral("2025-06-13")); // Jekyll's "published"
    EXPECT_EQ(read("published_time: 2022-02-12 12:52:51-05:00").published->toString(), QStringLiteral("2022-02-12"));
    EXPECT_EQ(read("pubDate: July 25, 2024").published->toString(), QStringLiteral("2024-07-25"));
    EXPECT_EQ(read("published: \"[2024-07-10,2024-07-11]\"").published->toString(), QStringLiteral("[2024-07-10,2024-07-11]"));
    EXPECT_EQ(read("authors:\n  - A. B\n  - C. D").author, QStringLiteral("A. B, C. D"));
    EXPECT_EQ(read("title: >\n  folded\n  title\nplace: Baku").title, QStringLiteral("folded title"));
    EXPECT_EQ(read("title: \"a\\_b\"").title, text("a\u00A0b")); // yaml-cpp's own bytes for it are no UTF-8
    EXPECT_FALSE(readFrontMatter(QStringLiteral("---\nonly a rule above\n\nText"))->bodyStart);
    EXPECT_FALSE(readFrontMatter(QStringLiteral("---\njust words\n---\nText"))->bodyStart);
}

TEST(Markdown, NestedSpans)
{
    const auto read = readArticleFile(sample("nested.md"));
    ASSERT_TRUE(read);
    const Article &article = read->article;
    EXPECT_EQ(
        article.text,
        text(
            "Talks\n\nPlain [brackets], a link, a reference, two words and [code]{.event}.\n\n"
            "The ministers met on 2 May and said that they would meet again in June.\n\n"
            "They were, as one envoy — 🕊 — put it, polite; \"slow\", said another some day. Nobody shook hands lately.\n\n"
            "Yerevan rejected it on Friday and then went home.\n\n[not an event]{.event}"));
    EXPECT_EQ(article.title, text("Talks: the long way \u00A0home"));
    EXPECT_EQ(article.publisher, QStringLiteral("Sample Wire"));
    EXPECT_EQ(article.author, QStringLiteral("A. Writer, B. Writer"));
    EXPECT_EQ(article.url, QStringLiteral("https://example.org/a?b=c"));
    EXPECT_EQ(article.language, QStringLiteral("en"));
    EXPECT_EQ(article.publishedReason, (Reason{ReasonCode::Metadata, {QStringLiteral("date")}}));
    ASSERT_EQ(read->events.size(), 5u);
    const Event &first = read->events[0];
    EXPECT_EQ(first.ownId, QStringLiteral("#first"));
    EXPECT_EQ(first.sources, (std::vector<Actor>{{QStringLiteral("ARM"), QStringLiteral("ARM")},
                                                 {QStringLiteral("AZE"), QStringLiteral("AZE")}}));
    EXPECT_EQ(first.targets, (std::vector<Actor>{{{}, QStringLiteral("Wagner Group")}}));
    EXPECT_EQ(first.tags, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_EQ(first.note, QStringLiteral("one\ntwo"));
    EXPECT_EQ(first.happened->toString(), QStringLiteral("2024-05-02"));
    EXPECT_EQ(first.said->toString(), QStringLiteral("2024-05-03"));
    EXPECT_EQ(wordsOf(first, CitationRole::Statement),
              QStringList{QStringLiteral("The ministers met on 2 May and said that they would meet again in June")});
    EXPECT_EQ(read->events[1].title, QStringLiteral("A second \"round\""));
    EXPECT_EQ(read->events[1].modality, Modality::Planned);
    EXPECT_EQ(read->events[1].happened->toString(), QStringLiteral("2024-06"));
    EXPECT_EQ(wordsOf(read->events[2], CitationRole::Statement),
              (QStringList{text("as one envoy — 🕊 — put it"), QStringLiteral("slow")}));
    EXPECT_EQ(read->events[2].happenedReason, (Reason{ReasonCode::AnnotatedValue, {QString()}}));
    EXPECT_EQ(read->events[3].happenedReason, (Reason{ReasonCode::AnnotatedWithoutValue, {QStringLiteral("lately")}}));
    EXPECT_EQ(wordsOf(read->events[4], CitationRole::Date), (QStringList{QStringLiteral("on Friday"), QStringLiteral("then")}));
    EXPECT_EQ(lossOf(*read, LossKind::ForeignAnnotation, "date").count, 3); // one outside, two for events that have a date
    EXPECT_EQ(lossOf(*read, LossKind::DateWithoutValue, "date").example, QStringLiteral("lately"));
    EXPECT_EQ(lossOf(*read, LossKind::Metadata, "mood").example, QStringLiteral("grey"));
    EXPECT_EQ(lossOf(*read, LossKind::Attribute, "colour").count, 1);
    EXPECT_EQ(lossOf(*read, LossKind::Attribute, ".bold").count, 1);
    EXPECT_EQ(lossOf(*read, LossKind::Markup, "link").count, 2);
}

TEST(Markdown, ABadDateLeavesTheEventUndated)
{
    const auto read = readArticleFile(sample("broken_date_value.md"));
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->events[0].happened);
    EXPECT_EQ(read->events[0].happenedReason, (Reason{ReasonCode::AnnotatedWithoutValue, {QStringLiteral("on 25 July")}}));
    EXPECT_FALSE(read->events[1].happened);
    EXPECT_EQ(lossOf(*read, LossKind::BadDateValue, "25 July").count, 1);
    EXPECT_EQ(lossOf(*read, LossKind::BadDateValue, "July").count, 1);
}

TEST(Markdown, EachDefectIsNamedWithItsPlace)
{
    struct Defect {
        const char *file;
        ErrorCode code;
        const char *argument;
        int line;
        int column;
    };
    const std::vector<Defect> defects{
        {"broken_unopened_bracket.md", ErrorCode::BadSyntax, "[", 3, 17},
        {"broken_unclosed_brace.md", ErrorCode::BadSyntax, "}", 3, 19},
        {"broken_unclosed_quote.md", ErrorCode::BadSyntax, "\"", 1, 33},
        {"broken_attribute.md", ErrorCode::BadSyntax, "key=value", 5, 30},
        {"broken_attribute_twice.md", ErrorCode::DuplicateId, "type", 1, 41},
        {"broken_event_type.md", ErrorCode::BadEventType, "SHOUT", 1, 30},
        {"broken_modality.md", ErrorCode::BadSyntax, "modality=asserted|claimed|denied|planned|hypothetical", 2, 16},
        {"broken_contradicting_id.md", ErrorCode::DuplicateId, "#a", 1, 67},
        {"broken_id_of_two_kinds.md", ErrorCode::DuplicateId, "#a", 1, 12},
        {"broken_unknown_event.md", ErrorCode::UnknownId, "b", 1, 56},
        {"broken_empty_span.md", ErrorCode::BadSyntax, "[…]", 1, 11},
        {"broken_front_matter.md", ErrorCode::BadSyntax, "illegal map value", 3, 13},
    };
    for (const Defect &defect : defects) {
        const auto read = readArticleFile(sample(defect.file));
        ASSERT_FALSE(read) << defect.file;
        EXPECT_EQ(read.error(), (Error{defect.code, {text(defect.argument)}, sample(defect.file), defect.line, defect.column}))
            << defect.file;
    }
}

TEST(MarkdownWriter, UnchangedSamplesGiveTheirOwnBytes)
{
    const QDir samples(sourceTree(QStringLiteral("resources/samples")));
    const QStringList files = samples.entryList({QStringLiteral("*.md")}) << QDir(samples).relativeFilePath(sample("nested.md"));
    ASSERT_GE(files.size(), 6);
    for (const QString &name : files) {
        auto read = readArticleFile(samples.filePath(name));
        ASSERT_TRUE(read) << name.toStdString();
        for (Event &event : read->events) { // what the workflow adds is no change
            event.act = QStringLiteral("threat");
            for (Actor &actor : event.targets)
                actor.code = actor.code.isEmpty() ? QStringLiteral("WAGNER") : actor.code;
        }
        std::ranges::reverse(read->events);
        LossReport losses;
        EXPECT_EQ(writeMarkdown(*read, losses), read->source.bytes) << name.toStdString();
        EXPECT_TRUE(losses.empty());
    }
}

TEST(MarkdownWriter, AnyChangeIsWritten)
{
    const auto read = readArticleFile(sourceTree(QStringLiteral("resources/samples/2024-07-25-border-threat.md")));
    ASSERT_TRUE(read);
    const auto reread = [](const AnnotatedArticle &article) {
        LossReport losses;
        const QByteArray bytes = writeMarkdown(article, losses);
        EXPECT_NE(bytes, article.source.bytes);
        AnnotatedArticle again = *readArticleText(QString::fromUtf8(bytes));
        EXPECT_EQ(again.article.text, article.article.text);
        EXPECT_EQ(again.events.size(), article.events.size());
        return again;
    };
    AnnotatedArticle changed = *read;
    changed.article.title = QStringLiteral("yes");
    EXPECT_EQ(reread(changed).article.title, QStringLiteral("yes"));
    changed = *read;
    changed.events[3].happened = *Edtf::parse(QStringLiteral("2024-06?"));
    EXPECT_EQ(reread(changed).events[3], changed.events[3]);
    changed = *read;
    changed.events.erase(changed.events.begin());
    EXPECT_EQ(reread(changed).events, changed.events);
}

TEST(MarkdownWriter, CanonicalFormOfABratArticle)
{
    const auto read = readArticleFile(sample("border_talks.ann"));
    ASSERT_TRUE(read);
    LossReport losses;
    const QByteArray bytes = writeMarkdown(*read, losses);
    EXPECT_TRUE(bytes.contains("[The [foreign ministers of both countries]{.event #E2 type=AGREE modality=planned title="))
        << bytes.toStdString();
    EXPECT_TRUE(bytes.contains("{.date value=2024-05-02 of=\"E1 E3\"}")) << bytes.toStdString();
    EXPECT_EQ(losses, (LossReport{{LossKind::EventField, QStringLiteral("actor"), 2, QStringLiteral("Baku")},
                                  {LossKind::EventField, QStringLiteral("speaker"), 1, QStringLiteral("Baku")}}));
    const auto again = readArticleText(QString::fromUtf8(bytes));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->article.text, read->article.text);
    EXPECT_EQ(again->events.size(), read->events.size());
    EXPECT_TRUE(again->losses.empty() || again->losses == (LossReport{{LossKind::DateWithoutValue, QStringLiteral("date"), 1,
                                                                       QStringLiteral("later in the summer")}}));
}

TEST(MarkdownWriter, ACitationThatIsLostIsNotInvented)
{
    AnnotatedArticle article;
    article.article.text = QStringLiteral("Baku warned.");
    article.article.title = QStringLiteral("T");
    Event event;
    event.title = QStringLiteral("Gone");
    event.citations = {{CitationRole::Statement, 0, {0, 4}, QStringLiteral("Ganja"), {}, {}}};
    article.events = {event};
    LossReport losses;
    EXPECT_EQ(writeMarkdown(article, losses), "---\ntitle: T\n---\nBaku warned.\n");
    EXPECT_EQ(losses, (LossReport{{LossKind::EventField, QStringLiteral("citation"), 1, QStringLiteral("Ganja")},
                                  {LossKind::EventField, QStringLiteral("event"), 1, QStringLiteral("Gone")}}));
}
