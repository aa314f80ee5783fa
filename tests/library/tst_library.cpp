#include "library/sample_articles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <functional>
#include <optional>
#include <vector>

#include <sqlite3.h>

using namespace dateline;

namespace {

/// A second program's hand on the file, with none of Dateline's care.
class ForeignHand {
public:
    explicit ForeignHand(const QString &path) { sqlite3_open(path.toUtf8().constData(), &m_handle); }
    ~ForeignHand() { sqlite3_close(m_handle); }
    void run(const char *sql)
    {
        char *reason = nullptr;
        EXPECT_EQ(sqlite3_exec(m_handle, sql, nullptr, nullptr, &reason), SQLITE_OK) << (reason ? reason : "");
        sqlite3_free(reason);
    }
    /// Tables and indexes, each as it was made.
    QStringList schema()
    {
        QStringList found;
        const auto take = [](void *into, int, char **columns, char **) {
            *static_cast<QStringList *>(into) << QString::fromUtf8(columns[0]);
            return 0;
        };
        EXPECT_EQ(sqlite3_exec(m_handle, "SELECT name || ': ' || ifnull(sql, '') FROM sqlite_schema ORDER BY name", take, &found,
                               nullptr),
                  SQLITE_OK);
        return found;
    }

private:
    sqlite3 *m_handle = nullptr;
};

class LibraryFile : public testing::Test {
protected:
    QString path(const QString &name = QStringLiteral("a library.dateline")) const { return m_folder.filePath(name); }
    Result<Library> open(Library::Access access = Library::Access::ReadWrite) const { return Library::open(path(), access); }
    void makeWithWarning() const
    {
        auto library = Library::create(path());
        ASSERT_TRUE(library);
        ASSERT_TRUE(add(*library, warning()));
    }
    static ErrorCode codeOf(const Result<Library> &library) { return library ? ErrorCode::Cancelled : library.error().code; }

private:
    QTemporaryDir m_folder;
};

TEST_F(LibraryFile, AnEarlierSchemaGetsWhatIsNew)
{
    ASSERT_TRUE(QFile::copy(testData(QStringLiteral("library/schema_1.dateline")), path()));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    const auto library = open();
    ASSERT_TRUE(library);
    EXPECT_EQ(library->bookmarks().list(), std::vector<Bookmark>());
    EXPECT_EQ(library->events().table()->get()->size(), 2);
}

TEST_F(LibraryFile, ANewOneIsOneFileWithItsMark)
{
    ASSERT_TRUE(Library::create(path()));
    const QByteArray header = bytesOf(path()).left(100);
    EXPECT_EQ(header.mid(68, 4), "DtLn");
    EXPECT_EQ(header[63], 6) << "user_version";
    EXPECT_EQ(QDir(QFileInfo(path()).path()).entryList(QDir::Files), QStringList{QStringLiteral("a library.dateline")});
}

TEST_F(LibraryFile, CreatingWhereOneIsOpensIt)
{
    makeWithWarning();
    auto again = Library::create(path());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->articles().list()->size(), 1u);
}

TEST_F(LibraryFile, CreatesItsFolder)
{
    EXPECT_TRUE(Library::create(path(QStringLiteral("new/folder/x.dateline"))));
}

TEST_F(LibraryFile, CreatingWhereNothingCanBeFails)
{
    EXPECT_EQ(codeOf(Library::create(QStringLiteral("/proc/x.dateline"))), ErrorCode::LibraryFailed);
}

TEST_F(LibraryFile, OddNamesOpen)
{
    const QString odd = path(QStringLiteral("50% of? #1 'é' &x=1.dateline"));
    ASSERT_TRUE(Library::create(odd));
    EXPECT_TRUE(Library::open(odd, Library::Access::ReadOnly));
}

TEST_F(LibraryFile, WhatIsNoLibraryIsRefusedAndNotTouched)
{
    EXPECT_EQ(codeOf(open()), ErrorCode::LibraryNotFound);
    EXPECT_EQ(codeOf(Library::open(QFileInfo(path()).path(), Library::Access::ReadOnly)), ErrorCode::NotALibrary);
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("plain text"), QByteArray("SQLite format 3\0", 16) + QByteArray(500, 'x')}) {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        EXPECT_EQ(codeOf(open()), ErrorCode::NotALibrary);
        EXPECT_EQ(codeOf(Library::create(path())), ErrorCode::NotALibrary);
        EXPECT_EQ(bytesOf(path()), bytes);
    }
    QFile::remove(path());
    ForeignHand(path()).run("CREATE TABLE article (id INTEGER PRIMARY KEY)");
    EXPECT_EQ(codeOf(open()), ErrorCode::NotALibrary);
}

