#include "library/article_store.h"
#include "library/change_recorder.h"
#include "library/event_parts.h"
#include "library/event_rows.h"
#include "library/sql_query.h"
#include "library/stored_values.h"

#include <algorithm>

namespace dateline {
namespace {

const QString eventTable = QStringLiteral("event");

/// Whether an event rests on words: it has a statement, and whatever it did not cite before stands in the text.
Result<void> checkWords(const Event &event, const std::vector<Citation> &before, const QString &text)
{
    if (std::ranges::find(event.citations, CitationRole::Statement, &Citation::role) == event.citations.end())
        return failure(ErrorCode::TextDiffers, {event.title, {}, {}});
    for (const Citation &citation : event.citations) {
        if (std::ranges::find(before, citation) == before.end() && checkCitation(citation, text).state != CitationState::Verified)
            return failure(ErrorCode::TextDiffers,
                           {event.title, citation.exact, citation.span.fits(text) ? wordsAt(text, citation.span) : QString()});
    }
    return {};
}

} // namespace

Result<void> ChangeRecorder::removeEvent(EventId event)
{
    return guarded([&]() -> Result<void> {
        const auto stored = EventReader(m_database).read(event);
        if (!stored)
            return failure(ErrorCode::NotFound, {QString::number(event.value)});
        if (stored->event.status == EventStatus::Suggested)
            update(eventTable, event.value, {{QStringLiteral("status"), eventStatusName(EventStatus::Dismissed)}});
        return hide(eventTable, event.value, Hidden::InTrash);
    });
}

Result<EventId> ChangeRecorder::addEvent(ArticleId article, const Event &event)
{
    return guarded([&]() -> Result<EventId> {
        const auto stored = ArticleStore(m_database).load(article);
        if (!stored)
            return tl::make_unexpected(stored.error());
        if (auto checked = checkWords(event, {}, stored->text); !checked)
            return tl::make_unexpected(checked.error());
        const auto known = newEvents({event}, article);
        if (!known)
            return tl::make_unexpected(known.error());
        if (known->empty())
            return failure(ErrorCode::DuplicateId, {event.uid.toString(QUuid::WithoutBraces)});
        const EventId id = EventWriter(m_database).insert(article, event);
        record(eventTable, id.value, hiddenColumn(Hidden::OutOfSight), hiddenColumn(Hidden::InSight));
        return id;
    });
}

Result<void> ChangeRecorder::editEvent(EventId event, const Event &now)
{
    return guarded([&]() -> Result<void> {
        const auto stored = EventReader(m_database).read(event);
        if (!stored)
            return failure(ErrorCode::NotFound, {QString::number(event.value)});
        const auto article = ArticleStore(m_database).load(stored->article);
        if (!article)
            return tl::make_unexpected(article.error());
        if (auto checked = checkWords(now, stored->event.citations, article->text); !checked)
            return checked;
        QJsonObject columns = editableColumnsOf(now);
        columns.insert(QStringLiteral("edited"), 1);
        update(eventTable, event.value, columns);
        return {};
    });
}

Result<void> ChangeRecorder::reanchor(EventId event, const Citation &moved, const Citation &found)
{
    return guarded([&]() -> Result<void> {
        auto stored = EventReader(m_database).read(event);
        if (!stored)
            return failure(ErrorCode::NotFound, {QString::number(event.value)});
        const auto article = ArticleStore(m_database).load(stored->article);
        if (!article)
            return tl::make_unexpected(article.error());
        std::vector<Citation> &citations = stored->event.citations;
        const auto place = std::ranges::find(citations, moved);
        if (place == citations.end())
            return failure(ErrorCode::NotFound, {moved.exact});
        const std::vector<Citation> before = citations;
        *place = found;
        if (auto checked = checkWords(stored->event, before, article->text); !checked)
            return checked;
        const QString column = QStringLiteral("citations");
        update(eventTable, event.value, {{column, partsOf(stored->event).value(column)}});
        return {};
    });
}

Result<void> ChangeRecorder::judgeEvent(EventId event, EventStatus status)
{
    return guarded([&]() -> Result<void> {
        if (!EventReader(m_database).read(event))
            return failure(ErrorCode::NotFound, {QString::number(event.value)});
        update(eventTable, event.value, {{QStringLiteral("status"), eventStatusName(status)}});
        return {};
    });
}

Result<void> ChangeRecorder::setOutcome(EventId plan, Outcome outcome, EventId shownBy)
{
    return guarded([&]() -> Result<void> {
        EventReader reader(m_database);
        if (!reader.read(plan))
            return failure(ErrorCode::NotFound, {QString::number(plan.value)});
        const auto shows = shownBy ? reader.read(shownBy) : std::nullopt;
        if (shownBy && !shows)
            return failure(ErrorCode::NotFound, {QString::number(shownBy.value)});
        update(eventTable, plan.value,
               {{QStringLiteral("outcome"), outcomeName(outcome)},
                {QStringLiteral("confirmed_by"), shows ? QJsonValue(*storedUid(shows->event.uid)) : QJsonValue()},
                {QStringLiteral("edited"), 1}});
        return {};
    });
}

} // namespace dateline
