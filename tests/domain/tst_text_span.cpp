#include "domain/text_span.h"

#include "support/test_paths.h"

#include <rapidcheck/gtest.h>

using namespace dateline;

RC_GTEST_PROP(CodePointMap, everyPlaceGoesThereAndBack, (std::vector<bool> pairs))
{
    QString text;
    for (const bool pair : pairs)
        text += pair ? QStringLiteral("😀") : QStringLiteral("a");
    const CodePointMap map(text);
    int unit = 0;
    for (int point = 0; point <= static_cast<int>(pairs.size()); ++point) {
        RC_ASSERT(map.toUnits(point) == unit);
        RC_ASSERT(map.toCodePoints(unit) == point);
        if (point < static_cast<int>(pairs.size()))
            unit += pairs[static_cast<std::size_t>(point)] ? 2 : 1;
    }
    RC_ASSERT(!map.toUnits(static_cast<int>(pairs.size()) + 1));
}

TEST(CodePointMap, insideAPairIsBeforeIt)
{
    const CodePointMap map(QStringLiteral("a😀b"));
    EXPECT_EQ(map.toCodePoints(2), 1);
    EXPECT_FALSE(map.toUnits(-1));
}
