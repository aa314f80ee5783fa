#include "app/report_samples.h"
#include "report/briefing.h"
#include "report/chronology.h"
#include "report/paper.h"
#include "report/timeline_data.h"
#include "support/test_paths.h"
#include "wording/plan_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>

using namespace dateline;

namespace {

Periods months(const char *first, int count)
{
    return {PeriodUnit::Month, periodNumber(PeriodUnit::Month, *Edtf::parse(QLatin1String(first))->earliest()), count};
}

Document briefingOf(const ReportSource &source, const Periods &periods)
{
    return briefing(source, periods.start(), periods.end() - 1)->document;
}

std::optional<Periods> latestMonthOf(const ReportSource &source)
{
    return latestMonth(tableOf(toldEvents(source), source));
}

QStringList titlesOf(const Document &document)
{
    QStringList titles;
    for (const DocumentEntry &entry : blocksOf<DocumentEntry>(document))
        titles << entry.what.text;
    return titles;
}

const ReportSource twoMonths = sourceOf({{
    {"2024-06-10", EventType::Agree, "AZE", "ARM", "Agreement"},
    {"2024-07-25", EventType::Threaten, "AZE", "ARM", "Threat"},
    {"2024-06-02", EventType::Accuse, "ARM", "AZE", "Accusation"},
    {"2024-07-03", EventType::Aid, "ARM", "AZE", "Aid"},
    {"2024-07", EventType::Consult, "", "", "Talks of nobody"},
    {"2024-11", EventType::Consult, "AZE", "UN", "Conference", Modality::Planned},
    {"2024-06-15", EventType::Retreat, "RUS", "AZE", "Withdrawal", Modality::Planned},
}});

} // namespace

TEST(Chronology, IsInOrderByYearWithUndatedOnesLast)
{
    const ReportSource source = sourceOf({{{"2024-07-25", EventType::Threaten, "AZE", "ARM", "Threat"},
                                           {"", EventType::Reject, "ARM", "", "Refusal"},
                                           {"2023-09/..", EventType::Consult, "ARM", "AZE", "Talks"},
                                           {"-0043-03-15", EventType::Assault, "", "", "Ides"}}});
    const Document document = chronology(source)->document;
    EXPECT_EQ(titlesOf(document), (QStringList{QStringLiteral("Ides"), QStringLiteral("Talks"), QStringLiteral("Threat"),
                                               QStringLiteral("Refusal")}));
    QStringList headings;
    for (const DocumentHeading &heading : headingsOf(document))
        headings << heading.text;
    EXPECT_EQ(headings, (QStringList{QStringLiteral("Events"), QStringLiteral("44 BCE"), QStringLiteral("2023"),
                                     QStringLiteral("2024"), QStringLiteral("Undated"), QStringLiteral("Actors")}));
    EXPECT_EQ(blocksOf<DocumentEntry>(document)[1].date, QStringLiteral("since September 2023"));
}

TEST(Chronology, NoYearComesTwice)
{
    const ReportSource source = sourceOf({{{"[2025-01-01,2023-01-01]", EventType::Aid, "", "", "One of two"},
                                           {"2024", EventType::Aid, "", "", "Between"},
                                           {"../2025-02", EventType::Aid, "", "", "Until"},
                                           {"2025-03", EventType::Aid, "", "", "After"}}});
    QStringList anchors;
    for (const DocumentHeading &heading : headingsOf(chronology(source)->document))
        anchors << heading.anchor;
    EXPECT_EQ(anchors, (QStringList{QStringLiteral("events"), QStringLiteral("year-2023"), QStringLiteral("year-2024"),
                                    QStringLiteral("year-2025")}));
}

TEST(Chronology, EveryEntryHasANoteWithItsExactWordsAndSource)
{
    const Document document = chronology(twoMonths)->document;
    int next = 1;
    for (const DocumentEntry &entry : blocksOf<DocumentEntry>(document)) {
        ASSERT_EQ(entry.what.notes, std::vector<int>{next}) << "numbered as they are called";
        const DocumentNote &note = document.notes[static_cast<std::size_t>(next++ - 1)];
        EXPECT_EQ(note.quote, QStringLiteral("“it says: %1”").arg(entry.what.text));
        EXPECT_EQ(note.source, QStringLiteral("Outlet 1, “Article 1”, 1 August 2024"));
    }
}

