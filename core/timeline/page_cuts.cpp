#include "timeline/page_cuts.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

CivilSecond nearestTick(CivilSecond second, const TickStep &step)
{
    const CivilSecond before = tickAtOrBefore(second, step);
    const CivilSecond after = tickAfter(before, step);
    return after - second < second - before ? after : before;
}

} // namespace

PageCuts cutIntoPages(const TimeRange &range, int pages, double width, double overlap, const TickWidths &widths)
{
    pages = static_cast<int>(std::clamp<CivilSecond>(range.length() / 3600, 1, pages));
    const auto usable = [&](int page) { return page < pages - 1 ? width - overlap : width; };
    double pixels = 0;
    for (int page = 0; page < pages; ++page)
        pixels += usable(page);
    const double ideal = static_cast<double>(range.length()) / pixels;
    const auto page = static_cast<CivilSecond>(ideal * width);
    const Ruler ruler = buildRuler(Viewport({range.start, range.start + page}, width), widths);

    PageCuts cuts{{range.start}, ideal};
    double before = 0;
    for (int next = 1; next < pages; ++next) {
        before += usable(next - 1);
        CivilSecond cut = range.start + std::llround(ideal * before);
        const CivilSecond major = nearestTick(cut, ruler.major.step);
        const CivilSecond minor = nearestTick(cut, ruler.minor.step);
        if (std::abs(major - cut) <= page / 10)
            cut = major;
        else if (std::abs(minor - cut) <= page / 4)
            cut = minor;
        cuts.at.push_back(cut);
    }
    cuts.at.push_back(range.end);
    for (int each = 0; each < pages; ++each) {
        const auto length = cuts.at[static_cast<std::size_t>(each) + 1] - cuts.at[static_cast<std::size_t>(each)];
        cuts.secondsPerPixel = std::max(cuts.secondsPerPixel, static_cast<double>(length) / usable(each));
    }
    return cuts;
}

} // namespace dateline
