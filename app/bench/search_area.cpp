#include "bench/bare_index.h"
#include "bench/collection.h"
#include "bench/measure.h"
#include "library/library.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace dateline::bench {

namespace {

constexpr int shownHits = 20;
constexpr int rounds = 15;
constexpr int manyHits = 30'000;

struct Asked {
    const char *name;
    const char *words;
};
/// From a word of few articles to one of all.
constexpr std::array<Asked, 4> questions{
    {{"rare", "minerk"}, {"name", "Poland"}, {"common", "border"}, {"two", "Poland border"}}};

QJsonObject medianOf(const std::function<void()> &work)
{
    std::vector<double> samples;
    for (int round = 0; round < rounds; ++round)
        samples.push_back(cpuMilliseconds(work));
    return summary(samples);
}

/// How many times as long, by their medians.
double over(const QJsonObject &ours, const QJsonObject &floor)
{
    return ours.value(QStringLiteral("median")).toDouble() / floor.value(QStringLiteral("median")).toDouble();
}

} // namespace

QJsonObject searchFigures(const Collection &collection, const BareIndex &bare)
{
    const auto library = Library::open(collection.path, Library::Access::ReadOnly);
    QJsonObject made;
    double slowestByDate = 0;
    double slowestRanked = 0;
    for (const Asked &asked : questions) {
        const QString words = QLatin1String(asked.words);
        const auto ours = [&](SearchOrder order) {
            return medianOf([&] { (void)library->search().find(words, shownHits, order); });
        };
        const auto floor = [&](const char *order) {
            return medianOf([&] { bare.find(words, QLatin1String(order), shownHits); });
        };
        const QJsonObject byDate = ours(SearchOrder::Newest);
        const QJsonObject bareByDate = floor("rowid DESC");
        const QJsonObject ranked = ours(SearchOrder::Best);
        const QJsonObject bareRanked = floor("rank");
        const int hits = bare.count(words);
        slowestByDate = std::max(slowestByDate, over(byDate, bareByDate));
        if (hits > manyHits)
            slowestRanked = std::max(slowestRanked, over(ranked, bareRanked));
        made.insert(QLatin1String(asked.name), QJsonObject{{QStringLiteral("hits"), hits},
                                                           {QStringLiteral("by_date_ms"), byDate},
                                                           {QStringLiteral("bare_by_date_ms"), bareByDate},
                                                           {QStringLiteral("ranked_ms"), ranked},
                                                           {QStringLiteral("bare_ranked_ms"), bareRanked}});
    }
    QJsonArray goals{goal("first 20 hits by date over bare FTS5", slowestByDate, 3)};
    if (slowestRanked > 0) // a small collection has no such words
        goals.append(goal("ranked hits over plain bm25, words with over 30,000 hits", slowestRanked, 1.0 / 3));
    made.insert(QStringLiteral("goals"), goals);
    return made;
}

} // namespace dateline::bench
