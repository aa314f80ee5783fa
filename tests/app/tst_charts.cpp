#include "app/pane_fixture.h"
#include "charts/activity_chart.h"
#include "charts/bar_view.h"
#include "charts/chart_heading.h"
#include "charts/escalation_chart.h"
#include "charts/rank_bars.h"
#include "charts/rank_chart.h"
#include "charts/time_bars.h"
#include "look/theme.h"
#include "shell/deferred_pane.h"
#include "state/event_edits.h"
#include "wording/period_text.h"

#include <QBarSet>
#include <QChart>
#include <QComboBox>
#include <QMenu>
#include <QStackedBarSeries>

#include <algorithm>
#include <numeric>

using namespace dateline;

namespace {

class ChartTest : public PaneTest {
protected:
    ChartTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    /// The pane as it is seen, with everything counted.
    template<class Chart>
    void settle(Chart &chart)
    {
        chart.resize(860, 220);
        chart.show();
        ASSERT_TRUE(waitFor([&] { return chart.isUpToDate(); }));
    }
    void openSamples() { open({warning(), manyStates(), quarrel()}); }

    /// A few acts between two, in two weeks of July 2024 and one of August.
    static AnnotatedArticle quarrel()
    {
        AnnotatedArticle made = articleOf(QStringLiteral("Quarrel"),
                                          QStringLiteral("Baku threatened. Baku accused. Yerevan asked for talks. Shots fell."),
                                          QStringLiteral("2024-08-10"));
        const auto add = [&](const char *id, const char *words, EventType type, const char *date, const char *source,
                             const char *target) {
            Event event =
                eventAt(made.article, QString::fromLatin1(id), QString::fromLatin1(words), type, QString::fromLatin1(date));
            event.title = QStringLiteral("<i>%1</i>").arg(QString::fromLatin1(words));
            event.sources = {{QString::fromLatin1(source), QString::fromLatin1(source)}};
            event.targets = {{QString::fromLatin1(target), QString::fromLatin1(target)}};
            made.events.push_back(event);
        };
        add("q1", "Baku threatened", EventType::Threaten, "2024-07-23", "AZE", "ARM");
        add("q2", "Baku accused", EventType::Accuse, "2024-07-25", "AZE", "ARM");
        add("q3", "Yerevan asked for talks", EventType::Consult, "2024-07-30", "ARM", "AZE");
        add("q4", "Shots fell", EventType::Assault, "2024-08-05", "AZE", "ARM");
        Event nobody = eventAt(made.article, QStringLiteral("q5"), QStringLiteral("Shots fell"), EventType::Assault,
                               QStringLiteral("2024-08-06"));
        nobody.sources.clear();
        nobody.targets.clear();
        made.events.push_back(nobody);
        return made;
    }
    static void click(BarView &view, int bar)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.barRect(bar).center().toPoint());
    }
    static int barOf(const Periods &periods, const char *date)
    {
        return periods.indexOf(*Edtf::parse(QString::fromLatin1(date))->earliest());
    }
    TimeRange july() const { return {civilSecond(2024, 7, 1), civilSecond(2024, 8, 1)}; }
};

class ActivityChartTest : public ChartTest {
protected:
    void settle() { ChartTest::settle(m_chart); }
    int total() const
    {
        int sum = 0;
        for (const auto *counts : {&m_chart.activity().exact, &m_chart.activity().inexact}) {
            for (const QuadTally &each : *counts)
                sum += each.total();
        }
        return sum;
    }
    ActivityChart m_chart{m_session};
};

class EscalationChartTest : public ChartTest {
protected:
    void settle() { ChartTest::settle(m_chart); }
    EscalationChart m_chart{m_session};
};

} // namespace

