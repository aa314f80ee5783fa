#include "formats/article_formats.h"
#include "formats/event_json.h"
#include "formats/generated_articles.h"
#include "formats/icalendar.h"
#include "formats/timeline_file.h"
#include "formats/timelinejs_model.h"
#include "formats/vis_timeline.h"
#include "formats/written.h"

#include "support/test_paths.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace dateline;

namespace {

/// As TimelineJS and iCalendar have them: days, months, years, times, and what only EDTF can say.
Edtf anyTimelineDate()
{
    static const QStringList dates{"2024-07-25",
                                   "2024-07",
                                   "2024",
                                   "2023-09/..",
                                   "2024-07~",
                                   "[2024-07-10,2024-07-11]",
                                   "../2024-06-19",
                                   "2024-07-25T14:30+04:00",
                                   "2024?",
                                   "2024-21",
                                   "2024-07-25T14:30:05",
                                   "2023-09/2024",
                                   "199X",
                                   "2024-07-25T00:00Z",
                                   "0044-03-15",
                                   "2024-07-25T14:30/2024-07-26",
                                   "2024-07-25T14:30+04:00/2024-07-25T15:00Z"};
    return *Edtf::parse(dates[*rc::gen::inRange(0, static_cast<int>(dates.size()))]);
}

TimelineEntry anyEntry(int number)
{
    TimelineEntry entry;
    entry.id = *rc::gen::arbitrary<bool>() ? QStringLiteral("e%1").arg(number) : QString();
    if (*rc::gen::arbitrary<bool>())
        entry.title = oneLine();
    entry.words = entry.title.isEmpty() || *rc::gen::arbitrary<bool>() ? *anyText(1) : QString();
    entry.date = anyTimelineDate();
    entry.dateField = QStringLiteral("start");
    if (*rc::gen::arbitrary<bool>())
        entry.dateWords = oneLine();
    return entry;
}

/// What a person may have made of an event since it was read.
void edit(Event &event)
{
    event.place = *rc::gen::arbitrary<bool>() ? oneLine() : QString();
    event.tags = *rc::gen::element(QStringList(), QStringList{"a, b"}, QStringList{"x", "y"});
    event.note =
        *rc::gen::element<QString>({}, QStringLiteral("https://example.org/a?b=c#d"), QStringLiteral("one\n\"two\" \\ }; ,"));
    event.modality = static_cast<Modality>(*rc::gen::inRange(0, 5));
    event.status = static_cast<EventStatus>(*rc::gen::inRange(0, 3));
    event.colour = static_cast<EventColour>(*rc::gen::inRange(0, eventColourCount));
    event.outcome = static_cast<Outcome>(*rc::gen::inRange(0, 3));
    event.sources = anyActors();
    event.targets = anyActors();
    if (*rc::gen::arbitrary<bool>())
        event.type = static_cast<EventType>(*rc::gen::inRange(0, eventTypeCount));
    if (*rc::gen::arbitrary<bool>())
        event.said = anyDate();
    if (*rc::gen::arbitrary<bool>())
        event.speaker = Actor{QStringLiteral("GEO"), QStringLiteral("Tbilisi")};
}

Result<AnnotatedArticle> thereAndBack(const QString &format, const AnnotatedArticle &article, LossReport &losses)
{
    const QTemporaryDir folder;
    const auto written = writeArticles(format, {article}, {}, plainWording(), losses);
    if (!written)
        return tl::make_unexpected(written.error());
    QFile file(folder.filePath(QStringLiteral("a") + written->front().suffix));
    if (!file.open(QIODevice::WriteOnly) || file.write(written->front().bytes) != written->front().bytes.size())
        return failure(ErrorCode::CannotWrite, {file.errorString()});
    file.close();
    return readArticleFile(file.fileName());
}

/// What a format's own reader makes of its writer's file is what was written.
void expectTheIdentity(const QString &format, const TimelineFormat &reader)
{
    TimelineFile file;
    file.title = *rc::gen::arbitrary<bool>() ? oneLine() : QString();
    file.words = *rc::gen::arbitrary<bool>() ? *anyText(0) : QString();
    for (int number = 1; number <= *rc::gen::inRange(1, 5); ++number)
        file.entries.push_back(anyEntry(number));
    auto made = articleOf(file, {}, reader);
    RC_ASSERT(made.has_value());
    for (Event &event : made->events)
        edit(event);
    if (*rc::gen::arbitrary<bool>())
        made->events.back().tags << eraTag; // TimelineJS keeps them behind the others
    linkSome(made->events);
    LossReport losses;
    const auto read = thereAndBack(format, *made, losses);
    if (!read)
        RC_LOG() << static_cast<int>(read.error().code) << read.error().arguments.join(u' ').toStdString() << read.error().line
                 << writeArticles(format, {*made}, {}, plainWording(), losses)->front().bytes.toStdString();
    RC_ASSERT(read.has_value());
    for (const LossReport &report : {losses, read->losses}) {
        for (const Loss &loss : report)
            RC_LOG() << loss.subject.toStdString() << ": " << loss.example.toStdString() << "\n";
        RC_ASSERT(report.empty());
    }
    RC_ASSERT(read->article.title == made->article.title);
    RC_ASSERT(read->article.text == made->article.text);
    RC_ASSERT(read->events.size() == made->events.size());
    for (std::size_t index = 0; index < made->events.size(); ++index) {
        for (const Event &each : {made->events[index], read->events[index]})
            RC_LOG() << QJsonDocument(eventJson(each, made->article)).toJson().toStdString();
        RC_ASSERT(read->events[index] == made->events[index]);
    }
}

} // namespace

