#pragma once

#include "domain/id.h"
#include "library/sql_query.h"

#include <optional>
#include <string>

namespace dateline {

/// What other tables say of each event, walked beside a scan of the events in the order of their ids.
/// REQUIRES of the statement: its first column is the event, by which it is sorted.
class BesideEvents {
public:
    /// `article` is bound to the statement's one parameter.
    BesideEvents(SQLite::Database &database, const std::string &sql, const std::optional<ArticleId> &article = {})
        : m_rows(database, sql)
    {
        if (article)
            m_rows.bind(1, *article);
        advance();
    }
    template<class Take>
    void of(EventId event, Take take)
    {
        while (m_open && m_rows.number(0) < event.value)
            advance();
        for (; m_open && m_rows.number(0) == event.value; advance())
            take(m_rows);
    }

private:
    void advance() { m_open = m_rows.next(); }
    SqlQuery m_rows;
    bool m_open = false;
};

} // namespace dateline