TEST_F(ActivityChartTest, countsEveryDatedEvent)
{
    openSamples();
    settle();
    EXPECT_EQ(m_chart.activity().periods.unit, PeriodUnit::Week);
    EXPECT_EQ(total(), m_session.events()->datedCount());
    EXPECT_EQ(m_chart.activity().undated, m_session.events()->size() - m_session.events()->datedCount());
    double drawn = 0;
    double hatched = 0;
    for (std::size_t set = 0; set < setCount; ++set) {
        const TimeBars::Data &data = m_chart.bars().data();
        drawn += std::accumulate(data.solid[set].begin(), data.solid[set].end(), 0.0);
        hatched += std::accumulate(data.hatched[set].begin(), data.hatched[set].end(), 0.0);
    }
    drawn += hatched;
    EXPECT_GT(hatched, 0) << "June 2024 is in no week";
    EXPECT_EQ(drawn, total());
    const int week = barOf(m_chart.activity().periods, "2024-07-25");
    EXPECT_TRUE(m_chart.summary(week).startsWith(QStringLiteral("22 to 28 July 2024: "))) << m_chart.summary(week).toStdString();
    const QString undated = QStringLiteral("%1 undated left out").arg(m_chart.activity().undated);
    EXPECT_GT(m_chart.activity().undated, 0);
    EXPECT_TRUE(m_chart.findChild<ChartHeading *>()->note().endsWith(undated));
}

TEST_F(ActivityChartTest, aClickShowsThatTimeAndADragSeveral)
{
    openSamples();
    settle();
    TimeBars &bars = m_chart.bars();
    const Periods periods = m_chart.activity().periods;
    click(bars, 2);
    EXPECT_EQ(m_session.visibleRange(), (TimeRange{periods.start(2), periods.end(2)}));
    settle();
    m_session.setVisibleRange({periods.start(), periods.end()});
    settle();
    const Periods again = m_chart.activity().periods;
    QTest::mousePress(bars.viewport(), Qt::LeftButton, {}, bars.barRect(5).center().toPoint());
    QTest::mouseRelease(bars.viewport(), Qt::LeftButton, {}, bars.barRect(3).center().toPoint());
    EXPECT_EQ(m_session.visibleRange(), (TimeRange{again.start(3), again.end(5)}));
}

TEST_F(ActivityChartTest, barsBecomeFinerWithWhatTheTimelineShows)
{
    openSamples();
    settle();
    m_session.setVisibleRange({civilSecond(2024, 7, 20), civilSecond(2024, 7, 30)});
    settle();
    EXPECT_EQ(m_chart.activity().periods.unit, PeriodUnit::Day);
    const Periods days = m_chart.activity().periods;
    m_session.setVisibleRange({civilSecond(2024, 7, 21), civilSecond(2024, 7, 31)});
    settle();
    EXPECT_EQ(m_chart.activity().periods, days) << "bars stay while the timeline moves among them";
}

TEST_F(ActivityChartTest, keysGoFromBarToBarAndSayThem)
{
    openSamples();
    settle();
    TimeBars &bars = m_chart.bars();
    EXPECT_TRUE(bars.accessibleDescription().startsWith(QStringLiteral("By week")));
    QTest::keyClick(&bars, Qt::Key_Right);
    EXPECT_EQ(bars.accessibleDescription(), m_chart.summary(0));
    QTest::keyClick(&bars, Qt::Key_Left);
    EXPECT_EQ(bars.cursor(), 0);
    QTest::keyClick(&bars, Qt::Key_End);
    EXPECT_EQ(bars.cursor(), bars.barCount() - 1);
    QTest::keyClick(&bars, Qt::Key_Right);
    EXPECT_EQ(bars.cursor(), bars.barCount() - 1);
    QTest::keyClick(&bars, Qt::Key_Home);
    const Periods periods = m_chart.activity().periods;
    QTest::keyClick(&bars, Qt::Key_Return);
    EXPECT_EQ(m_session.visibleRange(), (TimeRange{periods.start(0), periods.end(0)}));
}

TEST_F(ActivityChartTest, laterBarsStandFurtherLeftWhereAPersonWantsItSo)
{
    openSamples();
    settle();
    TimeBars &bars = m_chart.bars();
    const Periods periods = m_chart.activity().periods;
    const int bar = barOf(periods, "2024-07-25");
    const auto colourOf = [&] { return bars.grab().toImage().pixelColor(bars.stackRect(bar).center().toPoint()); };
    const QRectF before = bars.barRect(bar);
    const QColor colour = colourOf();
    bars.setTimeLeftward(true);
    EXPECT_GT(bars.barRect(0).left(), bars.barRect(1).left());
    const QRectF whole = bars.barRect(0) | bars.barRect(bars.barCount() - 1);
    EXPECT_NEAR(bars.barRect(bar).left() - whole.left(), whole.right() - before.right(), 0.01);
    EXPECT_EQ(colourOf(), colour) << "what is drawn there is that bar";
    click(bars, 2);
    EXPECT_EQ(m_session.visibleRange(), (TimeRange{periods.start(2), periods.end(2)}));
    settle();
    QTest::keyClick(&bars, Qt::Key_Home);
    QTest::keyClick(&bars, Qt::Key_Left);
    EXPECT_EQ(bars.cursor(), 1) << "to the side it points to";
}

