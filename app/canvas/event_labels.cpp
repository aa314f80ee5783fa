#include "canvas/event_labels.h"

#include "wording/event_label.h"

#include <algorithm>

namespace dateline {

namespace {
constexpr std::size_t mostEntries = 20000;
constexpr std::size_t fewestWords = 2; // less of a title says nothing
} // namespace

EventLabels::EventLabels(EventTablePtr table, const QFont &font)
    : m_table(std::move(table)), m_font(font), m_metrics(font), m_gap(m_metrics.horizontalAdvance(QStringLiteral("  "))),
      m_ellipsis(m_metrics.horizontalAdvance(QStringLiteral("…")))
{
}

void EventLabels::trim()
{
    if (m_entries.size() > mostEntries)
        m_entries.clear();
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
    made.primaryText.prepare({}, m_font);
    made.title = m_table->title(event).simplified();
    for (int at = 0; at < made.title.size();) {
        const auto space = made.title.indexOf(u' ', at);
        const int end = space < 0 ? static_cast<int>(made.title.size()) : static_cast<int>(space);
        made.words.push_back({end, m_metrics.horizontalAdvance(made.title.left(end))});
        at = end + 1;
    }
    return made;
}

double EventLabels::widthOf(const Entry &entry, const Word &word) const
{
    return word.width + (word.end < entry.title.size() ? m_ellipsis : 0);
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
    const Entry &own = entry(event);
    if (own.primaryWidth > room)
        return {};
    const Word *word = wordIn(own, room);
    return {own.primaryWidth, word ? own.primaryWidth + m_gap + widthOf(own, *word) : own.primaryWidth};
}

EventLabels::Texts EventLabels::texts(int event, double room)
{
    Entry &own = entry(event);
    const Word *word = wordIn(own, room);
    if (!word)
        return {&own.primaryText, nullptr, 0};
    if (own.shownEnd != word->end) {
        const bool whole = word->end == own.title.size();
        own.titleText.setTextFormat(Qt::PlainText);
        own.titleText.setText(whole ? own.title : own.title.left(word->end) + QStringLiteral("…"));
        own.titleText.prepare({}, m_font);
        own.shownEnd = word->end;
    }
    return {&own.primaryText, &own.titleText, own.primaryWidth + m_gap};
}

QString EventLabels::primaryText(int event)
{
    return entry(event).primary;
}

} // namespace dateline
