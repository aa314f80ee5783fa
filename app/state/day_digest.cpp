#include "state/day_digest.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int mostQuotes = 3;   // of a day
constexpr int mostAsked = 1000; // events of a day whose articles are counted

} // namespace

const CopiesOf &DayDigester::copiesIn(const Library &library)
{
    const auto now = library.groups().articlesInSight();
    if (m_known && now && *m_known == *now)
        return m_copies;
    m_known.reset();
    m_copies.clear();
    if (const auto origins = library.groups().origins()) {
        m_copies.insert(origins->begin(), origins->end());
        if (now)
            m_known = *now;
    }
    return m_copies;
}

ToldDays DayDigester::told(const Library &library, const EventSelection &events)
{
    return toldDays(events, copiesIn(library));
}

DigestDay DayDigester::digestOf(const Library &library, const EventSelection &events, const ToldDay &day, int quotes)
{
    DigestDay made{day, {}, {}};
    for (const int slot : tellingEvents(events, day.day, quotes, m_copies)) {
        if (auto stored = library.events().load(events.table()->row(slot).id))
            made.events.push_back(*std::move(stored));
    }
    return made;
}

std::vector<DigestDay> DayDigester::digest(const Library &library, const EventSelection &events, int most,
                                           const std::optional<std::int64_t> &also)
{
    const ToldDays all = told(library, events);
    std::vector<ToldDay> days = daysThatMatter(all, most);
    if (also && std::ranges::find(days, *also, &ToldDay::day) == days.end()) {
        const auto asked = std::ranges::lower_bound(all.days, *also, {}, &ToldDay::day);
        if (asked != all.days.end() && asked->day == *also)
            days.push_back(*asked);
    }
    std::ranges::sort(days, {}, &ToldDay::day);
    std::vector<DigestDay> made;
    for (const ToldDay &day : days)
        made.push_back(digestOf(library, events, day, mostQuotes));
    return made;
}

DigestDay DayDigester::describe(const Library &library, const EventSelection &events, std::int64_t day)
{
    const CopiesOf &copies = copiesIn(library);
    DigestDay made = digestOf(library, events, {day, 0, 0}, 1);
    std::vector<ArticleId> articles;
    for (const int slot : tellingEvents(events, day, mostAsked, copies))
        articles.push_back(events.table()->row(slot).article);
    std::ranges::sort(articles);
    const auto twice = std::ranges::unique(articles);
    articles.erase(twice.begin(), twice.end());
    made.said = library.groups().corroboration(articles).value_or(Corroboration());
    return made;
}

} // namespace dateline