TEST_F(ActivityChartTest, theSelectedEventsBarHasARingAndWhatIsNotShownIsPale)
{
    openSamples();
    settle();
    TimeBars &bars = m_chart.bars();
    const int bar = barOf(m_chart.activity().periods, "2024-07-25");
    const auto at = [&](QPointF point) { return bars.grab().toImage().pixelColor(point.toPoint()); };
    const QPointF ring(bars.stackRect(bar).center().x(), bars.stackRect(bar).top() - 1);
    const QColor before = at(ring);
    m_session.selectEvent(called(QStringLiteral("q2")).id);
    EXPECT_NE(at(ring), before);
    EXPECT_EQ(at(ring), Theme::of(bars.palette()).selection);
    const QPointF inside = bars.stackRect(bar).center();
    const QColor full = at(inside);
    m_session.setVisibleRange({civilSecond(2024, 5, 1), civilSecond(2024, 6, 1)});
    EXPECT_NE(at(inside), full);
}

TEST_F(ActivityChartTest, coloursFollowThePalette)
{
    openSamples();
    settle();
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x202326));
    dark.setColor(QPalette::WindowText, Qt::white);
    m_chart.setPalette(dark);
    QApplication::processEvents();
    TimeBars &bars = m_chart.bars();
    EXPECT_EQ(bars.grab().toImage().pixelColor(2, 2), Theme::night().background);
    const auto &series = static_cast<QStackedBarSeries &>(*bars.chart()->series().front());
    EXPECT_EQ(series.barSets()[0]->brush().color(), Theme::night().quads[0]);
}

TEST_F(ActivityChartTest, canBeEmptyAndCountsOnlyWhenSeen)
{
    settle();
    EXPECT_EQ(m_chart.bars().barCount(), 0);
    EXPECT_EQ(m_chart.bars().accessibleDescription(), QStringLiteral("No dated events"));
    QTest::keyClick(&m_chart.bars(), Qt::Key_Right);
    QTest::mouseClick(m_chart.bars().viewport(), Qt::LeftButton, {}, QPoint(400, 100));
    m_chart.grab();
    EXPECT_TRUE(m_session.visibleRange().isEmpty());
    m_chart.hide();
    openSamples();
    EXPECT_FALSE(m_chart.isUpToDate());
    EXPECT_EQ(total(), 0);
    settle();
    EXPECT_EQ(total(), m_session.events()->datedCount());
}

TEST_F(ActivityChartTest, dropsAreLeftToTheWindow)
{
    expectNoDropsTaken(m_chart);
}

TEST_F(ChartTest, actorsAreRankedWithinWhatTheTimelineShows)
{
    openSamples();
    RankChart chart(m_session, RankChart::Of::Actors);
    m_session.setVisibleRange({civilSecond(2024, 7, 29), civilSecond(2024, 8, 10)});
    settle(chart);
    ASSERT_EQ(chart.bars().rows().size(), 2U);
    EXPECT_EQ(chart.bars().rows()[0].name, QStringLiteral("ARM"));
    EXPECT_EQ(chart.summary(0), QStringLiteral("ARM: 2 event(s)\nVerbal cooperation: 1\nMaterial conflict: 1"));
    m_session.setVisibleRange({civilSecond(2024, 8, 1), civilSecond(2024, 8, 10)});
    settle(chart);
    EXPECT_EQ(chart.ranking().counted, 1);
}

