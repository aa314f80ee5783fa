#include "workflow/verifier.h"

#include "workflow/import_folder.h"

#include <sqlite3.h>

using namespace dateline;

namespace {

class Verifier : public ImportFolder {
protected:
    /// A second program's hand on the library.
    void damage(const char *sql)
    {
        sqlite3 *other = nullptr;
        ASSERT_EQ(sqlite3_open(library.path().toUtf8().constData(), &other), SQLITE_OK);
        char *reason = nullptr;
        EXPECT_EQ(sqlite3_exec(other, sql, nullptr, nullptr, &reason), SQLITE_OK) << (reason ? reason : "");
        EXPECT_GT(sqlite3_changes(other), 0);
        sqlite3_free(reason);
        sqlite3_close(other);
    }
    void importPair()
    {
        put(QStringLiteral("talks.txt"), bratText);
        import({put(QStringLiteral("talks.ann"), bratAnnotations)});
    }
};

TEST_F(Verifier, WhatWasImportedIsVerified)
{
    import({sourceTree(QStringLiteral("resources/samples"))});
    const auto verification = verifyLibrary(library);
    ASSERT_TRUE(verification);
    EXPECT_EQ(verification->articles, 6);
    EXPECT_GT(verification->citations, 60);
    EXPECT_EQ(verification->verified, verification->citations);
    EXPECT_TRUE(verification->findings.empty());
    EXPECT_TRUE(verification->damagedArticles.isEmpty());
}

TEST_F(Verifier, AnEmptyLibraryIsWhole)
{
    const auto verification = verifyLibrary(library);
    ASSERT_TRUE(verification);
    EXPECT_EQ(verification->articles, 0);
}

TEST_F(Verifier, WordsThatStandElsewhereAreMoved)
{
    importPair();
    damage("UPDATE citation SET start = start - 3, \"end\" = \"end\" - 3 WHERE role = 'statement'");
    const auto verification = verifyLibrary(library);
    ASSERT_TRUE(verification);
    EXPECT_EQ(verification->moved, 1);
    EXPECT_EQ(verification->lost, 0);
    ASSERT_EQ(verification->findings.size(), 1u);
    const CitationFinding &finding = verification->findings[0];
    EXPECT_EQ(finding.check.state, CitationState::Moved);
    EXPECT_EQ(finding.check.span.start, finding.citation.span.start + 3);
    EXPECT_EQ(finding.citation.exact, QStringLiteral("warned Yerevan on 25 July 2024"));
    EXPECT_EQ(finding.eventTitle, QStringLiteral("Baku warns Yerevan"));
    EXPECT_EQ(finding.article, articles().front().id);
    EXPECT_TRUE(verification->damagedArticles.isEmpty());
}

TEST_F(Verifier, WordsThatStandNowhereAreLost)
{
    importPair();
    damage("UPDATE citation SET exact = 'words of another article' WHERE role = 'statement'");
    const auto verification = verifyLibrary(library);
    ASSERT_TRUE(verification);
    EXPECT_EQ(verification->lost, 1);
    EXPECT_EQ(verification->moved, 0);
    ASSERT_EQ(verification->findings.size(), 1u);
    EXPECT_EQ(verification->findings[0].check.state, CitationState::Lost);
}

TEST_F(Verifier, ATextThatIsNotTheStoredOneIsDamage)
{
    importPair();
    QString text = library.articles().load(articles().front().id)->text;
    text.replace(QStringLiteral("warned"), QStringLiteral("begged"));
    damage(("UPDATE article_text SET text = x'" + qCompress(text.toUtf8()).toHex() + "'").constData());
    const auto verification = verifyLibrary(library);
    ASSERT_TRUE(verification);
    EXPECT_EQ(verification->damagedArticles, QStringList{articles().front().title});
    EXPECT_EQ(verification->lost, 1);
    EXPECT_EQ(verification->verified + verification->moved + verification->lost, verification->citations);
}

TEST_F(Verifier, FindingsComeByArticle)
{
    import({sourceTree(QStringLiteral("resources/samples"))});
    damage("UPDATE citation SET exact = 'words of no article'");
    const auto verification = verifyLibrary(library);
    ASSERT_TRUE(verification);
    EXPECT_EQ(static_cast<int>(verification->findings.size()), verification->citations);
    std::vector<ArticleId> order;
    for (const CitationFinding &finding : verification->findings) {
        if (order.empty() || order.back() != finding.article)
            order.push_back(finding.article);
    }
    EXPECT_EQ(order.size(), 6u) << "no article comes twice";
}

} // namespace
