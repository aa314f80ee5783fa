#include "formats/article_formats.h"
#include "formats/bundle.h"
#include "formats/web_annotation.h"

#include "formats/generated_articles.h"
#include "formats/written_archive.h"
#include "support/test_paths.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace dateline;

namespace {

const QString bundlePath = QStringLiteral("X.zip");

AnnotatedArticle sample(const char *name)
{
    return *readArticleFile(sourceTree(QStringLiteral("resources/samples/") + QLatin1String(name)));
}

std::vector<AnnotatedArticle> samples()
{
    return {sample("2024-07-25-border-threat.md"), sample("2023-09-21-ceasefire.txt")};
}

QByteArray written(const std::vector<AnnotatedArticle> &articles)
{
    LossReport losses;
    auto bytes = writeBundle(articles, {{QStringLiteral("README.txt"), "How to check.\n"}}, losses);
    EXPECT_TRUE(bytes);
    return bytes.value_or(QByteArray());
}

std::vector<ArchiveMember> membersOf(const QByteArray &bytes)
{
    return *readArchive(bytes, bundleLimits);
}

ArchiveMember &named(std::vector<ArchiveMember> &members, const QString &name)
{
    return *std::ranges::find(members, name, &ArchiveMember::name);
}

/// The list of hashes as whoever forges it would write it anew.
void sumAnew(std::vector<ArchiveMember> &members)
{
    QByteArray sums;
    for (const ArchiveMember &member : members) {
        if (member.name != QLatin1String("SHA256SUMS"))
            sums +=
                QCryptographicHash::hash(member.bytes, QCryptographicHash::Sha256).toHex() + "  " + member.name.toUtf8() + '\n';
    }
    named(members, QStringLiteral("SHA256SUMS")).bytes = sums;
}

std::vector<BundleFault> faultsOf(const std::vector<ArchiveMember> &members)
{
    const auto opened = openBundle(bundlePath, archiveOf(members));
    EXPECT_TRUE(opened);
    return opened ? opened->faults : std::vector<BundleFault>();
}

Error errorOf(const std::vector<ArchiveMember> &members)
{
    const auto opened = openBundle(bundlePath, archiveOf(members));
    return opened ? Error{ErrorCode::NotFound, {}, {}} : opened.error();
}

} // namespace

TEST(Bundle, HoldsWhatItSays)
{
    const auto members = membersOf(written(samples()));
    QStringList names;
    for (const ArchiveMember &member : members)
        names << member.name;
    EXPECT_EQ(names, (QStringList{QStringLiteral("SHA256SUMS"), QStringLiteral("README.txt"),
                                  QStringLiteral("articles/2023-09-21-ceasefire.jsonld"),
                                  QStringLiteral("articles/2023-09-21-ceasefire.txt"),
                                  QStringLiteral("articles/2024-07-25-border-threat.jsonld"),
                                  QStringLiteral("articles/2024-07-25-border-threat.txt"), QStringLiteral("bundle.json")}));
    const AnnotatedArticle threat = samples().front();
    EXPECT_EQ(members[5].bytes, threat.article.text.toUtf8());
    EXPECT_TRUE(members[4].bytes.contains(threat.source.sha256().toHex())) << "the hash of the file it was read from";
    EXPECT_TRUE(members[6].bytes.contains(threat.source.sha256().toHex()));
    EXPECT_FALSE(members[4].bytes.contains(sourceTree(QString()).toUtf8())) << "no folder of anyone's";
}

