#include "bench/bare_index.h"
#include "bench/collection.h"
#include "bench/measure.h"
#include "library/library.h"

#include <array>

namespace dateline::bench {

namespace {

constexpr int shownHits = 20;
constexpr int rounds = 15;

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

} // namespace

QJsonObject searchFigures(const Collection &collection, const BareIndex &bare)
{
    const auto library = Library::open(collection.path, Library::Access::ReadOnly);
    QJsonObject made;
    for (const Asked &asked : questions) {
        const QString words = QLatin1String(asked.words);
        const QJsonObject ours = medianOf([&] { (void)library->search().find(words, shownHits); });
        const QJsonObject floor = medianOf([&] { bare.find(words, QStringLiteral("rowid DESC"), shownHits); });
        made.insert(QLatin1String(asked.name), QJsonObject{{QStringLiteral("hits"), bare.count(words)},
                                                           {QStringLiteral("by_date_ms"), ours},
                                                           {QStringLiteral("bare_by_date_ms"), floor}});
    }
    return made;
}

} // namespace dateline::bench
