#include "cli/console.h"
#include "cli/verb_parser.h"
#include "cli/written_files.h"
#include "library/library_lock.h"
#include "wording/bundle_text.h"
#include "wording/event_type_text.h"
#include "wording/place_text.h"
#include "wording/quote_text.h"
#include "wording/suspicion_text.h"
#include "wording/verification_text.h"
#include "workflow/bundle_verifier.h"
#include "workflow/verifier.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(VerifyVerb)
};

void printFinding(const CitationFinding &finding)
{
    printLine(Texts::tr("%1: %2").arg(unhidden(finding.articleTitle), unhidden(finding.eventTitle)));
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

ExitStatus verifiedBundle(const QString &path)
{
    const auto verification = verifyBundle(path);
    if (!verification)
        return failed(inLibrary(verification.error(), path));
    printLine(bundleSummary(*verification));
    for (const BundleFault &fault : verification->faults)
        complain(bundleFaultText(fault));
    return verification->isGood() ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace

ExitStatus verifyVerb(const QStringList &arguments)
{
    VerbParser parser(
        QStringLiteral("verify LIBRARY|BUNDLE"),
        Texts::tr("Checks the file and its index, every citation against its article, and every article against the hash it was "
                  "stored with. Of a proof bundle every hash and every quote, and names what differs."));
    parser.addFlag(QStringLiteral("mend"),
                   Texts::tr("Make the index anew and put moved citations where their words stand, after a backup."));

    parser.parse(arguments, 1, 1);
    if (parser.isOver())
        return parser.status();

    const QString path = parser.positional().first();
    const auto isBundle = isBundleFile(path);
    if (!isBundle) {
        complain(isBundle.error());
        return ExitStatus::CannotRun;
    }
    if (*isBundle) {
        if (parser.isSet(QStringLiteral("mend")))
            parser.refuse(Texts::tr("a bundle cannot be mended: whoever wrote it has it whole"));
        return parser.isOver() ? parser.status() : verifiedBundle(path);
    }
    const auto verification = parser.isSet(QStringLiteral("mend")) ? mended(path) : verified(path);
    if (!verification) {
        complain(inLibrary(verification.error(), path));
        return ExitStatus::CannotRun;
    }
    printLine(verificationSummary(*verification));
    if (const PlaceRisk risk = riskAt(path); risk != PlaceRisk::None)
        complain(Texts::tr("%1: %2 %3", "library, what is risky, what to do").arg(path, placeRiskText(risk), placeRiskAdvice(risk)));
    for (const CitationFinding &finding : verification->findings)
        printFinding(finding);
    const QStringList problems = verificationProblems(*verification);
    for (const QString &problem : problems)
        complain(problem);
    return verification->lost > 0 || !problems.isEmpty() ? ExitStatus::Refused : ExitStatus::Done;
}

} // namespace dateline