TEST(Chronology, ANoteNamesThePageWhereThereArePages)
{
    ReportSource source = sourceOf({{{"2024-07-10", EventType::Assault, "AZE", "ARM", "Fire"}}});
    source.articles[0].article.text = QStringLiteral("One page.\fTwo pages: it says: Fire");
    source.articles[0].events[0].citations[0].span = {21, 35};
    EXPECT_EQ(chronology(source)->document.notes[0].source, QStringLiteral("Outlet 1, “Article 1”, 1 August 2024, p. 2"));
}

TEST(Chronology, AnEventOfSeveralArticlesStandsOnceWithAllItsNotes)
{
    ReportSource source = sourceOf({{{"2024-07-10", EventType::Assault, "AZE", "ARM", "Fire"}},
                                    {{"2024-07-11", EventType::Assault, "AZE", "ARM", "Shots"}}});
    source.articles[0].events[0].sameAs = source.articles[1].events[0].uid;
    EventGroup group;
    for (std::size_t article : {1U, 0U})
        group.tellings.push_back({{EventId{static_cast<int>(article) + 1}, ArticleId{static_cast<int>(article) + 1},
                                   source.articles[article].events[0]},
                                  {},
                                  source.articles[article].article.publisher,
                                  {},
                                  {}});
    Dispute dispute;
    dispute.contradiction.claims = {{EventId{2}, QStringLiteral("2024-07-11")}, {EventId{1}, QStringLiteral("2024-07-10")}};
    group.disputes = {dispute};
    source.disputed = {group};
    const Document document = chronology(source)->document;
    const auto entries = blocksOf<DocumentEntry>(document);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].what.text, QStringLiteral("Shots"));
    EXPECT_EQ(entries[0].what.notes, (std::vector<int>{1, 2}));
    EXPECT_EQ(entries[0].marks, QStringList{QStringLiteral("disputed")});
    ASSERT_EQ(entries[0].lines.size(), 2U);
    EXPECT_EQ(entries[0].lines[1].text,
              QStringLiteral("Contradiction – Date: 11 July 2024 (Outlet 2) – 10 July 2024 (Outlet 1)"));
    EXPECT_EQ(entries[0].lines[1].notes, (std::vector<int>{1, 2}));
}

TEST(Chronology, AClaimAndItsDenialNameEachOther)
{
    ReportSource source = sourceOf({{{"2024-06", EventType::Assault, "ARM", "AZE", "Fire", Modality::Claimed},
                                     {"2024-06", EventType::Assault, "ARM", "AZE", "No fire", Modality::Denied}}});
    source.articles[0].events[1].answers = source.articles[0].events[0].uid;
    const auto entries = blocksOf<DocumentEntry>(chronology(source)->document);
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].marks, (QStringList{QStringLiteral("claimed"), QStringLiteral("disputed")}));
    EXPECT_EQ(entries[0].lines.back().text, QStringLiteral("Denied: No fire"));
    EXPECT_EQ(entries[0].lines.back().notes, std::vector<int>{2});
    EXPECT_EQ(entries[1].lines.back().text, QStringLiteral("Denies: Fire"));
    EXPECT_EQ(entries[1].lines.back().notes, std::vector<int>{1});
}

TEST(Chronology, SaysWhatItDoesNotShow)
{
    ReportSource source =
        sourceOf({{{"2024-06", EventType::Assault, "ARM", "AZE", "Fire", Modality::Asserted, EventStatus::Dismissed},
                   {"2024-06", EventType::Aid, "ARM", "AZE", "Aid", Modality::Asserted, EventStatus::Suggested}},
                  {}});
    source.stored = 8;
    const Document document = chronology(source)->document;
    EXPECT_EQ(titlesOf(document), QStringList{QStringLiteral("Aid")});
    EXPECT_EQ(blocksOf<DocumentEntry>(document)[0].marks, QStringList{QStringLiteral("suggested")});
    EXPECT_EQ(blocksOf<DocumentLine>(document).size(), 3U); // filtered out, dismissed, an article without an event
}

TEST(Chronology, CountsItsCast)
{
    const auto tables = blocksOf<DocumentTable>(chronology(twoMonths)->document);
    ASSERT_EQ(tables.size(), 1U);
    const auto row = [&](std::size_t at) {
        QStringList cells;
        for (const DocumentLine &cell : tables[0].rows[at])
            cells << cell.text;
        return cells.join(u'|');
    };
    EXPECT_EQ(row(0), QStringLiteral("AZE||3|3|"));
    EXPECT_EQ(row(1), QStringLiteral("ARM||2|2|"));
    EXPECT_EQ(tables[0].rows.size(), 4U);
}

