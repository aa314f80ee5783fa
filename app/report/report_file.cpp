#include "report/report_file.h"

#include "document/html_writer.h"
#include "document/odt_writer.h"
#include "report/paper.h"

namespace dateline {

QStringList reportFormats()
{
    return {QStringLiteral("html"), QStringLiteral("odt"), QStringLiteral("pdf")};
}

Result<QByteArray> reportBytes(const Report &report, const QString &format, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    if (format == QLatin1String("html"))
        return htmlOf(report.document);
    if (format == QLatin1String("odt"))
        return odtOf(report.document);
    if (format == QLatin1String("pdf"))
        return paperOf(report.document, report.picture, stop);
    return failure(ErrorCode::UnknownFormat, {format});
}

} // namespace dateline
