#include "app/canvas_samples.h"
#include "app/waiting.h"
#include "canvas/overview_strip.h"
#include "canvas/timeline_view.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace dateline;

namespace {

/// A timeline that faces any way.
class TimelineFacingTest : public testing::TestWithParam<Facing> {
protected:
    TimelineFacingTest()
    {
        openAndLoad(m_session, m_folder.filePath(QStringLiteral("l.dateline")));
        importAndWait(m_session, {{sourceTree(QStringLiteral("resources/samples"))}, {}, {}});
        m_view.resize(1200, 900);
        m_view.setLayoutDirection(GetParam().namesRight ? Qt::RightToLeft : Qt::LeftToRight);
        m_view.setTimeLeftward(GetParam().timeLeftward);
        m_view.show();
        m_session.setVisibleRange({civilSecond(2023, 9, 1), civilSecond(2023, 11, 1)});
    }

    QWidget *canvas() const { return m_view.viewport(); }
    TimeRange range() const { return m_session.visibleRange(); }
    /// Where time is seen, in pixels.
    QRectF area() const
    {
        const Scene &scene = m_view.scene();
        return scene.mirror().area(
            {scene.left(), scene.top(), scene.size.width() - scene.left(), scene.size.height() - scene.top()});
    }
    double timeAt(double x) const
    {
        const double share = (x - area().left()) / area().width();
        return static_cast<double>(range().start) +
               (GetParam().timeLeftward ? 1 - share : share) * static_cast<double>(range().length());
    }
    EventId called(const QString &title) const
    {
        for (int row = 0; row < m_session.events()->datedCount(); ++row) {
            const int slot = m_session.events()->slotAt(row);
            if (m_session.events()->title(slot) == title)
                return m_session.events()->row(slot).id;
        }
        throw std::runtime_error(title.toStdString());
    }
    void wheel(int notches, QPointF at)
    {
        QWheelEvent event(at, canvas()->mapToGlobal(at), {}, QPoint(0, 120 * notches), Qt::NoButton, {}, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(canvas(), &event);
    }

    QTemporaryDir m_folder;
    Session m_session;
    TimelineView m_view{m_session};
};

} // namespace

INSTANTIATE_TEST_SUITE_P(AllWays, TimelineFacingTest,
                         testing::Values(Facing{false, false}, Facing{true, false}, Facing{false, true}, Facing{true, true}));

TEST_P(TimelineFacingTest, eventsStandWhereTheirTimeIsSeenAndAreHitThere)
{
    EXPECT_EQ(area().left() > 0, !GetParam().namesRight);
    const EventId talks = called(QStringLiteral("First talks in Yevlakh")); // 21 September 2023
    const auto mark = m_view.markRect(talks);
    ASSERT_TRUE(mark);
    EXPECT_NEAR(timeAt(mark->center().x()), static_cast<double>(civilSecond(2023, 9, 21) + secondsPerDay / 2), secondsPerDay);
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, mark->center().toPoint());
    EXPECT_EQ(m_session.selectedEvent(), talks);
}

TEST_P(TimelineFacingTest, theWheelZoomsAtTheCursorAndAHandDragsWhatItHolds)
{
    const QPointF at(area().left() + 0.3 * area().width(), 400);
    const double under = timeAt(at.x());
    const double pixel = static_cast<double>(range().length()) / area().width();
    wheel(4, at);
    EXPECT_NEAR(timeAt(at.x()), under, pixel);
    QTest::mousePress(canvas(), Qt::LeftButton, {}, at.toPoint());
    QTest::mouseMove(canvas(), at.toPoint() + QPoint(60, 0));
    QTest::mouseMove(canvas(), at.toPoint() + QPoint(120, 0));
    EXPECT_NEAR(timeAt(at.x() + 120), under, 2 * pixel);
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, at.toPoint() + QPoint(120, 0));
}

TEST_P(TimelineFacingTest, keysLeadToTheSideTheyPointTo)
{
    m_session.selectEvent(called(QStringLiteral("First talks in Yevlakh")));
    const auto middle = [&] { return m_view.markRect(m_session.selectedEvent())->center().x(); };
    const double before = middle();
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_GE(middle(), before);
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_GT(middle(), before);
    const TimeRange shown = range();
    QTest::keyClick(&m_view, Qt::Key_PageDown);
    EXPECT_GT(range().start, shown.start) << "a page later, however time runs";
}

TEST_P(TimelineFacingTest, theOverviewFacesTheSameWay)
{
    auto *strip = m_view.findChild<OverviewStrip *>();
    const auto middleSeen = [&] {
        const double middle = (strip->brush().left() + strip->brush().right()) / 2;
        return GetParam().timeLeftward ? strip->width() - middle : middle;
    };
    for (const double share : {0.3, 0.7}) {
        const QPoint at(static_cast<int>(share * strip->width()), strip->height() / 2);
        QTest::mouseClick(strip, Qt::LeftButton, {}, at);
        EXPECT_NEAR(middleSeen(), at.x(), 2);
    }
}

TEST_P(TimelineFacingTest, thePictureIsThePlainOneWithItsPartsElsewhere)
{
    Painted painted(variedTable(), {civilSecond(2023, 6, 1), civilSecond(2025, 3, 1)}, {1000, 400});
    Scene turned = painted.scene;
    turned.labels.clear(); // letters do not turn
    const QImage plain = painted.image(turned, Theme::day());
    turned.facing = GetParam();
    const QImage seen = painted.image(turned, Theme::day());
    const auto isAlike = [](const QColor &a, const QColor &b) { // but for the rounding of soft edges
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 30;
    };
    for (const Mark &mark : turned.marks) {
        const QRectF inSight = mark.rect.intersected(QRectF(turned.left(), 0, 1000 - turned.left(), 400));
        const QPoint at = inSight.center().toPoint();
        const QPoint there = turned.mirror().area(QRectF(at, QSizeF(1, 1))).topLeft().toPoint();
        EXPECT_TRUE(isAlike(seen.pixelColor(there), plain.pixelColor(at))) << mark.event;
    }
}
