#include "corroborate/word_diff.h"

#include <QStringList>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

QStringList words(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// A side without what changed.
QStringList unchanged(const QString &text, const std::vector<WordChange> &changes, TextSpan WordChange::*side)
{
    QString rest;
    int at = 0;
    for (const WordChange &change : changes) {
        rest += text.mid(at, (change.*side).start - at) + u' ';
        at = (change.*side).end;
    }
    return words(rest + text.mid(at));
}

TEST(WordDiff, SaysWhichWordsChanged)
{
    const QString before = QStringLiteral("Shelling killed 12 soldiers near the village.");
    const QString after = QStringLiteral("Shelling  killed 9 soldiers\nnear the old village.");
    const auto changes = wordDiff(before, after);
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(wordsAt(before, changes[0].before), QStringLiteral("12"));
    EXPECT_EQ(wordsAt(after, changes[0].after), QStringLiteral("9"));
    EXPECT_TRUE(changes[1].before.isEmpty());
    EXPECT_EQ(changes[1].before.start, before.indexOf(QStringLiteral("village")));
    EXPECT_EQ(wordsAt(after, changes[1].after), QStringLiteral("old"));
}

TEST(WordDiff, TextsThatHardlyAgreeAreOneChange)
{
    QString before, after;
    for (int word = 0; word < 4000; ++word) {
        before += QStringLiteral("a%1 ").arg(word);
        after += QStringLiteral("b%1 ").arg(word);
    }
    EXPECT_EQ(wordDiff(before, after).size(), 1U);
}

RC_GTEST_PROP(WordDiff, AllElseIsTheSame, (const std::vector<unsigned char> &a, const std::vector<unsigned char> &b))
{
    const auto text = [](const std::vector<unsigned char> &numbers) {
        QString made;
        for (const unsigned char number : numbers)
            made += QString::number(number % 7) + (number % 3 == 0 ? QStringLiteral("\n") : QStringLiteral(" "));
        return made;
    };
    const QString before = text(a), after = text(b);
    const auto changes = wordDiff(before, after);
    RC_ASSERT(unchanged(before, changes, &WordChange::before) == unchanged(after, changes, &WordChange::after));
    RC_ASSERT(changes.empty() == (words(before) == words(after)));
}

} // namespace
