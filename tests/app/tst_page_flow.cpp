#include "report/page_flow.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

using namespace dateline;

namespace {

constexpr double pageHeight = 100;

/// Notes are `noteStrips` strips of 5; `strip.pageOf` tells strips apart.
std::vector<PageStrip> note(int number, int noteStrips)
{
    std::vector<PageStrip> strips;
    for (int each = 0; each < noteStrips; ++each)
        strips.push_back({5, {}, {}, number * 1000 + each});
    return strips;
}

PageBlock block(int id, int strips, std::vector<int> notes, bool withNext = false)
{
    PageBlock made{{}, std::move(notes), 3, withNext, id};
    for (int each = 0; each < strips; ++each)
        made.strips.push_back({10, {}, {}, id * 1000 + each});
    return made;
}

} // namespace

TEST(PageFlow, ANoteStandsAtTheFootOfThePageThatCallsIt)
{
    PageFlow flow(pageHeight, [](int number) { return note(number, 2); });
    for (int id = 0; id < 6; ++id)
        flow.add(block(id, 2, {id + 1}));
    const auto pages = flow.finish();
    ASSERT_EQ(pages.size(), 3U); // two of 33 and the gap on each
    for (std::size_t page = 0; page < pages.size(); ++page) {
        ASSERT_EQ(pages[page].foot.size(), 4U);
        EXPECT_EQ(pages[page].body.front().strip.pageOf / 1000, static_cast<int>(page) * 2);
        EXPECT_EQ(pages[page].foot.front().pageOf / 1000, static_cast<int>(page) * 2 + 1);
    }
}

TEST(PageFlow, AHeadingStandsWithWhatItHeads)
{
    PageFlow flow(pageHeight, [](int number) { return note(number, 1); });
    flow.add(block(0, 7, {}));
    flow.add(block(1, 1, {}, true));
    flow.add(block(2, 2, {}));
    const auto pages = flow.finish();
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[1].body.front().strip.pageOf, 1000);
    EXPECT_EQ(flow.headingPages(), (std::vector<int>{0, 1, 1}));
}

RC_GTEST_PROP(PageFlow, NothingIsLostOrTwiceAndNoPageOverflows, ())
{
    const int blocks = *rc::gen::inRange(1, 12);
    const int noteStrips = *rc::gen::inRange(1, 40); // more than a page, too
    PageFlow flow(pageHeight, [&](int number) { return note(number, noteStrips); });
    int strips = 0;
    std::set<int> called;
    for (int id = 0; id < blocks; ++id) {
        const int count = *rc::gen::inRange(1, 25);
        std::vector<int> notes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 8));
        notes.resize(std::min<std::size_t>(notes.size(), 4));
        called.insert(notes.begin(), notes.end());
        strips += count;
        flow.add(block(id, count, notes, *rc::gen::arbitrary<bool>()));
    }
    std::vector<int> body;
    std::map<int, int> foot;
    for (const PageFlow::Page &page : flow.finish()) {
        for (const PageFlow::Placed &placed : page.body)
            body.push_back(placed.strip.pageOf);
        for (const PageStrip &strip : page.foot)
            ++foot[strip.pageOf];
        RC_ASSERT(page.bodyHeight + page.footHeight + (page.foot.empty() ? 0 : footGap) <= pageHeight + 0.001);
    }
    RC_ASSERT(static_cast<int>(body.size()) == strips);
    RC_ASSERT(std::is_sorted(body.begin(), body.end()));
    RC_ASSERT(foot.size() == called.size() * static_cast<std::size_t>(noteStrips));
    for (const auto &[strip, count] : foot)
        RC_ASSERT(count == 1);
}
