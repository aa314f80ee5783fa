#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <stop_token>
#include <utility>

#include <sqlite3.h>

namespace dateline {

/// Statements of the connection fail with Cancelled soon after a stop was requested, as long as `stop` lives; null = no longer.
inline void stopStatements(SQLite::Database &database, const std::stop_token *stop)
{
    constexpr int instructionsBetweenLooks = 1000;
    sqlite3_progress_handler(
        database.getHandle(), stop ? instructionsBetweenLooks : 0,
        [](void *token) { return static_cast<const std::stop_token *>(token)->stop_requested() ? 1 : 0; },
        const_cast<std::stop_token *>(stop));
}

/// The same as long as this lives; before and after it, and where `stop` can never be requested, `otherwise` counts.
class Stoppable {
public:
    Stoppable(SQLite::Database &database, std::stop_token stop, const std::stop_token *otherwise = nullptr)
        : m_database(database), m_stop(std::move(stop)), m_otherwise(otherwise)
    {
        stopStatements(database, m_stop.stop_possible() ? &m_stop : otherwise);
    }
    ~Stoppable() { stopStatements(m_database, m_otherwise); }
    Stoppable(const Stoppable &) = delete;
    Stoppable &operator=(const Stoppable &) = delete;

private:
    SQLite::Database &m_database;
    std::stop_token m_stop;
    const std::stop_token *m_otherwise;
};

} // namespace dateline
