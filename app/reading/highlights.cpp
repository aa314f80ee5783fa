#include "reading/highlights.h"

#include <QTextDocument>

#include <algorithm>

namespace dateline {

namespace {

constexpr int partContrast = 112; // percent

QTextEdit::ExtraSelection selectionOf(QTextDocument *document, TextSpan span, const QTextCharFormat &format)
{
    QTextCursor cursor(document);
    cursor.setPosition(span.start);
    cursor.setPosition(span.end, QTextCursor::KeepAnchor);
    return {cursor, format};
}

} // namespace

QTextCharFormat::UnderlineStyle underlineOf(Modality modality)
{
    switch (modality) {
    case Modality::Asserted:
        return QTextCharFormat::SingleUnderline;
    case Modality::Claimed:
        return QTextCharFormat::DashUnderline;
    case Modality::Denied:
        return QTextCharFormat::DashDotLine;
    case Modality::Planned:
        return QTextCharFormat::DotLine;
    case Modality::Hypothetical:
        return QTextCharFormat::DashDotDotLine;
    }
    return QTextCharFormat::SingleUnderline;
}

Highlights::Highlights(const QString &text, std::vector<StoredEvent> events) : m_events(std::move(events))
{
    std::erase_if(m_events, [](const StoredEvent &stored) { return stored.event.status == EventStatus::Dismissed; });
    for (std::size_t index = 0; index < m_events.size(); ++index) {
        for (const Citation &citation : m_events[index].event.citations) {
            // Not checkCitation(): looking for words that moved costs a search of the whole text each.
            if (!citation.span.isEmpty() && citation.span.fits(text) && wordsAt(text, citation.span) == citation.exact)
                m_marks.push_back({citation.span, static_cast<int>(index), citation.role});
        }
    }
    std::ranges::stable_sort(m_marks, {}, [](const Mark &mark) { return std::pair(mark.span.start, -mark.span.end); });
}

const StoredEvent *Highlights::event(EventId id) const
{
    const auto found = std::ranges::find(m_events, id, &StoredEvent::id);
    return found == m_events.end() ? nullptr : &*found;
}

std::vector<EventId> Highlights::eventsAt(int position) const
{
    std::vector<const Mark *> covering;
    for (const Mark &mark : m_marks) {
        if (mark.span.start > position)
            break;
        if (mark.isStatement() && position < mark.span.end)
            covering.push_back(&mark);
    }
    std::ranges::stable_sort(covering, {}, [](const Mark *mark) { return mark->span.length(); });
    std::vector<EventId> events;
    for (const Mark *mark : covering) {
        const EventId id = idOf(*mark);
        if (std::ranges::find(events, id) == events.end())
            events.push_back(id);
    }
    return events;
}

std::optional<CitationRole> Highlights::roleAt(EventId id, int position) const
{
    const Mark *narrowest = nullptr;
    for (const Mark &mark : m_marks) {
        const bool covers = mark.span.start <= position && position < mark.span.end;
        const bool narrower = narrowest == nullptr || mark.span.length() < narrowest->span.length();
        if (covers && narrower && !mark.isStatement() && idOf(mark) == id)
            narrowest = &mark;
    }
    return narrowest == nullptr ? std::nullopt : std::optional(narrowest->role);
}

EventId Highlights::neighbour(EventId from, int position, int by) const
{
    std::vector<const Mark *> firsts; // of every event, in reading order
    std::vector<bool> seen(m_events.size());
    for (const Mark &mark : m_marks) {
        const auto event = static_cast<std::size_t>(mark.event);
        if (mark.isStatement() && !seen[event])
            firsts.push_back(&mark);
        seen[event] = seen[event] || mark.isStatement();
    }
    auto found = std::ranges::find(firsts, from, [this](const Mark *mark) { return idOf(*mark); });
    const bool marked = found != firsts.end();
    if (!marked)
        found = std::ranges::lower_bound(firsts, position, {}, [](const Mark *mark) { return mark->span.start; });
    const auto index = (found - firsts.begin()) + (marked || by < 0 ? by : 0);
    const bool inside = 0 <= index && index < static_cast<std::ptrdiff_t>(firsts.size());
    return inside ? idOf(*firsts[static_cast<std::size_t>(index)]) : EventId{};
}

Highlights::Selections Highlights::marks(QTextDocument *document, const Theme &theme) const
{
    Selections selections;
    for (const Mark &mark : m_marks) {
        if (!mark.isStatement())
            continue;
        const Event &event = m_events[static_cast<std::size_t>(mark.event)].event;
        QColor tint = theme.tint(event.type);
        if (event.status == EventStatus::Suggested)
            tint.setAlphaF(tint.alphaF() / 2);
        QTextCharFormat format;
        format.setBackground(tint);
        format.setUnderlineStyle(underlineOf(event.modality));
        format.setUnderlineColor(theme.quad(event.type));
        selections << selectionOf(document, mark.span, format);
    }
    return selections;
}

Highlights::Selections Highlights::selected(EventId id, QTextDocument *document, const Theme &theme,
                                            const std::optional<std::vector<TextSpan>> &statement) const
{
    QTextCharFormat fill;
    fill.setBackground(theme.selectionFill);
    fill.setForeground(theme.text);
    QTextCharFormat part;
    part.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    part.setUnderlineColor(theme.selection);
    part.setForeground(theme.text);
    // With a ground of its own: without one Qt leaves out its underline where other words are filled.
    part.setBackground(theme.dark ? theme.selectionFill.lighter(partContrast) : theme.selectionFill.darker(partContrast));

    Selections fills;
    Selections parts;
    for (const TextSpan piece : statement.value_or(std::vector<TextSpan>()))
        fills << selectionOf(document, piece, fill);
    for (const Mark &mark : m_marks) {
        if (idOf(mark) != id || (mark.isStatement() && statement))
            continue;
        if (mark.isStatement())
            fills << selectionOf(document, mark.span, fill);
        else
            parts << selectionOf(document, mark.span, part);
    }
    return fills + parts;
}

} // namespace dateline
