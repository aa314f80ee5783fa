#include "formats/icalendar.h"
#include "formats/timeline_samples.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace dateline;

namespace {

AnnotatedArticle timeline(const char *name)
{
    auto read = readTimeline(name);
    EXPECT_TRUE(read) << name;
    return read ? *std::move(read) : AnnotatedArticle();
}

std::vector<AnnotatedArticle> shared(const QString &name)
{
    auto read = readArticles(sharedPath(QStringLiteral("data/timelines/") + name));
    EXPECT_TRUE(read) << name.toStdString();
    return read ? *std::move(read) : std::vector<AnnotatedArticle>(1);
}

} // namespace

TEST(TimelineJs, EntriesBecomeAnArticleOfTheirOwnWords)
{
    const AnnotatedArticle read = timeline("talks.json");
    EXPECT_EQ(read.article.reader, QStringLiteral("timelinejs/1"));
    EXPECT_EQ(read.article.title, QStringLiteral("Border talks"));
    EXPECT_EQ(
        read.article.text,
        QStringLiteral("From the first letter to the truce.\n\n"
                       "in September 2023\nA letter & an answer\nThe ministry wrote first.\n\nIt was answered\nin a day.\n\n"
                       "An old quarrel\n\nThree days of talks.\n\nThe first light\n\nA month too many\n\nTwo years of war"));
    expectSoundCitations(read);
    const Event &letter = read.events.at(0);
    EXPECT_EQ(letter.citations.at(0).exact,
              QStringLiteral("A letter & an answer\nThe ministry wrote first.\n\nIt was answered\nin a day."));
    EXPECT_EQ(letter.citations.at(1).exact, QStringLiteral("in September 2023"));
    EXPECT_EQ(letter.citations.at(1).role, CitationRole::Date);
    EXPECT_EQ(letter.happenedReason, (Reason{ReasonCode::AnnotatedValue, {QStringLiteral("in September 2023")}}));
    EXPECT_EQ(read.events.at(1).happenedReason, (Reason{ReasonCode::Metadata, {QStringLiteral("start_date")}}));
    EXPECT_EQ(letter.ownId, QStringLiteral("letter"));
}

TEST(TimelineJs, ADateIsAsPreciseAsItsDigits)
{
    const AnnotatedArticle read = timeline("talks.json");
    EXPECT_EQ(linesOf(read), (QStringList{"A letter & an answer | 2023-09 | Letters", "An old quarrel | -0043-03-15 | ",
                                          "Three days of talks. | 2024-07-01T09:05:07/2024-07-03 | ", "The first light | – | ",
                                          "A month too many | – | ", "Two years of war | 2022/2024 | era"}))
        << "an hour without its minute is a day";
    EXPECT_EQ(lossesOf(read.losses),
              (QStringList{"b ×1", "media ×1", "hour ×1", "-13800000000 ×1", "2024-13 ×1", "scale ×1", "timelinejs ×1"}));
}

TEST(Timelines, ATimeIsReadAlikeInAllOfThem)
{
    const auto first = [](const QString &text) {
        const auto read = readArticleText(text);
        EXPECT_TRUE(read) << text.toStdString();
        return read ? linesOf(*read).value(0).section(QStringLiteral(" | "), 1, 1).toStdString() : std::string();
    };
    const auto slide = [&](const QString &time) {
        return first(QStringLiteral("{\"events\": [{\"start_date\": {\"year\": 2024, \"month\": 7, \"day\": 25, %1}, "
                                    "\"text\": {\"headline\": \"Talks\"}}]}")
                         .arg(time));
    };
    const auto item = [&](const QString &start) {
        return first(QStringLiteral("[{\"id\": 1, \"content\": \"Talks\", \"start\": \"%1\"}]").arg(start));
    };
    for (const auto &[time, read] : std::initializer_list<std::pair<const char *, const char *>>{{"14:30", "T14:30"},
                                                                                                 {"14:30:05.25", "T14:30:05"},
                                                                                                 {"2:30 PM", "T14:30"},
                                                                                                 {"2:30 p.m.", "T14:30"},
                                                                                                 {"12:05AM", "T00:05"},
                                                                                                 {"2:30:10 am", "T02:30:10"}}) {
        const std::string date = std::string("2024-07-25") + read;
        EXPECT_EQ(slide(QStringLiteral("\"time\": \"%1\"").arg(QLatin1String(time))), date);
        EXPECT_EQ(item(QStringLiteral("2024-07-25 ") + QLatin1String(time)), date);
        EXPECT_EQ(item(QStringLiteral("Jul 25 2024 ") + QLatin1String(time)), date);
    }
    EXPECT_EQ(slide(QStringLiteral("\"time\": \"14:30 or so\"")), "–");
    EXPECT_EQ(slide(QStringLiteral("\"hour\": 99999999, \"minute\": 1")), "–");
    EXPECT_EQ(slide(QStringLiteral("\"hour\": 14, \"minute\": -2147483648")), "–");
    EXPECT_EQ(item(QStringLiteral("2024-07-25 25:00")), "–");
    EXPECT_EQ(item(QStringLiteral("2024-07-25 13:30 PM")), "2024-07-25T13:30");
    EXPECT_EQ(item(QStringLiteral("2024-07-25 25:00 PM")), "–");
}

