#include "app/timeline_fixture.h"
#include "canvas/overview_strip.h"
#include "canvas/undated_tray.h"
#include "wording/event_label.h"
#include "wording/event_tip.h"

#include <QDir>
#include <QFile>
#include <QListView>
#include <QScrollBar>

#include <cmath>
#include <set>

using namespace dateline;

using TimelineViewTest = TimelineFixture;

TEST_F(TimelineViewTest, showsAllOfWhatComesInUntilOneMoves)
{
    show({sourceTree(QStringLiteral("resources/samples/2024-07-25-border-threat.md"))});
    const TimeRange first = range();
    EXPECT_FALSE(first.isEmpty());
    importAndWait(m_session, {{sourceTree(QStringLiteral("resources/samples/2024-11-25-chronology.md"))}, {}, {}});
    ASSERT_TRUE(waitFor([&] { return range() != first; }));
    EXPECT_LE(range().start, civilSecond(2022, 9, 13));
    wheel({0, 120});
    const TimeRange mine = range();
    const int before = m_session.events()->size();
    importAndWait(m_session, {{sourceTree(QStringLiteral("resources/samples/2023-12-07-joint-statement.md"))}, {}, {}});
    ASSERT_TRUE(waitFor([&] { return m_session.events()->size() > before; }));
    EXPECT_EQ(range(), mine);
}

TEST_F(TimelineViewTest, theNamedEventsOfTheSamplesHaveTheirLabelsWhenAllIsShown)
{
    showSamples();
    m_view.resize(1600, 1400);
    std::set<QString> labelled;
    for (const SceneLabel &label : m_view.scene().labels) {
        const auto event = m_session.loadEvent(eventOf(m_view.scene().marks[label.mark]));
        ASSERT_TRUE(event);
        labelled.insert(eventLabel(event->event.happened, event->event.act, event->event.type));
    }
    for (const char *name : {"July 25 threat", "June 19 warning", "September 2023 offensive", "COP29"})
        EXPECT_TRUE(labelled.contains(QLatin1String(name))) << name;
}

TEST_F(TimelineViewTest, aNotchOfTheWheelZoomsAQuarterOfADoublingAtTheCursor)
{
    showSamples();
    for (const int notches : {1, 3, -2}) {
        const auto before = static_cast<double>(range().length());
        const double under = timeAt(700);
        wheel({0, 120 * notches});
        EXPECT_NEAR(before / static_cast<double>(range().length()), std::pow(2, notches / 4.0), 0.001);
        EXPECT_NEAR(timeAt(700), under, before / canvas()->width());
    }
}

TEST_F(TimelineViewTest, shiftAndAltWithTheWheelMoveAcrossAndDown)
{
    showSamples();
    wheel({0, 480});
    const TimeRange before = range();
    wheel({0, -120}, {}, Qt::ShiftModifier);
    EXPECT_GT(range().start, before.start);
    EXPECT_EQ(range().length(), before.length());
    m_view.resize(1200, 300);
    const TimeRange still = range();
    wheel({0, -120}, {}, Qt::AltModifier);
    EXPECT_GT(m_view.verticalScrollBar()->value(), 0);
    EXPECT_EQ(range(), still);
}

TEST_F(TimelineViewTest, theBarMovesTheLanesAndTheOverviewFollowsTheView)
{
    showSamples();
    auto *overview = m_view.findChild<OverviewStrip *>();
    ASSERT_TRUE(overview);
    EXPECT_EQ(overview->brush().shown(), range());
    wheel({0, 960});
    EXPECT_EQ(overview->brush().shown(), range());
    m_session.setVisibleRange({civilSecond(2090, 1, 1), civilSecond(2091, 1, 1)});
    EXPECT_TRUE(overview->brush().isOutside());
    EXPECT_EQ(overview->geometry().top(), canvas()->geometry().bottom() + 1);
    EXPECT_EQ(overview->width(), canvas()->width());

    m_view.resize(1200, 300);
    QScrollBar *down = m_view.verticalScrollBar();
    ASSERT_GT(down->maximum(), 0);
    const double top = m_view.scene().bands.front().rect.top();
    down->setValue(25);
    EXPECT_NEAR(m_view.scene().bands.front().rect.top(), top - 25, 0.01);
}

