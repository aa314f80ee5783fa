#include "formats/article_formats.h"

#include "formats/source_file.h"
#include "support/test_paths.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace dateline;

namespace {

class Opening : public testing::Test {
protected:
    QString save(const char *name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return path;
    }
    Error refusal(const char *name, const QByteArray &bytes)
    {
        const auto read = readArticleFile(save(name, bytes));
        EXPECT_FALSE(read.has_value()) << name;
        return read ? Error{ErrorCode::Cancelled, {}, {}} : read.error();
    }
    QTemporaryDir folder;
};

} // namespace

TEST_F(Opening, OnlyRegularFilesAreOpened)
{
    const QString pipe = folder.filePath(QStringLiteral("pipe.txt"));
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &path : {pipe, folder.path(), QStringLiteral("/dev/zero")})
        EXPECT_EQ(readArticleFile(path).error(), (Error{ErrorCode::NotAFile, {}, path})) << path.toStdString();
    const QString absent = folder.filePath(QStringLiteral("absent.txt"));
    EXPECT_EQ(readArticleFile(absent).error(), (Error{ErrorCode::FileNotFound, {}, absent}));
    EXPECT_EQ(readArticleFile({}).error().code, ErrorCode::FileNotFound);
}

TEST_F(Opening, UnreadableFilesSayWhy)
{
    const QString path = QStringLiteral("/proc/self/mem"); // its first page can be read by nobody
    if (!QFile::exists(path))
        GTEST_SKIP() << "no /proc";
    const auto read = readArticleFile(path);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::FileUnreadable);
    EXPECT_FALSE(read.error().arguments.at(0).isEmpty());
}

TEST_F(Opening, SizeIsLimitedBySizeAndByWhatComes)
{
    const QString path = save("long.txt", QByteArray(101, 'a'));
    EXPECT_EQ(readRegularFile(path, 100).error(),
              (Error{ErrorCode::FileTooLarge, {QStringLiteral("101"), QStringLiteral("100")}, path}));
    EXPECT_EQ(readRegularFile(path, 101)->size(), 101);
    // A file of /proc says that it has no bytes.
    const QString endless = QStringLiteral("/proc/self/status");
    if (QFile::exists(endless)) {
        EXPECT_EQ(readRegularFile(endless, 10).error(),
                  (Error{ErrorCode::FileTooLarge, {QStringLiteral("11"), QStringLiteral("10")}, endless}));
    }
    QFile sparse(folder.filePath(QStringLiteral("sparse.txt")));
    ASSERT_TRUE(sparse.open(QIODevice::WriteOnly) && sparse.resize(largestFile + 1));
    EXPECT_EQ(readArticleFile(sparse.fileName()).error().code, ErrorCode::FileTooLarge);
}

TEST_F(Opening, EmptyAndBinaryFiles)
{
    EXPECT_EQ(refusal("empty.txt", "").code, ErrorCode::FileEmpty);
    EXPECT_EQ(refusal("blank.md", " \n\t\n").code, ErrorCode::FileEmpty);
    EXPECT_EQ(refusal("empty.exe", "").code, ErrorCode::FileEmpty);
    EXPECT_EQ(refusal("binary.txt", QByteArray("a\x01\x02", 3)).code, ErrorCode::BadEncoding);
    EXPECT_EQ(refusal("binary.xyz", QByteArray("a\x01\x02", 3)),
              (Error{ErrorCode::UnknownFormat, {"xyz"}, folder.filePath("binary.xyz")}));
    EXPECT_EQ(readArticleFile(testData("formats/broken_utf8_after_mark.txt")).error().code, ErrorCode::BadEncoding);
    EXPECT_EQ(readArticleFile(testData("formats/broken_binary.txt")).error().code, ErrorCode::BadEncoding);
}

TEST_F(Opening, AnEmptyAnnHasNoEvents)
{
    save("a.txt", "A head\n\nText.\n");
    const auto read = readArticleFile(save("a.ann", ""));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->events.empty());
    EXPECT_EQ(read->article.reader, QStringLiteral("brat/1"));
}

TEST_F(Opening, KnownFormatsAreRefusedByTheirName)
{
    const std::vector<std::tuple<const char *, QByteArray, const char *>> samples{
        {"a.txt", "%!PS-Adobe-3.0\n", "PostScript"},
        {"a",
         "\x7F"
         "ELF\x02",
         "ELF"},
        {"c.mht", "text", "MHTML"},
        {"d.md", "{\"a\": 1}", "JSON"},
        {"e.txt", "{\"a\": \"x\", \"@context\": []}\n{\"a\": \"y\", \"@context\": []}\n", "JSON-LD (JSONL)"},
        {"j.xlsx", "PK\x03\x04....xl/workbook.xml", "XLSX"},
        {"m.dateline", QByteArray("SQLite format 3\0", 16) + QByteArray(52, 'x') + "DtLn", "Dateline library"},
        {"n", "#!/bin/sh\n", "Script"},
    };
    for (const auto &[name, bytes, format] : samples) {
        const Error error = refusal(name, bytes);
        EXPECT_EQ(error, (Error{ErrorCode::UnsupportedFormat, {QString::fromLatin1(format)}, folder.filePath(name)})) << name;
    }
}

TEST_F(Opening, AnArticleMayLookLikeSomethingElse)
{
    for (const QByteArray &text : {QByteArray("[Editor's note: this is a text]\n\nText."), QByteArray("{sic} he said."),
                                   QByteArray("From: the ministry\n\nText."), QByteArray("Received wisdom: it is so.\n")})
        EXPECT_TRUE(readArticleFile(save("a.txt", text))) << text.toStdString();
    EXPECT_TRUE(readArticleFile(save("README", "Just words.")));
    EXPECT_EQ(refusal("a.conf", "Just words."), (Error{ErrorCode::UnknownFormat, {"conf"}, folder.filePath("a.conf")}));
    EXPECT_EQ(refusal(".hidden.xyz", "words").code, ErrorCode::UnknownFormat);
}

TEST_F(Opening, DatelineMarkdownIsKnownByItsContent)
{
    const QByteArray markdown("[He left]{.event #a type=RETREAT} early.");
    for (const char *name : {"a.txt", "a", "a.markdown", "A.MD"}) {
        const auto read = readArticleFile(save(name, markdown));
        ASSERT_TRUE(read) << name;
        EXPECT_EQ(read->article.reader, QStringLiteral("markdown/1")) << name;
        EXPECT_EQ(read->events.size(), 1u) << name;
    }
}

TEST(ReadableSuffixes, AreThoseOfTheReaders)
{
    EXPECT_EQ(readableSuffixes(), (QStringList{"ann",      "md",  "markdown", "html", "htm", "xhtml", "jsonld", "json",
                                               "lif",      "tml", "timeml",   "csv",  "tsv", "tab",   "xmi",    "jsonl",
                                               "timeline", "ics", "ical",     "xml",  "txt", "text",  "zip",    "pdf",
                                               "docx",     "odt", "eml"}));
}
