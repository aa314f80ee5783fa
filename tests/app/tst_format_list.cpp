#include "cli/format_list.h"

#include "cli_run.h"
#include "shell/export_kinds.h"
#include "support/test_paths.h"
#include "workflow/exporter.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace dateline;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST(FormatList, TheProgramPrintsIt)
{
    const CliRun list = runDateline({QStringLiteral("formats")});
    EXPECT_EQ(list.status, 0);
    for (const QString &format : exportFormats())
        EXPECT_TRUE(list.text().contains(u'\n' + format + u' ') || list.text().startsWith(format + u' ')) << format.toStdString();
    EXPECT_EQ(runDateline({QStringLiteral("formats"), QStringLiteral("--markdown")}).text(), formatsMarkdown());
    EXPECT_EQ(runDateline({QStringLiteral("formats"), QStringLiteral("x")}).status, 2);
}

/// Of the two-way ones the program reads again what it wrote.
TEST(FormatList, AnArticleIsConvertedIntoEveryFormat)
{
    const QTemporaryDir folder;
    const QString sample = sourceTree(QStringLiteral("resources/samples/2024-07-25-border-threat.md"));
    for (const KnownFormat &format : knownFormats()) {
        if (!format.isWritten)
            continue;
        const QString out = folder.filePath(format.id + format.suffixes.first());
        const CliRun made =
            runDateline({QStringLiteral("convert"), sample, QStringLiteral("--to"), format.id, QStringLiteral("-o"), out});
        EXPECT_EQ(made.status, 0) << format.id.toStdString();
        EXPECT_TRUE(QFile::exists(out)) << format.id.toStdString();
        if (!format.isRead || format.id == QLatin1String("timeml")) // which has no events of ours
            continue;
        const CliRun read = runDateline({QStringLiteral("events"), out, QStringLiteral("--json")});
        EXPECT_EQ(read.status, 0) << format.id.toStdString();
        EXPECT_TRUE(read.text().contains(QStringLiteral("\"THREATEN\""))) << format.id.toStdString();
    }
}

TEST(FormatList, TheHandbooksTableIsThatOfTheProgram)
{
    EXPECT_TRUE(textOf(QStringLiteral(":/handbook/en/formats.md")).contains(u'\n' + formatsMarkdown()))
        << "put into handbook/en/formats.md what `dateline formats --markdown` prints";
}

TEST(ExportKinds, EveryWrittenFormatIsOfferedOnce)
{
    const QStringList filters = exportFilters(true);
    EXPECT_EQ(filters.size(), exportFormats().size());
    QStringList ids;
    for (const QString &filter : filters) {
        const KnownFormat &format = exportedAs(QStringLiteral("/a/out"), filter, true);
        EXPECT_TRUE(filter.contains(format.name));
        ids << format.id;
    }
    EXPECT_EQ(ids.removeDuplicates(), 0);
    for (const QString &filter : exportFilters(false))
        EXPECT_FALSE(exportedAs({}, filter, false).holdsOneArticle);
}

TEST(ExportKinds, TheTypedSuffixCountsUnlessItIsTheChosenOnes)
{
    const QStringList filters = exportFilters(true);
    const auto filterOf = [&](const char *name) { return filters.filter(QLatin1String(name)).value(0); };
    EXPECT_EQ(exportedAs(QStringLiteral("a.json"), filterOf("vis-timeline"), true).id, QStringLiteral("vis"));
    EXPECT_EQ(exportedAs(QStringLiteral("a.ics"), filterOf("vis-timeline"), true).id, QStringLiteral("icalendar"));
    EXPECT_EQ(exportedAs(QStringLiteral("a.json"), filterOf("Dateline CSV"), true).id, QStringLiteral("json"));
    EXPECT_EQ(exportedAs(QStringLiteral("v1.2 talks"), filterOf("BibTeX"), true).id, QStringLiteral("bibtex"));
    EXPECT_EQ(exportedAs(QStringLiteral("a.ann"), filterOf("Dateline CSV"), true).id, QStringLiteral("brat"));
    EXPECT_FALSE(exportedAs(QStringLiteral("a.ann"), filterOf("Dateline CSV"), false).holdsOneArticle) << "no article is open";
}
