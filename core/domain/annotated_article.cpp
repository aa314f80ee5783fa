#include "domain/annotated_article.h"

#include <algorithm>

namespace dateline {

namespace {
constexpr int longestExample = 60;
} // namespace

void countLoss(LossReport &report, LossKind kind, const QString &subject, const QString &example)
{
    const auto same = std::ranges::find_if(report, [&](const Loss &loss) { return loss.kind == kind && loss.subject == subject; });
    if (same != report.end())
        ++same->count;
    else
        report.push_back({kind, subject, 1, example.left(longestExample)});
}

} // namespace dateline
