#include "app/cli_run.h"
#include "domain/table_mapping.h"
#include "formats/gdelt_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace dateline;

namespace {

class CliTables : public testing::Test {
protected:
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    static QJsonArray events(const CliRun &run)
    {
        return QJsonDocument::fromJson(run.output).object().value(QStringLiteral("events")).toArray();
    }
    static QString firstOf(const CliRun &run, const char *field)
    {
        return events(run).first().toObject().value(QLatin1String(field)).toString();
    }

    QTemporaryDir m_folder;
};

TEST_F(CliTables, SaysHowATableWasReadAndWhatCouldNotBe)
{
    const QString table = put(QStringLiteral("g.CSV"),
                              gdeltRow(true, "1", "20240725", "ARM", "112", "AZE", "http://a.org/1") +
                                  gdeltRow(true, "3", "20240726", "ARM", "112", "AZE", "http://a.org/1") + "2\t20240725\n");
    const CliRun run = runDateline({QStringLiteral("events"), QStringLiteral("--json"), table});
    EXPECT_EQ(run.status, 1) << "a row was refused";
    EXPECT_EQ(events(run).size(), 2);
    EXPECT_EQ(firstOf(run, "type"), QStringLiteral("ACCUSE"));
    const QString errors = run.errors.join(u'\n');
    EXPECT_TRUE(errors.contains(QStringLiteral("GDELT 2.0"))) << errors.toStdString();
    EXPECT_TRUE(errors.contains(QStringLiteral("reports, not events")));
    EXPECT_TRUE(errors.contains(table + QStringLiteral(", line 3, column "))) << errors.toStdString();
}

TEST_F(CliTables, ColumnsAreMapped)
{
    const QString table = put(QStringLiteral("t.csv"), "Am,Was,Wer\n25/07/2024,Gespräche,Armenien\n");
    const CliRun unknown = runDateline({QStringLiteral("events"), table});
    EXPECT_EQ(unknown.status, 1);
    EXPECT_TRUE(unknown.errors.join(u' ').contains(QStringLiteral("Am, Was, Wer"))) << unknown.errors.join(u' ').toStdString();
    const QStringList map{QStringLiteral("--map"),     QStringLiteral("Am=date"), QStringLiteral("--map"),
                          QStringLiteral("Was=title"), QStringLiteral("--map"),   QStringLiteral("Wer=source")};
    const CliRun run = runDateline(QStringList{QStringLiteral("events"), QStringLiteral("--json"), table} + map);
    EXPECT_EQ(run.status, 0) << run.errors.join(u' ').toStdString();
    EXPECT_EQ(firstOf(run, "date"), QStringLiteral("2024-07-25"));
    EXPECT_EQ(firstOf(run, "title"), QStringLiteral("Gespräche"));

    const QString library = m_folder.filePath(QStringLiteral("l.dateline"));
    const CliRun imported = runDateline(QStringList{QStringLiteral("import"), library, table} + map);
    EXPECT_EQ(imported.status, 0) << imported.errors.join(u' ').toStdString();
    EXPECT_TRUE(imported.lines().first().contains(QStringLiteral("1 event"))) << imported.text().toStdString();
    const CliRun converted =
        runDateline(QStringList{QStringLiteral("convert"), table, QStringLiteral("--to"), QStringLiteral("csv")} + map);
    EXPECT_EQ(converted.status, 0) << converted.errors.join(u' ').toStdString();
    EXPECT_TRUE(converted.text().contains(QStringLiteral("2024-07-25")));
}

TEST_F(CliTables, AnOrderThatNothingTellsIsAskedFor)
{
    const QString table = put(QStringLiteral("t.csv"), "date,title\n03/04/2024,Talks\n");
    const QStringList ask{QStringLiteral("events"), QStringLiteral("--json"), table, QStringLiteral("--map"),
                          QStringLiteral("title=title")};
    const CliRun unsaid = runDateline(ask);
    EXPECT_EQ(unsaid.status, 2);
    EXPECT_TRUE(unsaid.errors.first().contains(QStringLiteral("--dates dmy or mdy"))) << unsaid.errors.join(u' ').toStdString();
    EXPECT_EQ(firstOf(runDateline(ask + QStringList{QStringLiteral("--dates"), QStringLiteral("mdy")}), "date"),
              QStringLiteral("2024-03-04"));
    EXPECT_EQ(firstOf(runDateline(ask + QStringList{QStringLiteral("--dates"), QStringLiteral("dmy")}), "date"),
              QStringLiteral("2024-04-03"));
}

TEST_F(CliTables, AMappingIsAFile)
{
    const QString table = put(QStringLiteral("t.csv"), "When\tWhat\n2024-07-25\tTalks\n");
    TableMapping mapping;
    mapping.delimiter = '\t';
    mapping.columns = {{QStringLiteral("When"), TableField::Date}, {QStringLiteral("What"), TableField::Quote}};
    const QString file = put(QStringLiteral("m.json"), mapping.toJson());
    const CliRun run =
        runDateline({QStringLiteral("events"), QStringLiteral("--json"), table, QStringLiteral("--mapping"), file});
    EXPECT_EQ(run.status, 0) << run.errors.join(u' ').toStdString();
    EXPECT_EQ(firstOf(run, "date"), QStringLiteral("2024-07-25"));
    const CliRun broken =
        runDateline({QStringLiteral("events"), table, QStringLiteral("--mapping"), put(QStringLiteral("b.json"), "{}")});
    EXPECT_EQ(broken.status, 2);
}

TEST_F(CliTables, WrongOptionsAreWrongUsage)
{
    const QString table = put(QStringLiteral("t.csv"), "date,title\n2024-07-25,Talks\n");
    const QString saved = put(QStringLiteral("m.json"), TableMapping().toJson());
    for (const QStringList &wrong : {QStringList{QStringLiteral("--map"), QStringLiteral("nobody=title")},
                                     {QStringLiteral("--map"), QStringLiteral("title=nothing")},
                                     {QStringLiteral("--delimiter"), QStringLiteral("x")},
                                     {QStringLiteral("--encoding"), QStringLiteral("EBCDIC")},
                                     {QStringLiteral("--dates"), QStringLiteral("ymd")},
                                     {QStringLiteral("--mapping"), saved, QStringLiteral("--dates"), QStringLiteral("dmy")},
                                     {QStringLiteral("--mapping"), m_folder.filePath(QStringLiteral("none.json"))}})
        EXPECT_EQ(runDateline(QStringList{QStringLiteral("events"), table} + wrong).status, 2) << wrong.join(u' ').toStdString();
    EXPECT_EQ(runDateline({QStringLiteral("events"), m_folder.path(), QStringLiteral("--dates"), QStringLiteral("dmy")}).status,
              2)
        << "a folder is no table";
}

} // namespace
