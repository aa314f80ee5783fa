#include "cli/console.h"
#include "cli/verb_parser.h"
#include "wording/event_type_text.h"
#include "wording/quote_text.h"
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

void printSummary(const Verification &verification)
{
    printLine(Texts::tr("%1, %2: verified %3, moved %4, lost %5")
                  .arg(Texts::tr("%n article(s)", nullptr, verification.articles),
                       Texts::tr("%n citation(s)", nullptr, verification.citations))
                  .arg(verification.verified)
                  .arg(verification.moved)
                  .arg(verification.lost));
}

} // namespace

ExitStatus verifyVerb(const QStringList &arguments)
{
    VerbParser parser(
        QStringLiteral("verify LIBRARY"),
        Texts::tr("Checks every citation against its article, and every article against the hash it was stored with."));
    parser.parse(arguments, 1, 1);
    if (parser.isOver())
        return parser.status();

    const auto library = Library::open(parser.positional().first(), Library::Access::ReadOnly);
    const auto verification = library ? verifyLibrary(*library) : tl::make_unexpected(library.error());
    if (!verification) {
        complain(inLibrary(verification.error(), parser.positional().first()));
        return ExitStatus::CannotRun;
    }
    printSummary(*verification);
    for (const CitationFinding &finding : verification->findings)
        printFinding(finding);
    for (const QString &title : verification->damagedArticles)
        complain(Texts::tr("%1: the text is not the one that was stored").arg(title));
    return verification->lost > 0 || !verification->damagedArticles.isEmpty() ? ExitStatus::Refused : ExitStatus::Done;
}

} // namespace dateline
