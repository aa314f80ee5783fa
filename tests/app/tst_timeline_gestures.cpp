#include "app/timeline_fixture.h"
#include "canvas/date_field.h"
#include "canvas/lane_headers.h"
#include "canvas/legend_panel.h"
#include "canvas/overview_strip.h"
#include "canvas/range_bar.h"
#include "canvas/range_selection.h"

#include <QClipboard>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace dateline;

using TimelineGestures = TimelineFixture;

TEST_F(TimelineGestures, aTouchpadPansAlongOneAxisAndZoomsWithControl)
{
    showSamples();
    wheel({0, 480});
    m_view.resize(1200, 300);
    const TimeRange before = range();
    wheel({-40, -30}, {-40, -30});
    EXPECT_GT(range().start, before.start);
    EXPECT_EQ(range().length(), before.length());
    EXPECT_EQ(m_view.verticalScrollBar()->value(), 0);
    const TimeRange across = range();
    wheel({-10, -30}, {-10, -30});
    EXPECT_EQ(range(), across);
    EXPECT_EQ(m_view.verticalScrollBar()->value(), 30);
    wheel({0, 60}, {0, 30}, Qt::ControlModifier);
    EXPECT_NEAR(static_cast<double>(before.length()) / static_cast<double>(range().length()), std::pow(2, 1 / 8.0), 0.001);
}

TEST_F(TimelineGestures, aPinchZoomsAtItsMiddle)
{
    showSamples();
    const auto before = static_cast<double>(range().length());
    const double under = timeAt(500);
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, {500, 200}, {500, 200},
                              canvas()->mapToGlobal(QPointF(500, 200)), 0.25, {});
    QApplication::sendEvent(canvas(), &pinch);
    EXPECT_NEAR(before / static_cast<double>(range().length()), 1.25, 0.001);
    EXPECT_NEAR(timeAt(500), under, before / canvas()->width());
}

TEST_F(TimelineGestures, jumpsCanBeGoneBackFromAndPansCannot)
{
    showSamples();
    TimelineCamera &camera = m_view.camera();
    const TimeRange all = range();
    EXPECT_FALSE(camera.canGoBack()); // what came in is no jump
    wheel({0, 240});
    wheel({0, -120}, {}, Qt::ShiftModifier);
    EXPECT_FALSE(camera.canGoBack());
    const TimeRange panned = range();
    m_view.setToday(civilSecond(2031, 5, 5));
    m_view.showToday();
    m_session.setVisibleRange({civilSecond(2023, 1, 1), civilSecond(2023, 3, 1)}); // a bar of the chart was clicked
    QTest::mouseClick(canvas(), Qt::BackButton, {}, {500, 300});
    EXPECT_TRUE(range().contains(civilSecond(2031, 5, 5)));
    QTest::mouseClick(canvas(), Qt::BackButton, {}, {500, 300});
    EXPECT_EQ(range(), panned);
    EXPECT_FALSE(camera.canGoBack());
    QTest::mouseClick(canvas(), Qt::ForwardButton, {}, {500, 300});
    camera.goForward();
    EXPECT_EQ(range().start, civilSecond(2023, 1, 1));
    EXPECT_FALSE(camera.canGoForward());
    camera.showAll();
    EXPECT_EQ(range(), all);
    camera.showAll();
    camera.goBack();
    EXPECT_EQ(range().start, civilSecond(2023, 1, 1));
}

TEST_F(TimelineGestures, theOverviewsBrushMovesTheView)
{
    showSamples();
    auto *overview = m_view.findChild<OverviewStrip *>();
    wheel({0, 960});
    const Brush before = overview->brush();
    const auto middle = static_cast<int>((before.left() + before.right()) / 2);
    const TimeRange panned = before.dragged(BrushPart::Middle, -60);
    QTest::mousePress(overview, Qt::LeftButton, {}, {middle, 15});
    QTest::mouseMove(overview, {middle - 60, 15});
    QTest::mouseRelease(overview, Qt::LeftButton, {}, {middle - 60, 15});
    EXPECT_EQ(range(), panned);
    EXPECT_FALSE(m_view.camera().canGoBack());
    QTest::keyClick(overview, Qt::Key_Plus);
    EXPECT_LT(range().length(), panned.length());
    QTest::mouseClick(overview, Qt::LeftButton, {}, {20, 15});
    EXPECT_TRUE(m_view.camera().canGoBack());
    QTest::mouseDClick(overview, Qt::LeftButton, {}, {20, 15});
    EXPECT_EQ(overview->brush().left(), 0);
    EXPECT_EQ(overview->brush().right(), overview->width());
}