TEST(Chronology, HoldsNoMoreThanCanBeRead)
{
    std::vector<ToldRow> rows(mostEntries + 3, {"2024-07-25", EventType::Threaten, "AZE", "ARM", "Threat"});
    const ReportSource source = sourceOf({rows});
    const auto report = chronology(source);
    EXPECT_EQ(report->leftOut, 3);
    EXPECT_EQ(titlesOf(report->document).size(), mostEntries);
}

TEST(Chronology, TwoEventsOfOneUidAreOne)
{
    ReportSource source = sourceOf({{{"2024-07-10", EventType::Assault, "AZE", "ARM", "Fire"},
                                     {"2024-07-11", EventType::Assault, "AZE", "ARM", "Shots"},
                                     {"2024-07-12", EventType::Aid, "AZE", "ARM", "Aid"}}});
    source.articles[0].events[1].uid = source.articles[0].events[0].uid;
    const auto entries = blocksOf<DocumentEntry>(chronology(source)->document);
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].what.text, QStringLiteral("Fire")) << "whoever came first";
    EXPECT_EQ(entries[0].what.notes, (std::vector<int>{1, 2}));
}

TEST(Chronology, IsNotWrittenOnceItIsStopped)
{
    std::stop_source stop;
    stop.request_stop();
    const auto report = chronology(twoMonths);
    for (const QString &format : reportFormats()) {
        EXPECT_TRUE(reportBytes(*report, format));
        EXPECT_EQ(reportBytes(*report, format, stop.get_token()).error().code, ErrorCode::Cancelled) << format.toStdString();
    }
    EXPECT_EQ(paperOf(report->document, report->picture, stop.get_token()).error().code, ErrorCode::Cancelled);
}

TEST(Briefing, OfMoreThanCanBeReadCountsAllAndSaysWhatHasNoRoom)
{
    std::vector<ToldRow> rows(mostEntries + 2, {"2023-07-25", EventType::Threaten, "AZE", "ARM", "Threat of old"});
    rows.insert(rows.end(), mostEntries + 3, {"2024-07-25", EventType::Threaten, "AZE", "ARM", "Threat"});
    const Report report = *briefing(sourceOf({rows}));
    EXPECT_EQ(titlesOf(report.document), QStringList(mostEntries, QStringLiteral("Threat")));
    EXPECT_EQ(report.leftOut, 3);
    const auto tables = blocksOf<DocumentTable>(report.document);
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(tables[0].rows[0].back().text, QStringLiteral("20,003"));
    EXPECT_TRUE(blocksOf<DocumentLine>(report.document).back().text.startsWith(QStringLiteral("3 event")));
    EXPECT_LE(report.document.notes.size(), mostEntries + 1U) << "one for each entry, and the manual's";
}

TEST(Briefing, FindsTheCoarsestPeriodsOfWholeDays)
{
    const auto stretch = [](const char *first, const char *last) {
        return Stretch{*Edtf::parse(QLatin1String(first))->earliest(), *Edtf::parse(QLatin1String(last))->latest() + 1};
    };
    EXPECT_EQ(briefingPeriods(stretch("2024", "2024"))->unit, PeriodUnit::Year);
    EXPECT_EQ(briefingPeriods(stretch("2024-07", "2024-08")), months("2024-07", 2));
    EXPECT_EQ(briefingPeriods(stretch("2024-07", "2024-09"))->unit, PeriodUnit::Quarter);
    EXPECT_EQ(briefingPeriods(stretch("2024-07-22", "2024-07-28"))->unit, PeriodUnit::Week);
    EXPECT_EQ(briefingPeriods(stretch("2024-07-03", "2024-07-12"))->count, 10);
    EXPECT_FALSE(briefingPeriods({5, 5}));
}

TEST(Briefing, ShowsWhatHappenedAsAPicture)
{
    const Periods july = months("2024-07", 1);
    const auto report = briefing(twoMonths, july.start(), july.end() - 1);
    const auto pictures = blocksOf<DocumentPicture>(report->document);
    ASSERT_EQ(pictures.size(), 1U);
    EXPECT_TRUE(pictures[0].alt.startsWith(QStringLiteral("Timeline of 3 event")));
    EXPECT_EQ(report->picture->range, (TimeRange{july.start(), july.end()}));
    EXPECT_TRUE(blocksOf<DocumentPicture>(briefingOf(twoMonths, months("2024-08", 1))).empty()) << "nothing happened";
}

