#include "cli/console.h"

#include "wording/change_text.h"
#include "wording/error_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace dateline {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

} // namespace

QString oneLine(const QString &text)
{
    QString line = text;
    const auto breaksLine = [](QChar letter) {
        return letter.category() == QChar::Other_Control || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator;
    };
    std::ranges::replace_if(line, breaksLine, QChar(u' '));
    return line;
}

void printLine(const QString &text)
{
    write(stdout, oneLine(text).toUtf8() + '\n');
    std::fflush(stdout);
}

void printText(const QString &text)
{
    write(stdout, text.toUtf8());
}

void printBytes(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void complain(const QString &text)
{
    write(stderr, oneLine(text).toUtf8() + '\n');
}

void complain(const Error &error)
{
    complain(errorText(error));
}

void complainOfLosses(const QString &path, const LossReport &losses)
{
    if (losses.empty())
        return;
    QStringList texts;
    for (const Loss &loss : losses)
        texts << lossText(loss);
    complain(QCoreApplication::translate("Console", "%1: not carried over: %2").arg(path, texts.join(QStringLiteral("; "))));
}

Error inLibrary(Error error, const QString &library)
{
    if (error.file.isEmpty())
        error.file = library;
    return error;
}

bool flushOutput()
{
    if (std::fflush(stdout) == 0 && !std::ferror(stdout))
        return true;
    complain(QCoreApplication::translate("Console", "standard output cannot be written: %1").arg(qt_error_string()));
    return false;
}

ExitStatus statusOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::LibraryNotFound:
    case ErrorCode::NotALibrary:
    case ErrorCode::LibraryDamaged:
    case ErrorCode::LibraryNewer:
    case ErrorCode::LibraryLocked:
    case ErrorCode::LibraryInUse:
    case ErrorCode::LibraryReadOnly:
    case ErrorCode::LibraryReplaced:
    case ErrorCode::DiskFull:
    case ErrorCode::LibraryFailed:
    case ErrorCode::CannotWrite:
        return ExitStatus::CannotRun;
    default:
        return ExitStatus::Refused;
    }
}

ExitStatus worst(ExitStatus status, ExitStatus worse)
{
    return std::max(status, worse);
}

} // namespace dateline
