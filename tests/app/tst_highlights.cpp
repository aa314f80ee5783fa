#include "library/sample_articles.h"
#include "reading/highlights.h"

#include <QTextDocument>

using namespace dateline;

namespace {

const EventId outer{1};
const EventId inner{2};
const EventId later{3};

std::vector<StoredEvent> threeEvents(const AnnotatedArticle &made)
{
    const auto at = [&](EventId id, const char *words, EventType type) {
        return StoredEvent{id, ArticleId{1},
                           eventAt(made.article, QString::number(id.value), QString::fromUtf8(words), type, {})};
    };
    return {at(outer, "one two three four", EventType::Accuse), at(inner, "two three", EventType::Aid),
            at(later, "three four five", EventType::Protest)};
}

class HighlightsTest : public testing::Test {
protected:
    int at(const char *words) const { return static_cast<int>(m_made.article.text.indexOf(QLatin1String(words))); }
    AnnotatedArticle m_made = articleOf(QStringLiteral("Numbers"), QStringLiteral("zero one two three four five six"));
};

} // namespace

TEST_F(HighlightsTest, theShortestComesFirst)
{
    const Highlights highlights(m_made.article.text, threeEvents(m_made));
    EXPECT_EQ(highlights.eventsAt(at("zero")), std::vector<EventId>{});
    EXPECT_EQ(highlights.eventsAt(at("one")), std::vector<EventId>{outer});
    EXPECT_EQ(highlights.eventsAt(at("two")), (std::vector<EventId>{inner, outer}));
    EXPECT_EQ(highlights.eventsAt(at("three")), (std::vector<EventId>{inner, later, outer}));
    EXPECT_EQ(highlights.eventsAt(at(" six") - 1), std::vector<EventId>{later});
    EXPECT_EQ(highlights.eventsAt(at(" six")), std::vector<EventId>{}) << "the character behind the last one";
}

TEST_F(HighlightsTest, marksAreExactlyTheWords)
{
    const Highlights highlights(m_made.article.text, threeEvents(m_made));
    QTextDocument document(m_made.article.text);
    QStringList words;
    for (const QTextEdit::ExtraSelection &mark : highlights.marks(&document, Theme::day()))
        words << mark.cursor.selectedText();
    EXPECT_EQ(words, (QStringList{QStringLiteral("one two three four"), QStringLiteral("two three"),
                                  QStringLiteral("three four five")}));
}

TEST_F(HighlightsTest, whatIsDismissedOrDoesNotStandThereIsNotMarked)
{
    std::vector<StoredEvent> events = threeEvents(m_made);
    events[0].event.status = EventStatus::Dismissed;
    events[1].event.citations.front().span = {0, 9};
    events[2].event.citations.front().span = {20, 400};
    const Highlights highlights(m_made.article.text, events);
    QTextDocument document(m_made.article.text);
    EXPECT_TRUE(highlights.marks(&document, Theme::day()).isEmpty());
    EXPECT_EQ(highlights.event(outer), nullptr);
    EXPECT_NE(highlights.event(inner), nullptr);
}

TEST_F(HighlightsTest, theSelectedEventIsFilledAndItsDateMarkedOnTop)
{
    std::vector<StoredEvent> events = threeEvents(m_made);
    events[0].event.citations.push_back(citationAt(m_made.article.text, {at("two"), at("two") + 3}, CitationRole::Date));
    const Highlights highlights(m_made.article.text, events);
    QTextDocument document(m_made.article.text);
    const auto marks = highlights.selected(outer, &document, Theme::night());
    ASSERT_EQ(marks.size(), 2);
    EXPECT_EQ(marks[0].cursor.selectedText(), QStringLiteral("one two three four"));
    EXPECT_EQ(marks[0].format.background().color(), Theme::night().selectionFill);
    EXPECT_EQ(marks[1].cursor.selectedText(), QStringLiteral("two"));
    EXPECT_NE(marks[1].format.underlineStyle(), QTextCharFormat::NoUnderline);
    EXPECT_TRUE(highlights.selected(EventId{99}, &document, Theme::night()).isEmpty());
}

TEST_F(HighlightsTest, everyModalityLooksDifferent)
{
    QSet<int> styles;
    for (int modality = 0; modality < 5; ++modality)
        styles << underlineOf(static_cast<Modality>(modality));
    EXPECT_EQ(styles.size(), 5);
}

TEST_F(HighlightsTest, neighboursFollowTheText)
{
    const Highlights highlights(m_made.article.text, threeEvents(m_made));
    EXPECT_EQ(highlights.neighbour(outer, 0, 1), inner);
    EXPECT_EQ(highlights.neighbour(inner, 0, 1), later);
    EXPECT_EQ(highlights.neighbour(later, 0, 1), EventId{});
    EXPECT_EQ(highlights.neighbour(later, 0, -1), inner);
    EXPECT_EQ(highlights.neighbour(outer, 0, -1), EventId{});
    EXPECT_EQ(highlights.neighbour({}, at("two"), 1), inner) << "without one, from the place";
    EXPECT_EQ(highlights.neighbour({}, at("two"), -1), outer);
    EXPECT_EQ(Highlights().neighbour({}, 0, 1), EventId{});
}

TEST_F(HighlightsTest, theRoleOfWordsIsThatOfTheNarrowest)
{
    std::vector<StoredEvent> events = threeEvents(m_made);
    events[0].event.citations.push_back(citationAt(m_made.article.text, {at("two"), at("four") + 4}, CitationRole::Actor));
    events[0].event.citations.push_back(citationAt(m_made.article.text, {at("three"), at("three") + 5}, CitationRole::Date));
    const Highlights highlights(m_made.article.text, events);
    EXPECT_EQ(highlights.roleAt(outer, at("two")), CitationRole::Actor);
    EXPECT_EQ(highlights.roleAt(outer, at("three")), CitationRole::Date);
    EXPECT_EQ(highlights.roleAt(outer, at("one")), std::nullopt);
    EXPECT_EQ(highlights.roleAt(inner, at("two")), std::nullopt);
}
