#pragma once

#include "library/library.h"

#include <QString>

#include <functional>
#include <optional>
#include <ostream>
#include <vector>

namespace dateline {

/// A library on the disk of a test, as a program has it in hand.
struct Desk {
    QString path;
    QString files; ///< a folder of a folder of three articles and one of a table
    std::optional<Library> library;
    std::vector<EventId> events; ///< in sight when the library was opened
};

/// Something that a person has Dateline do, with the library as it stands before.
struct Operation {
    const char *name;
    enum class From : std::uint8_t { Open, Closed, Older, Nothing } from; ///< open · a closed file · one of schema 1 · no file
    std::function<Result<void>(Desk &)> run;
};

inline void PrintTo(const Operation &operation, std::ostream *out)
{
    *out << operation.name;
}

/// Every way to write, and the reading that goes with it.
const std::vector<Operation> &operations();

/// Makes the library that the operations work on: articles that tell of the same event, events of every kind that an operation
/// wants, a history with a step that is undone, something in the Trash.
void makeSample(const QString &path);
void makeFiles(const QString &folder);

/// Opens the library of the desk for writing, its clock at rest.
void sitDown(Desk &desk);

} // namespace dateline
