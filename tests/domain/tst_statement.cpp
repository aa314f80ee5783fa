#include "domain/statement.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

const QString text = QStringLiteral("The ministry warned on Tuesday that talks would stop, and that it would arm the border.");

TextSpan of(const QString &words)
{
    const auto start = static_cast<int>(text.indexOf(words));
    return {start, start + static_cast<int>(words.size())};
}

Event eventOf(const std::vector<TextSpan> &pieces)
{
    Event event;
    for (const TextSpan piece : pieces)
        event.citations.push_back(citationAt(text, piece, CitationRole::Statement, static_cast<int>(event.citations.size())));
    event.citations.push_back(citationAt(text, of(QStringLiteral("Tuesday")), CitationRole::Date));
    return event;
}

} // namespace

TEST(Statement, piecesStandInTheOrderOfTheTextAndTheDateStays)
{
    const Event event = withStatement(eventOf({of(QStringLiteral("warned"))}), text,
                                      {of(QStringLiteral("arm the border")), of(QStringLiteral("talks would stop"))});
    ASSERT_EQ(event.citations.size(), 3u);
    EXPECT_EQ(event.citations[0].exact, QStringLiteral("talks would stop"));
    EXPECT_EQ(event.citations[1].exact, QStringLiteral("arm the border"));
    EXPECT_EQ(event.citations[1].order, 1);
    EXPECT_EQ(event.citations[2].role, CitationRole::Date);
    for (const Citation &citation : event.citations)
        EXPECT_EQ(checkCitation(citation, text).state, CitationState::Verified);
}

TEST(Statement, whatIsLostStaysLostAndIsNotThrownAway)
{
    Event event = eventOf({of(QStringLiteral("warned")), of(QStringLiteral("talks"))});
    event.citations[0].exact = QStringLiteral("words of another text");
    EXPECT_EQ(statementPieces(event, text), std::vector{of(QStringLiteral("talks"))});
    const Event after = withStatement(event, text, {of(QStringLiteral("talks would stop"))});
    ASSERT_EQ(after.citations.size(), 3u);
    EXPECT_EQ(after.citations[0].exact, QStringLiteral("talks would stop"));
    EXPECT_EQ(after.citations[1].exact, QStringLiteral("words of another text"));
}

TEST(Statement, aPieceThatWasThereKeepsItsContextAsImported)
{
    Event event = eventOf({of(QStringLiteral("warned"))});
    event.citations[0].prefix = QStringLiteral("as the file had it ");
    const Event after = withStatement(event, text, {of(QStringLiteral("warned")), of(QStringLiteral("talks"))});
    EXPECT_EQ(after.citations[0].prefix, QStringLiteral("as the file had it "));
}

RC_GTEST_PROP(Statement, coversTheSameWordsInPiecesThatDoNotTouch, ())
{
    const int size = static_cast<int>(text.size());
    std::vector<TextSpan> pieces;
    const int count = *rc::gen::inRange(1, 6);
    for (int each = 0; each < count; ++each) {
        const int start = *rc::gen::inRange(0, size - 1);
        pieces.push_back({start, *rc::gen::inRange(start + 1, size)});
    }
    const std::vector<TextSpan> now = statementPieces(withStatement({}, text, pieces), text);
    for (std::size_t each = 1; each < now.size(); ++each)
        RC_ASSERT(now[each - 1].end < now[each].start);
    for (int at = 0; at < size; ++at) {
        const auto covers = [at](TextSpan piece) { return piece.start <= at && at < piece.end; };
        RC_ASSERT(std::ranges::any_of(pieces, covers) == std::ranges::any_of(now, covers));
    }
}
