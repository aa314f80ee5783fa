#include "wording/bundle_text.h"

#include "wording/isolated.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BundleText)
};

QString readme()
{
    const QStringList parts{
        Texts::tr(
            "PROOF BUNDLE\n"
            "Written by Dateline. Every event in here rests on words of an article, and the articles lie beside them: anyone can "
            "check the one against the other, without Dateline."),
        Texts::tr("WHAT IS IN IT\n"
                  "SHA256SUMS            the SHA-256 of every other file\n"
                  "bundle.json           the list of articles, with the SHA-256 of the file that each was read from\n"
                  "articles/NAME.txt     the text of an article, UTF-8\n"
                  "articles/NAME.jsonld  the article and its events: W3C Web Annotation, JSON-LD"),
        Texts::tr(
            "HOW TO CHECK IT\n"
            "Unpack it and type in its folder:\n\n"
            "    sha256sum -c SHA256SUMS\n\n"
            "Each line must end with OK (on macOS: shasum -a 256 -c SHA256SUMS). The SHA-256 of a text is also the “textSha256” "
            "of its annotations. Each quote (“exact”) stands in the text at its place (“start” to “end”, counted in Unicode "
            "characters from 0). All of this at once:\n\n"
            "    dateline verify BUNDLE.zip"),
        Texts::tr(
            "WHAT IS NOT IN IT\n"
            "The files that the articles were read from. Whoever has one can compare its SHA-256 with that under “source” in "
            "bundle.json.")};
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace

std::vector<FurtherFile> bundleFiles(const std::vector<AnnotatedArticle> &)
{
    return {{QStringLiteral("README.txt"), readme().toUtf8()}};
}

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
