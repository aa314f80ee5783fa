#include "domain/citation.h"

#include "support/test_paths.h"

using namespace dateline;

namespace {
const QString text = QStringLiteral("First a long enough beginning. Officials warned that talks would stop. Then a long enough end.");
const int warned = static_cast<int>(text.indexOf(QStringLiteral("warned")));
} // namespace

TEST(Citation, verifiedWhereTheWordsStand)
{
    const Citation citation = citationAt(text, {warned, warned + 6}, CitationRole::Statement);
    EXPECT_EQ(citation.exact, QStringLiteral("warned"));
    EXPECT_EQ(citation.prefix.size(), citationContext);
    EXPECT_EQ(checkCitation(citation, text).state, CitationState::Verified);
}

TEST(Citation, movedWhenTheyStandOnceElsewhereInTheSameContext)
{
    const Citation citation = citationAt(text, {warned, warned + 6}, CitationRole::Statement);
    const CitationCheck check = checkCitation(citation, QStringLiteral("An added headline.\n\n") + text);
    EXPECT_EQ(check.state, CitationState::Moved);
    EXPECT_EQ(check.span, (TextSpan{warned + 20, warned + 26}));
}

TEST(Citation, lostWhenTheyStandTwiceOrInAnotherContextOrNowhere)
{
    const Citation citation = citationAt(text, {warned, warned + 6}, CitationRole::Statement);
    EXPECT_EQ(checkCitation(citation, QStringLiteral("Nobody warned. ") + text).state, CitationState::Lost);
    EXPECT_EQ(checkCitation(citation, QStringLiteral("Somebody else warned of rain.")).state, CitationState::Lost);
    EXPECT_EQ(checkCitation(citation, QStringLiteral("Nothing.")).state, CitationState::Lost);
    EXPECT_EQ(checkCitation({}, QString()).state, CitationState::Verified) << "no words at no place";
}

TEST(Citation, contextNeverCutsAPair)
{
    const QString smiles = QStringLiteral("😀").repeated(40) + QStringLiteral("word") + QStringLiteral("😀").repeated(40);
    const Citation citation = citationAt(smiles, {80, 84}, CitationRole::Statement);
    EXPECT_EQ(citation.prefix, QStringLiteral("😀").repeated(32));
    EXPECT_EQ(citation.suffix, QStringLiteral("😀").repeated(32));
}
