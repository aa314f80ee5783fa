#include "bench/measure.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <ctime>

namespace dateline::bench {

double cpuMilliseconds(const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// A line of /proc/self/status in megabytes; 0 where there is none.
double memory(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double wallMilliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
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