TEST_F(TimelineViewTest, draggingPansAndClickingSelects)
{
    showSamples();
    wheel({0, 480});
    const TimeRange before = range();
    const QPoint spot = emptySpot();
    drag(spot, spot - QPoint(200, 0));
    const double seconds = static_cast<double>(before.length()) / (canvas()->width() - m_view.scene().left());
    EXPECT_NEAR(static_cast<double>(range().start - before.start), 200 * seconds, 2 * seconds);
    EXPECT_FALSE(m_session.selectedEvent());

    const Scene &scene = m_view.scene();
    const auto single = std::ranges::find_if(scene.marks, [&](const Mark &mark) {
        return mark.kind == MarkKind::Shape && mark.rect.left() > scene.left() && mark.rect.right() < canvas()->width() &&
               mark.rect.bottom() < canvas()->height();
    });
    ASSERT_NE(single, scene.marks.end());
    const EventId event = eventOf(*single);
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, single->rect.center().toPoint());
    EXPECT_EQ(m_session.selectedEvent(), event);
    EXPECT_TRUE(m_session.openArticle());
    const TimeRange same = range();
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, emptySpot());
    EXPECT_EQ(m_session.selectedEvent(), event);
    EXPECT_EQ(range(), same);
}

TEST_F(TimelineViewTest, aClickOnACountZoomsUntilItsEventsStandApart)
{
    showSamples();
    m_session.setVisibleRange({civilSecond(1900, 1, 1), civilSecond(2100, 1, 1)});
    const auto count = [&] {
        const auto &marks = m_view.scene().marks;
        return std::ranges::find_if(marks, [](const Mark &mark) { return mark.count > 1; });
    };
    ASSERT_NE(count(), m_view.scene().marks.end());
    const Mark folded = *count();
    const EventId first = eventOf(folded);
    EXPECT_EQ(m_view.markRect(first), folded.rect);
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, folded.rect.center().toPoint());
    EXPECT_LT(range().length(), 200 * 365 * secondsPerDay);
    EXPECT_LE(range().start, folded.range.start);
    EXPECT_GE(range().end, folded.range.end);
    const auto mark = markOf(m_view.scene(), Lanes(m_session.events(), m_view.laneMode()), folded.event);
    ASSERT_TRUE(mark);
    EXPECT_LT(m_view.scene().marks[*mark].count, folded.count);
}

TEST_F(TimelineViewTest, keysWalkZoomAndClear)
{
    showSamples();
    key(Qt::Key_Home);
    EXPECT_EQ(m_session.selectedEvent(), eventOf(0));
    key(Qt::Key_Right);
    EXPECT_EQ(m_session.selectedEvent(), eventOf(1));
    key(Qt::Key_Left);
    EXPECT_EQ(m_session.selectedEvent(), eventOf(0));
    key(Qt::Key_End);
    const int last = m_session.events()->datedCount() - 1;
    EXPECT_EQ(m_session.selectedEvent(), eventOf(last));
    key(Qt::Key_Right);
    EXPECT_EQ(m_session.selectedEvent(), eventOf(last));
    const auto type = rowAt(last).eventType();
    key(quadOf(*type) == Quad::VerbalCooperation ? Qt::Key_Down : Qt::Key_Up);
    const int other = m_session.events()->indexOf(m_session.selectedEvent());
    EXPECT_NE(quadOf(*m_session.events()->row(other).eventType()), quadOf(*type));

    const auto length = [&] { return range().length(); };
    CivilSecond before = length();
    for (const int in : {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_W}) {
        key(in);
        EXPECT_LT(length(), before);
        before = length();
    }
    for (const int out : {Qt::Key_Minus, Qt::Key_S}) {
        key(out);
        EXPECT_GT(length(), before);
        before = length();
    }
    const CivilSecond start = range().start;
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_LT(range().start, start);
    key(Qt::Key_D);
    EXPECT_NEAR(static_cast<double>(range().start), static_cast<double>(start), 2);
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_GT(length(), before);
    key(Qt::Key_Escape);
    EXPECT_FALSE(m_session.selectedEvent());
}

