#include "wording/error_text.h"

#include "wording/isolated.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// A sentence with %1, %2 … for the error's arguments.
const char *pattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadDate:
        return QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a date (write 2024-07-25, 2024-07 or 2023-09/..)");
    case ErrorCode::BadEventType:
        return QT_TRANSLATE_NOOP("ErrorText", "“%1” is not an event type");
    case ErrorCode::FileNotFound:
        return QT_TRANSLATE_NOOP("ErrorText", "the file does not exist");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("ErrorText", "the file cannot be read: %1");
    case ErrorCode::NotAFile:
        return QT_TRANSLATE_NOOP("ErrorText", "this is not a file that can be read");
    case ErrorCode::FileTooLarge:
        return QT_TRANSLATE_NOOP("ErrorText", "the file is too large (%1 bytes; the limit is %2)");
    case ErrorCode::FileEmpty:
        return QT_TRANSLATE_NOOP("ErrorText", "the file is empty");
    case ErrorCode::FolderTooDeep:
        return QT_TRANSLATE_NOOP("ErrorText", "this folder lies more than %1 folders deep and was left out");
    case ErrorCode::TooManyFiles:
        return QT_TRANSLATE_NOOP("ErrorText", "there are more than %1 files: this one and those after it were left out");
    case ErrorCode::BadEncoding:
        return QT_TRANSLATE_NOOP("ErrorText", "the text is not valid %1");
    case ErrorCode::UnknownFormat:
        return QT_TRANSLATE_NOOP("ErrorText", "this kind of file is not known to Dateline (%1)");
    case ErrorCode::UnsupportedFormat:
        return QT_TRANSLATE_NOOP("ErrorText", "%1 is recognised, but this version cannot read it");
    case ErrorCode::BadSyntax:
        return QT_TRANSLATE_NOOP("ErrorText", "the file is malformed; expected: %1");
    case ErrorCode::Locked:
        return QT_TRANSLATE_NOOP("ErrorText", "this %1 is locked with a password: save it without one first");
    case ErrorCode::NoText:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "this %1 has pictures of pages and no text: a program for text recognition can add it");
    case ErrorCode::BundleDiffers:
        return QT_TRANSLATE_NOOP("ErrorText", "the bundle was changed: the SHA-256 of %1 should be %2 and is %3");
    case ErrorCode::BadSpan:
        return QT_TRANSLATE_NOOP("ErrorText", "%1 points outside the text (%2 to %3)");
    case ErrorCode::DuplicateId:
        return QT_TRANSLATE_NOOP("ErrorText", "the id %1 is used twice");
    case ErrorCode::UnknownId:
        return QT_TRANSLATE_NOOP("ErrorText", "the id %1 is referred to but not defined");
    case ErrorCode::CompanionMissing:
        return QT_TRANSLATE_NOOP("ErrorText", "the file that belongs to it is missing: %1");
    case ErrorCode::NothingQuoted:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "it quotes no words of the page it speaks of, %1: import that page first, or save it beside the file");
    case ErrorCode::TextDiffers:
        return QT_TRANSLATE_NOOP("ErrorText", "%1 quotes “%2”, but “%3” stands there");
    case ErrorCode::CannotWrite:
        return QT_TRANSLATE_NOOP("ErrorText", "the file cannot be written: %1");
    case ErrorCode::TableNotMapped:
        return QT_TRANSLATE_NOOP("ErrorText", "nobody has said yet what the columns of this table hold: %1");
    case ErrorCode::BadMapping:
        return QT_TRANSLATE_NOOP("ErrorText", "this says nothing of the table's columns: %1");
    case ErrorCode::UnclosedQuote:
        return QT_TRANSLATE_NOOP("ErrorText", "the quotation mark that opens here is closed nowhere");
    case ErrorCode::RowTooLong:
        return QT_TRANSLATE_NOOP("ErrorText", "the row is longer than %1 bytes");
    case ErrorCode::TooManyCells:
        return QT_TRANSLATE_NOOP("ErrorText", "the row has more than %1 cells");
    case ErrorCode::WrongCellCount:
        return QT_TRANSLATE_NOOP("ErrorText", "the row should have %1 cells, but it has %2");
    case ErrorCode::NulByte:
        return QT_TRANSLATE_NOOP("ErrorText", "a byte 0 stands here, which no text has");
    case ErrorCode::EmptyRow:
        return QT_TRANSLATE_NOOP("ErrorText", "nothing in this row tells of an event");
    case ErrorCode::TooManyRows:
        return QT_TRANSLATE_NOOP("ErrorText", "the table has more than %1 rows: those from here on were left out");
    case ErrorCode::DateOrderUnknown:
        return QT_TRANSLATE_NOOP("ErrorText", "“%1” may begin with its day or with its month");
    case ErrorCode::EndBeforeStart:
        return QT_TRANSLATE_NOOP("ErrorText", "the end, %1, lies before the start, %2");
    case ErrorCode::LibraryNotFound:
        return QT_TRANSLATE_NOOP("ErrorText", "there is no library here");
    case ErrorCode::NotALibrary:
        return QT_TRANSLATE_NOOP("ErrorText", "this is not a Dateline library");
    case ErrorCode::LibraryDamaged:
        return QT_TRANSLATE_NOOP("ErrorText", "the library is damaged: %1");
    case ErrorCode::LibraryNewer:
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "the library was made by a newer Dateline (its format is %1, this version knows up to %2); it was not touched");
    case ErrorCode::LibraryLocked:
        return QT_TRANSLATE_NOOP("ErrorText", "another program is using the library; nothing was changed");
    case ErrorCode::LibraryInUse:
        return QT_TRANSLATE_NOOP("ErrorText", "the library is open in another window (%1, process %2); close that one first");
    case ErrorCode::LibraryReadOnly:
        return QT_TRANSLATE_NOOP("ErrorText", "the library cannot be written: it is read-only");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("ErrorText", "the disk is full; nothing was changed");
    case ErrorCode::LibraryFailed:
        return QT_TRANSLATE_NOOP("ErrorText", "the library could not do this: %1");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("ErrorText", "not found: %1");
    case ErrorCode::NothingToUndo:
        return QT_TRANSLATE_NOOP("ErrorText", "there is nothing to undo");
    case ErrorCode::NothingToRedo:
        return QT_TRANSLATE_NOOP("ErrorText", "there is nothing to redo");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("ErrorText", "cancelled");
    }
    return "";
}

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
    QString text = Texts::tr(pattern(error.code));
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
