#include "workflow/article_edit.h"
#include "workflow/bundle_verifier.h"
#include "workflow/exporter.h"
#include "workflow/import_folder.h"
#include "workflow/names.h"
#include "workflow/reread.h"

#include <sqlite3.h>

using namespace dateline;

namespace {

/// What of a library cannot be read is not taken for nothing.
class UnreadableLibrary : public ImportFolder {
protected:
    UnreadableLibrary()
    {
        EXPECT_TRUE(
            putActor(library, {{}, QStringLiteral("COUNCIL"), ActorKind::NonState, QStringLiteral("the Council"), {}, {}}));
        import({notes});
        EXPECT_EQ(articleCount(), 1u);
    }
    void run(const char *sql)
    {
        sqlite3 *other = nullptr;
        ASSERT_EQ(sqlite3_open(library.path().toUtf8().constData(), &other), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(other, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(other);
        sqlite3_close(other);
    }

    const QString notes =
        put(QStringLiteral("notes.json"),
            QStringLiteral(R"([{"id": "1", "uri": "https://example.org/a", "document": {"title": ["A"]}, "target": [{"source":
            "https://example.org/a", "selector": [{"type": "TextQuoteSelector", "exact": "warned Yerevan"}]}]}])"));
    const QString text = put(QStringLiteral("a.txt"), QStringLiteral("Baku warned Yerevan on 25 July 2024."));
};

struct Damage {
    const char *done;
    const char *undone;
};
constexpr Damage names{"UPDATE actor SET kind = 'nobody'", "UPDATE actor SET kind = 'nonstate'"};
constexpr Damage passages{"UPDATE article SET published = 'never'", "UPDATE article SET published = NULL"};
constexpr Damage leftImports{"ALTER TABLE unfinished_import RENAME TO gone", "ALTER TABLE gone RENAME TO unfinished_import"};

} // namespace

TEST_F(UnreadableLibrary, EndsAnImportBeforeItBegins)
{
    for (const auto &[damage, undone] : {names, passages, leftImports}) {
        run(damage);
        ImportRequest request;
        request.paths = {text};
        request.texts = {{QStringLiteral("Another text."), {}, {}}};
        const auto results = importFiles(library, request, {}, {});
        ASSERT_EQ(results.size(), 2u) << damage;
        for (const ImportResult &result : results) {
            ASSERT_TRUE(result.error) << damage;
            EXPECT_EQ(result.error->file, library.path()) << damage;
        }
        run(undone);
        EXPECT_EQ(articleCount(), 1u) << damage;
    }
    EXPECT_EQ(import({text}).front().outcome, ImportOutcome::Added) << "the damages are mended";
}

TEST_F(UnreadableLibrary, HasNoMissingPage)
{
    const QString page = put(QStringLiteral("page.md"),
                             markdown(QStringLiteral("url: https://example.org/b"), QStringLiteral("Baku warned Yerevan.")));
    ASSERT_EQ(import({page}).front().outcome, ImportOutcome::Added);
    run("UPDATE article SET published = 'never' WHERE url LIKE '%b'");
    QFile file(notes);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString ofPage = put(QStringLiteral("b.json"), QString::fromUtf8(file.readAll().replace("org/a", "org/b")));
    const auto results = import({ofPage});
    ASSERT_EQ(results.size(), 1u);
    ASSERT_TRUE(results.front().error) << "no article of passages beside the page";
    EXPECT_EQ(results.front().error->code, ErrorCode::LibraryDamaged);
}

TEST_F(UnreadableLibrary, IsNotReadAgainWithoutItsNames)
{
    const ArticleId article = import({text}).front().article;
    ArticleFields fields = fieldsOf(*library.articles().load(article));
    fields.title = QStringLiteral("Another");
    run(names.done);
    EXPECT_FALSE(editArticle(library, article, fields));
    EXPECT_FALSE(rereadArticles(library, {article}, {}, [](int) {}));
    run(names.undone);
    run("UPDATE article SET published = 'never'");
    EXPECT_FALSE(rereadArticles(library, {article}, {}, [](int) {})) << "nor is an article that cannot be read passed over";
}

TEST_F(UnreadableLibrary, IsNotSaidToKeepNothing)
{
    const auto written = [&](const char *format) { return exportLibrary(library, {}, {QLatin1String(format)}, {}); };
    ASSERT_TRUE(written("bundle"));
    EXPECT_FALSE(written("bundle")->losses.empty());
    run("ALTER TABLE bookmark RENAME TO gone");
    EXPECT_FALSE(written("bundle"));
    EXPECT_TRUE(written("bibtex")) << "which keeps no bookmarks, and says nothing of them";
}

TEST_F(UnreadableLibrary, NorIsAFileNoBundle)
{
    EXPECT_EQ(isBundleFile(text), false);
    EXPECT_EQ(isBundleFile(path(QStringLiteral("files/missing.zip"))).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(isBundleFile(path()).error().code, ErrorCode::NotAFile);
}
