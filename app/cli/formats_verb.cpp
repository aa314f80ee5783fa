#include "cli/console.h"
#include "cli/format_list.h"
#include "cli/verb_parser.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FormatsVerb)
};

const QString markdownName = QStringLiteral("markdown");

} // namespace

ExitStatus formatsVerb(const QStringList &arguments)
{
    VerbParser parser(QStringLiteral("formats [--markdown]"),
                      Texts::tr("Lists every format that is read or written; the first column is what --to calls it."));
    parser.addFlag(markdownName, Texts::tr("A table, with what is lost in reading and in writing."));
    parser.parse(arguments, 0, 0);
    if (parser.isOver())
        return parser.status();
    printText(parser.isSet(markdownName) ? formatsMarkdown() : formatsText());
    return ExitStatus::Done;
}

} // namespace dateline