TEST(TimelineJs, TheTableIsTheSame)
{
    const AnnotatedArticle read = timeline("talks.csv");
    EXPECT_EQ(linesOf(read), (QStringList{"A letter, and an \"answer\" | 2023-09 | Letters",
                                          "=Three days | 2024-07-01T14:30/2024-07-03T14:30:05 | ", "An old quarrel | -0044 | ",
                                          "Two years of war | 2022/2024 | era"}));
    EXPECT_EQ(read.article.title, QStringLiteral("Border talks"));
    expectSoundCitations(read);
    EXPECT_EQ(lossesOf(read.losses), (QStringList{"Remarks ×1", "media ×1"}));
    EXPECT_EQ(linesOf(timeline("semicolons.csv")), (QStringList{"Talks | 2024 | "}));
    EXPECT_EQ(readTimeline("broken_unclosed_quote.csv").error().line, 2);
}

TEST(TimelineJs, RealTablesAndTheirJsonSayTheSame)
{
    SKIP_WITHOUT_SHARED("data/timelines/timelinejs");
    const AnnotatedArticle csv = shared(QStringLiteral("timelinejs/women_in_computing.csv")).front();
    const AnnotatedArticle json = shared(QStringLiteral("timelinejs/women_in_computing.json")).front();
    EXPECT_EQ(linesOf(csv), linesOf(json));
    EXPECT_EQ(csv.article.text, json.article.text);
    EXPECT_EQ(linesOf(csv).first(), QStringLiteral("Ada Lovelace | 1815-12-10/1852-11-27 | "));
    const AnnotatedArticle eras = shared(QStringLiteral("timelinejs-templates/eras.json")).front();
    EXPECT_TRUE(linesOf(eras).contains(QStringLiteral("Era Test 650-700 | 0650/0700 | era")));
    EXPECT_FALSE(readArticleFile(sharedPath(QStringLiteral("data/timelines/timelinejs-tests/parser_test.csv"))))
        << "a table is no timeline";
}

TEST(VisTimeline, ItemsBecomeEvents)
{
    const AnnotatedArticle read = timeline("talks_vis.json");
    EXPECT_EQ(linesOf(read),
              (QStringList{"Talks begin | 2024-07-01T09:30:00+04:00 | Envoys & ministers", "Truce | 2024-07-03/2024-07-05 | ",
                           "Signed | 2024-07-05T12:00:00Z | ", "War | 2022/2024 | era", "Never | – | "}));
    expectSoundCitations(read);
    EXPECT_EQ(read.events[0].citations[0].exact, QStringLiteral("Talks begin\nThe envoys met."));
    EXPECT_EQ(lossesOf(read.losses), (QStringList{"order ×1", "b ×1", "className ×1", "2024-07-05 ×1"}));
    SKIP_WITHOUT_SHARED("data/timelines/vis/basic.json");
    EXPECT_EQ(linesOf(shared(QStringLiteral("vis/basic.json")).front()).at(3),
              QStringLiteral("item 4 | 2014-04-16/2014-04-19 | "));
}

TEST(VisTimeline, EveryIdIsAnother)
{
    QStringList items;
    for (const char *id : {"a", "a#3", "a", ""})
        items << QStringLiteral("{\"id\":\"%1\",\"content\":\"Talks\",\"start\":\"2024-07-25\"}").arg(QLatin1String(id));
    const auto read = readArticleText(u'[' + items.join(u',') + u']');
    ASSERT_TRUE(read);
    QStringList ids;
    for (const Event &event : read->events)
        ids << event.ownId;
    EXPECT_EQ(ids, (QStringList{"a", "a#3", "a#4", "#5"}));
}

