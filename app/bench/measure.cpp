#include "bench/measure.h"

#include <algorithm>
#include <ctime>

namespace dateline::bench {

double cpuMilliseconds(const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

QJsonObject summary(std::vector<double> samples)
{
    std::ranges::sort(samples);
    const std::size_t last = samples.size() - 1;
    return {{QStringLiteral("median"), samples[last / 2]}, {QStringLiteral("p95"), samples[last * 95 / 100]}};
}

QJsonObject goal(const char *name, double value, double most)
{
    return {{QStringLiteral("goal"), QLatin1String(name)},
            {QStringLiteral("value"), value},
            {QStringLiteral("at_most"), most},
            {QStringLiteral("holds"), value <= most}};
}

} // namespace dateline::bench