TEST(Bundle, ItsSourcesAreFilesThatThereAre)
{
    QTemporaryDir folder;
    const auto put = [&](const char *name, const QByteArray &bytes) {
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return path;
    };
    const auto source = [](const AnnotatedArticle &article) {
        return QJsonDocument::fromJson(writeWebAnnotation(article)).object()["article"].toObject()["source"].toObject();
    };
    const QByteArray words = "Words of the member.\n";
    const QString archive = put("x.zip", archiveOf({{QStringLiteral("talks/2024-07-25-member.txt"), words}}));
    const AnnotatedArticle member = *readArticleFile(archive);
    EXPECT_EQ(source(member)["name"].toString(), QStringLiteral("2024-07-25-member.txt"));
    EXPECT_EQ(source(member)["sha256"].toString().toLatin1(),
              QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(member.files, QStringList{archive}) << "the file to read again";
    EXPECT_EQ(publicationCandidates(member.source.path, member.source.bytes).size(), 1u) << "its own name has the day";
    AnnotatedArticle rows = member;
    rows.article.reader = tableReaderName;
    EXPECT_TRUE(source(rows).isEmpty()) << "rows of a file are not the file";
}

TEST(Bundle, IsTheSameBytesForTheSameArticles)
{
    auto articles = samples();
    const QByteArray once = written(articles);
    std::ranges::reverse(articles);
    for (AnnotatedArticle &article : articles)
        std::ranges::reverse(article.events);
    EXPECT_EQ(written(articles), once);
}

TEST(Bundle, SaysWhatItHasNoPlaceFor)
{
    LossReport losses;
    ASSERT_TRUE(writeBundle(samples(), {}, losses));
    ASSERT_EQ(losses.size(), 1u);
    EXPECT_EQ(losses[0], (Loss{LossKind::OfLibrary, QStringLiteral("file"), 2, QStringLiteral("2023-09-21-ceasefire.txt")}));
}

RC_GTEST_PROP(Bundle, ReadAndWrittenAgainIsTheIdentity, ())
{
    std::vector<AnnotatedArticle> articles;
    for (int count = *rc::gen::inRange(1, 4); count > 0; --count) {
        AnnotatedArticle article = anyFullArticle(QStringLiteral("webannotation"));
        article.article.reader = QStringLiteral("plain/1");
        article.source = {QStringLiteral("/home/someone/") + oneLine() + QStringLiteral(".txt"), "bytes of a file"};
        for (Event &event : article.events) {
            event.colour = static_cast<EventColour>(*rc::gen::inRange(0, eventColourCount));
            event.outcome = *rc::gen::element(Outcome::Open, Outcome::Confirmed, Outcome::Cancelled);
            if (*rc::gen::arbitrary<bool>())
                event.sameAs = event.uid;
        }
        articles.push_back(std::move(article));
    }
    const QByteArray once = written(articles);
    const auto read = readBundle(bundlePath, once);
    RC_ASSERT(read.has_value());
    std::size_t events = 0;
    for (const AnnotatedArticle &article : *read) {
        RC_ASSERT(article.isComplete);
        RC_ASSERT(article.losses.empty());
        for (const Event &event : article.events) {
            ++events;
            const auto same = std::ranges::any_of(articles, [&](const AnnotatedArticle &each) {
                return std::ranges::find(each.events, event) != each.events.end();
            });
            RC_ASSERT(same);
        }
    }
    std::size_t all = 0;
    for (const AnnotatedArticle &article : articles)
        all += article.events.size();
    RC_ASSERT(events == all);
    RC_ASSERT(written(*read) == once);
}

TEST(Bundle, IsRecognisedByItsContent)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("renamed.bin"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(written(samples()));
    file.close();
    const auto read = readArticles(path);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 2u);
    EXPECT_EQ((*read)[1].events, samples()[0].events);
    EXPECT_EQ((*read)[0].files, QStringList{path});
}

TEST(Bundle, EachChangedFileIsNamed)
{
    const auto whole = membersOf(written(samples()));
    for (const ArchiveMember &member : whole) {
        auto changed = whole;
        ArchiveMember &file = named(changed, member.name);
        if (member.name == QLatin1String("SHA256SUMS"))
            file.bytes[0] = file.bytes[0] == 'a' ? 'b' : 'a';
        else
            file.bytes.replace("2024", "2025");
        if (file.bytes == member.bytes)
            file.bytes += ' ';
        const auto faults = faultsOf(changed);
        ASSERT_FALSE(faults.empty()) << member.name.toStdString();
        EXPECT_EQ(faults[0].kind, BundleFault::Kind::Changed);
        if (member.name != QLatin1String("SHA256SUMS")) {
            EXPECT_EQ(faults[0].file, member.name);
        }
        EXPECT_NE(faults[0].expected, faults[0].found);
        EXPECT_EQ(readBundle(bundlePath, archiveOf(changed)).error().code, ErrorCode::BundleDiffers);
    }
}

