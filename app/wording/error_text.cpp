#include "wording/error_text.h"

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
#define SAY(text) return QT_TRANSLATE_NOOP("ErrorText", text)
    switch (code) {
    case ErrorCode::BadDate:
        SAY("“%1” is not a date (write 2024-07-25, 2024-07 or 2023-09/..)");
    case ErrorCode::BadEventType:
        SAY("“%1” is not an event type");
    case ErrorCode::FileNotFound:
        SAY("the file does not exist");
    case ErrorCode::FileUnreadable:
        SAY("the file cannot be read: %1");
    case ErrorCode::NotAFile:
        SAY("this is not a file that can be read");
    case ErrorCode::FileTooLarge:
        SAY("the file is too large (%1 bytes; the limit is %2)");
    case ErrorCode::FileEmpty:
        SAY("the file is empty");
    case ErrorCode::FolderTooDeep:
        SAY("this folder lies more than %1 folders deep and was left out");
    case ErrorCode::TooManyFiles:
        SAY("there are more than %1 files: this one and those after it were left out");
    case ErrorCode::BadEncoding:
        SAY("the text is not valid %1");
    case ErrorCode::UnknownFormat:
        SAY("this kind of file is not known to Dateline (%1)");
    case ErrorCode::UnsupportedFormat:
        SAY("%1 is recognised, but this version cannot read it");
    case ErrorCode::BadSyntax:
        SAY("the file is malformed: %1");
    case ErrorCode::BadSpan:
        SAY("%1 points outside the text (%2 to %3)");
    case ErrorCode::DuplicateId:
        SAY("the id %1 is used twice");
    case ErrorCode::UnknownId:
        SAY("the id %1 is referred to but not defined");
    case ErrorCode::CompanionMissing:
        SAY("the file that belongs to it is missing: %1");
    case ErrorCode::TextDiffers:
        SAY("%1 quotes “%2”, but “%3” stands there");
    case ErrorCode::CannotWrite:
        SAY("the file cannot be written: %1");
    case ErrorCode::LibraryNotFound:
        SAY("there is no library here");
    case ErrorCode::NotALibrary:
        SAY("this is not a Dateline library");
    case ErrorCode::LibraryDamaged:
        SAY("the library is damaged: %1");
    case ErrorCode::LibraryNewer:
        SAY("the library was made by a newer Dateline (its format is %1, this version knows up to %2); it was not touched");
    case ErrorCode::LibraryLocked:
        SAY("another program is using the library; nothing was changed");
    case ErrorCode::LibraryReadOnly:
        SAY("the library cannot be written: it is read-only");
    case ErrorCode::DiskFull:
        SAY("the disk is full; nothing was changed");
    case ErrorCode::LibraryFailed:
        SAY("the library could not do this: %1");
    case ErrorCode::NotFound:
        SAY("not found: %1");
    case ErrorCode::NothingToUndo:
        SAY("there is nothing to undo");
    case ErrorCode::NothingToRedo:
        SAY("there is nothing to redo");
    case ErrorCode::Cancelled:
        SAY("cancelled");
    }
#undef SAY
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
        return error.code == ErrorCode::FileTooLarge ? QLocale().toString(given.value(index).toLongLong()) : given.value(index);
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
