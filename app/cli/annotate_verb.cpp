#include "cli/console.h"
#include "cli/verb_parser.h"
#include "cli/written_files.h"
#include "report/bundle_files.h"
#include "wording/app_wording.h"
#include "workflow/annotator.h"
#include "workflow/exporter.h"
#include "workflow/importer.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AnnotateVerb)
};

const QString ignoreName = QStringLiteral("ignore-annotations");
const QString publishedName = QStringLiteral("published");

} // namespace

ExitStatus annotateVerb(const QStringList &arguments)
{
    VerbParser parser(QStringLiteral("annotate FILE [--published DATE] [--ignore-annotations] --to FORMAT [-o OUT]"),
                      Texts::tr("Writes an article with what is found in it: dates and when they are."));
    parser.addValue(publishedName, QStringLiteral("DATE"), Texts::tr("The day the article was published (EDTF)."));
    parser.addFlag(ignoreName, Texts::tr("Takes the file's text and publication date only and finds everything anew."));
    addFormat(parser, Texts::tr("The file; STEM for brat's STEM.txt and STEM.ann. Without it: standard output."));
    parser.parse(arguments, 1, 1);
    const auto published = parser.date(publishedName);
    const QString format = writtenFormat(parser);
    if (parser.isOver())
        return parser.status();

    const bool ignored = parser.isSet(ignoreName);
    std::vector<ReadFile> files =
        readFiles(parser.positional(), published, ignored ? EventOrigins::TextOnly : EventOrigins::AnnotationsElseText);
    if (files.size() != 1) {
        parser.refuse(Texts::tr("one article is annotated at a time, and here are %n", nullptr, static_cast<int>(files.size())));
        return parser.status();
    }
    ReadFile &file = files.front();
    if (!file.article)
        return failed(file.article.error());
    if (!ignored)
        complainOfLosses(file.path, file.article->losses);
    const auto made = exportArticles({annotated(*std::move(file.article), ignored)}, {format, false, &bundleFiles}, appWording());
    return made ? handOver(*made, format, parser.value(outputName)) : failed(made.error());
}

} // namespace dateline