TEST_F(LibraryFile, ANewerOneIsNamedAndNotTouched)
{
    makeWithWarning();
    ForeignHand(path()).run("PRAGMA user_version = 7");
    const QByteArray before = bytesOf(path());
    for (const auto access : {Library::Access::ReadWrite, Library::Access::ReadOnly}) {
        const auto opened = open(access);
        ASSERT_EQ(codeOf(opened), ErrorCode::LibraryNewer);
        EXPECT_EQ(opened.error().arguments, (QStringList{QStringLiteral("7"), QStringLiteral("6")}));
        EXPECT_EQ(opened.error().file, path());
    }
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(LibraryFile, ANewerSchemaThatIsStillInTheLogIsSeenToo)
{
    makeWithWarning();
    ForeignHand hand(path());
    hand.run("PRAGMA journal_mode = WAL; PRAGMA user_version = 7");
    const QByteArray before = bytesOf(path());
    EXPECT_EQ(codeOf(open()), ErrorCode::LibraryNewer);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(LibraryFile, ATriggerOrViewThatIsNotOursIsDamage)
{
    for (const char *foreign :
         {"CREATE TRIGGER evil AFTER INSERT ON article BEGIN DELETE FROM event; END", "CREATE VIEW evil AS SELECT * FROM article",
          "CREATE VIRTUAL TABLE evil USING fts5(x)", "CREATE VIRTUAL TABLE evil USING rtree(a, b, c)"}) {
        QFile::remove(path());
        makeWithWarning();
        ForeignHand(path()).run(foreign);
        const auto opened = open();
        ASSERT_EQ(codeOf(opened), ErrorCode::LibraryDamaged) << foreign;
        EXPECT_EQ(opened.error().arguments, QStringList{QStringLiteral("evil")});
    }
}

TEST_F(LibraryFile, AMissingOrReshapedTableIsDamage)
{
    for (const char *sql :
         {"DROP TABLE citation", "ALTER TABLE citation ADD COLUMN x TEXT GENERATED ALWAYS AS (upper(exact)) VIRTUAL"}) {
        QFile::remove(path());
        makeWithWarning();
        ForeignHand(path()).run(sql);
        const auto opened = open();
        ASSERT_EQ(codeOf(opened), ErrorCode::LibraryDamaged);
        EXPECT_EQ(opened.error().arguments, QStringList{QStringLiteral("citation")});
    }
}

TEST_F(LibraryFile, DamagedBytesAreNamedNotFollowed)
{
    makeWithWarning();
    QByteArray bytes = bytesOf(path());
    bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, '\x5a'));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    EXPECT_EQ(codeOf(open()), ErrorCode::LibraryDamaged);
}

TEST_F(LibraryFile, ReadOnlyFilesOpenForReading)
{
    makeWithWarning();
    QFile::setPermissions(path(), QFile::ReadOwner);
    EXPECT_EQ(codeOf(open()), ErrorCode::LibraryReadOnly);
    auto library = open(Library::Access::ReadOnly);
    ASSERT_TRUE(library);
    EXPECT_EQ(library->search().find(QStringLiteral("talks"))->size(), 1u);
    EXPECT_EQ(add(*library, articleOf(QStringLiteral("x"), QStringLiteral("y"))).error().code, ErrorCode::LibraryReadOnly);
    EXPECT_EQ(library->undo().error().code, ErrorCode::LibraryReadOnly);
}

