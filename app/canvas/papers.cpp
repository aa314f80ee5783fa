#include "canvas/papers.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

struct Paper {
    const char *name;
    QPageSize::PageSizeId size;
};

constexpr std::array<Paper, 9> papers{{{"A4", QPageSize::A4},
                                       {"A3", QPageSize::A3},
                                       {"A2", QPageSize::A2},
                                       {"A1", QPageSize::A1},
                                       {"A0", QPageSize::A0},
                                       {"A5", QPageSize::A5},
                                       {"letter", QPageSize::Letter},
                                       {"legal", QPageSize::Legal},
                                       {"tabloid", QPageSize::Tabloid}}};

} // namespace

QStringList paperNames()
{
    QStringList names;
    for (const Paper &paper : papers)
        names << QLatin1String(paper.name);
    return names;
}

QPageSize paperNamed(const QString &name)
{
    const auto *found = std::ranges::find_if(
        papers, [&](const Paper &paper) { return name.compare(QLatin1String(paper.name), Qt::CaseInsensitive) == 0; });
    return found == papers.end() ? QPageSize() : QPageSize(found->size);
}

} // namespace dateline