TEST_F(TimelineGestures, fFitsTheSelectedEventAndThenAll)
{
    showSamples();
    const TimeRange all = range();
    wheel({0, 240});
    key(Qt::Key_F); // nothing is selected
    EXPECT_EQ(range(), all);
    m_session.selectEvent(eventOf(m_session.events()->datedCount() / 2));
    key(Qt::Key_F);
    const EventTable::Row &row = rowAt(m_session.events()->datedCount() / 2);
    EXPECT_LT(range().length(), all.length());
    EXPECT_LE(range().start, row.earliest - 7 * secondsPerDay);
    EXPECT_GE(range().end, row.latest + 7 * secondsPerDay);
    key(Qt::Key_F);
    EXPECT_EQ(range(), all);
}

TEST_F(TimelineGestures, aDateIsTypedUnderstoodAndGoneTo)
{
    showSamples();
    m_view.askDate();
    auto *field = m_view.findChild<DateField *>();
    auto *words = field->findChild<QLineEdit *>();
    EXPECT_TRUE(field->isVisible());
    QTest::keyClicks(words, QStringLiteral("September 2023"));
    EXPECT_TRUE(field->accessibleDescription().startsWith(QStringLiteral("September 2023, a month")));
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_FALSE(field->isVisible());
    EXPECT_EQ(range(), closeUp({civilSecond(2023, 9, 1), civilSecond(2023, 10, 1)}));
    EXPECT_TRUE(m_view.camera().canGoBack());

    const TimeRange still = range();
    m_view.askDate();
    EXPECT_EQ(words->text(), QString());
    QTest::keyClicks(words, QStringLiteral("the day of days"));
    EXPECT_TRUE(field->accessibleDescription().contains(QStringLiteral("is not a date")));
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_TRUE(field->isVisible());
    QTest::keyClick(words, Qt::Key_Escape);
    EXPECT_FALSE(field->isVisible());
    EXPECT_EQ(range(), still);
}

TEST_F(TimelineGestures, anOpenDateIsGoneToWhereItIsKnown)
{
    showSamples();
    m_view.setToday(civilSecond(2024, 8, 2));
    const CivilSecond may = civilSecond(2024, 5, 1);
    const CivilSecond yesterday = civilSecond(2024, 8, 1);
    for (const auto &[typed, known] : {std::pair("2024-05-01/..", TimeRange{may, may + 1}),
                                       std::pair("../2024-05-01", TimeRange{may + secondsPerDay - 1, may + secondsPerDay}),
                                       std::pair("yesterday", TimeRange{yesterday, yesterday + secondsPerDay})}) {
        m_view.askDate();
        auto *words = m_view.findChild<DateField *>()->findChild<QLineEdit *>();
        QTest::keyClicks(words, QLatin1String(typed));
        QTest::keyClick(words, Qt::Key_Return);
        EXPECT_EQ(range(), closeUp(known)) << typed;
    }
}

