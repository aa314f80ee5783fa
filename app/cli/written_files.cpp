#include "cli/written_files.h"

#include "cli/console.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WrittenFiles)
};

} // namespace

void addFormat(VerbParser &parser, const QString &outputHelp, const QStringList &formats)
{
    parser.addValue(QStringLiteral("to"), QStringLiteral("FORMAT"), formats.join(QStringLiteral(", ")));
    parser.addValue(outputName, QStringLiteral("OUT"), outputHelp);
}

QString writtenFormat(VerbParser &parser, const QStringList &formats)
{
    const QString format = parser.value(QStringLiteral("to"));
    if (!formats.contains(format))
        parser.refuse(Texts::tr("--to takes one of: %1").arg(formats.join(QStringLiteral(", "))));
    if (format == QLatin1String("brat") && !parser.isSet(outputName))
        parser.refuse(Texts::tr("brat writes two files: say where with -o STEM"));
    return format;
}

ExitStatus handOver(const Export &made, const QString &format, const QString &output)
{
    if (output.isEmpty()) {
        for (const ExportedFile &file : made.files)
            printBytes(file.bytes);
        complainOfLosses(format, made.losses);
        return ExitStatus::Done;
    }
    const auto saved = saveExport(made, output);
    if (!saved)
        return failed(saved.error());
    for (const QString &path : saved->files)
        printLine(path);
    complainOfLosses(output, made.losses);
    return ExitStatus::Done;
}

ExitStatus failed(const Error &error)
{
    complain(error);
    return statusOf(error);
}

} // namespace dateline
