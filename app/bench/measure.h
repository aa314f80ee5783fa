#pragma once

#include <QJsonObject>

#include <functional>
#include <vector>

namespace dateline::bench {

/// Milliseconds of processor time that `work` takes: what other programs do meanwhile does not count.
double cpuMilliseconds(const std::function<void()> &work);

/// {"median": …, "p95": …} in milliseconds. REQUIRES: at least one sample.
QJsonObject summary(std::vector<double> samples);

/// What a figure has to keep to, and whether it does.
QJsonObject goal(const char *name, double value, double most);

} // namespace dateline::bench
