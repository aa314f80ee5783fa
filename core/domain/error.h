#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace dateline {

/// What went wrong. The app alone words it (app/wording/error_text); the comment names the arguments in order.
enum class ErrorCode {
    // values
    BadDate,            ///< the text that is no EDTF date
    BadEventType,       ///< the text that is no event type
    // files
    FileNotFound,       ///< –
    FileUnreadable,     ///< the system's reason
    NotAFile,           ///< – (a folder, a device, a pipe)
    FileTooLarge,       ///< size in bytes, limit in bytes
    FileEmpty,          ///< –
    FolderTooDeep,      ///< the limit
    TooManyFiles,       ///< the limit
    BadEncoding,        ///< the encoding that was tried
    UnknownFormat,      ///< the suffix
    UnsupportedFormat,  ///< the format's name: recognised, but not read by this version
    BadSyntax,          ///< what was expected
    Locked,             ///< the format: it opens with a password only
    NoText,             ///< the format: its pages are pictures
    BundleDiffers,      ///< the file of the bundle, the hash it should have (empty: nobody speaks of it), the hash it has (empty: it is missing)
    BadSpan,            ///< the annotation, start, end: a span outside the text
    DuplicateId,        ///< the id
    UnknownId,          ///< the id that is referred to but not defined
    CompanionMissing,   ///< the file that is needed beside this one (brat's .txt)
    NothingQuoted,      ///< the page that annotations speak of: it is not at hand, and they quote no words of it
    TextDiffers,        ///< the annotation, its words, the words that stand there
    CannotWrite,        ///< the system's reason
    // tables
    TableNotMapped,     ///< its columns, joined: nobody has said what they hold
    BadMapping,         ///< what of it makes no sense
    UnclosedQuote,      ///< –
    RowTooLong,         ///< the limit in bytes
    TooManyCells,       ///< the limit
    WrongCellCount,     ///< how many there should be, how many there are
    NulByte,            ///< –
    EmptyRow,           ///< –: nothing in it tells an event
    TooManyRows,        ///< the limit
    DateOrderUnknown,   ///< the date: day or month may come first
    EndBeforeStart,     ///< the end, the start
    // library
    LibraryNotFound,    ///< –
    NotALibrary,        ///< –
    LibraryDamaged,     ///< SQLite's reason
    LibraryNewer,       ///< its schema, the newest this version knows
    LibraryLocked,      ///< –
    LibraryInUse,       ///< the program that has it open, its process
    LibraryReadOnly,    ///< –
    LibraryReplaced,    ///< – (its file was moved, deleted or replaced while it was open)
    DiskFull,           ///< –
    LibraryFailed,      ///< SQLite's reason
    NotFound,           ///< what was asked for
    NothingToUndo,      ///< –
    NothingToRedo,      ///< –
    // work
    Cancelled,          ///< –
};

/// A failure as a value: code, arguments and place; no prose. Copyable, thread-safe as a value.
struct Error {
    ErrorCode code;
    QStringList arguments;
    QString file;    ///< path as the user named it; empty when no file is concerned
    int line = 0;    ///< 1-based; 0 = unknown
    int column = 0;  ///< 1-based, in UTF-16 units; 0 = unknown

    friend bool operator==(const Error &, const Error &) = default;
};

template<class T>
using Result = tl::expected<T, Error>;

/// `return failure(ErrorCode::BadDate, {text});`
inline tl::unexpected<Error> failure(ErrorCode code, QStringList arguments = {}, QString file = {}, int line = 0, int column = 0)
{
    return tl::make_unexpected(Error{code, std::move(arguments), std::move(file), line, column});
}

} // namespace dateline
