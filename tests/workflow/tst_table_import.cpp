#include "workflow/import_folder.h"
#include "workflow/import_memory.h"
#include "workflow/tables.h"

#include "formats/article_formats.h"
#include "formats/gdelt_rows.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace dateline;

namespace {

class TableImport : public ImportFolder {
protected:
    /// Rows of GDELT 2.0, three an address.
    QString gdelt(const QString &name, int rows)
    {
        QByteArray bytes;
        for (int row = 0; row < rows; ++row)
            bytes += gdeltRow(true, QByteArray::number(row), "20240725", "ARM", "112", "AZE",
                              "https://example.org/" + QByteArray::number(row / 3));
        return put(name, QString::fromLatin1(bytes));
    }
    static TableMapping titles()
    {
        TableMapping mapping;
        mapping.dates = DateOrder::DayFirst;
        mapping.columns = {{QStringLiteral("When"), TableField::Date}, {QStringLiteral("What"), TableField::Title}};
        return mapping;
    }
};

TEST_F(TableImport, aTableIsOneResultAndOneStep)
{
    const QString table = gdelt(QStringLiteral("g.CSV"), 6'000);
    const auto results = import({table});
    ASSERT_EQ(results.size(), 1u);
    EXPECT_EQ(results[0].outcome, ImportOutcome::Added);
    EXPECT_EQ(results[0].eventsAdded, 6'000);
    ASSERT_TRUE(results[0].table);
    EXPECT_EQ(results[0].table->rows, 6'000);
    EXPECT_TRUE(results[0].table->mapping.isReports);
    EXPECT_EQ(articleCount(), 2'000u);
    EXPECT_EQ(eventCount(), 6'000);
    EXPECT_EQ(articles().front().publisher, QStringLiteral("example.org"));
    EXPECT_TRUE(articles().front().rows);
    EXPECT_EQ(articles().front().publishedBasis, DateBasis::Metadata);
    EXPECT_TRUE(library.unfinishedImports()->empty());

    EXPECT_EQ(import({table})[0].outcome, ImportOutcome::Known);
    EXPECT_EQ(eventCount(), 6'000);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(eventCount(), 0) << "all of it at once";
    ASSERT_TRUE(library.redo());
    reopen();
    EXPECT_EQ(eventCount(), 6'000);
}

TEST_F(TableImport, whatWasStoppedGoesOnInTheSameStep)
{
    const QString table = gdelt(QStringLiteral("g.csv"), 9'000);
    ImportRequest request;
    request.paths = {table};
    std::stop_source stop;
    int reports = 0;
    const auto results = importFiles(library, request, stop.get_token(), [&](const ImportProgress &) {
        if (++reports == 5)
            stop.request_stop();
    });
    EXPECT_TRUE(results.empty()) << "it has not come to its end";
    const int before = eventCount();
    EXPECT_GT(before, 0);
    EXPECT_LT(before, 9'000);
    const auto left = library.unfinishedImports();
    ASSERT_EQ(left->size(), 1u);
    const auto rest = requestOf(left->front());
    ASSERT_TRUE(rest);
    importFiles(library, *rest, {}, {});
    EXPECT_EQ(eventCount(), 9'000);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(eventCount(), 0);
}

TEST_F(TableImport, columnsThatNobodyKnowsAreSaidOnce)
{
    const QString table = put(QStringLiteral("t.csv"), QStringLiteral("When,What\n25/7/2024,Talks\n3/4/2024,More talks\nx,\n"));
    const auto refused = import({table});
    ASSERT_EQ(refused.size(), 1u);
    EXPECT_EQ(refused[0].error->code, ErrorCode::TableNotMapped);
    EXPECT_EQ(refused[0].error->file, table);

    ImportRequest request;
    request.paths = {table, put(QStringLiteral("u.csv"), QStringLiteral("When;What\n01/02/2024;Other talks\n"))};
    request.tables.ofFile.insert({table, titles()});
    request.tables.remembered = {titles()};
    const auto results = importFiles(library, request, {}, {});
    ASSERT_EQ(results.size(), 2u);
    EXPECT_EQ(results[0].eventsAdded, 2);
    EXPECT_EQ(results[0].table->refused, 1);
    EXPECT_EQ(results[0].table->faults.front().line, 4);
    EXPECT_FALSE(results[0].table->mapping.isRemembered);
    EXPECT_TRUE(results[1].table->mapping.isRemembered) << "said, for nobody was asked";
    EXPECT_EQ(eventsOf(results[1].article).front().event.happened->toString(), QStringLiteral("2024-02-01"));
    EXPECT_EQ(eventsOf(results[0].article).back().event.happened->toString(), QStringLiteral("2024-04-03"));
}

/// One article that the library does not take is not the others'.
TEST_F(TableImport, whatTheLibraryRefusesCostsItsArticle)
{
    for (const char *page : {"https://example.org/7", "https://example.org/1999"})
        import({put(QStringLiteral("one.csv"),
                    QString::fromLatin1(gdeltRow(true, "77777", "20240725", "ARM", "112", "AZE", page)))});
    sqlite3 *other = nullptr;
    ASSERT_EQ(sqlite3_open(library.path().toUtf8().constData(), &other), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(other, "CREATE UNIQUE INDEX no_version ON article (url)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    const auto results = import({gdelt(QStringLiteral("g.csv"), 6'000)});
    ASSERT_EQ(results.size(), 1u);
    EXPECT_FALSE(results[0].error);
    EXPECT_EQ(results[0].eventsAdded, 5'994);
    EXPECT_EQ(eventCount(), 5'996);
    ASSERT_TRUE(results[0].table);
    EXPECT_EQ(results[0].table->rows, 6'000);
    EXPECT_EQ(results[0].table->refused, 6);
    ASSERT_EQ(results[0].table->faults.size(), 2u);
    EXPECT_EQ(results[0].table->faults[0].file, results[0].path);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(eventCount(), 2) << "all of it at once";
}

TEST_F(TableImport, aLargeTableThatNobodyKnowsIsAskedFor)
{
    const QString table =
        put(QStringLiteral("t.csv"), QStringLiteral("When,What\n") + QStringLiteral("2024-07-25,Talks\n").repeated(300));
    ASSERT_TRUE(QFile::resize(table, largestFile + 1));
    const auto results = import({table});
    ASSERT_EQ(results.size(), 1u);
    EXPECT_EQ(results[0].error->code, ErrorCode::TableNotMapped);
    EXPECT_EQ(results[0].error->arguments, QStringList{QStringLiteral("When, What")});
    EXPECT_EQ(results[0].error->file, table);
}

TEST_F(TableImport, aSurveyStopsWithinARow)
{
    const QString table = put(QStringLiteral("t.csv"), QStringLiteral("date,title\n2024-07-25,Talks\n"));
    const auto look = lookAtTable(table);
    ASSERT_TRUE(look);
    std::stop_source stop;
    stop.request_stop();
    const auto survey = surveyTable(table, look->mapping, stop.get_token());
    ASSERT_FALSE(survey);
    EXPECT_EQ(survey.error().code, ErrorCode::Cancelled);
}

TEST_F(TableImport, aMappingOutlivesTheProgram)
{
    ImportRequest request;
    request.paths = {path(QStringLiteral("t.csv"))};
    request.tables.ofFile.insert({request.paths.front(), titles()});
    UnfinishedImport left;
    left.request = ImportMemory::of(request).toString();
    EXPECT_EQ(requestOf(left)->tables.ofFile, request.tables.ofFile);
}

TEST_F(TableImport, aPageIsNoVersionOfWhatATableSaysOfIt)
{
    import({gdelt(QStringLiteral("g.csv"), 3)});
    import({put(QStringLiteral("p.md"), markdown(QStringLiteral("title: The page\nurl: https://example.org/0"),
                                                 QStringLiteral("[They met]{.event type=CONSULT}.")))});
    ASSERT_EQ(articleCount(), 2u);
    for (const ArticleSummary &article : articles())
        EXPECT_EQ(article.version, 1) << article.title.toStdString();
}

TEST_F(TableImport, theWholeColumnTellsTheOrderOfItsDates)
{
    QString rows = QStringLiteral("When,Title\n");
    for (int row = 0; row < 5'000; ++row)
        rows += QStringLiteral("3/4/2024,Talks about the border and what else there is to talk about %1\n").arg(row);
    const QString table = put(QStringLiteral("t.csv"), rows + QStringLiteral("25/4/2024,Last talks\n"));
    const auto look = lookAtTable(table);
    ASSERT_TRUE(look);
    EXPECT_EQ(look->mapping.dates, DateOrder::Unknown) << "its beginning does not tell";
    EXPECT_EQ(look->rows.size(), previewRows);
    EXPECT_EQ(look->rows.front().error->code, ErrorCode::DateOrderUnknown);
    const auto survey = surveyTable(table, look->mapping);
    ASSERT_TRUE(survey);
    EXPECT_EQ(survey->clues, (OrderClues{1, 0, 5'000, 0, 0}));
    EXPECT_EQ(survey->clues.order(), DateOrder::DayFirst);
    EXPECT_EQ(survey->summary.rows, 5'001);
    EXPECT_EQ(survey->summary.undated, 5'000);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(surveyTable(table, look->mapping, stop.get_token()).error().code, ErrorCode::Cancelled);
}

TEST_F(TableImport, columnsAreAssignedByName)
{
    TableMapping mapping = titles();
    const auto made = mapped(mapping, {QStringLiteral("what=quote"), QStringLiteral(" WHEN =endDate")});
    ASSERT_TRUE(made);
    EXPECT_EQ(made->columns[0].use, TableField::EndDate);
    EXPECT_EQ(made->columns[1].use, TableField::Quote);
    for (const char *wrong : {"What", "Who=title", "What=nothing", "=title"})
        EXPECT_EQ(mapped(mapping, {QLatin1String(wrong)}).error().code, ErrorCode::BadMapping) << wrong;
}

TEST_F(TableImport, travelsOfTheSamples)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data/event-tables/us-state-travels.csv"));
    const QString table = sharedPath(QStringLiteral("data/event-tables/us-state-travels.csv"));
    const auto look = lookAtTable(table);
    ASSERT_TRUE(look);
    EXPECT_TRUE(look->mapping.tellsEvents());
    const auto survey = surveyTable(table, look->mapping);
    ASSERT_TRUE(survey);
    EXPECT_EQ(survey->summary.refused, 0);
    ImportRequest request;
    request.paths = {table};
    request.tables.remembered = {look->mapping};
    const auto results = importFiles(library, request, {}, {});
    EXPECT_EQ(results[0].eventsAdded, static_cast<int>(survey->summary.rows));
}

} // namespace
