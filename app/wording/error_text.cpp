#include "wording/error_text.h"

#include "wording/isolated.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// A sentence with %1, %2 … for an error's arguments.
struct Pattern {
    ErrorCode code;
    const char *text;
};
constexpr std::array patterns{
    Pattern{ErrorCode::BadDate, QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a date (write 2024-07-25, 2024-07 or 2023-09/..)")},
    Pattern{ErrorCode::BadEventType, QT_TRANSLATE_NOOP("ErrorText", "“%1” is not an event type")},
    Pattern{ErrorCode::FileNotFound, QT_TRANSLATE_NOOP("ErrorText", "the file does not exist")},
    Pattern{ErrorCode::FileUnreadable, QT_TRANSLATE_NOOP("ErrorText", "the file cannot be read: %1")},
    Pattern{ErrorCode::NotAFile, QT_TRANSLATE_NOOP("ErrorText", "this is not a file that can be read")},
    Pattern{ErrorCode::FileTooLarge, QT_TRANSLATE_NOOP("ErrorText", "the file is too large (%1 bytes; the limit is %2)")},
    Pattern{ErrorCode::FileEmpty, QT_TRANSLATE_NOOP("ErrorText", "the file is empty")},
    Pattern{ErrorCode::FolderTooDeep,
            QT_TRANSLATE_NOOP("ErrorText", "this folder lies more than %1 folders deep and was left out")},
    Pattern{ErrorCode::TooManyFiles,
            QT_TRANSLATE_NOOP("ErrorText", "there are more than %1 files: this one and those after it were left out")},
    Pattern{ErrorCode::BadEncoding, QT_TRANSLATE_NOOP("ErrorText", "the text is not valid %1")},
    Pattern{ErrorCode::UnknownFormat, QT_TRANSLATE_NOOP("ErrorText", "this kind of file is not known to Dateline (%1)")},
    Pattern{ErrorCode::UnsupportedFormat, QT_TRANSLATE_NOOP("ErrorText", "%1 is recognised, but this version cannot read it")},
    Pattern{ErrorCode::BadSyntax, QT_TRANSLATE_NOOP("ErrorText", "the file is malformed; expected: %1")},
    Pattern{ErrorCode::Locked, QT_TRANSLATE_NOOP("ErrorText", "this %1 is locked with a password: save it without one first")},
    Pattern{
        ErrorCode::NoText,
        QT_TRANSLATE_NOOP("ErrorText", "this %1 has pictures of pages and no text: a program for text recognition can add it")},
    Pattern{ErrorCode::BundleDiffers,
            QT_TRANSLATE_NOOP("ErrorText", "the bundle was changed: the SHA-256 of %1 should be %2 and is %3")},
    Pattern{ErrorCode::BadSpan, QT_TRANSLATE_NOOP("ErrorText", "%1 points outside the text (%2 to %3)")},
    Pattern{ErrorCode::DuplicateId, QT_TRANSLATE_NOOP("ErrorText", "the id %1 is used twice")},
    Pattern{ErrorCode::UnknownId, QT_TRANSLATE_NOOP("ErrorText", "the id %1 is referred to but not defined")},
    Pattern{ErrorCode::CompanionMissing, QT_TRANSLATE_NOOP("ErrorText", "the file that belongs to it is missing: %1")},
    Pattern{
        ErrorCode::NothingQuoted,
        QT_TRANSLATE_NOOP("ErrorText",
                          "it quotes no words of the page it speaks of, %1: import that page first, or save it beside the file")},
    Pattern{ErrorCode::TextDiffers, QT_TRANSLATE_NOOP("ErrorText", "%1 quotes “%2”, but “%3” stands there")},
    Pattern{ErrorCode::CannotWrite, QT_TRANSLATE_NOOP("ErrorText", "the file cannot be written: %1")},
    Pattern{ErrorCode::TableNotMapped,
            QT_TRANSLATE_NOOP("ErrorText", "nobody has said yet what the columns of this table hold: %1")},
    Pattern{ErrorCode::BadMapping, QT_TRANSLATE_NOOP("ErrorText", "this says nothing of the table's columns: %1")},
    Pattern{ErrorCode::UnclosedQuote, QT_TRANSLATE_NOOP("ErrorText", "the quotation mark that opens here is closed nowhere")},
    Pattern{ErrorCode::RowTooLong, QT_TRANSLATE_NOOP("ErrorText", "the row is longer than %1 bytes")},
    Pattern{ErrorCode::TooManyCells, QT_TRANSLATE_NOOP("ErrorText", "the row has more than %1 cells")},
    Pattern{ErrorCode::WrongCellCount, QT_TRANSLATE_NOOP("ErrorText", "the row should have %1 cells, but it has %2")},
    Pattern{ErrorCode::NulByte, QT_TRANSLATE_NOOP("ErrorText", "a byte 0 stands here, which no text has")},
    Pattern{ErrorCode::EmptyRow, QT_TRANSLATE_NOOP("ErrorText", "nothing in this row tells of an event")},
    Pattern{ErrorCode::TooManyRows,
            QT_TRANSLATE_NOOP("ErrorText", "the table has more than %1 rows: those from here on were left out")},
    Pattern{ErrorCode::DateOrderUnknown, QT_TRANSLATE_NOOP("ErrorText", "“%1” may begin with its day or with its month")},
    Pattern{ErrorCode::EndBeforeStart, QT_TRANSLATE_NOOP("ErrorText", "the end, %1, lies before the start, %2")},
    Pattern{ErrorCode::LibraryNotFound, QT_TRANSLATE_NOOP("ErrorText", "there is no library here")},
    Pattern{ErrorCode::NotALibrary, QT_TRANSLATE_NOOP("ErrorText", "this is not a Dateline library")},
    Pattern{ErrorCode::LibraryDamaged, QT_TRANSLATE_NOOP("ErrorText", "the library is damaged: %1")},
    Pattern{ErrorCode::LibraryNewer,
            QT_TRANSLATE_NOOP(
                "ErrorText",
                "the library was made by a newer Dateline (its format is %1, this version knows up to %2); it was not touched")},
    Pattern{ErrorCode::LibraryLocked,
            QT_TRANSLATE_NOOP("ErrorText", "another program is using the library; nothing was changed")},
    Pattern{ErrorCode::LibraryInUse,
            QT_TRANSLATE_NOOP("ErrorText", "the library is open in another window (%1, process %2); close that one first")},
    Pattern{ErrorCode::LibraryReadOnly, QT_TRANSLATE_NOOP("ErrorText", "the library cannot be written: it is read-only")},
    Pattern{ErrorCode::LibraryReplaced,
            QT_TRANSLATE_NOOP("ErrorText",
                              "the library’s file was moved, deleted or replaced; export what is shown, then open it again")},
    Pattern{ErrorCode::DiskFull, QT_TRANSLATE_NOOP("ErrorText", "the disk is full; nothing was changed")},
    Pattern{ErrorCode::LibraryFailed, QT_TRANSLATE_NOOP("ErrorText", "the library could not do this: %1")},
    Pattern{ErrorCode::NotFound, QT_TRANSLATE_NOOP("ErrorText", "not found: %1")},
    Pattern{ErrorCode::NothingToUndo, QT_TRANSLATE_NOOP("ErrorText", "there is nothing to undo")},
    Pattern{ErrorCode::NothingToRedo, QT_TRANSLATE_NOOP("ErrorText", "there is nothing to redo")},
    Pattern{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "cancelled")}};
