#include "formats/article_formats.h"

#include "support/test_paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <map>

using namespace dateline;

namespace {

const QString folder = QStringLiteral("data/articles");

QStringList articles()
{
    QStringList paths;
    for (const QString &name : QDir(sharedPath(folder)).entryList(QDir::Files, QDir::Name)) {
        if (name != QLatin1String("MANIFEST.csv"))
            paths << sharedPath(folder + u'/' + name);
    }
    return paths;
}

/// file → date, where MANIFEST.csv has one.
std::map<QString, QString> manifestDates()
{
    static const QRegularExpression line(QStringLiteral("^([^,\\n]+),(?:\"[^\"\\n]*\"|[^,\\n]*),(\\d{4}-\\d\\d-\\d\\d),"),
                                         QRegularExpression::MultilineOption);
    std::map<QString, QString> dates;
    auto matches = line.globalMatch(QString::fromUtf8(bytesOf(sharedPath(folder + QStringLiteral("/MANIFEST.csv")))));
    while (matches.hasNext()) {
        const auto match = matches.next();
        dates[match.captured(1)] = match.captured(2);
    }
    return dates;
}

QString hashOf(const QString &words)
{
    return QString::fromLatin1(QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// Hashes of the first and the last sentence that have words, white space apart.
std::pair<QString, QString> edgesOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("(?<=[.!?…])\\s+|\\n\\n+"));
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    const QStringList sentences = text.split(between, Qt::SkipEmptyParts).filter(letter);
    return {hashOf(sentences.first().simplified()), hashOf(sentences.last().simplified())};
}

Article read(const QString &path)
{
    const auto article = readArticleFile(path);
    EXPECT_TRUE(article) << path.toStdString();
    return article.value_or(AnnotatedArticle{}).article;
}

} // namespace

TEST(RealArticles, AllOpen)
{
    SKIP_WITHOUT_SHARED(folder);
    EXPECT_GE(articles().size(), 21);
    for (const QString &path : articles())
        EXPECT_FALSE(read(path).title.isEmpty()) << path.toStdString();
}

TEST(RealArticles, ArePublishedWhenTheManifestSays)
{
    SKIP_WITHOUT_SHARED(folder);
    const auto dates = manifestDates();
    ASSERT_GE(dates.size(), 18u);
    for (const QString &path : articles()) {
        const Article article = read(path);
        const auto date = dates.find(QFileInfo(path).fileName());
        if (date == dates.end())
            continue;
        ASSERT_TRUE(article.published) << path.toStdString();
        EXPECT_EQ(article.published->toString(), date->second) << path.toStdString();
        EXPECT_NE(article.publishedReason.code, ReasonCode::None) << path.toStdString();
        EXPECT_EQ(publicationCandidates(path, bytesOf(path)).front().date, *article.published) << path.toStdString();
    }
}

TEST(RealArticles, WithoutADateSayThatNothingWasFound)
{
    SKIP_WITHOUT_SHARED(folder);
    for (const QString &path : articles()) {
        const Article article = read(path);
        EXPECT_EQ(article.published.has_value(), article.publishedReason.code != ReasonCode::NothingFound) << path.toStdString();
    }
}

TEST(RealArticles, BeginAndEndWithTheirOwnSentences)
{
    SKIP_WITHOUT_SHARED(folder);
    std::map<QString, std::pair<QString, QString>> known;
    for (const QString &line :
         QString::fromUtf8(bytesOf(testData(QStringLiteral("formats/real_articles.csv")))).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u',');
        ASSERT_EQ(fields.size(), 3);
        known[fields[0]] = {fields[1], fields[2]};
    }
    for (const QString &path : articles()) {
        const QString name = QFileInfo(path).fileName();
        const auto expected = known.find(name);
        ASSERT_NE(expected, known.end()) << name.toStdString();
        const auto [first, last] = edgesOf(read(path).text);
        EXPECT_EQ(first, expected->second.first) << name.toStdString() << ',' << first.toStdString() << ',' << last.toStdString();
        EXPECT_EQ(last, expected->second.second) << name.toStdString();
    }
}

TEST(RealArticles, PagesHaveNothingOfTheSiteInTheirText)
{
    SKIP_WITHOUT_SHARED(folder);
    int pages = 0;
    for (const QString &path : articles()) {
        if (!path.endsWith(QStringLiteral(".html")))
            continue;
        ++pages;
        const QString text = read(path).text;
        for (const char *foreign : {"Publication status",
                                    "Published in section",
                                    "Direct link",
                                    "Text version",
                                    "See also",
                                    "Portal Menu",
                                    "Geography",
                                    "Topics",
                                    "Share",
                                    "Send by email",
                                    "Background information",
                                    "Last updated",
                                    "function(",
                                    "window.",
                                    "All content on this site",
                                    "Subscribe",
                                    "Donate",
                                    "Posted by",
                                    "comments",
                                    "Print version",
                                    "Join the Conversation",
                                    "Aliyev Ilham",
                                    "President of Azerbaijan\n"})
            EXPECT_FALSE(text.contains(QLatin1String(foreign))) << path.toStdString() << ": " << foreign;
        EXPECT_FALSE(text.contains(QChar::Nbsp)) << path.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("  "))) << path.toStdString();
    }
    EXPECT_EQ(pages, 7);
}

TEST(RealArticles, PagesTellTheirHeadlineAndWhoPublishedThem)
{
    SKIP_WITHOUT_SHARED(folder);
    const QString manifest = QString::fromUtf8(bytesOf(sharedPath(folder + QStringLiteral("/MANIFEST.csv"))));
    for (const QString &path : articles()) {
        if (!path.endsWith(QStringLiteral(".html")))
            continue;
        const Article article = read(path);
        EXPECT_TRUE(manifest.contains(QFileInfo(path).fileName() + QStringLiteral(",\"") + article.title + u'"') ||
                    manifest.contains(QFileInfo(path).fileName() + u',' + article.title + u','))
            << article.title.toStdString();
        EXPECT_EQ(article.publisher, path.contains(QStringLiteral("kremlin")) ? QStringLiteral("President of Russia")
                                                                              : QStringLiteral("Global Voices Online"));
        EXPECT_TRUE(article.url.startsWith(QStringLiteral("http"))) << path.toStdString();
    }
}

TEST(RealArticles, TheWhiteHousesMarkdownTellsTitleAddressAndDate)
{
    SKIP_WITHOUT_SHARED(folder);
    int files = 0;
    for (const QString &path : articles()) {
        if (!QFileInfo(path).fileName().startsWith(QStringLiteral("wh-")))
            continue;
        ++files;
        const Article article = read(path);
        EXPECT_EQ(article.publishedBasis, DateBasis::Metadata);
        EXPECT_TRUE(article.url.startsWith(QStringLiteral("https://bidenwhitehouse.archives.gov/"))) << path.toStdString();
        EXPECT_FALSE(article.title.startsWith(QStringLiteral("2"))) << article.title.toStdString();
    }
    EXPECT_EQ(files, 6);
}