TEST(Bundle, ListsAndFilesBelongTogether)
{
    const auto whole = membersOf(written(samples()));
    auto missing = whole;
    std::erase_if(missing,
                  [](const ArchiveMember &member) { return member.name == QLatin1String("articles/2023-09-21-ceasefire.txt"); });
    auto faults = faultsOf(missing);
    ASSERT_EQ(faults.size(), 1u) << "once, though both lists name it";
    EXPECT_EQ(faults[0].kind, BundleFault::Kind::Missing);
    EXPECT_EQ(faults[0].file, QStringLiteral("articles/2023-09-21-ceasefire.txt"));

    sumAnew(missing); // now bundle.json alone names it
    faults = faultsOf(missing);
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults[0].kind, BundleFault::Kind::Missing);

    auto more = whole;
    more.push_back({QStringLiteral("smuggled.html"), "<script>"});
    faults = faultsOf(more);
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults[0].kind, BundleFault::Kind::Unlisted);
    EXPECT_EQ(faults[0].file, QStringLiteral("smuggled.html"));

    auto forged = whole;
    named(forged, QStringLiteral("articles/2023-09-21-ceasefire.txt")).bytes += "And more.";
    sumAnew(forged);
    faults = faultsOf(forged);
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults[0].kind, BundleFault::Kind::OtherText);

    auto broken = whole;
    named(broken, QStringLiteral("articles/2023-09-21-ceasefire.jsonld")).bytes = "{\"a\":";
    sumAnew(broken);
    faults = faultsOf(broken);
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults[0].kind, BundleFault::Kind::Unreadable);
}

TEST(Bundle, HostileOnesAreRefused)
{
    const auto whole = membersOf(written(samples()));
    for (const char *name : {"../outside.txt", "/etc/passwd", "articles/../../x", "C:/x", "a\\b", "./x", "a\nb"}) {
        auto traversing = whole;
        traversing.push_back({QString::fromLatin1(name), "x"});
        EXPECT_EQ(errorOf(traversing).code, ErrorCode::BadSyntax) << name;
    }
    auto noSums = whole;
    named(noSums, QStringLiteral("SHA256SUMS")).bytes = "deadbeef  x\n";
    EXPECT_EQ(errorOf(noSums), (Error{ErrorCode::BadSyntax, {QStringLiteral("SHA256SUMS")}, {}, 1}));
    auto noList = whole;
    named(noList, QStringLiteral("bundle.json")).bytes = "{\"format\": \"other\"}";
    EXPECT_EQ(errorOf(noList).arguments, QStringList{QStringLiteral("dateline-bundle/1")});
    auto bomb = whole;
    bomb.push_back({QStringLiteral("zeros"), QByteArray(1024 * 1024, '\0')});
    const ArchiveLimits narrow{1'000'000, bundleLimits.ratio, bundleLimits.members};
    EXPECT_EQ(openBundle(bundlePath, archiveOf(bomb), narrow).error().code, ErrorCode::BadSyntax) << "more than it may hold";
    const QByteArray bytes = archiveOf(whole);
    for (qsizetype size = 0; size < bytes.size(); size += 211)
        EXPECT_FALSE(openBundle(bundlePath, bytes.first(size)));
}

TEST(Bundle, ANameThatStandsTwiceIsRefused)
{
    auto members = membersOf(written(samples()));
    members.push_back({QStringLiteral("README.txu"), "another"});
    QByteArray bytes = archiveOf(members);
    bytes.replace("README.txu", "README.txt"); // no writer of archives would
    EXPECT_EQ(openBundle(bundlePath, bytes).error(), (Error{ErrorCode::DuplicateId, {QStringLiteral("README.txt")}, {}}));
}

TEST(Bundle, TellsWhenItGrowsTooLarge)
{
    std::vector<ArchiveMember> further;
    for (int number = 0; number < bundleLimits.members; ++number)
        further.push_back({QStringLiteral("f%1").arg(number), {}});
    LossReport losses;
    EXPECT_EQ(writeBundle(samples(), further, losses).error().code, ErrorCode::TooManyFiles);
    const QByteArray large(bundleLimits.content, '-'); // of few bytes when packed, and too large to be read again
    EXPECT_EQ(writeBundle(samples(), {{QStringLiteral("large.txt"), large}}, losses).error().code, ErrorCode::FileTooLarge);
}
