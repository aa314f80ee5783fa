#include "formats/article_formats.h"
#include "formats/brat_writer.h"
#include "formats/markdown_writer.h"

#include "formats/written.h"
#include "support/test_paths.h"

#include <QDirIterator>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <vector>

using namespace dateline;

namespace {

/// What tst_exchange_files.cpp opens.
const std::vector<const char *> exchangeFolders{"w3c-web-annotation", "hypothesis", "formats/lif", "pubannotation"};

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
        return error.code == ErrorCode::UnsupportedFormat && error.arguments == QStringList{QStringLiteral("WebAnno TSV")};
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

TEST(SharedFiles, EverythingElseIsRefusedByName)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data"));
    std::map<QString, QString> names; // suffix → the last name it was refused by
    for (const QString &path : filesOf(sharedPath(QStringLiteral("data")), {})) {
        const QString suffix = QFileInfo(path).suffix();
        const QString folder = QFileInfo(path).dir().path();
        const bool exchanged =
            std::ranges::any_of(exchangeFolders, [&](const char *name) { return folder.contains(QLatin1String(name)); });
        const bool readable = readableSuffixes().contains(suffix.toLower()) && suffix != QLatin1String("json");
        if (exchanged || suffix.isEmpty() || readable)
            continue;
        const auto read = readArticleFile(path);
        if (bytesOf(path).startsWith("<html>")) { // a page, whatever its name
            EXPECT_TRUE(read) << path.toStdString();
            continue;
        }
        ASSERT_FALSE(read) << path.toStdString();
        const bool unknown = suffix == QLatin1String("conf") || suffix == QLatin1String("dump");
        EXPECT_EQ(read.error().code, unknown ? ErrorCode::UnknownFormat : ErrorCode::UnsupportedFormat) << path.toStdString();
        names[suffix] = read.error().arguments.value(0);
    }
    EXPECT_EQ(names[QStringLiteral("xmi")], QStringLiteral("UIMA XMI"));
    EXPECT_EQ(names[QStringLiteral("ics")], QStringLiteral("iCalendar"));
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