RC_GTEST_PROP(TimelineRoundTrip, TimelineJsIsTheIdentity, ())
{
    expectTheIdentity(QStringLiteral("timelinejs"), timelineJs);
}
RC_GTEST_PROP(TimelineRoundTrip, TheTableOfTimelineJsIsTheIdentity, ())
{
    expectTheIdentity(QStringLiteral("timelinejs-csv"), timelineJs);
}
RC_GTEST_PROP(TimelineRoundTrip, VisTimelineIsTheIdentity, ())
{
    expectTheIdentity(QStringLiteral("vis"), visTimeline);
}
RC_GTEST_PROP(TimelineRoundTrip, ICalendarIsTheIdentity, ())
{
    expectTheIdentity(QStringLiteral("icalendar"), iCalendar);
}

/// An article's events come back with all that is known of them but their words' places, which the report names.
RC_GTEST_PROP(TimelineRoundTrip, AnArticlesEventsComeBack, ())
{
    const QString format = *rc::gen::element<QString>(QStringLiteral("timelinejs"), QStringLiteral("timelinejs-csv"),
                                                      QStringLiteral("vis"), QStringLiteral("icalendar"));
    AnnotatedArticle made = anyFullArticle(QStringLiteral("markdown"));
    std::erase_if(made.events, [](const Event &event) { return !event.happened; });
    if (made.events.empty())
        return;
    LossReport losses;
    const auto read = thereAndBack(format, made, losses);
    if (!read)
        RC_LOG() << format.toStdString()
                 << writeArticles(format, {made}, {}, plainWording(), losses)->front().bytes.toStdString();
    RC_ASSERT(read.has_value());
    RC_ASSERT(std::ranges::find(losses, QStringLiteral("text"), &Loss::subject) != losses.end());
    RC_ASSERT(read->events.size() == made.events.size());
    for (std::size_t index = 0; index < made.events.size(); ++index) {
        Event expected = made.events[index];
        Event event = read->events[index];
        RC_ASSERT(event.answers.has_value() ==
                  (expected.answers && std::ranges::find(made.events, *expected.answers, &Event::uid) != made.events.end()));
        RC_ASSERT(event.ownId == expected.uid.toString(QUuid::WithoutBraces));
        expected.ownId = event.ownId;
        expected.uid = event.uid;
        expected.answers = event.answers;
        expected.citations = event.citations;
        for (const Event &each : {event, expected})
            RC_LOG() << QJsonDocument(eventJson(each, made.article)).toJson().toStdString();
        RC_ASSERT(event == expected);
    }
}

