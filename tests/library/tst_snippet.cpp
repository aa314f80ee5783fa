#include "library/snippet.h"

#include "support/test_paths.h"

#include <gtest/gtest.h>

using namespace dateline;

namespace {

Snippet around(const QString &text, const char *words)
{
    const auto start = static_cast<int>(text.indexOf(QLatin1String(words)));
    return snippetAt(text, {start, start + static_cast<int>(qstrlen(words))});
}

} // namespace

TEST(Snippet, NoCharacterOfTwoUnitsIsCut)
{
    const QString doves = QStringLiteral("🕊").repeated(100);
    for (const QString &edge : {QString(), QStringLiteral("b")}) {
        const Snippet made = around(QStringLiteral("a") + doves + edge + QStringLiteral("Baku") + edge + doves, "Baku");
        EXPECT_TRUE(made.text.isValidUtf16()) << edge.toStdString();
        EXPECT_EQ(wordsAt(made.text, made.match), QStringLiteral("Baku"));
        EXPECT_TRUE(made.text.startsWith(u'…') && made.text.endsWith(u'…'));
    }
}

TEST(Snippet, BlanksAtItsEdgesGo)
{
    EXPECT_EQ(around(QStringLiteral(" \n Baku \n "), "Baku").text, QStringLiteral("Baku"));
    const QString spaced = QStringLiteral("   a").repeated(60) + QStringLiteral(" Baku ") + QStringLiteral("b   ").repeated(60);
    const Snippet made = around(spaced, "Baku");
    EXPECT_TRUE(made.text.startsWith(QStringLiteral("…a a"))) << made.text.toStdString();
    EXPECT_TRUE(made.text.endsWith(QStringLiteral("b b…"))) << made.text.toStdString();
    EXPECT_EQ(wordsAt(made.text, made.match), QStringLiteral("Baku"));
    EXPECT_FALSE(made.text.contains(QStringLiteral("  ")));
}