TEST(Simile, InstantsAndDurations)
{
    const AnnotatedArticle xml = timeline("talks_simile.xml");
    EXPECT_EQ(linesOf(xml),
              (QStringList{"Envoys meet | 2024-07-25T14:30:00+04:00 | ", "Troops are seen | [2024-07-01..2024-07-09] | ",
                           "Siege | 2024-07-01~/2024-07-20~ | ", "An old quarrel | -0199 | ", "Backwards | – | "}));
    expectSoundCitations(xml);
    EXPECT_EQ(xml.events[0].citations[0].exact, QStringLiteral("Envoys meet\nThe envoys met in secret."));
    EXPECT_EQ(xml.events[0].note, QStringLiteral("https://example.org/meet"));
    EXPECT_EQ(lossesOf(xml.losses), (QStringList{"i ×1", "image ×1", "latestStart/earliestEnd ×1", "115 ×1"}));
    EXPECT_EQ(linesOf(timeline("talks_simile.json")),
              (QStringList{"Talks | 2024-07-01/2024-07-03 | ", "Some day | [2024-07..2024-08] | "}));
}

TEST(TimelineProject, CategoriesErasAndFuzzyDates)
{
    const AnnotatedArticle read = timeline("talks.timeline");
    EXPECT_EQ(linesOf(read), (QStringList{"War | 2022-09-13/2024-07-25 | era", "Envoys meet | 2024-07-25T11:22:33 | Secret talks",
                                          "Troops gather | 2024-07-01~/2024-07-09~ | ", "Blockade | 2024-07-20/.. | ",
                                          "Treaty | 2024-08-01 | milestone"}));
    expectSoundCitations(read);
    EXPECT_EQ(read.article.title, QStringLiteral("Talks")) << "the file's name: the first entry is no headline";
    EXPECT_EQ(read.events[1].note, QStringLiteral("https://example.org/meet"));
    EXPECT_EQ(lossesOf(read.losses), (QStringList{"color ×3", "parent ×1", "icon ×1", "progress ×1", "view ×1"}));
    EXPECT_EQ(readTimeline("broken_numeric_time.timeline").error().arguments,
              QStringList{QStringLiteral("The Timeline Project (numerictime)")});
    SKIP_WITHOUT_SHARED("data/timelines/timelineproj");
    const AnnotatedArticle versions = shared(QStringLiteral("timelineproj/versions.timeline")).front();
    EXPECT_EQ(versions.events.size(), 59U);
    EXPECT_EQ(linesOf(versions).at(1), QStringLiteral("Timeline 0.21.1 | 2013-07-07 | Correction Release"));
    EXPECT_EQ(linesOf(versions).at(0), QStringLiteral("Timeline 0.20.0 | 2013-03-30T11:16:00 | Planned Release"));
}

TEST(ICalendar, DaysTimesZonesAndRecurrences)
{
    const AnnotatedArticle read = timeline("talks.ics");
    EXPECT_EQ(read.article.title, QStringLiteral("Border talks"));
    EXPECT_TRUE(
        read.article.text.startsWith(QStringLiteral("What was planned, and when.\n\nFirst round of talks\nIn the town hall.\n")));
    EXPECT_EQ(linesOf(read),
              (QStringList{"First round of talks | 2024-07-25T14:30+04:00/2024-07-25T16:00+04:00 | talks,border",
                           "Visit of the envoy | 2024-08-01/2024-08-02 | ", "The commission meets | 2024-08-05 | ",
                           "The commission meets | 2024-08-26 | ", "The commission meets in Berd | 2024-08-20 | ",
                           "Day of the republic | 1918-05-28 | ", "A call | 2024-09-01T10:00/2024-09-01T11:00 | "}));
    expectSoundCitations(read);
    EXPECT_EQ(read.events[0].modality, Modality::Planned);
    EXPECT_EQ(read.events[0].place, QStringLiteral("Ijevan"));
    EXPECT_EQ(read.events[0].note, QStringLiteral("https://example.org/round"));
    EXPECT_EQ(read.events[1].outcome, Outcome::Cancelled);
    EXPECT_EQ(read.events[2].modality, Modality::Asserted);
    EXPECT_EQ(lossesOf(read.losses),
              (QStringList{"X-WR-TIMEZONE ×1", "SEQUENCE ×1", "VALARM ×1", "TZID ×2", "RRULE ×1", "VTODO ×1"}));
}

