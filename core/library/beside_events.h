#pragma once

#include "domain/id.h"
#include "library/sql_query.h"

#include <optional>

namespace dateline {

/// What other tables say of each event, walked beside a scan of the events in the order of their ids.
/// REQUIRES of the statement: its first column is the event, by which it is sorted.
class BesideEvents {
public:
    BesideEvents(SQLite::Database &database, const char *sql, const std::optional<ArticleId> &article)
        : m_rows(database, QByteArray(sql).replace("WHERE", article ? ofOneArticle : "WHERE").toStdString())
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
    static constexpr auto ofOneArticle = "WHERE event IN (SELECT id FROM event WHERE article = ?) AND";
    void advance() { m_open = m_rows.next(); }
    SqlQuery m_rows;
    bool m_open = false;
};

} // namespace dateline
