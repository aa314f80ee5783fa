#include "cli/console.h"
#include "cli/table_options.h"
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

void addOptions(VerbParser &parser)
{
    addFormat(parser, Texts::tr("The file; STEM for brat's STEM.txt and STEM.ann. Without it: standard output."),
              exportFormats() + reportFormats());
    addBriefing(parser);
    parser.addDates();
    addTableOptions(parser);
}

QString formatOf(VerbParser &parser)
{
    const QString format = writtenFormat(parser, exportFormats() + reportFormats());
    refuseIdleBriefing(parser, format);
    if (!parser.isSet(briefingName) && (parser.from() || parser.until()))
        parser.refuse(Texts::tr("--from and --until go with --briefing"));
    return format;
}

ExitStatus writeReport(std::vector<AnnotatedArticle> articles, VerbParser &parser, const QString &format)
{
    const bool isOne = articles.size() == 1;
    ReportWish wish{parser.isSet(briefingName), {}, isOne ? articles.front().article.title : QString()};
    wish.filter.from = parser.from();
    wish.filter.until = parser.until();
    if (wish.title.isEmpty())
        wish.title = QFileInfo(articles.front().files.value(0)).completeBaseName();
    const ReportSource source{std::move(articles), {}, wish.title};
    return handOver(reportOn(source, wish), format, parser.value(outputName));
}

} // namespace

ExitStatus convertVerb(const QStringList &arguments)
{
    VerbParser parser(QStringLiteral("convert FILE --to FORMAT [-o OUT] [--briefing --from D --until D]"),
                      Texts::tr("Writes an annotated article in another format. What the one reader or the other format has no "
                                "place for is a line on standard error."));
    addOptions(parser);
    parser.parse(arguments, 1, 1);
    const QString format = formatOf(parser);
    const TableMappings tables = tableMappings(parser, parser.positional());
    if (parser.isOver())
        return parser.status();

    // A report of a plain article has what its text tells, as suggestions.
    const auto origins = isReportFormat(format) ? EventOrigins::AnnotationsElseText : EventOrigins::AnnotationsOnly;
    std::vector<ReadFile> files = readFiles(parser.positional(), {}, origins, tables);
    const bool isTable = !files.empty() && files.front().article && files.front().article->table;
    if (files.size() != 1 && (!isTable || files.back().path != files.front().path || holdsOneArticle(format))) {
        parser.refuse(Texts::tr("one article is converted at a time, and here are %n", nullptr, static_cast<int>(files.size())));
        return parser.status();
    }
    std::vector<AnnotatedArticle> articles;
    for (ReadFile &file : files) {
        if (!file.article)
            return failed(file.article.error());
        complainOfLosses(file.path, file.article->losses);
        articles.push_back(*std::move(file.article));
    }
    ExitStatus status = ExitStatus::Done;
    if (isTable) {
        complainOfTable(files.front().path, *articles.front().table);
        status = articles.front().table->refused > 0 ? ExitStatus::Refused : status;
    }
    if (isReportFormat(format))
        return worst(status, writeReport(std::move(articles), parser, format));
    const auto made = exportArticles(articles, {format, false, &bundleFiles}, appWording());
    return worst(status, made ? handOver(*made, format, parser.value(outputName)) : failed(made.error()));
}

} // namespace dateline
