#include "app/waiting.h"
#include "listing/filter_bar.h"
#include "support/test_paths.h"
#include "wording/filter_text.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QToolButton>

using namespace dateline;

namespace {

class FilterBarTest : public testing::Test {
protected:
    FilterBarTest()
    {
        openAndLoad(m_session, m_folder.filePath(QStringLiteral("l.dateline")));
        importAndWait(m_session, {{sourceTree(QStringLiteral("resources/samples"))}, {}, {}});
        EXPECT_TRUE(waitFor([this] { return m_session.isUpToDate() && m_session.articles().size() == 6; }));
    }
    QString words() const
    {
        QStringList words;
        for (const QLabel *label : m_bar.findChildren<QLabel *>())
            words << label->text();
        return words.join(u'|');
    }
    QTemporaryDir m_folder;
    Session m_session;
    FilterBar m_bar{m_session};
};

} // namespace

TEST_F(FilterBarTest, isSeenWhileThereIsAFilterAndShowsAllAgain)
{
    m_bar.resize(900, 40);
    EXPECT_TRUE(m_bar.isHidden());
    EventFilter filter;
    filter.types = {EventType::Request, EventType::Accuse};
    filter.from = civilSecond(2023, 7, 1);
    m_session.setFilter(filter);
    ASSERT_TRUE(waitFor([this] { return !m_session.shown().isAll(); }));
    EXPECT_FALSE(m_bar.isHidden());
    const QString shown = QStringLiteral("%1 of %2 event(s) shown").arg(m_session.shown().count()).arg(m_session.events()->size());
    EXPECT_TRUE(words().startsWith(shown)) << words().toStdString();
    m_bar.show();
    EXPECT_TRUE(words().contains(QStringLiteral("since 1 July 2023 · Request, Accuse"))) << words().toStdString();
    m_bar.findChild<QToolButton *>(QStringLiteral("resetFilter"))->click();
    ASSERT_TRUE(waitFor([this] { return m_session.shown().isAll(); }));
    EXPECT_TRUE(m_bar.isHidden());
}

TEST(FilterText, namesEveryPart)
{
    EventFilter filter;
    EXPECT_EQ(filterText(filter, {}), QString());
    filter.from = civilSecond(2024, 7, 1);
    filter.until = civilSecond(2024, 8, 4) + secondsPerDay - 1;
    filter.actors = {QStringLiteral("AZE"), QStringLiteral("ARM")};
    filter.text = QStringLiteral("border");
    filter.article = ArticleId{1};
    EXPECT_EQ(filterText(filter, QStringLiteral("A <b>title</b>")),
              QStringLiteral("1 July 2024 to 4 August 2024 · AZE, ARM · “border” · “A <b>title</b>”"));
    filter = {};
    filter.until = civilSecond(2024, 8, 4);
    EXPECT_EQ(filterText(filter, {}), QStringLiteral("until 4 August 2024"));
}
