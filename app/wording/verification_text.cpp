#include "wording/verification_text.h"

#include "wording/isolated.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(VerificationText)
};

} // namespace

QString verificationSummary(const Verification &verification)
{
    return Texts::tr("%1, %2: verified %3, moved %4, lost %5")
        .arg(Texts::tr("%n article(s)", nullptr, verification.articles), Texts::tr("%n citation(s)", nullptr, verification.citations))
        .arg(verification.verified)
        .arg(verification.moved)
        .arg(verification.lost);
}

QStringList verificationProblems(const Verification &verification)
{
    QStringList lines;
    const LibraryHealth &health = verification.health;
    for (const QString &page : health.pages)
        lines << Texts::tr("The file is damaged: %1. Open a backup.").arg(page);
    if (health.brokenReferences > 0)
        lines << Texts::tr("%n row(s) belong to something that is not there.", nullptr, health.brokenReferences);
    if (health.articlesWithoutText > 0)
        lines << Texts::tr("%n article(s) have no text.", nullptr, health.articlesWithoutText);
    if (health.eventsWithoutQuote > 0)
        lines << Texts::tr("%n event(s) have no quote.", nullptr, health.eventsWithoutQuote);
    if (health.articlesOutOfIndex > 0)
        lines << Texts::tr("%n article(s) are not found by their words; the index can be made anew.", nullptr,
                           health.articlesOutOfIndex);
    for (const QString &title : verification.damagedArticles)
        lines << Texts::tr("%1: the text is not the one that was stored").arg(isolated(title));
    return lines;
}

} // namespace dateline
