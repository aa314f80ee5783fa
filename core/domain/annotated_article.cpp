#include "domain/annotated_article.h"

#include <algorithm>

namespace dateline {

namespace {
constexpr int longestExample = 60;
} // namespace

void countLoss(LossReport &report, LossKind kind, const QString &subject, const QString &example)
{
    const auto find = [&](const QString &named) {
        return std::ranges::find_if(report, [&](const Loss &loss) { return loss.kind == kind && loss.subject == named; });
    };
    auto same = find(subject);
    const bool isFull = same == report.end() && report.size() >= mostLosses;
    if (isFull)
        same = find({});
    if (same != report.end())
        ++same->count;
    else
        report.push_back({kind, isFull ? QString() : subject, 1, example.left(longestExample)});
}

} // namespace dateline