TEST_F(ChartTest, aClickOnAPairGoesThroughItsEvents)
{
    open({quarrel()});
    RankChart chart(m_session, RankChart::Of::Pairs);
    settle(chart);
    ASSERT_FALSE(chart.bars().rows().empty());
    ASSERT_EQ(chart.bars().rows()[0].name, QStringLiteral("AZE → ARM"));
    QStringList gone;
    for (int round = 0; round < 4; ++round) {
        click(chart.bars(), 0);
        gone << m_session.events()->title(m_session.events()->indexOf(m_session.selectedEvent()));
    }
    EXPECT_EQ(gone[0], QStringLiteral("<i>Baku threatened</i>"));
    EXPECT_EQ(gone[1], QStringLiteral("<i>Baku accused</i>"));
    EXPECT_EQ(gone[2], QStringLiteral("<i>Shots fell</i>"));
    EXPECT_EQ(gone[3], gone[0]) << "and from the first again";
    m_session.setVisibleRange({civilSecond(1990, 1, 1), civilSecond(1991, 1, 1)});
    settle(chart);
    EXPECT_EQ(chart.bars().barCount(), 0);
    EXPECT_EQ(chart.bars().accessibleDescription(), QStringLiteral("No event here is between two actors"));
    chart.grab();
}

TEST_F(ChartTest, theMenuOfABarFiltersByItsActorsAndTheChartsFollow)
{
    openSamples();
    RankChart chart(m_session, RankChart::Of::Pairs);
    settle(chart);
    const int all = chart.ranking().counted;
    const auto choose = [&](const QString &text) {
        Q_EMIT chart.bars().menuAsked(0, QPoint(10, 10));
        const auto menus = chart.findChildren<QMenu *>();
        ASSERT_FALSE(menus.isEmpty());
        const auto actions = menus.last()->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        ASSERT_NE(found, actions.end()) << text.toStdString();
        EXPECT_TRUE((*found)->isEnabled());
        (*found)->trigger();
        delete menus.last();
    };
    EventFilter asked;
    asked.text = QStringLiteral("fell");
    m_session.setFilter(asked);
    ASSERT_TRUE(waitFor([&] { return chart.isUpToDate() && chart.ranking().counted < all; }));
    choose(QStringLiteral("Show Only Events of AZE"));
    EXPECT_EQ(m_session.filter().text, QStringLiteral("fell actor:AZE")) << "what else is asked for stays";
    ASSERT_TRUE(waitFor([&] { return chart.isUpToDate() && chart.ranking().unnamed == 0; }));
    choose(QStringLiteral("Show Events of All Actors"));
    EXPECT_EQ(m_session.filter().text, QStringLiteral("fell"));
    m_session.setFilter({});
    ASSERT_TRUE(waitFor([&] { return chart.isUpToDate() && chart.ranking().counted == all; }));
}

TEST_F(ChartTest, aRankingShowsAsManyRowsAsThereIsRoomFor)
{
    RankBars bars;
    std::vector<RankBars::Row> rows(12, {QStringLiteral("A name that is longer than there is any room for in a chart"), {}});
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row].counts.bySet[row % setCount] = static_cast<int>(20 - row);
    bars.resize(400, 400);
    bars.show();
    bars.setRows(rows);
    EXPECT_EQ(bars.barCount(), 12);
    bars.resize(400, 100);
    EXPECT_LT(bars.barCount(), 12);
    EXPECT_GT(bars.barCount(), 2);
    for (int bar = 1; bar < bars.barCount(); ++bar)
        EXPECT_GE(bars.barRect(bar).top(), bars.barRect(bar - 1).bottom() - 0.01);
    EXPECT_LE(bars.barRect(bars.barCount() - 1).bottom(), 100);
    QTest::keyClick(&bars, Qt::Key_Down);
    QTest::keyClick(&bars, Qt::Key_Down);
    EXPECT_EQ(bars.cursor(), 1);
    bars.grab();
}

TEST_F(EscalationChartTest, showsTheMostFrequentPairByWeek)
{
    open({quarrel()});
    settle();
    EXPECT_EQ(m_chart.pairs().currentText(), QStringLiteral("AZE → ARM (3)"));
    EXPECT_EQ(m_chart.escalation().periods.unit, PeriodUnit::Week);
    EXPECT_EQ(m_chart.escalation().counted, 3);
    const int week = barOf(m_chart.escalation().periods, "2024-07-22");
    EXPECT_EQ(m_chart.summary(week), QStringLiteral("22 to 28 July 2024: score −6.5, 2 event(s)"));
    EXPECT_EQ(m_chart.bars().data().solid[static_cast<std::size_t>(Quad::VerbalConflict)][week], -6.5);
    click(m_chart.bars(), week);
    EXPECT_EQ(m_session.visibleRange(), (TimeRange{civilSecond(2024, 7, 22), civilSecond(2024, 7, 29)}));
}