TEST_F(TimelineViewTest, whatIsSelectedElsewhereComesIntoSight)
{
    showSamples();
    m_view.resize(1200, 260);
    m_session.setVisibleRange({civilSecond(1990, 1, 1), civilSecond(1990, 3, 1)});
    const QRectF lanes = QRectF(canvas()->rect()).adjusted(m_view.scene().left(), m_view.scene().top(), 0, 0);
    for (int row = 0; row < m_session.events()->datedCount(); row += 7) {
        const CivilSecond length = range().length();
        m_session.selectEvent(eventOf(row));
        const auto rect = m_view.markRect(eventOf(row));
        ASSERT_TRUE(rect) << row;
        EXPECT_TRUE(lanes.intersects(*rect)) << row;
        EXPECT_TRUE(lanes.contains(QPointF(lanes.center().x(), rect->center().y()))) << row;
        EXPECT_EQ(range().length(), length);
    }
    // In sight already: nothing moves.
    const TimeRange still = range();
    m_session.selectEvent({});
    m_session.selectEvent(eventOf((m_session.events()->datedCount() - 1) / 7 * 7));
    EXPECT_EQ(range(), still);
}

TEST_F(TimelineViewTest, todayIsWhereTheClockSaysAndCanBeShown)
{
    showSamples();
    const TimeRange before = range();
    m_view.showToday(); // no clock, no today
    EXPECT_EQ(range(), before);
    m_view.setToday(civilSecond(2031, 5, 5));
    EXPECT_FALSE(m_view.scene().today);
    m_view.showToday();
    EXPECT_TRUE(range().contains(civilSecond(2031, 5, 5)));
    EXPECT_TRUE(m_view.scene().today);
}

TEST_F(TimelineViewTest, lanesChangeAndTheSelectionStaysInSight)
{
    showSamples();
    m_view.resize(1200, 260);
    m_session.selectEvent(eventOf(m_session.events()->datedCount() / 2));
    for (const LaneMode mode : {LaneMode::Actor, LaneMode::Article, LaneMode::None, LaneMode::Quad}) {
        const TimeRange before = range();
        m_view.setLaneMode(mode);
        EXPECT_EQ(m_view.laneMode(), mode);
        EXPECT_EQ(range(), before);
        EXPECT_TRUE(m_view.markRect(m_session.selectedEvent())) << static_cast<int>(mode);
    }
}

TEST_F(TimelineViewTest, anEmptyLibrarySaysSo)
{
    show({});
    const QImage empty = m_view.grab().toImage();
    EXPECT_TRUE(m_view.scene().marks.empty());
    m_view.setLaneMode(LaneMode::None);
    wheel({0, 120});
    key(Qt::Key_Home);
    EXPECT_FALSE(m_session.selectedEvent());
    EXPECT_FALSE(empty.isNull());
}

TEST_F(TimelineViewTest, aTipShowsTheArticlesWordsAsPlainText)
{
    Event event;
    event.title = QStringLiteral("<img src=x> & more");
    event.citations.push_back({CitationRole::Statement, 0, {}, QStringLiteral("a <b>quote</b>"), {}, {}});
    const QString tip = eventTip(event);
    EXPECT_TRUE(tip.contains(QStringLiteral("&lt;img src=x&gt; &amp; more")));
    EXPECT_TRUE(tip.contains(QStringLiteral("a &lt;b&gt;quote&lt;/b&gt;")));
}

TEST_F(TimelineViewTest, undatedEventsStandInTheTray)
{
    QFile file(m_folder.filePath(QStringLiteral("a.md")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("---\ntitle: A\npublished: 2024-07-26\n---\n[Talks were held]{.event #one type=CONSULT title=\"Talks\"} and "
               "[on [25 July]{.date value=2024-07-25} a deal was signed]{.event #two type=AGREE title=\"Deal\"}.\n");
    file.close();
    UndatedTray tray(m_session);
    EXPECT_TRUE(tray.isHidden());
    show({file.fileName()});
    ASSERT_TRUE(waitFor([&] { return !tray.isHidden(); }));
    tray.resize(800, 40);
    tray.show();
    auto *chips = tray.findChild<QListView *>();
    ASSERT_EQ(chips->model()->rowCount(), 1);
    const QModelIndex chip = chips->model()->index(0, 0);
    EXPECT_EQ(chip.data().toString(), QStringLiteral("Talks"));
    QTest::mouseClick(chips->viewport(), Qt::LeftButton, {}, chips->visualRect(chip).center());
    EXPECT_EQ(m_session.selectedEvent(), eventOf(1));
    m_session.selectEvent(eventOf(0));
    EXPECT_FALSE(chips->selectionModel()->hasSelection());
}
