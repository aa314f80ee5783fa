#include "state/day_digest.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int mostQuotes = 3; // of a day

CopiesOf copiesIn(const Library &library)
{
    CopiesOf copies;
    if (const auto origins = library.groups().origins())
        copies.insert(origins->begin(), origins->end());
    return copies;
}

} // namespace

std::vector<DigestDay> dayDigest(const Library &library, const EventSelection &events, int most)
{
    const CopiesOf copies = copiesIn(library);
    std::vector<ToldDay> days = daysThatMatter(toldDays(events, copies), most);
    std::ranges::sort(days, {}, &ToldDay::day);
    std::vector<DigestDay> digest;
    for (const ToldDay &day : days) {
        DigestDay told{day, {}};
        for (const int slot : tellingEvents(events, day.day, mostQuotes, copies)) {
            if (auto stored = library.events().load(events.table()->row(slot).id))
                told.events.push_back(*std::move(stored));
        }
        digest.push_back(std::move(told));
    }
    return digest;
}

} // namespace dateline
