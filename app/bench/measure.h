#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <functional>
#include <vector>

namespace dateline::bench {

/// Milliseconds of processor time that `work` takes: what other programs do meanwhile does not count.
double cpuMilliseconds(const std::function<void()> &work);

/// Milliseconds by the clock on the wall.
double wallMilliseconds(const std::function<void()> &work);

/// A line of /proc/self/status ("VmRSS:", "VmHWM:") in megabytes; 0 where there is none.
double memory(const QByteArray &name);

/// {"median": …, "p95": …} in milliseconds. REQUIRES: at least one sample.
QJsonObject summary(std::vector<double> samples);

/// What a figure has to keep to, and whether it does.
QJsonObject goal(const char *name, double value, double most);

} // namespace dateline::bench
