#include "formats/article_formats.h"
#include "formats/format_table.h"
#include "formats/generated_articles.h"
#include "formats/written.h"
#include "support/test_paths.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <map>

using namespace dateline;

namespace {

bool isForeseen(const std::vector<ForeseenLoss> &foreseen, const Loss &loss)
{
    return std::ranges::any_of(foreseen, [&](const ForeseenLoss &each) {
        return each.kind == loss.kind && (each.subjects.isEmpty() || each.subjects.contains(loss.subject));
    });
}

QByteArray written(const char *format, const std::vector<AnnotatedArticle> &articles, LossReport &losses)
{
    return writeArticles(QLatin1String(format), articles, {}, plainWording(), losses)->front().bytes;
}

} // namespace

TEST(FormatTable, NamesAndIdsAreEachOnce)
{
    QSet<QString> names;
    QSet<QString> ids;
    for (const KnownFormat &format : formatTable()) {
        EXPECT_FALSE(names.contains(format.name)) << format.name.toStdString();
        names << format.name;
        EXPECT_EQ(format.isWritten, !format.id.isEmpty()) << format.name.toStdString();
        EXPECT_FALSE(format.isWritten && ids.contains(format.id));
        ids << format.id;
        EXPECT_TRUE(format.isRead || format.isWritten);
        EXPECT_FALSE(format.suffixes.isEmpty());
    }
}

TEST(FormatTable, ListsEverySuffixThatIsRead)
{
    QSet<QString> listed;
    for (const KnownFormat &format : formatTable()) {
        if (format.isRead)
            listed.unite(QSet<QString>(format.suffixes.begin(), format.suffixes.end()));
    }
    for (const QString &suffix : readableSuffixes())
        EXPECT_TRUE(listed.contains(u'.' + suffix)) << suffix.toStdString();
    const QStringList read = readableSuffixes();
    for (const QString &suffix : listed)
        EXPECT_TRUE(read.contains(suffix.mid(1))) << suffix.toStdString();
}

/// No writer loses what the table does not tell of.
RC_GTEST_PROP(FormatTable, EveryLossInWritingIsForeseen, ())
{
    AnnotatedArticle article = anyFullArticle(QStringLiteral("markdown"));
    article.dates.push_back({{0, 1}, {TimexType::Date, QStringLiteral("2024"), TimexMod::None, {}, {}}});
    for (Event &event : article.events) {
        event.colour = static_cast<EventColour>(*rc::gen::inRange(0, eventColourCount));
        event.outcome = static_cast<Outcome>(*rc::gen::inRange(0, 3));
        event.sameAs = QUuid::createUuidV5(QUuid(), QStringLiteral("another"));
        event.confirmedBy = QUuid::createUuidV5(QUuid(), QStringLiteral("a third"));
    }
    for (const KnownFormat &format : formatTable()) {
        if (!format.isWritten)
            continue;
        LossReport losses;
        RC_ASSERT(writeArticles(format.id, {article}, {}, plainWording(), losses).has_value());
        for (const Loss &loss : losses) {
            RC_LOG() << format.id.toStdString() << ": " << loss.subject.toStdString() << "\n";
            RC_ASSERT(isForeseen(format.lostInWriting, loss));
        }
        const bool hasAll = format.id == QStringLiteral("webannotation") || format.id == QStringLiteral("bundle");
        if (!article.events.empty() && !hasAll)
            RC_ASSERT(std::ranges::any_of(losses, [](const Loss &loss) {
                return loss.subject == QStringLiteral("sameAs") || loss.subject == QStringLiteral("event");
            }));
    }
}

TEST(PloverWriter, WritesRecordsOfTheManual)
{
    AnnotatedArticle article =
        *readArticleFile(sourceTree(QStringLiteral("resources/samples")) + QStringLiteral("/") +
                         QDir(sourceTree(QStringLiteral("resources/samples"))).entryList({QStringLiteral("*.md")}).first());
    LossReport losses;
    const QList<QByteArray> lines = written("plover", {article}, losses).split('\n');
    ASSERT_GE(lines.size(), 2);
    const CodePointMap points(article.article.text);
    int number = 0;
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        EXPECT_TRUE(eventTypeFromName(record["event"].toString()));
        EXPECT_GE(record["quad_code"].toInt(), 1);
        EXPECT_LE(record["quad_code"].toInt(), 4);
        const QJsonObject text = record["text_info"].toObject();
        EXPECT_EQ(text["sequence"].toInt(), ++number);
        const int start = *points.toUnits(text["start"].toInt());
        EXPECT_TRUE(article.article.text.mid(start).startsWith(text["text"].toString().section(QStringLiteral(" … "), 0, 0)));
        EXPECT_EQ(record["cite_info"].toObject()["title"].toString(), article.article.title);
        EXPECT_TRUE(record["date"].isNull() || Edtf::parse(record["date"].toString())->precision() == Precision::Day);
    }
}

