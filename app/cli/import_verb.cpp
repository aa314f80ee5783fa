#include "cli/console.h"
#include "cli/table_options.h"
#include "cli/verb_parser.h"
#include "library/library.h"
#include "library/library_lock.h"
#include "state/clock.h"
#include "wording/change_text.h"
#include "workflow/importer.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

void printResult(const ImportResult &result)
{
    if (result.error) {
        complain(*result.error);
        return;
    }
    const QString outcome = importOutcomeText(result.outcome);
    const QString events = Texts::tr("%n event(s)", nullptr, result.eventsAdded);
    printLine(Texts::tr("%1: %2, %3").arg(result.path, outcome, events));
    complainOfLosses(result.path, result.losses);
    if (result.table)
        complainOfTable(result.path, *result.table);
}

/// "added: 2, already known: 1; 11 events"
QString summaryOf(const std::vector<ImportResult> &results)
{
    QStringList parts;
    int events = 0;
    for (const ImportResult &result : results)
        events += result.eventsAdded;
    for (const ImportOutcome outcome : {ImportOutcome::Added, ImportOutcome::NewVersion, ImportOutcome::AnnotationsAdded,
                                        ImportOutcome::Known, ImportOutcome::NothingQuoted, ImportOutcome::Refused}) {
        const auto count = std::ranges::count(results, outcome, &ImportResult::outcome);
        if (count > 0)
            parts << Texts::tr("%1: %2").arg(importOutcomeText(outcome)).arg(count);
    }
    if (parts.isEmpty())
        return Texts::tr("no files were found");
    return Texts::tr("%1; %2").arg(parts.join(QStringLiteral(", ")), Texts::tr("%n event(s)", nullptr, events));
}

} // namespace

ExitStatus importVerb(const QStringList &arguments)
{
    VerbParser parser(
        QStringLiteral("import LIBRARY FILE… [--map COLUMN=FIELD … | --mapping FILE]"),
        Texts::tr("Adds files to a library, which is made when it is missing: a line for each file as soon as it is on disk, "
                  "a summary last. Folders are walked."));
    addTableOptions(parser);
    parser.parse(arguments, 2, INT_MAX);
    ImportRequest request;
    request.paths = parser.positional().mid(1);
    request.tables = tableMappings(parser, request.paths);
    if (parser.isOver())
        return parser.status();

    const QString path = parser.positional().first();
    const auto lock = LibraryLock::take(path);
    if (!lock) {
        complain(lock.error());
        return ExitStatus::CannotRun;
    }
    auto library = Library::create(path);
    if (!library) {
        complain(library.error());
        return ExitStatus::CannotRun;
    }
    library->setClock(now);
    const auto results = importFiles(*library, request, {}, {}, printResult);
    printLine(summaryOf(results));

    ExitStatus status = ExitStatus::Done;
    for (const ImportResult &result : results) {
        if (result.outcome == ImportOutcome::Refused)
            status = worst(status, statusOf(*result.error));
        else if (result.table && result.table->refused > 0)
            status = worst(status, ExitStatus::Refused);
    }
    return status;
}

} // namespace dateline