TEST(ICalendar, RealCalendars)
{
    SKIP_WITHOUT_SHARED("data/timelines/ics");
    const auto lines = [](const char *name) { return linesOf(shared(QStringLiteral("ics/") + QLatin1String(name)).front()); };
    EXPECT_EQ(lines("minimal.ics"),
              (QStringList{"Really long event name thing | 2012-06-30T06:00-07:00/2012-06-30T07:00-07:00 | "}));
    EXPECT_EQ(lines("only_dtstart_date.ics"), (QStringList{"Really long event name thing | 2012-06-30 | "}));
    EXPECT_EQ(lines("duration_instead_of_dtend.ics"),
              (QStringList{"Really long event name thing | 2012-06-30T06:00-07:00/2012-07-01T06:00-07:00 | "}));
    EXPECT_EQ(lines("timezone_from_file.ics"), (QStringList{"A test event | 2023-03-06T13:42-07:41/2023-03-06T14:42-07:41 | "}));
    EXPECT_EQ(lines("utc_negative_zero.ics").first(), QStringLiteral("And another | 2012-08-21T21:00Z/2012-08-21T21:30Z | "));
    const QStringList finite = lines("recur_instances_finite.ics");
    EXPECT_EQ(finite.first(), QStringLiteral("Crazy Event Thingy! | 2012-10-02T10:00-07:00/2012-10-02T10:30-07:00 | "));
    EXPECT_GE(finite.size(), 3);
    EXPECT_EQ(lines("daily_recur.ics").size(), 1) << "for ever";
    QDirIterator all(sharedPath(QStringLiteral("data/timelines/ics")), QDir::Files);
    while (all.hasNext()) {
        const auto read = readArticles(all.next());
        if (read)
            expectSoundCitations(read->front());
        else
            EXPECT_EQ(read.error().code, ErrorCode::FileEmpty) << all.filePath().toStdString();
    }
}

TEST(ICalendar, HostileCalendarsEnd)
{
    const AnnotatedArticle read = timeline("broken_zone_by_the_second.ics");
    EXPECT_LE(read.events.size(), std::size_t{mostOccurrences} + 1);
    EXPECT_GE(read.events.size(), std::size_t{mostOccurrences});
    EXPECT_EQ(linesOf(read).first(), QStringLiteral("A meeting | 2024-01-01T10:00 | "));
    EXPECT_EQ(lossesOf(read.losses), (QStringList{"TZID ×1", "RRULE ×2"}));
    EXPECT_EQ(readTimeline("broken_unclosed.ics").error().code, ErrorCode::BadSyntax);
    const QString deep =
        QStringLiteral("BEGIN:VCALENDAR\n").repeated(100'000) + QStringLiteral("END:VCALENDAR\n").repeated(100'000);
    EXPECT_EQ(readArticleText(deep).error().code, ErrorCode::BadSyntax);
}

namespace {

/// A calendar of these entries.
QString calendar(const QString &entries)
{
    return QStringLiteral("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n") + entries + QStringLiteral("END:VCALENDAR\n");
}

QString entry(const QString &fields)
{
    return QStringLiteral("BEGIN:VEVENT\n") + fields + QStringLiteral("END:VEVENT\n");
}

} // namespace

