#include "app/pane_fixture.h"
#include "charts/activity_chart.h"
#include "charts/month_axis.h"
#include "look/theme.h"

#include <QBarSet>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

using namespace dateline;

namespace {

std::vector<MonthTally> monthsFrom(int year, unsigned month, int count)
{
    std::vector<MonthTally> months;
    for (int index = 0; index < count; ++index) {
        const unsigned zeroBased = month - 1 + static_cast<unsigned>(index);
        MonthTally tally;
        tally.year = year + static_cast<int>(zeroBased / 12);
        tally.month = zeroBased % 12 + 1;
        months.push_back(tally);
    }
    return months;
}

class ActivityChartTest : public PaneTest {
protected:
    ActivityChartTest()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_chart.resize(800, 300);
        m_chart.show();
    }
    void openSamples()
    {
        open({warning(), manyStates()});
        QApplication::processEvents();
    }
    QStackedBarSeries &bars() { return static_cast<QStackedBarSeries &>(*m_chart.chart()->series().front()); }
    QPoint barOf(int month) { return m_chart.monthRect(month).center().toPoint(); }

    ActivityChart m_chart{m_session};
};

} // namespace

TEST_F(ActivityChartTest, countsEventsPerMonthAndQuad)
{
    openSamples();
    ASSERT_EQ(m_chart.months().size(), 3U);
    EXPECT_EQ(m_chart.monthSummary(0), QStringLiteral("May 2024: 3 event(s)\nVerbal cooperation: 1\nVerbal conflict: 2"));
    EXPECT_EQ(m_chart.monthSummary(2), QStringLiteral("July 2024: 1 event(s)\nVerbal conflict: 1"));
    ASSERT_EQ(bars().barSets().size(), quadCount) << "no set for events without a type when there are none";
    const QBarSet &conflict = *bars().barSets()[static_cast<int>(Quad::VerbalConflict)];
    EXPECT_EQ(conflict.at(0), 2);
    EXPECT_EQ(conflict.at(1), 0);
    EXPECT_EQ(conflict.at(2), 1);
}

TEST_F(ActivityChartTest, aClickOnAMonthShowsIt)
{
    openSamples();
    for (int month = 0; month < 3; ++month) {
        QTest::mouseClick(m_chart.viewport(), Qt::LeftButton, {}, barOf(month));
        const auto first = static_cast<unsigned>(5 + month);
        EXPECT_EQ(m_session.visibleRange(), (TimeRange{civilSecond(2024, first, 1), civilSecond(2024, first + 1, 1)}));
    }
    const TimeRange before = m_session.visibleRange();
    QTest::mouseClick(m_chart.viewport(), Qt::LeftButton, {}, QPoint(2, 100));
    EXPECT_EQ(m_session.visibleRange(), before) << "beside the bars";
}

TEST_F(ActivityChartTest, keysGoFromMonthToMonth)
{
    openSamples();
    QTest::keyClick(&m_chart, Qt::Key_Right);
    EXPECT_EQ(m_chart.accessibleDescription().section(u'\n', 0, 0), QStringLiteral("May 2024: 3 event(s)"));
    QTest::keyClick(&m_chart, Qt::Key_Right);
    QTest::keyClick(&m_chart, Qt::Key_Return);
    EXPECT_EQ(m_session.visibleRange().start, civilSecond(2024, 6, 1));
    for (int press = 0; press < 5; ++press)
        QTest::keyClick(&m_chart, Qt::Key_Left);
    EXPECT_TRUE(m_chart.accessibleDescription().startsWith(QStringLiteral("May 2024")));
}

TEST_F(ActivityChartTest, coloursFollowThePalette)
{
    openSamples();
    EXPECT_EQ(bars().barSets().front()->brush().color(), Theme::day().quads.front());
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x202326));
    dark.setColor(QPalette::WindowText, QColor(0xeeeeee));
    m_chart.setPalette(dark);
    EXPECT_EQ(bars().barSets().front()->brush().color(), Theme::night().quads.front());
    EXPECT_EQ(m_chart.chart()->backgroundBrush().color(), Theme::night().background);
    EXPECT_EQ(m_chart.chart()->legend()->labelColor(), Theme::night().mutedText);
}

TEST_F(ActivityChartTest, followsTheEventsAndCanBeEmpty)
{
    open({});
    EXPECT_TRUE(m_chart.months().empty());
    EXPECT_FALSE(m_chart.monthAt(QPointF(400, 100)));
    QTest::keyClick(&m_chart, Qt::Key_Right);
    QTest::mouseClick(m_chart.viewport(), Qt::LeftButton, {}, QPoint(400, 100));
    m_chart.grab();
    EXPECT_TRUE(m_session.visibleRange().isEmpty());
}

TEST_F(ActivityChartTest, dropsAreLeftToTheWindow)
{
    expectNoDropsTaken(m_chart);
}

TEST_F(ActivityChartTest, theScaleCountsInWholeEvents)
{
    openSamples();
    const auto axes = m_chart.chart()->axes(Qt::Vertical);
    const auto &counts = static_cast<const QValueAxis &>(*axes.front());
    EXPECT_EQ(counts.min(), 0);
    EXPECT_GE(counts.max(), 3);
    EXPECT_EQ(counts.tickInterval(), 1);
}

TEST(MonthAxis, labelsNeverTouch)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QFontMetricsF font(QGuiApplication::font());
    for (const int count : {1, 5, 12, 40, 120, 240}) {
        const auto months = monthsFrom(2009, 8, count);
        for (qreal barWidth = 1; barWidth < 120; barWidth *= 1.3) {
            std::array<qreal, 2> lastEnd{-1, -1};
            for (const AxisLabel &label : monthAxis(months, barWidth, font)) {
                const qreal width = font.horizontalAdvance(label.text);
                const qreal start = label.year ? label.month * barWidth : (label.month + 0.5) * barWidth - width / 2;
                EXPECT_GE(start, lastEnd[label.year]) << label.text.toStdString() << " of " << count << " at " << barWidth;
                lastEnd[label.year] = start + width;
                EXPECT_LE(start + width, count * barWidth + 8) << label.text.toStdString();
            }
        }
    }
}

TEST(MonthAxis, saysAsMuchAsFinds)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QFontMetricsF font(QGuiApplication::font());
    const auto months = monthsFrom(2023, 11, 6);
    const auto wide = monthAxis(months, 100, font);
    EXPECT_EQ(std::ranges::count(wide, false, &AxisLabel::year), 6);
    EXPECT_EQ(std::ranges::count(wide, true, &AxisLabel::year), 2);
    EXPECT_EQ(wide.front(), (AxisLabel{0, QLocale().standaloneMonthName(11, QLocale::ShortFormat), false}));
    const auto narrow = monthAxis(monthsFrom(2000, 1, 240), 4, font);
    EXPECT_TRUE(std::ranges::all_of(narrow, &AxisLabel::year));
    EXPECT_FALSE(narrow.empty());
}
