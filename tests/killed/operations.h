#pragma once

#include "state/session.h"

#include <QString>

#include <functional>
#include <ostream>
#include <vector>

namespace dateline::killed {

/// What a library held before a run, in a fixed order.
struct Before {
    std::vector<ArticleId> articles;
    std::vector<EventId> events;
    static Before of(const Library &library);
};

/// Whether the change that was asked for is on disk, as the window learns it.
using Done = std::function<bool()>;

/// A kind of write that a person asks for, again and again.
struct Operation {
    const char *name;
    /// Makes the library what it must be before; none = nothing to do.
    std::function<void(Library &library)> prepare;
    /// Asks for the number-th change, counted from 0.
    std::function<Done(Session &session, const Before &before, int number)> change;
    /// What a library holds, for comparing; none = every row of its own file.
    std::function<QString(const QString &library)> state = {};
};

inline void PrintTo(const Operation &operation, std::ostream *out)
{
    *out << operation.name;
}

inline constexpr int changesInARun = 12;
inline constexpr int articlesBefore = 24;

/// All of them; the number of articles is articlesBefore and each has three suggestions at least.
const std::vector<Operation> &operations();

} // namespace dateline::killed