TEST(ICalendar, DepthIsCountedAsTheParserCountsIt)
{
    for (const char *begin : {"BE\n GIN:VEVENT\n", "BEGIN;A=B:VEVENT\n", "B\n\tE\n GIN;A=B:VEVENT\n", "BEGIN :VEVENT\n",
                              "\n END:VEVENT\nBEGIN:VEVENT\n", "END\\:VEVENT:\nBEGIN:VEVENT\n"}) {
        const auto read = readArticleText(calendar(QString::fromLatin1(begin).repeated(200'000)));
        ASSERT_FALSE(read) << begin;
        EXPECT_EQ(read.error().code, ErrorCode::BadSyntax) << begin;
    }
    EXPECT_EQ(readArticleText(QStringLiteral("BEGIN:VCALENDAR\n") + QStringLiteral("END:VEVENT\n").repeated(200'000) +
                              QStringLiteral("BEGIN:VEVENT\n").repeated(200'000))
                  .error()
                  .code,
              ErrorCode::BadSyntax);
}

TEST(ICalendar, RepeatsStayWithinTheFilesLimits)
{
    const QString words = QStringLiteral("SUMMARY:%1\nDESCRIPTION:%2\nDTSTART;VALUE=DATE:20240101\n"
                                         "RRULE:FREQ=DAILY;COUNT=1000\n");
    const auto untitled =
        readArticleText(calendar(entry(QString(words).arg(QString(), QStringLiteral("Words. ").repeated(1000)))));
    ASSERT_TRUE(untitled);
    EXPECT_LT(untitled->article.text.size(), 100'000) << "the words are said once";
    EXPECT_GE(untitled->events.size(), std::size_t{mostOccurrences});
    const auto titled = readArticleText(calendar(entry(QString(words).arg(QString(100'000, u'a'), QString()))));
    ASSERT_TRUE(titled);
    EXPECT_LT(titled->article.text.size(), mostRepeatedText + 200'000);
    EXPECT_TRUE(lossesOf(titled->losses).contains(QStringLiteral("RRULE ×1")));
    const auto many = readArticleText(calendar(entry(QString(words).arg(QStringLiteral("Talks"), QString())).repeated(100)));
    ASSERT_TRUE(many);
    EXPECT_LE(many->events.size(), std::size_t{mostRepeats} + 200);
    EXPECT_GE(many->events.size(), std::size_t{mostRepeats});
}

TEST(ICalendar, RepeatsAreNamedByTheirOwnTime)
{
    const QString fields = QStringLiteral("UID:u\nSUMMARY:Talks\nDTSTART;VALUE=DATE:20240101\n");
    const auto read = readArticleText(calendar(entry(fields + QStringLiteral("RRULE:FREQ=DAILY;COUNT=3\n"))));
    ASSERT_TRUE(read);
    QStringList ids;
    for (const Event &event : read->events)
        ids << event.ownId;
    EXPECT_EQ(ids, (QStringList{QStringLiteral("u"), QStringLiteral("u/20240102"), QStringLiteral("u/20240103")}));
    QString days;
    for (int day = 0; day < 2 * mostOccurrences; ++day)
        days += QStringLiteral("RDATE;VALUE=DATE:") + QDate(2024, 1, 2).addDays(day).toString(QStringLiteral("yyyyMMdd")) + u'\n';
    const auto dates = readArticleText(calendar(entry(fields + days)));
    ASSERT_TRUE(dates);
    EXPECT_EQ(dates->events.size(), std::size_t{mostOccurrences});
    EXPECT_EQ(lossesOf(dates->losses), QStringList{QStringLiteral("RDATE ×1")});
}

TEST(ICalendar, AZoneThatIsThereTwiceIsHarmlessOnlyAsBoth)
{
    const QString zone = QStringLiteral("BEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nDTSTART:20000101T000000\nTZOFFSETFROM:+0400\n"
                                        "TZOFFSETTO:+0400\n%1END:STANDARD\nEND:VTIMEZONE\n");
    const QString zones = QString(zone).arg(QString()) + QString(zone).arg(QStringLiteral("RRULE:FREQ=SECONDLY\n"));
    const auto read = readArticleText(calendar(zones + entry(QStringLiteral("SUMMARY:Talks\nDTSTART;TZID=Z:20240101T100000\n"))));
    ASSERT_TRUE(read);
    EXPECT_EQ(linesOf(*read), QStringList{QStringLiteral("Talks | 2024-01-01T10:00 | ")});
    EXPECT_EQ(lossesOf(read->losses), QStringList{QStringLiteral("TZID ×1")});
}

TEST(Timelines, HostileTreesAreRefused)
{
    const QTemporaryDir folder;
    QFile deepJson(folder.filePath(QStringLiteral("deep.json")));
    ASSERT_TRUE(deepJson.open(QIODevice::WriteOnly));
    deepJson.write("{\"events\":[{\"start_date\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + "}]}");
    deepJson.close();
    EXPECT_EQ(readArticleFile(deepJson.fileName()).error().code, ErrorCode::BadSyntax);
    const QString deepXml = QStringLiteral("<data><event title=\"a\" start=\"2024\">") + QStringLiteral("<b>").repeated(1000) +
                            QStringLiteral("</b>").repeated(1000) + QStringLiteral("</event></data>");
    EXPECT_EQ(readArticleText(deepXml).error().code, ErrorCode::BadSyntax);
    const QString entities =
        QStringLiteral("<?xml version=\"1.0\"?><!DOCTYPE timeline [<!ENTITY a \"aaaa\">]><timeline><events><event><text>&a;"
                       "</text></event></events></timeline>");
    EXPECT_EQ(readArticleText(entities).error().code, ErrorCode::BadSyntax);
}
