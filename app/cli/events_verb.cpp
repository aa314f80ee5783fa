#include "cli/chronology.h"
#include "cli/console.h"
#include "cli/table_options.h"
#include "cli/verb_parser.h"
#include "wording/app_wording.h"
#include "workflow/exporter.h"
#include "workflow/importer.h"

#include <QCoreApplication>

#include <climits>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EventsVerb)
};

void addOptions(VerbParser &parser)
{
    parser.addValue(QStringLiteral("published"), QStringLiteral("DATE"),
                    Texts::tr("The day the articles were published (EDTF)."));
    parser.addFlag(QStringLiteral("ignore-annotations"), Texts::tr("Take the text and its date only and find the events anew."));
    parser.addFlag(QStringLiteral("with-text"), Texts::tr("With --json: each article's text too."));
    parser.addFlag(QStringLiteral("json"), Texts::tr("As JSON."));
    parser.addFlag(QStringLiteral("csv"), Texts::tr("As a table, one event a line."));
    parser.addFlag(QStringLiteral("text"), Texts::tr("As a chronology to read; this is the default."));
}

/// "json", "csv", "text".
QString formatOf(VerbParser &parser)
{
    QStringList asked;
    for (const QString &format : {QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("text")}) {
        if (parser.isSet(format))
            asked << format;
    }
    if (asked.size() > 1)
        parser.refuse(Texts::tr("only one of --json, --csv and --text can be asked for"));
    const QString format = asked.value(0, QStringLiteral("text"));
    if (parser.isSet(QStringLiteral("with-text")) && format != QLatin1String("json"))
        parser.refuse(Texts::tr("--with-text goes with --json"));
    return format;
}

ExitStatus print(const std::vector<AnnotatedArticle> &articles, const ExportOptions &options)
{
    if (options.format == QLatin1String("text")) {
        printText(chronologyText(articles));
        return ExitStatus::Done;
    }
    const auto made = exportArticles(articles, options, appWording());
    if (!made) {
        complain(made.error());
        return statusOf(made.error());
    }
    for (const ExportedFile &file : made->files)
        printBytes(file.bytes);
    complainOfLosses(options.format, made->losses);
    return ExitStatus::Done;
}

} // namespace

ExitStatus eventsVerb(const QStringList &arguments)
{
    VerbParser parser(
        QStringLiteral("events FILE… [--published DATE] [--ignore-annotations] [--with-text] [--json|--csv|--text]"),
        Texts::tr("Prints the events of articles: their annotations, or what is found in plain ones; nothing is stored. Folders "
                  "are walked."));
    addOptions(parser);
    addTableOptions(parser);
    parser.parse(arguments, 1, INT_MAX);
    const auto published = parser.date(QStringLiteral("published"));
    const QString format = formatOf(parser);
    const TableMappings tables = tableMappings(parser, parser.positional());
    if (parser.isOver())
        return parser.status();

    ExitStatus status = ExitStatus::Done;
    std::vector<AnnotatedArticle> articles;
    const EventOrigins origins =
        parser.isSet(QStringLiteral("ignore-annotations")) ? EventOrigins::TextOnly : EventOrigins::AnnotationsElseText;
    for (ReadFile &file : readFiles(parser.positional(), published, origins, tables)) {
        if (file.article) {
            complainOfLosses(file.path, file.article->losses);
            if (const auto &table = file.article->table) {
                complainOfTable(file.path, *table);
                status = worst(status, table->refused > 0 ? ExitStatus::Refused : ExitStatus::Done);
            }
            articles.push_back(*std::move(file.article));
        } else {
            complain(file.article.error());
            if (file.article.error().code != ErrorCode::NothingQuoted)
                status = ExitStatus::Refused;
        }
    }
    return worst(status, print(articles, {format, parser.isSet(QStringLiteral("with-text"))}));
}

} // namespace dateline
