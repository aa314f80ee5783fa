#include "domain/annotated_article.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace dateline;

TEST(LossReport, CountsEachSubjectOfAKind)
{
    LossReport losses;
    countLoss(losses, LossKind::Note, QStringLiteral("a"), QString(100, u'x'));
    countLoss(losses, LossKind::Relation, QStringLiteral("a"));
    countLoss(losses, LossKind::Note, QStringLiteral("a"), QStringLiteral("second"));
    EXPECT_EQ(losses, (LossReport{{LossKind::Note, QStringLiteral("a"), 2, QString(60, u'x')},
                                  {LossKind::Relation, QStringLiteral("a"), 1, {}}}));
}

TEST(LossReport, DoesNotGrowWithAFileThatMakesUpNames)
{
    constexpr int names = 100'000;
    LossReport losses;
    for (int name = 0; name < names; ++name)
        countLoss(losses, name % 2 == 0 ? LossKind::Note : LossKind::Relation, QString::number(name));
    EXPECT_EQ(losses.size(), mostLosses + 2);
    EXPECT_EQ(std::accumulate(losses.begin(), losses.end(), 0, [](int sum, const Loss &each) { return sum + each.count; }), names);
    EXPECT_EQ(losses.back().subject, QString());
}
