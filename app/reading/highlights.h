#pragma once

#include "domain/text_span.h"
#include "library/event_store.h"
#include "look/theme.h"

#include <QTextEdit>

#include <optional>
#include <vector>

class QTextDocument;

namespace dateline {

/// Where the events of one article stand in its text, and how they look there. Built once an article; a value.
/// Only words that stand where their citation says are marked: what has moved or is lost never marks other words.
class Highlights {
public:
    Highlights() = default;
    /// `events` rest on `text`; dismissed ones are left out.
    Highlights(const QString &text, std::vector<StoredEvent> events);

    const std::vector<StoredEvent> &events() const { return m_events; }
    /// Null when it is not of this article.
    const StoredEvent *event(EventId id) const;
    /// The events whose statement covers the character at `position`, the one with the fewest words first.
    std::vector<EventId> eventsAt(int position) const;
    /// What the words at `position` are in an event beside being its statement: its date, an actor, its speaker.
    std::optional<CitationRole> roleAt(EventId id, int position) const;
    /// The event whose marked statement begins next after that of `from`, or before it when `by` is -1; from none, or from one
    /// that is not marked, the first that begins at `position` or later, the last before it. None at the ends.
    EventId neighbour(EventId from, int position, int by) const;

    using Selections = QList<QTextEdit::ExtraSelection>;
    /// Every statement: its quad's tint, and its modality as the kind of underline. REQUIRES: `document` holds the text.
    Selections marks(QTextDocument *document, const Theme &theme) const;
    /// One event's statement strongly, the words for its date, actors and speaker underlined on top. `statement`: where it stands
    /// instead, while a person widens or narrows it.
    Selections selected(EventId id, QTextDocument *document, const Theme &theme,
                        const std::optional<std::vector<TextSpan>> &statement = {}) const;

private:
    struct Mark {
        TextSpan span;
        int event = 0; ///< into m_events
        CitationRole role = CitationRole::Statement;
        bool isStatement() const { return role == CitationRole::Statement; }
    };
    EventId idOf(const Mark &mark) const { return m_events[static_cast<std::size_t>(mark.event)].id; }
    std::vector<StoredEvent> m_events;
    std::vector<Mark> m_marks; // by start, the longer first
};

/// How a modality is drawn under words: asserted solid, claimed dashed, planned dotted, denied and hypothetical mixed.
QTextCharFormat::UnderlineStyle underlineOf(Modality modality);

} // namespace dateline
