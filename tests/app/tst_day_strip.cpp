#include "app/timeline_fixture.h"

#include "canvas/day_strip.h"
#include "library/sample_articles.h"
#include "shell/workspace.h"
#include "state/trash.h"

#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>

using namespace dateline;

namespace {

/// Three papers tell of the 4th of March, one of the 9th, all are published on the 20th; one that is a copy says the 9th again.
std::vector<AnnotatedArticle> papers()
{
    std::vector<AnnotatedArticle> articles;
    const auto tell = [&](const char *outlet, const QString &text, std::initializer_list<const char *> days) {
        AnnotatedArticle made = articleOf(QString::fromLatin1(outlet), text, QStringLiteral("2024-03-20"));
        made.article.publisher = QString::fromLatin1(outlet);
        for (const char *day : days) {
            Event event = eventAt(made.article, QString::fromLatin1(outlet) + QString::fromLatin1(day),
                                  QStringLiteral("guns fired at dawn"), EventType::Assault, QString::fromLatin1(day));
            made.events.push_back(event);
        }
        articles.push_back(made);
    };
    const QString wire = QStringLiteral("Near the village of Tegh guns fired at dawn and eleven houses burned, the mayor told "
                                        "reporters on the road to the north. Nobody was hurt.");
    tell("Gazette", QStringLiteral("So the Gazette: guns fired at dawn over the hills."), {"2024-03-04"});
    tell("Times", QStringLiteral("The Times has it that guns fired at dawn near the river."), {"2024-03-04"});
    tell("Wire", wire, {"2024-03-04", "2024-03-09", "2024-03"});
    tell("Copy", wire + QStringLiteral(" "), {"2024-03-09"});
    return articles;
}

class DayStripTest : public TimelineFixture {
protected:
    void SetUp() override
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QString path = m_folder.filePath(QStringLiteral("days.dateline"));
        {
            auto library = Library::create(path);
            ASSERT_TRUE(library);
            for (const AnnotatedArticle &article : papers())
                ASSERT_TRUE(add(*library, article));
        }
        m_view.resize(1200, 700);
        m_view.show();
        openAndLoad(m_session, path);
        ASSERT_TRUE(waitFor([&] { return strip().isVisible(); }));
    }
    DayStrip &strip() { return m_view.dayStrip(); }
};

} // namespace

TEST_F(DayStripTest, DaysStandByHowManyIndependentArticlesTellOfThem)
{
    const std::vector<WeighedDay> expected{{civilSecond(2024, 3, 4), 3}, {civilSecond(2024, 3, 9), 1}};
    EXPECT_EQ(strip().days().days(), expected) << "a copy speaks once, a month is no day, publication is none";
    EXPECT_LE(strip().height, 18);
    EXPECT_EQ(strip().geometry().bottom() + 1, canvas()->geometry().top());
    EXPECT_TRUE(strip().accessibleDescription().startsWith(QStringLiteral("4 March 2024: 3 article"))) << "the heaviest first";
}

TEST_F(DayStripTest, APeakStandsOverItsDayAndAClickAsksForIt)
{
    m_view.camera().setAnimated(false);
    for (const bool leftward : {false, true}) {
        m_view.setTimeLeftward(leftward);
        for (const std::size_t each : {0U, 1U}) {
            m_view.camera().showAll(); // a click flies
            const auto peaks = strip().peaks();
            ASSERT_EQ(peaks.size(), 2U);
            const CivilSecond start = strip().days().days()[peaks[each].day].start;
            const double built = m_view.scene().left() + m_view.camera().viewport().scale().x(start + secondsPerDay / 2);
            EXPECT_NEAR(peaks[each].rect.center().x(), m_view.scene().mirror().area({built, 0, 0, 0}).left(), 1) << leftward;
            QSignalSpy asked(&strip(), &DayStrip::dayAsked);
            QTest::mouseClick(&strip(), Qt::LeftButton, {}, peaks[each].rect.center().toPoint());
            ASSERT_EQ(asked.size(), 1);
            EXPECT_EQ(asked.front().front().value<std::int64_t>() * secondsPerDay, start);
        }
    }
}

TEST_F(DayStripTest, WithOneArticleThereIsNoStrip)
{
    std::vector<ArticleId> others;
    for (const ArticleSummary &article : m_session.articles())
        others.push_back(article.id);
    others.pop_back();
    m_session.trash().removeArticles(others);
    ASSERT_TRUE(waitFor([&] { return !strip().isVisible(); }));
    EXPECT_EQ(canvas()->geometry().top(), 0) << "nor room for one";
}

TEST_F(DayStripTest, AClickOpensTheDigestOfTheDayAndFliesThere)
{
    Workspace workspace(m_session);
    workspace.resize(1280, 800);
    workspace.show();
    workspace.timeline().camera().setAnimated(false);
    DayStrip &days = workspace.timeline().dayStrip();
    ASSERT_TRUE(waitFor([&] { return days.isVisible() && days.peaks().size() == 2; }));
    const DayPeak last = days.peaks().back();
    QTest::mouseClick(&days, Qt::LeftButton, {}, last.rect.center().toPoint());
    QTreeWidget *digest = nullptr;
    ASSERT_TRUE(waitFor([&] {
        digest = workspace.findChild<QTreeWidget *>(QStringLiteral("days"));
        return digest && digest->isVisible() && digest->currentItem();
    }));
    EXPECT_EQ(digest->currentItem()->text(0), QStringLiteral("9 March 2024"));
    EXPECT_TRUE(m_session.visibleRange().contains(civilSecond(2024, 3, 9)));
    EXPECT_LT(m_session.visibleRange().length(), 30 * secondsPerDay);
}
