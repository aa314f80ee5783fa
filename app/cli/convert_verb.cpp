#include "cli/console.h"
#include "cli/verb_parser.h"
#include "cli/written_files.h"
#include "wording/app_wording.h"
#include "wording/bundle_text.h"
#include "workflow/exporter.h"
#include "workflow/importer.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ConvertVerb)
};

} // namespace

ExitStatus convertVerb(const QStringList &arguments)
{
    VerbParser parser(QStringLiteral("convert FILE --to FORMAT [-o OUT]"),
                      Texts::tr("Writes an annotated article in another format. What the one reader or the other format has no "
                                "place for is a line on standard error."));
    addFormat(parser, Texts::tr("The file; STEM for brat's STEM.txt and STEM.ann. Without it: standard output."));
    parser.parse(arguments, 1, 1);
    const QString format = writtenFormat(parser);
    if (parser.isOver())
        return parser.status();

    std::vector<ReadFile> files = readFiles(parser.positional(), {}, EventOrigins::AnnotationsOnly);
    if (files.size() != 1) {
        parser.refuse(Texts::tr("one article is converted at a time, and here are %n", nullptr, static_cast<int>(files.size())));
        return parser.status();
    }
    ReadFile &file = files.front();
    if (!file.article)
        return failed(file.article.error());
    complainOfLosses(file.path, file.article->losses);
    const auto made = exportArticles({*std::move(file.article)}, {format, false, &bundleFiles}, appWording());
    return made ? handOver(*made, format, parser.value(outputName)) : failed(made.error());
}

} // namespace dateline
