#include "cli/written_reports.h"

#include "cli/console.h"
#include "cli/written_files.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WrittenReports)
};

} // namespace

void addBriefing(VerbParser &parser)
{
    parser.addFlag(
        briefingName,
        Texts::tr("With --to %1: a briefing on the time from --from to --until, or the latest month, instead of a chronology.")
            .arg(reportFormats().join(QStringLiteral(", "))));
}

void refuseIdleBriefing(VerbParser &parser, const QString &format)
{
    if (parser.isSet(briefingName) && !isReportFormat(format))
        parser.refuse(Texts::tr("--briefing goes with --to %1").arg(reportFormats().join(QStringLiteral(", "))));
}

bool isReportFormat(const QString &format)
{
    return reportFormats().contains(format);
}

bool asksForReport(const QStringList &arguments)
{
    const auto asked = arguments.indexOf(QStringLiteral("--to"));
    return std::ranges::any_of(reportFormats() + QStringList{QStringLiteral("bundle")}, [&](const QString &format) {
        return (asked >= 0 && arguments.value(asked + 1) == format) || arguments.contains(QStringLiteral("--to=") + format);
    });
}

ExitStatus handOver(const Result<Report> &report, const QString &format, const QString &output)
{
    if (!report)
        return failed(report.error());
    const auto bytes = reportBytes(*report, format);
    if (!bytes)
        return failed(bytes.error());
    const ExitStatus status = handOver(Export{{{u'.' + format, *bytes}}, {}}, format, output);
    if (report->leftOut > 0)
        complain(Texts::tr("%Ln event(s) had no room: narrow it with --from, --until, --type, --actor or --text", nullptr,
                           report->leftOut));
    return status;
}

} // namespace dateline
