#include "canvas/overview_strip.h"

#include "canvas_samples.h"
#include "domain/event_table_builder.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace dateline;

namespace {

/// A thousand days over a thousand pixels; 200 to 400 are shown.
class OverviewStripTest : public testing::Test {
protected:
    OverviewStripTest()
    {
        QObject::connect(&m_strip, &OverviewStrip::moved, &m_strip, &OverviewStrip::setShown);
        QObject::connect(&m_strip, &OverviewStrip::jumped, &m_strip, [this](const TimeRange &shown) {
            ++m_jumps;
            m_strip.setShown(shown);
        });
        EventTable::Builder builder;
        builder.add(canvasEvent(1, "2020-01-11", EventType::Agree, "deal"));
        builder.add(canvasEvent(2, "2020-01-11", EventType::Assault, "attack"));
        builder.add(canvasEvent(3, "2022-08-08", EventType::Threaten, "threat"));
        m_strip.resize(1000, m_strip.sizeHint().height());
        m_strip.setEvents(builder.build(), days(0, 1000));
        m_strip.setShown(days(200, 400));
        m_strip.show();
    }
    static TimeRange days(CivilSecond first, CivilSecond last)
    {
        const CivilSecond start = civilSecond(2020, 1, 1);
        return {start + first * secondsPerDay, start + last * secondsPerDay};
    }
    void drag(int from, int to)
    {
        QTest::mousePress(&m_strip, Qt::LeftButton, {}, {from, 15});
        QTest::mouseMove(&m_strip, {(from + to) / 2, 15});
        QTest::mouseMove(&m_strip, {to, 15});
        QTest::mouseRelease(&m_strip, Qt::LeftButton, {}, {to, 15});
    }
    const TimeRange &shown() const { return m_strip.brush().shown(); }
    /// Whether a pixel column of the bars has another colour than the ground.
    bool isInked(const QImage &image, int x) const
    {
        const int y = m_strip.height() / 2 - 2;
        return image.pixelColor(x, y) != image.pixelColor(x + 6, y);
    }

    OverviewStrip m_strip{nullptr};
    int m_jumps = 0;
};

} // namespace

TEST_F(OverviewStripTest, draggingTheMiddleMovesAndTheEdgesResize)
{
    drag(300, 350);
    EXPECT_EQ(shown(), days(250, 450));
    drag(250, 150);
    EXPECT_EQ(shown(), days(150, 450));
    drag(450, 700);
    EXPECT_EQ(shown(), days(150, 700));
    EXPECT_EQ(m_jumps, 0);
}

TEST_F(OverviewStripTest, aClickBesideItCentresAndCanBeDraggedOn)
{
    QTest::mouseClick(&m_strip, Qt::LeftButton, {}, {700, 15});
    EXPECT_EQ(shown(), days(600, 800));
    EXPECT_EQ(m_jumps, 1);
    drag(300, 320);
    EXPECT_EQ(shown(), days(220, 420));
    EXPECT_EQ(m_jumps, 2);
}

TEST_F(OverviewStripTest, aDoubleClickAsksForAll)
{
    const QSignalSpy all(&m_strip, &OverviewStrip::allAsked);
    QTest::mouseDClick(&m_strip, Qt::LeftButton, {}, {300, 15});
    EXPECT_EQ(all.count(), 1);
}

TEST_F(OverviewStripTest, theWheelZoomsAboutTheDayUnderIt)
{
    const QSignalSpy zoomed(&m_strip, &OverviewStrip::zoomed);
    QWheelEvent wheel({350, 15}, m_strip.mapToGlobal(QPointF(350, 15)), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&m_strip, &wheel);
    ASSERT_EQ(zoomed.count(), 1);
    EXPECT_NEAR(zoomed[0][0].toDouble(), std::pow(2, 0.25), 1e-9);
    EXPECT_EQ(zoomed[0][1].value<CivilSecond>(), days(350, 351).start);
}

TEST_F(OverviewStripTest, theKeysMoveZoomAndGoToTheEnds)
{
    const QSignalSpy panned(&m_strip, &OverviewStrip::panned);
    const QSignalSpy zoomed(&m_strip, &OverviewStrip::zoomed);
    for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_PageUp, Qt::Key_PageDown})
        QTest::keyClick(&m_strip, key);
    ASSERT_EQ(panned.count(), 4);
    EXPECT_LT(panned[0][0].toDouble(), 0);
    EXPECT_EQ(panned[1][0].toDouble(), -panned[0][0].toDouble());
    EXPECT_LT(panned[2][0].toDouble(), panned[0][0].toDouble());
    EXPECT_EQ(panned[3][0].toDouble(), -panned[2][0].toDouble());
    QTest::keyClick(&m_strip, Qt::Key_Plus);
    QTest::keyClick(&m_strip, Qt::Key_Minus);
    ASSERT_EQ(zoomed.count(), 2);
    EXPECT_GT(zoomed[0][0].toDouble(), 1);
    EXPECT_LT(zoomed[1][0].toDouble(), 1);
    QTest::keyClick(&m_strip, Qt::Key_End);
    EXPECT_EQ(shown(), days(800, 1000));
    QTest::keyClick(&m_strip, Qt::Key_Home);
    EXPECT_EQ(shown(), days(0, 200));
}

TEST_F(OverviewStripTest, barsStandWhereEventsBegin)
{
    m_strip.setShown(days(0, 1000));
    const QImage image = m_strip.grab().toImage();
    EXPECT_TRUE(isInked(image, 10));
    EXPECT_TRUE(isInked(image, 950));
    EXPECT_FALSE(isInked(image, 500));
}

TEST_F(OverviewStripTest, theTipNamesTheDaysTheirNumberAndWhatIsShown)
{
    QHelpEvent help(QEvent::ToolTip, {11, 15}, m_strip.mapToGlobal(QPoint(11, 15)));
    QApplication::sendEvent(&m_strip, &help);
    const QString tip = QToolTip::text();
    EXPECT_TRUE(tip.contains(QStringLiteral("11 to 12 January 2020: 2"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("19 July 2020 to 3 February 2021"))) << tip.toStdString();
}

TEST_F(OverviewStripTest, withoutEventsItIsStill)
{
    OverviewStrip empty(nullptr);
    empty.resize(400, empty.sizeHint().height());
    const QSignalSpy jumped(&empty, &OverviewStrip::jumped);
    QTest::mouseClick(&empty, Qt::LeftButton, {}, {100, 15});
    EXPECT_EQ(jumped.count(), 0);
    EXPECT_FALSE(empty.grab().isNull());
}