TEST(Briefing, IsAboutTheMonthOfTheLatestDeedWhenNobodySays)
{
    EXPECT_EQ(latestMonthOf(twoMonths), months("2024-07", 1)) << "what is planned comes later";
    const ReportSource plans = sourceOf({{{"2024-06-15", EventType::Retreat, "RUS", "AZE", "Withdrawal", Modality::Planned},
                                          {"2024-11", EventType::Consult, "AZE", "UN", "Conference", Modality::Planned},
                                          {"../2025", EventType::Consult, "AZE", "UN", "Since when", Modality::Planned}}});
    EXPECT_EQ(latestMonthOf(plans), months("2024-11", 1)) << "nothing was done: the latest";
    const ReportSource undated = sourceOf({{{"", EventType::Aid, "AZE", "ARM", "Aid"}}});
    EXPECT_EQ(latestMonthOf(undated), std::nullopt);
    EXPECT_TRUE(briefing(undated)->document.blocks.empty());
}

TEST(Briefing, ArrowsFollowTheScores)
{
    const auto tables = blocksOf<DocumentTable>(briefingOf(twoMonths, months("2024-07", 1)));
    ASSERT_EQ(tables.size(), 1U);
    const auto row = [&](std::size_t at) {
        QStringList cells;
        for (const DocumentLine &cell : tables[0].rows[at])
            cells << cell.text;
        return cells.join(u'|');
    };
    ASSERT_EQ(tables[0].rows.size(), 2U);
    EXPECT_EQ(row(0), QStringLiteral("AZE → ARM|▼ deteriorated|−3.5|+2.5|1"));
    EXPECT_EQ(row(1), QStringLiteral("ARM → AZE|▲ improved|+10.0|−3.0|1"));
}

TEST(Briefing, NoSentenceWithoutACitation)
{
    const Document document = briefingOf(twoMonths, months("2024-07", 1));
    EXPECT_GE(blocksOf<DocumentLine>(document).size(), 3U);
    for (const DocumentLine &sentence : blocksOf<DocumentLine>(document))
        EXPECT_FALSE(sentence.notes.empty()) << sentence.text.toStdString();
    for (const DocumentEntry &entry : blocksOf<DocumentEntry>(document))
        EXPECT_FALSE(entry.what.notes.empty()) << entry.what.text.toStdString();
    int last = 0; // numbers stand in the order of their first call
    for (const DocumentBlock &block : document.blocks) {
        std::vector<int> notes;
        if (const auto *line = std::get_if<DocumentLine>(&block))
            notes = line->notes;
        if (const auto *entry = std::get_if<DocumentEntry>(&block))
            notes = entry->what.notes;
        for (const int note : notes) {
            EXPECT_LE(note, last + 1);
            last = std::max(last, note);
        }
    }
    EXPECT_EQ(static_cast<int>(document.notes.size()), last);
}

TEST(Briefing, TellsWhatHappenedThenWhatIsPlanned)
{
    const Document document = briefingOf(twoMonths, months("2024-07", 1));
    EXPECT_EQ(titlesOf(document),
              (QStringList{QStringLiteral("Threat"), QStringLiteral("Aid"), QStringLiteral("Talks of nobody")}))
        << "what was published in August was not known in July";
    const Document later = briefingOf(twoMonths, months("2024-08", 1));
    EXPECT_EQ(titlesOf(later), (QStringList{QStringLiteral("Conference"), QStringLiteral("Withdrawal")}));
    const auto entries = blocksOf<DocumentEntry>(later);
    EXPECT_EQ(entries[0].marks, (QStringList{QStringLiteral("planned"), planDaysText(62)})); // from 31 August
}

TEST(TimelineData, HasEveryEventAtItsPlaceInTheText)
{
    const auto report = chronology(twoMonths);
    const QJsonObject data = QJsonDocument::fromJson(report->document.timeline).object();
    const auto count = static_cast<qsizetype>(blocksOf<DocumentEntry>(report->document).size());
    for (const char *column : {"start", "end", "fade", "kind", "flags"})
        EXPECT_EQ(data[QLatin1String(column)].toArray().size(), count) << column;
    EXPECT_EQ(data[QStringLiteral("modes")].toArray().size(), 2);
    EXPECT_EQ(data[QStringLiteral("order")].toArray().size(), count);
}
