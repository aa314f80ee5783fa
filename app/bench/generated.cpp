#include "bench/generated.h"

#include "bench/numbers.h"
#include "domain/event_table_builder.h"

#include <array>

namespace dateline::bench {

namespace {

constexpr std::array<const char *, 8> actors{"ARM", "AZE", "RUS", "EU", "USA", "TUR", "IRN", "GEO"};
constexpr std::array<const char *, 8> acts{"threat", "talks", "offensive", "statement", "sanctions", "visit", "aid", "warning"};
constexpr std::array<const char *, 6> sentences{
    "The foreign ministry of Armenia said on %1 that talks with Azerbaijan would go on in Brussels.",
    "Baku answered on %1 that its forces stood where they had stood before.",
    "Observers of the European Union saw no movement at the border on %1.",
    "Moscow offered on %1 to host both leaders, and Washington welcomed the offer.",
    "The parliament voted on %1 for a budget that gives the army a fifth more.",
    "A spokesman in Tbilisi said on %1 that Georgia would not take sides.",
};

constexpr std::array<const char *, 6> titles{
    "The foreign ministry answers what was said in the capital the day before",
    "Talks go on behind closed doors",
    "Observers count the convoys at the border and see no movement",
    "A spokesman takes back what a spokesman had said",
    "محادثات جديدة بين وزيري الخارجية في بروكسل",
    "外相会談で国境問題の交渉を続けることに合意",
};

QString dayText(Numbers &numbers)
{
    const CivilSecond first = numbers.below(200) == 0 ? civilSecond(1950, 1, 1) : civilSecond(2015, 1, 1);
    return Edtf::day(civilDay(first + numbers.below(3652) * secondsPerDay)).toString();
}

/// Of thirty years: half of the days lie within forty bursts.
CivilSecond eventDay(Numbers &numbers)
{
    constexpr int years = 30;
    constexpr int bursts = 40;
    const int days = years * 365;
    const int day = numbers.below(days);
    if (numbers.below(2) == 0)
        return civilSecond(1995, 1, 1) + day * secondsPerDay;
    return civilSecond(1995, 1, 1) + (day * bursts / days * (days / bursts) + numbers.below(30)) * secondsPerDay;
}

/// Seven of ten are days or minutes, the others last: some about, uncertain, open or one of two.
QString dateText(Numbers &numbers)
{
    const CivilSecond at = eventDay(numbers);
    const auto text = [](CivilSecond second) { return Edtf::day(civilDay(second)).toString(); };
    const QString day = text(at);
    if (numbers.below(10) < 7)
        return numbers.below(8) == 0 ? day + QStringLiteral("T10:30") : day;
    const QString later = text(at + (2 + numbers.below(8) * numbers.below(8)) * secondsPerDay);
    switch (numbers.below(40)) {
    case 0:
    case 1:
    case 2:
    case 3:
        return day.left(7); // a month
    case 4:
    case 5:
    case 6:
    case 7:
        return day + QLatin1Char('~');
    case 8:
    case 9:
        return day.left(7) + QLatin1Char('?');
    case 10:
    case 11:
        return QStringLiteral("[%1,%2]").arg(day, later);
    default:
        return day + QLatin1Char('/') + later;
    }
}

} // namespace

EventTablePtr generatedTable(int events)
{
    Numbers numbers(20240725);
    EventTable::Builder builder;
    for (int event = 0; event < events; ++event) {
        EventTable::Builder::Input input;
        input.id = {event + 1};
        input.article = {event / 5 + 1};
        input.title = QString::fromUtf8(titles[static_cast<std::size_t>(event % 17 < 13 ? event % 4 : event % 2 + 4)]);
        input.happened = *Edtf::parse(dateText(numbers));
        input.type = static_cast<EventType>(numbers.below(eventTypeCount));
        input.modality = static_cast<Modality>(numbers.below(12) < 8 ? 0 : numbers.below(5));
        input.source = QLatin1String(actors[static_cast<std::size_t>(numbers.below(8))]);
        input.target = QLatin1String(actors[static_cast<std::size_t>(numbers.below(8))]);
        input.actors = {{ActorRole::Source, {input.source, QStringLiteral("words")}},
                        {ActorRole::Target, {input.target, QStringLiteral("words")}}};
        if (event % 3 == 0)
            input.tags = {QStringLiteral("tag %1").arg(event % 40)};
        if (input.modality == Modality::Planned)
            input.outcome = static_cast<Outcome>(event % 3);
        input.act = QLatin1String(acts[static_cast<std::size_t>(numbers.below(8))]);
        builder.add(input);
    }
    return builder.build();
}

AnnotatedArticle generatedArticle(int number)
{
    Numbers numbers(static_cast<unsigned>(number) + 1);
    AnnotatedArticle made;
    made.article.title = QStringLiteral("Generated article %1").arg(number);
    made.article.reader = QStringLiteral("bench/1");
    for (int sentence = 0; sentence < 36; ++sentence) {
        const QString day = dayText(numbers);
        const auto start = static_cast<int>(made.article.text.size());
        made.article.text += QLatin1String(sentences[static_cast<std::size_t>(numbers.below(6))]);
        made.article.text.replace(QStringLiteral("%1"), day);
        const auto end = static_cast<int>(made.article.text.size());
        made.article.text += sentence % 6 == 5 ? QStringLiteral("\n\n") : QStringLiteral(" ");
        if (sentence % 8 != 0)
            continue;
        Event event;
        event.ownId = QString::number(sentence);
        event.title = QStringLiteral("What sentence %1 says").arg(sentence);
        event.happened = *Edtf::parse(day);
        event.happenedReason = {ReasonCode::AnnotatedValue, {day}};
        event.type = static_cast<EventType>(numbers.below(eventTypeCount));
        event.sources = {{QLatin1String(actors[static_cast<std::size_t>(numbers.below(8))]), QStringLiteral("words")}};
        event.citations.push_back({CitationRole::Statement, 0, {start, end - start}, {}, {}, {}});
        made.events.push_back(event);
    }
    for (Event &event : made.events) {
        event.uid = annotatedEventUid(made.article.hash(), made.article.reader, event.ownId);
        event.citations = {citationAt(made.article.text, event.citations.front().span, CitationRole::Statement)};
    }
    made.source = {QStringLiteral("generated-%1.txt").arg(number), made.article.text.toUtf8()};
    made.files = {made.source.path};
    return made;
}

} // namespace dateline::bench
