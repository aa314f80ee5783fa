#include "cli/console.h"
#include "cli/verb_parser.h"
#include "cli/written_files.h"
#include "cli/written_reports.h"
#include "report/bundle_files.h"
#include "report/library_report.h"
#include "wording/app_wording.h"
#include "workflow/exporter.h"
#include "workflow/importer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ConvertVerb)
};

ExitStatus writeReport(AnnotatedArticle article, VerbParser &parser, const QString &format)
{
    ReportWish wish{parser.isSet(briefingName), {}, article.article.title};
    wish.filter.from = parser.from();
    wish.filter.until = parser.until();
    if (wish.title.isEmpty())
        wish.title = QFileInfo(article.source.path).completeBaseName();
    const ReportSource source{{std::move(article)}, {}, wish.title};
    return handOver(reportOn(source, wish), format, parser.value(outputName));
}

} // namespace

ExitStatus convertVerb(const QStringList &arguments)
{
    VerbParser parser(QStringLiteral("convert FILE --to FORMAT [-o OUT] [--briefing --from D --until D]"),
                      Texts::tr("Writes an annotated article in another format. What the one reader or the other format has no "
                                "place for is a line on standard error."));
    addFormat(parser, Texts::tr("The file; STEM for brat's STEM.txt and STEM.ann. Without it: standard output."),
              exportFormats() + reportFormats());
    addBriefing(parser);
    parser.addDates();
    parser.parse(arguments, 1, 1);
    const QString format = writtenFormat(parser, exportFormats() + reportFormats());
    refuseIdleBriefing(parser, format);
    if (!parser.isSet(briefingName) && (parser.from() || parser.until()))
        parser.refuse(Texts::tr("--from and --until go with --briefing"));
    if (parser.isOver())
        return parser.status();

    std::vector<ReadFile> files = readFiles(parser.positional(), {}, EventOrigins::AnnotationsOnly);
    if (files.size() != 1) {
        parser.refuse(Texts::tr("one article is converted at a time, and here are %n", nullptr, static_cast<int>(files.size())));
        return parser.status();
    }
    ReadFile &file = files.front();
    if (!file.article)
        return failed(file.article.error());
    complainOfLosses(file.path, file.article->losses);
    if (isReportFormat(format))
        return writeReport(*std::move(file.article), parser, format);
    const auto made = exportArticles({*std::move(file.article)}, {format, false, &bundleFiles}, appWording());
    return made ? handOver(*made, format, parser.value(outputName)) : failed(made.error());
}

} // namespace dateline
