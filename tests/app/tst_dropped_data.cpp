#include "shell/dropped_data.h"

#include "support/test_paths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

using namespace dateline;

namespace {

DroppedData withUrls(const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    return understand(data);
}

DroppedData withText(const QString &text, const QString &html = {})
{
    QMimeData data;
    data.setText(text);
    if (!html.isEmpty())
        data.setHtml(html);
    return understand(data);
}

} // namespace

TEST(DroppedData, filesAndFoldersAreCountedByName)
{
    QTemporaryDir folder;
    for (const char *name : {"one.txt", "two.md", "three.exe"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    const DroppedData dropped = withUrls({QUrl::fromLocalFile(folder.path())});
    EXPECT_EQ(dropped.kind, DroppedData::Kind::Files);
    EXPECT_EQ(dropped.forecast.readable, 2);
    EXPECT_TRUE(dropped.isUseful());
    EXPECT_EQ(dropText(dropped).section(u'\n', 1), QStringLiteral("Cannot read .exe"));
    EXPECT_FALSE(withUrls({QUrl::fromLocalFile(folder.filePath("three.exe"))}).isUseful());
}

TEST(DroppedData, anotherHostsFileIsNeverTouched)
{
    EXPECT_EQ(withUrls({QUrl(QStringLiteral("file://host/share/article.txt"))}).kind, DroppedData::Kind::Nothing);
    EXPECT_EQ(withUrls({QUrl(QStringLiteral("file:////host/share/article.txt"))}).kind, DroppedData::Kind::Nothing);
}

TEST(DroppedData, aBareLinkIsNotFollowed)
{
    EXPECT_EQ(withUrls({QUrl(QStringLiteral("https://news.example/story"))}).kind, DroppedData::Kind::WebLink);
    const DroppedData typed = withText(QStringLiteral(" https://news.example/story\n"));
    EXPECT_EQ(typed.kind, DroppedData::Kind::WebLink);
    EXPECT_FALSE(typed.isUseful());
    EXPECT_TRUE(typed.request.texts.empty());
}

TEST(DroppedData, aSelectionKeepsThePageItWasTakenFrom)
{
    const QString words = QStringLiteral("The ministers met. https://news.example is where we read it.");
    EXPECT_EQ(withText(words).request.texts.front().url, QString());
    EXPECT_EQ(withText(words, QStringLiteral("Version:0.9\r\nSourceURL:https://news.example/a\r\n<p>The ministers met.</p>"))
                  .request.texts.front()
                  .url,
              QStringLiteral("https://news.example/a"));
    EXPECT_EQ(withText(words, QStringLiteral("<base href='https://news.example/b'><p>The ministers met.</p>"))
                  .request.texts.front()
                  .url,
              QStringLiteral("https://news.example/b"));

    EXPECT_EQ(withText(words, QStringLiteral("<p>The ministers met.</p>")).request.texts.front().html,
              QStringLiteral("<p>The ministers met.</p>"));
    EXPECT_EQ(withText(words).request.texts.front().html, QString());

    QMimeData firefox;
    firefox.setText(words);
    const QString url = QStringLiteral("https://news.example/c\nA story");
    firefox.setData(QStringLiteral("text/x-moz-url-priv"),
                    QByteArray(reinterpret_cast<const char *>(url.utf16()), url.size() * 2));
    EXPECT_EQ(understand(firefox).request.texts.front().url, QStringLiteral("https://news.example/c"));
    EXPECT_EQ(understand(firefox).request.texts.front().text, words);
}

TEST(DroppedData, aLibraryIsOpenedNotImported)
{
    const DroppedData dropped = withUrls({QUrl::fromLocalFile(testData("library/schema_1.dateline"))});
    EXPECT_EQ(dropped.kind, DroppedData::Kind::Library);
    EXPECT_TRUE(dropped.isUseful());
}

TEST(DroppedData, nothingIsNothing)
{
    EXPECT_EQ(understand(QMimeData()).kind, DroppedData::Kind::Nothing);
    EXPECT_EQ(withText(QStringLiteral("  \n ")).kind, DroppedData::Kind::Nothing);
}
