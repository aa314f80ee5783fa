#include "canvas/event_labels.h"

#include "wording/event_label.h"
#include "wording/quote_text.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline {

namespace {
constexpr std::size_t mostEntries = 20000;
constexpr std::size_t fewestWords = 2; // less of a title says nothing
constexpr double quoteRoom = 12;       // spaces: less room is not worth reading the quote
constexpr int longestQuote = 160;      // characters
} // namespace

EventLabels::EventLabels(EventTablePtr table, const QFont &font)
    : m_table(std::move(table)), m_font(font), m_metrics(font), m_space(m_metrics.horizontalAdvance(QLatin1Char(' '))),
      m_gap(2 * m_space), m_ellipsis(m_metrics.horizontalAdvance(QStringLiteral("…")))
{
}

void EventLabels::trim()
{
    if (m_entries.size() <= mostEntries)
        return;
    m_entries.clear();
    m_wanting.clear();
}

EventLabels::Entry &EventLabels::entry(int event)
{
    const auto found = m_entries.find(event);
    return found != m_entries.end() ? found->second : m_entries.emplace(event, make(event)).first->second;
}

EventLabels::Entry EventLabels::make(int event) const
{
    const EventTable::Row &row = m_table->row(event);
    const auto date = Edtf::parse(m_table->edtf(event));
    Entry made;
    made.primary = eventLabel(date ? std::optional(*date) : std::nullopt, m_table->actName(row.act), row.eventType());
    made.primaryWidth = m_metrics.horizontalAdvance(made.primary);
    made.primaryText.setTextFormat(Qt::PlainText);
    made.primaryText.setText(made.primary);
    addWords(made, m_table->title(event).simplified());
    return made;
}

/// All its words are measured in one go: shaping is what costs.
void EventLabels::addWords(Entry &entry, const QString &text) const
{
    const double before = entry.words.empty() ? 0 : entry.words.back().width + m_space;
    const auto length = static_cast<int>(text.size());
    const int offset = entry.tail.isEmpty() ? 0 : static_cast<int>(entry.tail.size()) + 1;
    if (length == 0)
        return;
    QTextLayout layout(text, m_font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const double origin = line.cursorToX(0);
    double width = 0;
    for (int at = 0; at < length;) {
        const auto space = text.indexOf(u' ', at);
        const int end = space < 0 ? length : static_cast<int>(space);
        width = std::max(width, std::abs(line.cursorToX(end) - origin)); // right to left too
        entry.words.push_back({offset + end, before + width});
        at = end + 1;
    }
    entry.tail = entry.tail.isEmpty() ? text : entry.tail + QLatin1Char(' ') + text;
}

double EventLabels::widthOf(const Entry &entry, const Word &word) const
{
    return word.width + (word.end < entry.tail.size() ? m_ellipsis : 0);
}

/// The last word of the title that fits, so that a label changes by whole words only.
const EventLabels::Word *EventLabels::wordIn(const Entry &entry, double room) const
{
    const double rest = room - entry.primaryWidth - m_gap;
    for (std::size_t count = entry.words.size(); count >= std::min(fewestWords, entry.words.size()) && count > 0; --count) {
        if (widthOf(entry, entry.words[count - 1]) <= rest)
            return &entry.words[count - 1];
    }
    return nullptr;
}

LabelSize EventLabels::size(int event, double room)
{
    Entry &own = entry(event);
    if (own.primaryWidth > room)
        return {};
    const Word *word = wordIn(own, room);
    const double used = own.primaryWidth + m_gap + (own.words.empty() ? 0 : own.words.back().width);
    if (own.wantsQuote && used + quoteRoom * m_space < room) {
        own.wantsQuote = false;
        m_wanting.push_back(event);
    }
    return {own.primaryWidth, word ? own.primaryWidth + m_gap + widthOf(own, *word) : own.primaryWidth};
}

EventLabels::Texts EventLabels::texts(int event, double room)
{
    Entry &own = entry(event);
    const Word *word = wordIn(own, room);
    if (!word)
        return {&own.primaryText, nullptr, 0};
    if (own.shownEnd != word->end) {
        const bool whole = word->end == own.tail.size();
        own.tailText.setTextFormat(Qt::PlainText);
        own.tailText.setText(whole ? own.tail : own.tail.left(word->end) + QStringLiteral("…"));
        own.shownEnd = word->end;
    }
    return {&own.primaryText, &own.tailText, own.primaryWidth + m_gap};
}

std::vector<int> EventLabels::takeWanting(std::size_t most)
{
    std::vector<int> wanting = std::exchange(m_wanting, {});
    std::ranges::reverse(wanting);
    for (; wanting.size() > most; wanting.pop_back())
        entry(wanting.back()).wantsQuote = true;
    return wanting;
}

void EventLabels::setQuote(int event, const QString &quote)
{
    Entry &own = entry(event);
    own.wantsQuote = false;
    if (!quote.isEmpty())
        addWords(own, shortQuote(quote, longestQuote));
}

QString EventLabels::primaryText(int event)
{
    return entry(event).primary;
}

} // namespace dateline
