#include "cli/console.h"
#include "cli/verb_parser.h"
#include "library/library_lock.h"
#include "wording/event_type_text.h"
#include "wording/quote_text.h"
#include "wording/verification_text.h"
#include "workflow/verifier.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(VerifyVerb)
};

void printFinding(const CitationFinding &finding)
{
    printLine(Texts::tr("%1: %2").arg(finding.articleTitle, finding.eventTitle));
    printLine(QStringLiteral("    ") + shortQuote(finding.citation.exact));
    printLine(QStringLiteral("    ") + citationStateText(finding.check.state));
}

Result<Verification> verified(const QString &path)
{
    return Library::open(path, Library::Access::ReadOnly).and_then([](const Library &library) { return verifyLibrary(library); });
}

Result<Verification> mended(const QString &path)
{
    const auto lock = LibraryLock::take(path);
    if (!lock)
        return tl::make_unexpected(lock.error());
    return Library::open(path, Library::Access::ReadWrite).and_then([](Library &&library) {
        return verifyLibrary(library).and_then([&](const Verification &found) { return mendLibrary(library, found); });
    });
}

} // namespace

ExitStatus verifyVerb(const QStringList &arguments)
{
    VerbParser parser(
        QStringLiteral("verify LIBRARY"),
        Texts::tr("Checks the file and its index, every citation against its article, and every article against the hash it was "
                  "stored with."));
    parser.addFlag(QStringLiteral("mend"),
                                  Texts::tr("Make the index anew and put moved citations where their words stand, after a backup."));

    parser.parse(arguments, 1, 1);
    if (parser.isOver())
        return parser.status();

    const QString path = parser.positional().first();
    const auto verification = parser.isSet(QStringLiteral("mend")) ? mended(path) : verified(path);
    if (!verification) {
        complain(inLibrary(verification.error(), path));
        return ExitStatus::CannotRun;
    }
    printLine(verificationSummary(*verification));
    for (const CitationFinding &finding : verification->findings)
        printFinding(finding);
    const QStringList problems = verificationProblems(*verification);
    for (const QString &problem : problems)
        complain(problem);
    return verification->lost > 0 || !problems.isEmpty() ? ExitStatus::Refused : ExitStatus::Done;
}

} // namespace dateline
