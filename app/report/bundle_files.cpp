#include "report/bundle_files.h"

#include "report/chronology.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BundleFiles)
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
                  "report.html           the chronology, with a note for each quote; any browser opens it\n"
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

Result<std::vector<FurtherFile>> bundleFiles(const std::vector<AnnotatedArticle> &articles,
                                             const std::vector<EventGroup> &disputed)
{
    return chronology({articles, disputed, Texts::tr("Proof bundle")})
        .and_then([](const Report &report) { return reportBytes(report, QStringLiteral("html")); })
        .map([](QByteArray &&report) {
            return std::vector<FurtherFile>{{QStringLiteral("README.txt"), readme().toUtf8()},
                                            {QStringLiteral("report.html"), std::move(report)}};
        });
}

} // namespace dateline