TEST(TimelineRoundTrip, WhatWasChangedElsewhereIsBelieved)
{
    Event event;
    event.ownId = QStringLiteral("e1");
    event.happened = *Edtf::parse(QStringLiteral("2024-07~"));
    event.tags = {QStringLiteral("talks")};
    AnnotatedArticle made;
    made.article.text = QStringLiteral("Talks began.");
    event.title = made.article.text;
    event.citations = {citationAt(made.article.text, {0, 12}, CitationRole::Statement)};
    made.events = {event};
    LossReport losses;
    QByteArray json = writeArticles(QStringLiteral("timelinejs"), {made}, {}, plainWording(), losses)->front().bytes;
    const auto kept = readArticleText(QString::fromUtf8(json));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->events[0].happened, event.happened) << "about July, which the format cannot say";
    json.replace("\"month\": 7", "\"month\": 8")
        .replace("\"group\": \"talks\"", "\"group\": \"war\"")
        .replace("Talks began.", "War began.");
    const auto changed = readArticleText(QString::fromUtf8(json));
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->events[0].happened, Edtf::parse(QStringLiteral("2024-08")).value());
    EXPECT_EQ(changed->events[0].tags, QStringList{QStringLiteral("war")});
    EXPECT_EQ(changed->events[0].title, QStringLiteral("War began."));
}

TEST(TimelineRoundTrip, RealTimelinesComeBack)
{
    SKIP_WITHOUT_SHARED("data/timelines");
    const std::pair<const char *, const char *> files[]{
        {"timelinejs/women_in_computing.json", "timelinejs"}, {"timelinejs/women_in_computing.csv", "timelinejs-csv"},
        {"timelinejs-templates/eras.json", "timelinejs"},     {"vis/basic.json", "vis"},
        {"ics/recur_instances_finite.ics", "icalendar"},      {"ics/minimal.ics", "icalendar"}};
    for (const auto &[name, format] : files) {
        const auto made = readArticleFile(sharedPath(QStringLiteral("data/timelines/") + QLatin1String(name)));
        ASSERT_TRUE(made) << name;
        LossReport losses;
        const auto read = thereAndBack(QLatin1String(format), *made, losses);
        ASSERT_TRUE(read) << name;
        EXPECT_TRUE(losses.empty()) << name << losses.front().subject.toStdString();
        EXPECT_TRUE(read->losses.empty()) << name << read->losses.front().subject.toStdString();
        EXPECT_EQ(read->article.text, made->article.text) << name;
        EXPECT_TRUE(read->events == made->events)
            << name << writeArticles(QLatin1String(format), {*made}, {}, plainWording(), losses)->front().bytes.toStdString();
    }
}

TEST(TimelineRoundTrip, AnUndatedEventIsALoss)
{
    AnnotatedArticle made;
    made.article.text = QStringLiteral("Talks began.");
    made.events.emplace_back();
    made.events[0].title = QStringLiteral("Talks begin");
    made.events[0].citations = {citationAt(made.article.text, {0, 12}, CitationRole::Statement)};
    for (const char *format : {"timelinejs", "timelinejs-csv", "vis", "icalendar"}) {
        LossReport losses;
        ASSERT_TRUE(writeArticles(QLatin1String(format), {made}, {}, plainWording(), losses));
        EXPECT_EQ(std::ranges::count(losses, QStringLiteral("undated"), &Loss::subject), 1) << format;
    }
}