TEST_F(LibraryFile, AReadOnlyMediumOpensForReading)
{
    makeWithWarning();
    const QString folder = QFileInfo(path()).path();
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    {
        auto library = open(Library::Access::ReadOnly);
        ASSERT_TRUE(library);
        EXPECT_EQ(library->articles().list()->size(), 1u);
        EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 1) << "no log, no shared memory beside it";
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_F(LibraryFile, ALockedOneSaysSo)
{
    makeWithWarning();
    ForeignHand hand(path());
    hand.run("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    EXPECT_EQ(codeOf(open()), ErrorCode::LibraryLocked);
}

/// The ways in which a file can vanish from under an open library.
const std::vector<std::function<void(const QString &, const QString &)>> waysToGo = {
    [](const QString &path, const QString &) { ASSERT_TRUE(QFile::remove(path)); },
    [](const QString &path, const QString &) { ASSERT_TRUE(QFile::rename(path, path + QStringLiteral(".moved"))); },
    [](const QString &path, const QString &other) {
        ASSERT_TRUE(QFile::remove(path));
        ASSERT_TRUE(QFile::rename(other, path));
    },
};

TEST_F(LibraryFile, OfAFileThatIsGoneEveryChangeFailsAndReadingGoesOn)
{
    for (const auto &go : waysToGo) {
        QFile::remove(path());
        makeWithWarning();
        const QString other = path(QStringLiteral("other.dateline"));
        ASSERT_TRUE(Library::create(other));
        auto library = open();
        ASSERT_TRUE(library && library->checkPlace());
        ASSERT_TRUE(add(*library, articleOf(QStringLiteral("x"), QStringLiteral("y"))));
        go(path(), other);
        EXPECT_EQ(library->checkPlace().error().code, ErrorCode::LibraryReplaced);
        EXPECT_EQ(add(*library, articleOf(QStringLiteral("z"), QStringLiteral("z"))).error().code, ErrorCode::LibraryReplaced);
        EXPECT_EQ(library->undo().error().code, ErrorCode::LibraryReplaced);
        EXPECT_EQ(library->goTo({}).error().code, ErrorCode::LibraryReplaced);
        EXPECT_EQ(library->makeIndexAnew().error().code, ErrorCode::LibraryReplaced);
        EXPECT_EQ(library->forgetErasedWords().error().code, ErrorCode::LibraryReplaced);
        EXPECT_EQ(library->forgetImport(ImportId{1}).error().code, ErrorCode::LibraryReplaced);
        EXPECT_EQ(library->articles().list()->size(), 2u);
    }
}

TEST_F(LibraryFile, AFileThatGoesDuringAChangeUndoesIt)
{
    makeWithWarning();
    auto library = open();
    const auto changed = library->change({ChangeKind::Import, 1, {}}, [&](ChangeScope &scope) -> Result<void> {
        EXPECT_TRUE(scope.addArticle(articleOf(QStringLiteral("x"), QStringLiteral("y"))));
        QFile::remove(path());
        return {};
    });
    EXPECT_EQ(changed.error().code, ErrorCode::LibraryReplaced);
    EXPECT_EQ(library->articles().list()->size(), 1u);
}

TEST_F(LibraryFile, AFileThatWasMovedKeepsWhatStoodInTheLog)
{
    makeWithWarning();
    const QString moved = path(QStringLiteral("moved.dateline"));
    {
        auto library = open();
        ASSERT_TRUE(add(*library, articleOf(QStringLiteral("x"), QStringLiteral("y"))));
        ASSERT_TRUE(QFile::rename(path(), moved));
    }
    EXPECT_EQ(Library::open(moved, Library::Access::ReadOnly)->articles().list()->size(), 2u);
}

TEST_F(LibraryFile, WhatTookItsPlaceGetsNothingOfItsLog)
{
    makeWithWarning();
    const QString other = path(QStringLiteral("other.dateline"));
    ASSERT_TRUE(Library::create(other));
    const QByteArray bytes = bytesOf(other);
    for (const bool isRead : {false, true}) {
        const QString copy = path(QStringLiteral("copy.dateline"));
        ASSERT_TRUE(QFile::copy(other, copy));
        QFile::remove(path());
        makeWithWarning();
        auto reading = isRead ? std::optional(open(Library::Access::ReadOnly)) : std::nullopt;
        {
            auto library = open();
            ASSERT_TRUE(add(*library, articleOf(QStringLiteral("x"), QStringLiteral("y"))));
            ASSERT_TRUE(!reading || (*reading)->articles().list()->size() == 2);
            ASSERT_TRUE(QFile::remove(path()) && QFile::rename(copy, path()));
        }
        EXPECT_EQ(bytesOf(path()), bytes);
        auto opened = open();
        ASSERT_TRUE(opened);
        EXPECT_TRUE(opened->articles().list()->empty());
        EXPECT_TRUE(opened->health()->isGood());
        EXPECT_TRUE(add(*opened, warning()));
        EXPECT_TRUE(!reading || (*reading)->articles().list()->size() == 2);
    }
}

TEST_F(LibraryFile, ReadersGoOnWhileAnotherWrites)
{
    makeWithWarning();
    auto library = open();
    ForeignHand hand(path());
    hand.run("BEGIN IMMEDIATE");
    EXPECT_EQ(library->articles().list()->size(), 1u);
    EXPECT_EQ(add(*library, articleOf(QStringLiteral("x"), QStringLiteral("y"))).error().code, ErrorCode::LibraryLocked);
}

TEST_F(LibraryFile, TheVersionGrowsWithEveryCommit)
{
    makeWithWarning();
    auto here = open();
    auto there = open();
    qint64 last = here->version();
    ASSERT_TRUE(add(*here, articleOf(QStringLiteral("one"), QStringLiteral("one"))));
    EXPECT_GT(here->version(), last);
    last = here->version();
    EXPECT_EQ(here->version(), last);
    ASSERT_TRUE(add(*there, articleOf(QStringLiteral("two"), QStringLiteral("two"))));
    EXPECT_GT(here->version(), last);
    last = here->version();
    ASSERT_TRUE(here->undo());
    EXPECT_GT(here->version(), last);
    EXPECT_EQ(here->articles().list()->size(), 2u);
}

/// Run once for each new schema, then copy the file it names to tests/data/library/schema_<number>.dateline:
/// tst_library --gtest_also_run_disabled_tests --gtest_filter='*MakesTheSample'
TEST_F(LibraryFile, DISABLED_MakesTheSample)
{
    const QString sample = QDir::temp().filePath(QStringLiteral("schema.dateline"));
    auto library = Library::create(sample);
    ASSERT_TRUE(add(*library, warning()));
    qInfo("%s", qPrintable(sample));
}

TEST_F(LibraryFile, EveryOldLibraryStillOpens)
{
    const QDir folder(testData(QStringLiteral("library")));
    const QStringList names = folder.entryList({QStringLiteral("schema_*.dateline")});
    ASSERT_FALSE(names.isEmpty());
    for (const QString &name : names) {
        ASSERT_TRUE(QFile::copy(folder.filePath(name), path(name)));
        QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner);
        auto expected = Library::inMemory();
        ASSERT_TRUE(add(*expected, warning()));
        const QByteArray before = bytesOf(path(name));
        {
            auto reading = Library::open(path(name), Library::Access::ReadOnly);
            ASSERT_TRUE(reading) << name.toStdString();
            EXPECT_EQ(visibleState(*reading), visibleState(*expected)) << name.toStdString();
            EXPECT_EQ(reading->undo().error().code, ErrorCode::LibraryReadOnly);
        }
        EXPECT_EQ(bytesOf(path(name)), before) << "who reads does not write";
        auto library = Library::open(path(name), Library::Access::ReadWrite);
        ASSERT_TRUE(library) << name.toStdString();
        EXPECT_EQ(visibleState(*library), visibleState(*expected)) << name.toStdString();
        EXPECT_EQ(library->changes().nextUndo(), expected->changes().nextUndo());
        EXPECT_TRUE(library->undo());
    }
}

TEST_F(LibraryFile, AnOldLibraryBecomesWhatANewOneIs)
{
    makeWithWarning();
    const QStringList expected = ForeignHand(path()).schema();
    EXPECT_FALSE(expected.isEmpty());
    const QDir folder(testData(QStringLiteral("library")));
    for (const QString &name : folder.entryList({QStringLiteral("schema_*.dateline")})) {
        ASSERT_TRUE(QFile::copy(folder.filePath(name), path(name)));
        QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner);
        ASSERT_TRUE(Library::open(path(name), Library::Access::ReadWrite));
        EXPECT_EQ(ForeignHand(path(name)).schema(), expected) << name.toStdString();
    }
}

} // namespace