// The compiler finds a code without a sentence.
static_assert(std::ranges::all_of(patterns,
                                  [](const Pattern &each) { return &each == &patterns[static_cast<std::size_t>(each.code)]; }));
static_assert(patterns.back().code == ErrorCode::Cancelled);

QString placeText(const Error &error)
{
    QStringList parts;
    if (!error.file.isEmpty())
        parts << QDir::toNativeSeparators(error.file);
    if (error.line > 0)
        parts << Texts::tr("line %1").arg(error.line);
    if (error.column > 0)
        parts << Texts::tr("column %1").arg(error.column);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString errorText(const Error &error)
{
    QString text = Texts::tr(patterns[static_cast<std::size_t>(error.code)].text);
    // All at once: an argument that contains %2 stays as it is.
    const QStringList &given = error.arguments;
    const auto argument = [&](int index) {
        if (error.code == ErrorCode::BundleDiffers && given.value(index).isEmpty())
            return QStringLiteral("–"); // there is no such file, or nobody speaks of it
        return error.code == ErrorCode::FileTooLarge ? QLocale().toString(given.value(index).toLongLong())
                                                     : isolated(given.value(index));
    };
    if (text.contains(QLatin1String("%3")))
        text = text.arg(argument(0), argument(1), argument(2));
    else if (text.contains(QLatin1String("%2")))
        text = text.arg(argument(0), argument(1));
    else if (text.contains(QLatin1String("%1")))
        text = text.arg(argument(0));
    const QString place = placeText(error);
    return place.isEmpty() ? text : Texts::tr("%1: %2").arg(place, text);
}

} // namespace dateline