TEST_F(TimelineGestures, draggingWithShiftOrInTheRulerDrawsAStretchOfTime)
{
    showSamples();
    m_session.setVisibleRange({civilSecond(2024, 1, 1), civilSecond(2024, 12, 31)});
    const TimeRange still = range();
    const auto xOf = [&](CivilSecond second) {
        return static_cast<int>(m_view.scene().left() + m_view.camera().viewport().scale().x(second));
    };
    const auto text = [&] { return m_view.viewport()->findChild<QLabel *>(QStringLiteral("rangeText"))->text(); };
    const int from = xOf(civilSecond(2024, 7, 1) + secondsPerDay / 2);
    const int to = xOf(civilSecond(2024, 7, 31) + secondsPerDay / 2);
    drag({to, 20}, {from, 20}); // in the ruler, backwards
    EXPECT_EQ(range(), still);
    EXPECT_EQ(m_view.rangeSelection().range(), (TimeRange{civilSecond(2024, 7, 1), civilSecond(2024, 8, 1)}));
    const EventTable &table = *m_session.events();
    int inJuly = 0;
    for (int position = 0; position < table.datedCount(); ++position) {
        const EventTable::Row &row = table.row(table.slotAt(position));
        inJuly += row.earliest < civilSecond(2024, 8, 1) && row.latest >= civilSecond(2024, 7, 1) ? 1 : 0;
    }
    EXPECT_TRUE(text().startsWith(QString::number(inJuly))) << text().toStdString();
    EXPECT_TRUE(text().endsWith(QStringLiteral("4 week(s)"))) << text().toStdString();

    key(Qt::Key_Escape);
    EXPECT_FALSE(m_view.rangeSelection().range());
    const QPoint spot = emptySpot();
    QTest::mousePress(canvas(), Qt::LeftButton, Qt::ShiftModifier, spot);
    QTest::mouseMove(canvas(), spot - QPoint(100, 0));
    QTest::mouseMove(canvas(), spot - QPoint(150, 0));
    QTest::mouseRelease(canvas(), Qt::LeftButton, Qt::ShiftModifier, spot - QPoint(150, 0));
    EXPECT_EQ(range(), still);
    ASSERT_TRUE(m_view.rangeSelection().range());
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, emptySpot()); // a click beside it
    EXPECT_FALSE(m_view.rangeSelection().range());
}

TEST_F(TimelineGestures, aStretchCanBeZoomedToFilteredToAndCopied)
{
    showSamples();
    RangeSelection &selection = m_view.rangeSelection();
    selection.draw(civilSecond(2024, 7, 1), civilSecond(2024, 7, 31));
    selection.finish();
    auto *bar = canvas()->findChild<RangeBar *>();
    ASSERT_TRUE(bar->isVisible());
    const auto press = [&](const char *name) {
        for (auto *button : bar->findChildren<QToolButton *>()) {
            if (button->text() == QLatin1String(name))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    press("Copy");
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(QStringLiteral("25 July 2024\t"))) << copied.toStdString();
    EXPECT_FALSE(copied.contains(QStringLiteral("19 June 2024\t")));
    press("Zoom To");
    EXPECT_EQ(range(), (TimeRange{civilSecond(2024, 7, 1), civilSecond(2024, 8, 1)}));
    press("Filter To");
    EXPECT_EQ(m_session.filter().from, civilSecond(2024, 7, 1));
    EXPECT_EQ(m_session.filter().until, civilSecond(2024, 8, 1) - 1);
    bar->findChild<QToolButton *>(QStringLiteral("close"))->click();
    EXPECT_FALSE(bar->isVisible());
    EXPECT_FALSE(selection.range());
}

TEST_F(TimelineGestures, lanesCollapseMoveAndArePinnedByTheirNames)
{
    showSamples();
    const auto nameAt = [&](int place) {
        const LanePlace &found = m_view.stage().layout().places()[static_cast<std::size_t>(place)];
        return m_view.stage().lanes()->lanes()[static_cast<std::size_t>(found.lane)].key;
    };
    const auto header = [&](int place) {
        const auto &bands = m_view.scene().bands;
        const auto band = std::ranges::find(bands, place, &LaneBand::place);
        return QPoint(30, static_cast<int>(band->rect.top()) + 10);
    };
    const LaneKey first = nameAt(0);
    const LaneKey second = nameAt(1);
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, header(0));
    EXPECT_TRUE(m_view.stage().layout().places()[0].collapsed);
    EXPECT_EQ(m_view.laneWishes().collapsed, std::vector{first});
    drag(header(1), QPoint(30, static_cast<int>(m_view.scene().top()) + 2));
    EXPECT_EQ(nameAt(0), second);
    EXPECT_EQ(nameAt(1), first);
    EXPECT_TRUE(m_view.stage().layout().places()[1].collapsed);
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, header(1));
    EXPECT_TRUE(m_view.laneWishes().collapsed.empty());
    m_view.headers().togglePinned(m_view.stage().layout().places()[1].lane);
    EXPECT_EQ(nameAt(0), first);
    EXPECT_TRUE(m_view.stage().layout().places()[0].pinned);
    EXPECT_EQ(m_view.laneWishes().pinned, std::vector{first});
    key(Qt::Key_C); // nothing is selected
    EXPECT_TRUE(m_view.laneWishes().collapsed.empty());
    key(Qt::Key_Home);
    key(Qt::Key_C);
    EXPECT_EQ(m_view.laneWishes().collapsed.size(), 1U);
    key(Qt::Key_C);
    EXPECT_TRUE(m_view.laneWishes().collapsed.empty());
    // What is wished for other lanes outlives a change of lanes.
    m_view.setLaneMode(LaneMode::Actor);
    EXPECT_EQ(m_view.laneWishes().pinned, std::vector{first});
}

