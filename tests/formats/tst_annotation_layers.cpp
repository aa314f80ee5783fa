#include "formats/article_formats.h"
#include "formats/cas_xmi.h"
#include "formats/source_text.h"
#include "formats/webanno_columns.h"
#include "formats/webanno_tsv.h"

#include "support/test_paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

using namespace dateline;

namespace {

QString sample(const char *name)
{
    return testData(QStringLiteral("formats/") + QLatin1String(name));
}

std::vector<AnnotatedArticle> readAll(const QString &path)
{
    auto read = readArticles(path);
    EXPECT_TRUE(read) << path.toStdString() << ": "
                      << (read ? "" : read.error().arguments.join(u'|').toStdString() + ':' + std::to_string(read.error().line));
    return read.value_or(std::vector<AnnotatedArticle>());
}

int lossOf(const AnnotatedArticle &read, LossKind kind, const QString &subject)
{
    const auto found =
        std::ranges::find_if(read.losses, [&](const Loss &loss) { return loss.kind == kind && loss.subject == subject; });
    return found == read.losses.end() ? 0 : found->count;
}

/// The annotations of a file as lines that do not depend on ids. Tokens and sentences are the frame of a TSV, not in its layers.
QStringList spansOf(const AnnotationLayers &layers)
{
    QStringList lines;
    for (const LayerAnnotation &each : layers.annotations) {
        if (each.layer != QLatin1String("Token") && each.layer != QLatin1String("Sentence"))
            lines << QStringLiteral("%1 %2-%3").arg(each.layer).arg(each.span.start).arg(each.span.end);
        lines.replaceInStrings(QStringLiteral("NamedEntity"), QStringLiteral("Span"));
        lines.replaceInStrings(QStringLiteral("POS_NOUN"), QStringLiteral("POS")); // both renamed after the TSVs were written
    }
    lines.sort();
    return lines;
}

QStringList linksOf(const AnnotationLayers &layers)
{
    const auto place = [&](const QString &id) {
        const auto found = std::ranges::find(layers.annotations, id, &LayerAnnotation::id);
        return found == layers.annotations.end() ? QStringLiteral("?")
                                                 : QStringLiteral("%1-%2").arg(found->span.start).arg(found->span.end);
    };
    QStringList lines;
    for (const LayerLink &link : layers.links) {
        if (!QStringLiteral("pos lemma stem morph").contains(link.role)) // a token's, not an annotator's
            lines << place(link.from) + QStringLiteral(" → ") + place(link.to);
    }
    lines.sort();
    return lines;
}

void expectVerified(const AnnotatedArticle &read, const QString &path)
{
    for (const Event &event : read.events) {
        EXPECT_FALSE(event.title.isEmpty());
        for (const Citation &citation : event.citations)
            EXPECT_EQ(checkCitation(citation, read.article.text).state, CitationState::Verified) << path.toStdString();
    }
}

} // namespace

/// INCEpTION wrote each document twice; both say the same.
TEST(WebannoTsv, SaysWhatTheSameDocumentSaysAsXmi)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data/formats/webanno-tsv3-suite"));
    int compared = 0;
    QDirIterator folders(sharedPath(QStringLiteral("data/formats/webanno-tsv3-suite")), QDir::Dirs | QDir::NoDotAndDotDot);
    while (folders.hasNext()) {
        const QString folder = folders.next();
        const auto tsv = webannoLayers(decodeText(bytesOf(folder + QStringLiteral("/reference.tsv")))->text);
        ASSERT_TRUE(tsv) << folder.toStdString() << tsv.error().line << tsv.error().arguments.join(u'|').toStdString();
        if (!QFile::exists(folder + QStringLiteral("/reference.xmi")))
            continue;
        const auto xmi = xmiLayers(decodeText(bytesOf(folder + QStringLiteral("/reference.xmi")))->text);
        ASSERT_TRUE(xmi) << folder.toStdString();
        const bool isMoved = folder.contains(QLatin1String("IsMoved")) || folder.contains(QLatin1String("Whitespace"));
        if (!isMoved) { // a TSV has no place outside its words; the suite says so in these names
            EXPECT_EQ(spansOf(*tsv), spansOf(*xmi)) << folder.toStdString();
        }
        EXPECT_EQ(linksOf(*tsv), linksOf(*xmi)) << folder.toStdString();
        ++compared;
    }
    EXPECT_GT(compared, 60);
}

TEST(WebannoTsv, RealCorpusOpens)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data/formats/webanno-tsv-gum"));
    for (const char *name : {"GUM_news_crane", "GUM_news_korea", "GUM_news_asylum"}) {
        const QString path =
            sharedPath(QStringLiteral("data/formats/webanno-tsv-gum/") + QLatin1String(name) + QStringLiteral(".tsv"));
        const std::vector<AnnotatedArticle> articles = readAll(path);
        ASSERT_EQ(articles.size(), 1u);
        EXPECT_FALSE(articles[0].events.empty()) << "GUM marks mentions of events";
        EXPECT_EQ(lossOf(articles[0], LossKind::Metadata, QStringLiteral("Summary")), 5);
        EXPECT_GT(lossOf(articles[0], LossKind::Relation, QStringLiteral("coref")), 10);
        expectVerified(articles[0], path);
    }
}