TEST_F(EscalationChartTest, aTooltipNamesTheQuotesBehindABar)
{
    open({quarrel()});
    settle();
    const QString tip = m_chart.tip(barOf(m_chart.escalation().periods, "2024-07-22"));
    EXPECT_TRUE(tip.contains(QStringLiteral("&lt;i&gt;Baku threatened&lt;/i&gt;"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("“Baku accused”")));
    EXPECT_FALSE(tip.contains(QStringLiteral("Shots fell")));
}

TEST_F(EscalationChartTest, anotherPairCanBeChosenAndStaysChosen)
{
    open({quarrel()});
    settle();
    const int back = m_chart.pairs().findText(QStringLiteral("ARM → AZE (1)"));
    ASSERT_GT(back, 0);
    m_chart.pairs().setCurrentIndex(back);
    Q_EMIT m_chart.pairs().activated(back);
    settle();
    EXPECT_EQ(m_chart.escalation().counted, 1);
    m_session.edits().remove({called(QStringLiteral("q1")).id});
    ASSERT_TRUE(waitFor([&] { return m_session.events()->size() == 4 && m_chart.isUpToDate(); }));
    EXPECT_EQ(m_chart.pairs().currentText(), QStringLiteral("ARM → AZE (1)"));
    m_chart.pairs().setCurrentIndex(0);
    Q_EMIT m_chart.pairs().activated(0);
    settle();
    EXPECT_EQ(m_chart.escalation().counted, 4) << "all events, the one that was removed aside";
}

TEST_F(EscalationChartTest, saysWhenNothingHasAScore)
{
    settle();
    EXPECT_EQ(m_chart.bars().accessibleDescription(), QStringLiteral("No dated events"));
    openSamples();
    m_session.setVisibleRange({civilSecond(1990, 1, 1), civilSecond(1990, 6, 1)});
    settle();
    EXPECT_EQ(m_chart.bars().barCount(), 0);
    EXPECT_EQ(m_chart.bars().accessibleDescription(), QStringLiteral("No act with a score in this time"));
    m_chart.grab();
}

TEST_F(ChartTest, aHeadingTakesAsManyRowsAsItsLegendNeeds)
{
    ChartHeading heading;
    heading.setNote(QStringLiteral("By week: 12 events"));
    heading.setLegend({true, QStringLiteral("3 dated less exactly"), QStringLiteral("Average over 4 bars")});
    const int oneRow = heading.heightForWidth(2000);
    EXPECT_GE(heading.heightForWidth(heading.sizeHint().width()), 2 * (oneRow - 4));
    EXPECT_GT(heading.heightForWidth(420), heading.heightForWidth(heading.sizeHint().width()));
    EXPECT_LT(heading.heightForWidth(120), heading.heightForWidth(420)) << "no room for a legend at all";
    heading.resize(420, heading.heightForWidth(420));
    heading.grab();
}

TEST_F(ChartTest, aPaneIsMadeWhenItIsFirstSeen)
{
    int made = 0;
    DeferredPane pane([&] {
        ++made;
        return new QWidget;
    });
    EXPECT_EQ(made, 0);
    pane.show();
    pane.hide();
    pane.show();
    EXPECT_EQ(made, 1);
}

TEST_F(ChartTest, periodsInWords)
{
    const auto words = [](PeriodUnit unit) { return periodText({unit, periodNumber(unit, civilSecond(2024, 7, 25)), 1}, 0); };
    EXPECT_EQ(words(PeriodUnit::Day), QStringLiteral("25 July 2024"));
    EXPECT_EQ(words(PeriodUnit::Week), QStringLiteral("22 to 28 July 2024"));
    EXPECT_EQ(words(PeriodUnit::Month), QStringLiteral("July 2024"));
    EXPECT_EQ(words(PeriodUnit::Quarter), QStringLiteral("third quarter of 2024"));
    EXPECT_EQ(words(PeriodUnit::Year), QStringLiteral("2024"));
    EXPECT_EQ(words(PeriodUnit::Decade), QStringLiteral("2020 – 2029"));
    EXPECT_EQ(periodText({PeriodUnit::Century, -1, 1}, 0), QStringLiteral("101 BCE – 2 BCE"));
}
