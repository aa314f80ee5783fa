#include "formats/article_formats.h"
#include "formats/brat_writer.h"
#include "formats/markdown_writer.h"

#include "formats/written.h"
#include "support/test_paths.h"

#include <QDirIterator>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <map>
#include <vector>

using namespace dateline;

namespace {

QStringList filesOf(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator walk(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    files.sort();
    return files;
}

/// Why a real text file may be refused: nothing else.
bool expectedRefusal(const QString &path, const Error &error)
{
    if (path.contains(QLatin1String("webanno-tsv3-suite")))
        return error.code == ErrorCode::BadSyntax || error.code == ErrorCode::TextDiffers; // a TSV with remarks between its cells
    return path.contains(QLatin1String("-ref")) && path.endsWith(QLatin1String(".ann")) &&
           error.code == ErrorCode::CompanionMissing;
}

void expectSound(const AnnotatedArticle &read, const QString &path)
{
    EXPECT_FALSE(read.article.title.isEmpty()) << path.toStdString();
    EXPECT_FALSE(read.article.text.contains(u'\r')) << path.toStdString();
    for (const Event &event : read.events) {
        EXPECT_FALSE(event.title.isEmpty());
        EXPECT_EQ(event.citations.at(0).role, CitationRole::Statement);
        for (const Citation &citation : event.citations)
            EXPECT_EQ(checkCitation(citation, read.article.text).state, CitationState::Verified) << path.toStdString();
    }
}

/// Every article can be written as Markdown and brat, and is the same when read again.
void expectRoundTrip(AnnotatedArticle read, const QString &path)
{
    read.source.bytes.clear(); // so that Markdown is written anew
    LossReport losses;
    const auto again = readArticleText(QString::fromUtf8(writeMarkdown(read, losses)));
    ASSERT_TRUE(again) << path.toStdString();
    EXPECT_EQ(again->article.text, read.article.text) << path.toStdString();
    EXPECT_EQ(again->article.title, read.article.title) << path.toStdString();
    EXPECT_EQ(again->article.published, read.article.published) << path.toStdString();
    ASSERT_EQ(again->events.size(), read.events.size()) << path.toStdString();
    EXPECT_EQ(QString::fromUtf8(writeBrat(read, losses).text), read.article.text) << path.toStdString();
}

} // namespace

TEST(SharedFiles, TextMarkdownAndBratAreRead)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data"));
    const QStringList files = filesOf(sharedPath(QStringLiteral("data")), {"*.txt", "*.md", "*.ann"});
    ASSERT_GT(files.size(), 600);
    int refused = 0;
    for (const QString &path : files) {
        const auto read = readArticleFile(path);
        if (!read) {
            ++refused;
            EXPECT_TRUE(expectedRefusal(path, read.error())) << path.toStdString() << ' ' << static_cast<int>(read.error().code);
            EXPECT_EQ(read.error().file, path);
            continue;
        }
        expectSound(*read, path);
        expectRoundTrip(*read, path);
    }
    EXPECT_EQ(refused, 8); // three of WebAnno, five .ann without a .txt
}

/// What is no text is opened by the reader of its format or refused by name, never taken for plain text.
TEST(SharedFiles, EverythingElseIsKnownForWhatItIs)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data"));
    std::map<QString, int> opened; // by reader
    for (const QString &path : filesOf(sharedPath(QStringLiteral("data")), {})) {
        const QString suffix = QFileInfo(path).suffix();
        if (suffix.isEmpty() || suffix == QLatin1String("txt") || suffix == QLatin1String("md") || suffix == QLatin1String("ann"))
            continue;
        const auto read = readArticles(path);
        for (const AnnotatedArticle &article : read.value_or(std::vector<AnnotatedArticle>()))
            ++opened[article.article.reader];
        const bool unknown = suffix == QLatin1String("conf") || suffix == QLatin1String("dump");
        if (!read) {
            EXPECT_EQ(read.error().code == ErrorCode::UnknownFormat, unknown) << path.toStdString();
            const bool holdsNothing = suffix == QLatin1String("ics") && read.error().code == ErrorCode::FileEmpty;
            EXPECT_TRUE(holdsNothing || !read.error().arguments.isEmpty()) << path.toStdString();
        }
    }
    EXPECT_EQ(opened.count(QStringLiteral("plain/1")), 0u);
    for (const char *reader :
         {"lif/1", "timeml/1", "html/1", "excerpts/1", "webannotsv/1", "uimaxmi/1", "uimajson/1", "labelstudio/1", "doccano/1",
          "timelinejs/1", "vis/1", "simile/1", "timelineproject/1", "icalendar/1"})
        EXPECT_GT(opened[QLatin1String(reader)], 0) << reader;
}

TEST(SharedFiles, DatesOfDatedArticles)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data/load-sample"));
    const QStringList files = filesOf(sharedPath(QStringLiteral("data/load-sample")), {"*.md"});
    ASSERT_GT(files.size(), 500);
    for (const QString &path : files) {
        const auto read = readArticleFile(path);
        ASSERT_TRUE(read) << path.toStdString();
        ASSERT_TRUE(read->article.published) << path.toStdString();
        EXPECT_EQ(read->article.publishedBasis, DateBasis::Metadata);
        EXPECT_EQ(read->article.published->toString(), QFileInfo(path).fileName().left(10)) << path.toStdString();
    }
}