/// One document in the three forms in which INCEpTION exports it, the last one zipped.
TEST(AnnotationLayers, TheFormsOfOneDocumentGiveTheSameEvent)
{
    for (const char *name : {"event_layer.tsv", "event_layer.xmi", "event_layer.json", "inception_export.zip"}) {
        const std::vector<AnnotatedArticle> articles = readAll(sample(name));
        ASSERT_EQ(articles.size(), 1u) << name;
        const AnnotatedArticle &read = articles[0];
        EXPECT_EQ(read.article.text, QString::fromUtf8("🕊 Baku warned Yerevan on 25 July .")) << name;
        EXPECT_EQ(read.files, QStringList{sample(name)});
        ASSERT_EQ(read.events.size(), 1u) << name;
        const Event &event = read.events[0];
        EXPECT_EQ(event.title, QStringLiteral("Baku warns Yerevan")) << name;
        EXPECT_EQ(event.type, EventType::Threaten) << name;
        EXPECT_EQ(event.modality, Modality::Claimed) << name;
        EXPECT_EQ(event.happened ? event.happened->toString() : QString(), QStringLiteral("2024-07-25")) << name;
        EXPECT_EQ(event.sources, (std::vector<Actor>{{"AZE", "Baku"}})) << name;
        EXPECT_EQ(event.targets, (std::vector<Actor>{{"ARM", "Yerevan"}})) << name;
        EXPECT_EQ(event.citations.at(0).exact, QStringLiteral("Baku warned Yerevan on 25 July")) << name;
        EXPECT_EQ(lossOf(read, LossKind::Relation, QStringLiteral("beside")), 1) << name;
        EXPECT_EQ(lossOf(read, LossKind::ArchiveMember, QStringLiteral("TypeSystem.xml")),
                  QByteArray(name).endsWith("zip") ? 1 : 0);
        expectVerified(read, QLatin1String(name));
    }
}

TEST(AnnotationLayers, RealFilesOfUimaOpen)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data/formats/uima-cas-json"));
    const auto old = readAll(sharedPath(QStringLiteral("data/formats/uima-cas-json/chunk2000_ref.json")));
    ASSERT_EQ(old.size(), 1u);
    EXPECT_TRUE(old[0].article.text.startsWith(QStringLiteral("Confidence in the pound")));
    EXPECT_EQ(old[0].article.title, QStringLiteral("chunk2000_test.conll"));
    EXPECT_EQ(lossOf(old[0], LossKind::ForeignAnnotation, QStringLiteral("Sentence")), 3);
    const auto page = readAll(sharedPath(QStringLiteral("data/formats/inception-html-xmi/test-document.xmi")));
    ASSERT_EQ(page.size(), 1u);
    EXPECT_EQ(page[0].article.language, QStringLiteral("en"));
    EXPECT_GT(lossOf(page[0], LossKind::ForeignAnnotation, QStringLiteral("XmlElement")), 3);
}

TEST(LabelStudio, ATaskIsAnArticleAndAPredictionASuggestion)
{
    const std::vector<AnnotatedArticle> articles = readAll(sample("tasks.json"));
    ASSERT_EQ(articles.size(), 1u) << "the other task is a picture";
    const AnnotatedArticle &read = articles[0];
    EXPECT_EQ(read.article.title, QStringLiteral("Border talks"));
    EXPECT_EQ(read.article.published->toString(), QStringLiteral("2024-07-26"));
    EXPECT_EQ(read.article.url, QStringLiteral("https://example.org/ls"));
    ASSERT_EQ(read.events.size(), 2u);
    EXPECT_EQ(read.events[0].title, QStringLiteral("Baku warns Yerevan"));
    EXPECT_EQ(read.events[0].type, EventType::Threaten);
    EXPECT_EQ(read.events[0].modality, Modality::Claimed);
    EXPECT_EQ(read.events[0].happened->toString(), QStringLiteral("2024-07-25"));
    EXPECT_EQ(read.events[0].status, EventStatus::Accepted);
    EXPECT_EQ(read.events[1].status, EventStatus::Suggested);
    EXPECT_EQ(read.events[1].rule, QStringLiteral("ner-2"));
    EXPECT_EQ(read.events[1].citations[0].exact, QStringLiteral("warned")) << "a model that counts code points";
    EXPECT_EQ(lossOf(read, LossKind::ForeignAnnotation, QStringLiteral("Place")), 1);
    EXPECT_EQ(lossOf(read, LossKind::ForeignAnnotation, QStringLiteral("task")), 1);
    EXPECT_EQ(lossOf(read, LossKind::Attribute, QStringLiteral("mood")), 1);
    EXPECT_EQ(lossOf(read, LossKind::Metadata, QStringLiteral("desk")), 1);
}

