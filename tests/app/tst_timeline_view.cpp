#include "app/waiting.h"
#include "canvas/date_field.h"
#include "canvas/overview_strip.h"
#include "canvas/timeline_camera.h"
#include "canvas/timeline_view.h"
#include "canvas/undated_tray.h"
#include "support/test_paths.h"
#include "wording/event_label.h"
#include "wording/event_tip.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <set>

using namespace dateline;

namespace {

class TimelineViewTest : public testing::Test {
protected:
    void show(const QStringList &paths)
    {
        openAndLoad(m_session, m_folder.filePath(QStringLiteral("l.dateline")));
        if (!paths.isEmpty())
            importAndWait(m_session, {paths, {}, {}});
        m_view.resize(1200, 700);
        m_view.show();
        ASSERT_TRUE(waitFor([&] { return paths.isEmpty() || m_session.lanes()->rowCount() > 0; }));
    }
    void showSamples() { show({sourceTree(QStringLiteral("resources/samples"))}); }

    QWidget *canvas() const { return m_view.viewport(); }
    TimeRange range() const { return m_session.visibleRange(); }
    double timeAt(double x) const
    {
        const double left = m_view.scene().left();
        return static_cast<double>(range().start) +
               (x - left) / (canvas()->width() - left) * static_cast<double>(range().length());
    }
    void wheel(QPoint angle, QPoint pixels = {}, Qt::KeyboardModifiers modifiers = {}, QPointF at = {700, 300})
    {
        QWheelEvent event(at, canvas()->mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers,
                          pixels.isNull() ? Qt::NoScrollPhase : Qt::ScrollUpdate, false);
        event.setTimestamp(m_time += 1000); // a gesture of its own
        QApplication::sendEvent(canvas(), &event);
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas(), (from + to) / 2);
        QTest::mouseMove(canvas(), to);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, to);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(canvas(), static_cast<Qt::Key>(key), modifiers); }
    const EventTable::Row &rowAt(int position) const { return m_session.events()->row(m_session.events()->slotAt(position)); }
    EventId eventOf(int position) const { return rowAt(position).id; }
    EventId eventOf(const Mark &mark) const { return m_session.events()->row(mark.event).id; }
    /// A spot of the lanes where nothing is drawn.
    QPoint emptySpot() const
    {
        for (int y = canvas()->height() - 5; y > 60; y -= 3) {
            for (int x = 300; x < canvas()->width(); x += 7) {
                if (!hitTest(m_view.scene(), QPointF(x, y)))
                    return {x, y};
            }
        }
        ADD_FAILURE() << "the lanes are full";
        return {};
    }

    QTemporaryDir m_folder;
    Session m_session;
    TimelineView m_view{m_session};
    quint64 m_time = 1000;
};

} // namespace

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

TEST_F(TimelineViewTest, aTouchpadPansAlongOneAxisAndZoomsWithControl)
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

TEST_F(TimelineViewTest, aPinchZoomsAtItsMiddle)
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

TEST_F(TimelineViewTest, jumpsCanBeGoneBackFromAndPansCannot)
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

TEST_F(TimelineViewTest, theOverviewsBrushMovesTheView)
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

TEST_F(TimelineViewTest, fFitsTheSelectedEventAndThenAll)
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

TEST_F(TimelineViewTest, aDateIsTypedUnderstoodAndGoneTo)
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

TEST_F(TimelineViewTest, anOpenDateIsGoneToWhereItIsKnown)
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