TEST(Bibliography, KeysAreEachOnceAndNothingBreaksOut)
{
    AnnotatedArticle article;
    article.article.title = QStringLiteral("100% {sure} & \\ $5 #1_a ~^");
    article.article.publisher = QStringLiteral("Zeit\u00fcng & Co");
    article.article.author = QStringLiteral("A. Writer, B. Author");
    article.article.url = QStringLiteral("https://example.org/a_b?c={d}&e=%20");
    article.article.setPublished(*Edtf::parse(QStringLiteral("2024-07-25")), DateBasis::Given, {});
    article.article.text = QStringLiteral("Text.");
    LossReport losses;
    const QByteArray bib = written("bibtex", {article, article}, losses);
    EXPECT_EQ(bib.count("@article{zeitungco2024100,"), 1);
    EXPECT_EQ(bib.count("@article{zeitungco2024100-2,"), 1);
    EXPECT_EQ(bib.count('{'), bib.count('}'));
    EXPECT_TRUE(bib.contains("title = {{100\\% \\textbraceleft{}sure\\textbraceright{} \\& \\textbackslash{} \\$5 \\#1\\_a "
                             "\\textasciitilde{}\\textasciicircum{}}}"));
    EXPECT_TRUE(bib.contains("date = {2024-07-25},\n  year = {2024},\n  month = jul"));
    EXPECT_TRUE(bib.contains("url = {https://example.org/a_b?c=%7Bd%7D&e=%20}"));
    EXPECT_EQ(losses.front(), (Loss{LossKind::Metadata, QStringLiteral("text"), 2, QStringLiteral("Text.")}));
    article.article.setPublished(*Edtf::parse(QStringLiteral("2024-07~")), DateBasis::Given, {});
    const QJsonObject item = QJsonDocument::fromJson(written("csljson", {article}, losses)).array()[0].toObject();
    EXPECT_EQ(item["type"].toString(), QStringLiteral("article-newspaper"));
    EXPECT_EQ(item["issued"].toObject()["date-parts"].toArray()[0].toArray(), (QJsonArray{2024, 7}));
    EXPECT_TRUE(item["issued"].toObject()["circa"].toBool());
    EXPECT_EQ(item["container-title"].toString(), article.article.publisher);
}

TEST(Bibliography, ManyArticlesOfOneKeyEnd)
{
    AnnotatedArticle article;
    article.article.title = QStringLiteral("Untitled");
    LossReport losses;
    const QByteArray csl = written("csljson", std::vector(60'000, article), losses);
    EXPECT_EQ(csl.count("\"id\": \"untitled-"), 59'999);
    EXPECT_EQ(csl.count("\"untitled-60000\""), 1);
}

TEST(FormatTable, EveryLossInReadingRealFilesIsForeseen)
{
    SKIP_WITHOUT_SHARED("data/timelines");
    const std::map<QString, QString> names{{"brat", "brat standoff"},
                                           {"webannotation", "W3C Web Annotation"},
                                           {"excerpts", "hypothes.is"},
                                           {"timeml", "TimeML"},
                                           {"lif", "LIF"},
                                           {"pubannotation", "PubAnnotation"},
                                           {"webannotsv", "WebAnno TSV 3"},
                                           {"uimaxmi", "UIMA CAS XMI"},
                                           {"uimajson", "UIMA CAS JSON"},
                                           {"labelstudio", "Label Studio"},
                                           {"doccano", "doccano"},
                                           {"html", "HTML"},
                                           {"timelinejs", "TimelineJS JSON"},
                                           {"vis", "vis-timeline JSON"},
                                           {"simile", "SIMILE Timeline"},
                                           {"timelineproject", "The Timeline Project"},
                                           {"icalendar", "iCalendar"},
                                           {"markdown", "Dateline Markdown"},
                                           {"plain", "Plain text"}};
    int files = 0;
    for (const char *folder : {"data/timelines", "data/formats"}) {
        QDirIterator all(sharedPath(QLatin1String(folder)), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const auto read = readArticles(all.next());
            if (!read || all.filePath().endsWith(QStringLiteral(".zip")))
                continue;
            ++files;
            const auto name = names.find(read->front().article.reader.section(u'/', 0, 0));
            ASSERT_NE(name, names.end()) << read->front().article.reader.toStdString();
            const auto format = std::ranges::find(formatTable(), name->second, &KnownFormat::name);
            for (const Loss &loss : read->front().losses)
                EXPECT_TRUE(isForeseen(format->lostInReading, loss))
                    << all.filePath().toStdString() << ": " << static_cast<int>(loss.kind) << loss.subject.toStdString();
        }
    }
    EXPECT_GT(files, 50);
}
