#include "cli/console.h"
#include "cli/verb_parser.h"
#include "cli/written_files.h"
#include "cli/written_reports.h"
#include "library/library.h"
#include "report/bundle_files.h"
#include "report/library_report.h"
#include "wording/app_wording.h"
#include "wording/error_text.h"
#include "workflow/exporter.h"
#include "workflow/typed_query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
};

void addOptions(VerbParser &parser)
{
    addFormat(
        parser,
        Texts::tr(
            "The file; STEM for brat's STEM.txt and STEM.ann; for formats that hold one article also a folder, OUT/, for all of "
            "them. Without it: standard output."),
        exportFormats() + reportFormats());
    addBriefing(parser);
    parser.addDates();
    parser.addValue(QStringLiteral("type"), QStringLiteral("T"),
                    Texts::tr("Events of this type (THREATEN …); may be given several times."));
    parser.addValue(
        QStringLiteral("actor"), QStringLiteral("A"),
        Texts::tr("Events with this actor, a code or a name, as source, target or speaker; may be given several times."));
    parser.addValue(QStringLiteral("text"), QStringLiteral("Q"), Texts::tr("Events whose title or article answers this search."));
}

EventFilter filterOf(VerbParser &parser)
{
    EventFilter filter;
    filter.from = parser.from();
    filter.until = parser.until();
    for (const QString &name : parser.values(QStringLiteral("type"))) {
        if (const auto type = eventTypeFromName(name))
            filter.types.push_back(*type);
        else
            parser.refuse(errorText({ErrorCode::BadEventType, {name}, {}}));
    }
    filter.actors = parser.values(QStringLiteral("actor"));
    const SearchQuery query = readTypedQuery(parser.value(QStringLiteral("text")), QLocale().bcp47Name(), std::nullopt);
    for (const QueryComplaint &complaint : query.complaints()) { // what is left out would let more through than was asked for
        if (complaint.about == QueryComplaint::About::BadDate)
            parser.refuse(errorText({ErrorCode::BadDate, {complaint.text}, {}}));
        else if (complaint.about == QueryComplaint::About::UnknownType)
            parser.refuse(errorText({ErrorCode::BadEventType, {complaint.text}, {}}));
    }
    filter.text = query.text();
    return filter;
}

bool isFolder(const QString &output)
{
    return output.endsWith(u'/') || QFileInfo(output).isDir();
}

QString formatOf(VerbParser &parser)
{
    const QString format = writtenFormat(parser, exportFormats() + reportFormats());
    refuseIdleBriefing(parser, format);
    if ((isReportFormat(format) || !holdsOneArticle(format)) && isFolder(parser.value(outputName)))
        parser.refuse(Texts::tr("-o must be a file: %1").arg(parser.value(outputName)));
    return format;
}

ExitStatus exportInto(const QString &folder, const std::vector<AnnotatedArticle> &articles, const ExportOptions &options)
{
    const auto exports = exportEach(articles, options, appWording());
    if (!exports)
        return failed(exports.error());
    QDir().mkpath(folder);
    for (const NamedExport &each : *exports) {
        const QString suffix = each.made.files.size() == 1 ? each.made.files.front().suffix : QString();
        if (const ExitStatus status = handOver(each.made, options.format, QDir(folder).filePath(each.stem) + suffix);
            status != ExitStatus::Done)
            return status;
    }
    return ExitStatus::Done;
}

} // namespace

ExitStatus exportVerb(const QStringList &arguments)
{
    VerbParser parser(QStringLiteral("export LIBRARY --to FORMAT [-o OUT] "
                                     "[--from D --until D --type T --actor A --text Q] [--briefing]"),
                      Texts::tr("Writes a library's articles with their events, or those that the filter lets through."));
    addOptions(parser);
    parser.parse(arguments, 1, 1);
    const QString format = formatOf(parser);
    const EventFilter filter = filterOf(parser);
    if (parser.isOver())
        return parser.status();

    const auto library = Library::open(parser.positional().first(), Library::Access::ReadOnly);
    if (!library)
        return failed(library.error());
    if (isReportFormat(format)) {
        const QString name = QFileInfo(parser.positional().first()).completeBaseName();
        return handOver(reportOn(*library, {parser.isSet(briefingName), filter, name}), format, parser.value(outputName));
    }
    const QString output = parser.value(outputName);
    if (!holdsOneArticle(format)) {
        const auto made = exportLibrary(*library, filter, {format, false, &bundleFiles}, appWording());
        return made ? handOver(*made, format, output) : failed(inLibrary(made.error(), parser.positional().first()));
    }
    const auto articles = collect(*library, filter);
    if (!articles)
        return failed(inLibrary(articles.error(), parser.positional().first()));
    if (isFolder(output))
        return exportInto(output, *articles, {format});
    if (articles->size() != 1) {
        parser.refuse(Texts::tr("%1 holds one article, and here are %n; a folder, -o OUT/, takes them all", nullptr,
                                static_cast<int>(articles->size()))
                          .arg(format));
        return parser.status();
    }
    const auto made = exportArticles(*articles, {format}, appWording());
    return made ? handOver(*made, format, output) : failed(made.error());
}

} // namespace dateline