TEST(Doccano, BothDialectsOpen)
{
    const std::vector<AnnotatedArticle> articles = readAll(sample("two_dialects.jsonl"));
    ASSERT_EQ(articles.size(), 2u);
    ASSERT_EQ(articles[0].events.size(), 1u);
    EXPECT_EQ(articles[0].events[0].type, EventType::Threaten);
    EXPECT_EQ(articles[0].events[0].citations[0].exact, QStringLiteral("Baku warned Yerevan on 25 July"));
    EXPECT_EQ(articles[0].article.title, QStringLiteral("Border talks"));
    EXPECT_EQ(lossOf(articles[0], LossKind::ForeignAnnotation, QStringLiteral("GPE")), 1);
    EXPECT_EQ(lossOf(articles[0], LossKind::ForeignAnnotation, QStringLiteral("label")), 1) << "the line without a text";
    ASSERT_EQ(articles[1].events.size(), 1u);
    EXPECT_EQ(articles[1].events[0].type, EventType::Consult);
    EXPECT_EQ(lossOf(articles[1], LossKind::DateWithoutValue, QStringLiteral("DATE")), 1);
}

TEST(AnnotationTools, RealFilesOpenOrAreRefusedForTheRightReason)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data/formats/doccano"));
    std::map<QString, std::size_t> articles;
    for (const char *folder : {"label-studio", "doccano"}) {
        QDirIterator files(sharedPath(QStringLiteral("data/formats/") + QLatin1String(folder)), {"*.json", "*.jsonl"},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const auto read = readArticles(path);
            if (!read) { // of pictures and sounds, of other columns, or no export at all
                EXPECT_TRUE(read.error().code == ErrorCode::UnsupportedFormat || read.error().code == ErrorCode::BadSyntax)
                    << path.toStdString();
                continue;
            }
            articles[QLatin1String(folder)] += read->size();
            for (const AnnotatedArticle &each : *read)
                expectVerified(each, path);
        }
    }
    EXPECT_EQ(articles, (std::map<QString, std::size_t>{{QStringLiteral("doccano"), 39}, {QStringLiteral("label-studio"), 8}}));
}

TEST(AnnotationTools, BrokenOnesSayWhatAndWhere)
{
    struct Broken {
        const char *name;
        ErrorCode code;
        const char *argument;
        int line;
    };
    const std::vector<Broken> samples{
        {"broken_token.tsv", ErrorCode::TextDiffers, "1-4", 12},
        {"broken_offsets.tsv", ErrorCode::BadSyntax, "1-1\t0-4\t…", 12},
        {"broken_reference.tsv", ErrorCode::UnknownId, "1-7", 12},
        {"broken_columns.tsv", ErrorCode::BadSyntax, "\t", 9},
        {"broken_no_sofa.xmi", ErrorCode::BadSyntax, "sofaString", 0},
        {"broken_end.xmi", ErrorCode::BadSpan, "40", 0},
        {"broken_entities.xmi", ErrorCode::BadSyntax, "<!DOCTYPE … SYSTEM …>", 2},
        {"broken_region_text.json", ErrorCode::TextDiffers, "1:c", 0},
        {"broken_no_task_text.json", ErrorCode::BadSyntax, "\"data\": {\"text\": \"…\"}", 0},
        {"broken_span_outside.jsonl", ErrorCode::BadSpan, "#1", 1},
        {"broken_line.jsonl", ErrorCode::BadSyntax, "\"", 2},
        {"broken_bomb.zip", ErrorCode::BadSyntax, "ZIP ≤ 100 : 1", 0},
        {"broken_no_article.zip", ErrorCode::UnsupportedFormat, "ZIP", 0},
    };
    for (const Broken &broken : samples) {
        const auto read = readArticles(sample(broken.name));
        ASSERT_FALSE(read) << broken.name;
        EXPECT_EQ(read.error().code, broken.code) << broken.name;
        EXPECT_EQ(read.error().arguments.value(0), QString::fromUtf8(broken.argument)) << broken.name;
        EXPECT_TRUE(read.error().file.startsWith(sample(broken.name)));
        EXPECT_EQ(read.error().line, broken.line) << broken.name;
    }
}

TEST(WebannoColumns, CellsKeepWhatIsEscaped)
{
    EXPECT_EQ(splitCell(QStringLiteral("a\\|b|c"), u'|'), (QStringList{QStringLiteral("a\\|b"), QStringLiteral("c")}));
    EXPECT_EQ(webannoValue(QStringLiteral("\\[ \\]\\_\\t[3]")).value, QStringLiteral("[ ]_\t"));
    EXPECT_EQ(webannoValue(QStringLiteral("a[3]")).number, 3);
    EXPECT_EQ(webannoValue(QStringLiteral("a\\[3]")).number, 0);
    EXPECT_FALSE(webannoValue(QStringLiteral("_")).isPresent);
    EXPECT_TRUE(webannoValue(QStringLiteral("\\_")).isPresent);
    EXPECT_FALSE(webannoReference(QStringLiteral("x")));
}
