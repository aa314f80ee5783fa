#include "wording/bundle_text.h"

#include "wording/isolated.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BundleText)
};

} // namespace

QString bundleSummary(const BundleVerification &verification)
{
    return Texts::tr("%1, %2, %3: verified %4, moved %5, lost %6")
        .arg(Texts::tr("%n file(s)", nullptr, verification.files), Texts::tr("%n article(s)", nullptr, verification.articles),
             Texts::tr("%n citation(s)", nullptr, verification.citations))
        .arg(verification.verified)
        .arg(verification.moved)
        .arg(verification.lost);
}

QString bundleFaultText(const BundleFault &fault)
{
    const QString file = isolated(fault.file);
    const QString event = isolated(fault.event);
    const QString expected = isolated(fault.expected);
    const QString found = isolated(fault.found);
    switch (fault.kind) {
    case BundleFault::Kind::Missing:
        return Texts::tr("%1: the file is missing").arg(file);
    case BundleFault::Kind::Unlisted:
        return Texts::tr("%1: no list names this file").arg(file);
    case BundleFault::Kind::Changed:
        return Texts::tr("%1: the SHA-256 should be %2 and is %3").arg(file, expected, found);
    case BundleFault::Kind::OtherText:
        return Texts::tr("%1: the annotations were made of a text with the SHA-256 %2; this one has %3")
            .arg(file, expected, found);
    case BundleFault::Kind::Unreadable:
        return Texts::tr("%1: these are no annotations; expected: %2").arg(file, found);
    case BundleFault::Kind::Moved:
        return Texts::tr("%1: %2: “%3” stands elsewhere in the text; at its place stands “%4”").arg(file, event, expected, found);
    case BundleFault::Kind::Lost:
        return Texts::tr("%1: %2: “%3” does not stand in the text; at its place stands “%4”").arg(file, event, expected, found);
    }
    return {};
}

} // namespace dateline
