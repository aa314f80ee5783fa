#pragma once

#include "domain/error.h"

#include <QString>

#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// What people made of the suggestions of one rule. Undone decisions do not count, nor articles that are not in sight.
struct RuleTally {
    QString rule;
    int accepted = 0; ///< as they were found, or corrected
    int dismissed = 0;
    int open = 0; ///< nobody has decided
    int decided() const { return accepted + dismissed; }
    friend bool operator==(const RuleTally &, const RuleTally &) = default;
};

/// The rules that suggested events, seen by what became of these.
class RuleStore {
public:
    explicit RuleStore(SQLite::Database &database) : m_database(database) {}
    /// By name. O(events); call it off the GUI thread.
    Result<std::vector<RuleTally>> tallies() const;

private:
    SQLite::Database &m_database;
};

} // namespace dateline