TEST_F(TimelineGestures, keysMoveAndPinTheLaneOfTheSelectedEvent)
{
    showSamples();
    const auto places = [&] {
        std::vector<LaneKey> keys;
        for (const LanePlace &place : m_view.stage().layout().places())
            keys.push_back(m_view.stage().lanes()->lanes()[static_cast<std::size_t>(place.lane)].key);
        return keys;
    };
    const std::vector<LaneKey> before = places();
    ASSERT_EQ(before.size(), 4U);
    key(Qt::Key_Down, Qt::ControlModifier); // nothing is selected
    EXPECT_EQ(m_view.laneWishes(), LaneWishes());
    key(Qt::Key_Home);
    while (m_view.selectedLane() != m_view.stage().layout().places()[0].lane)
        key(Qt::Key_Up);
    key(Qt::Key_Up, Qt::ControlModifier); // there is none above
    EXPECT_EQ(m_view.laneWishes(), LaneWishes());
    for (int down = 0; down < 4; ++down)
        key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(places(), (std::vector{before[1], before[2], before[3], before[0]}));
    const auto rect = m_view.markRect(m_session.selectedEvent());
    ASSERT_TRUE(rect) << "it stays in sight";
    EXPECT_TRUE(QRectF(canvas()->rect()).contains(rect->center()));
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(places(), (std::vector{before[1], before[2], before[0], before[3]}));
    key(Qt::Key_P);
    EXPECT_EQ(places(), (std::vector{before[0], before[1], before[2], before[3]}));
    key(Qt::Key_Down, Qt::ControlModifier); // it is the only one that is pinned
    EXPECT_EQ(places()[0], before[0]);
    key(Qt::Key_P);
    EXPECT_TRUE(m_view.laneWishes().pinned.empty());
}

TEST_F(TimelineGestures, theKeyOfMenusOffersWhatCanBeDoneWithTheLane)
{
    showSamples();
    key(Qt::Key_Home);
    QAction copy(QStringLiteral("Copy"));
    m_view.addAction(&copy);
    QStringList offered;
    QTimer::singleShot(0, &m_view, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        for (const QAction *action : menu->actions())
            offered << action->text();
        QMenu *lane = menu->actions().last()->menu();
        ASSERT_NE(lane, nullptr);
        lane->actions().first()->trigger();
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, m_view.mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(&m_view, &event);
    EXPECT_EQ(offered, (QStringList{QStringLiteral("Copy"), QStringLiteral("This &Lane")}));
    EXPECT_EQ(m_view.laneWishes().collapsed.size(), 1U);
}

TEST_F(TimelineGestures, theLegendStandsInTheCornerWhenItIsAskedFor)
{
    showSamples();
    auto *legend = canvas()->findChild<LegendPanel *>();
    EXPECT_FALSE(legend->isVisible());
    m_view.setLegendVisible(true);
    EXPECT_TRUE(legend->isVisible());
    m_view.resize(900, 500);
    EXPECT_TRUE(canvas()->rect().contains(legend->geometry()));
    for (const char *said : {"claimed", "denial", "today", "published", "bookmark", "left out"})
        EXPECT_TRUE(legend->accessibleDescription().contains(QLatin1String(said))) << said;
    m_view.setLegendVisible(false);
    EXPECT_FALSE(legend->isVisible());
}

TEST_F(TimelineGestures, aLanesTipNamesItAndItsNumber)
{
    showSamples();
    QHelpEvent help(QEvent::ToolTip, {40, 70}, canvas()->mapToGlobal(QPoint(40, 70)));
    QApplication::sendEvent(canvas(), &help);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("Verbal cooperation"))) << QToolTip::text().toStdString();
}
