#include "app/waiting.h"
#include "canvas/timeline_accessible.h"
#include "canvas/timeline_view.h"
#include "support/test_paths.h"
#include "timeline/event_span.h"
#include "wording/event_tip.h"

#include <QAccessible>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <ranges>
#include <stdexcept>

using namespace dateline;

namespace {

class TimelineAccessibleTest : public testing::Test {
protected:
    TimelineAccessibleTest()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        openAndLoad(m_session, m_folder.filePath(QStringLiteral("l.dateline")));
        importAndWait(m_session, {{sourceTree(QStringLiteral("resources/samples"))}, {}, {}});
        m_view.resize(1200, 940); // all lanes are in sight below the strip of days
        m_view.show();
    }

    QAccessibleInterface &list() { return *QAccessible::queryAccessibleInterface(&m_view); }
    std::vector<QAccessibleInterface *> items()
    {
        std::vector<QAccessibleInterface *> made;
        for (int index = 0; index < list().childCount(); ++index) {
            if (list().child(index)->role() == QAccessible::ListItem)
                made.push_back(list().child(index));
        }
        return made;
    }
    QAccessibleInterface *selectedItem() { return dynamic_cast<TimelineAccessible &>(list()).selectedItem(); }
    QAccessibleInterface *itemNamed(const QString &name)
    {
        for (QAccessibleInterface *item : items()) {
            if (item->text(QAccessible::Name) == name)
                return item;
        }
        return nullptr;
    }
    QString nameOf(EventId event) const { return spokenEvent(m_session.loadEvent(event)->event); }
    EventId called(const QString &title) const
    {
        for (int position = 0; position < m_session.events()->datedCount(); ++position) {
            const int slot = m_session.events()->slotAt(position);
            if (m_session.events()->title(slot) == title)
                return m_session.events()->row(slot).id;
        }
        throw std::runtime_error(title.toStdString());
    }
    /// Zooms until the event stands alone.
    void lookCloseAt(EventId event)
    {
        const auto &row = m_session.events()->row(m_session.events()->indexOf(event));
        m_session.setVisibleRange({row.earliest - 3 * secondsPerDay, row.latest + 3 * secondsPerDay});
    }
    /// Near enough for every event to stand alone.
    void lookAt2023() { m_session.setVisibleRange({civilSecond(2023, 9, 1), civilSecond(2023, 10, 20)}); }
    static void press(QAccessibleInterface &item) { item.actionInterface()->doAction(QAccessibleActionInterface::pressAction()); }

    QTemporaryDir m_folder;
    Session m_session;
    TimelineView m_view{m_session};
};

} // namespace

TEST_F(TimelineAccessibleTest, whatIsInSightIsAListOfItems)
{
    EXPECT_EQ(list().role(), QAccessible::List);
    EXPECT_EQ(list().text(QAccessible::Name), QStringLiteral("Timeline"));
    lookAt2023();
    const auto made = items();
    ASSERT_EQ(made.size(), m_view.scene().marks.size());
    std::map<QString, CivilSecond> reached; // in each lane
    QString lane;
    for (std::size_t index = 0; index < made.size(); ++index) {
        const auto mark = std::ranges::find_if(m_view.scene().marks, [&](const Mark &each) {
            return made[index]->text(QAccessible::Name) == nameOf(m_session.events()->row(each.event).id);
        });
        ASSERT_NE(mark, m_view.scene().marks.end());
        EXPECT_EQ(list().indexOfChild(made[index]), static_cast<int>(index));
        EXPECT_EQ(made[index]->parent(), &list());
        const QPoint corner = m_view.viewport()->mapToGlobal(QPoint());
        const QRectF seen = mark->rect.intersected(m_view.viewport()->rect());
        EXPECT_TRUE(QRectF(made[index]->rect()).contains(seen.translated(corner)));
        EXPECT_FALSE(made[index]->state().offscreen);
        const QString own = made[index]->text(QAccessible::Description).section(QStringLiteral(" in "), 1);
        EXPECT_TRUE(own == lane || !reached.contains(own)) << "lane by lane";
        lane = own;
        EXPECT_LE(reached.emplace(own, mark->range.start).first->second, mark->range.start) << "in order of time";
        reached[own] = mark->range.start;
    }
    EXPECT_GE(reached.size(), 3U);
}

TEST_F(TimelineAccessibleTest, anEventSaysWhatWhenAndWho)
{
    const EventId warning = called(QStringLiteral("Armenia warns of a new Azerbaijani aggression"));
    lookCloseAt(warning);
    QAccessibleInterface *item = itemNamed(nameOf(warning));
    ASSERT_NE(item, nullptr);
    EXPECT_EQ(item->text(QAccessible::Name),
              QStringLiteral("Armenia warns of a new Azerbaijani aggression, 19 June 2024, ARM towards AZE, Accuse"));
    EXPECT_EQ(item->text(QAccessible::Description), QStringLiteral("10 of 14 in Verbal conflict, lane 3 of 4"));
}

TEST_F(TimelineAccessibleTest, anEventSaysWhereItsLaneHasGotTo)
{
    m_session.selectEvent(called(QStringLiteral("Armenia warns of a new Azerbaijani aggression")));
    ASSERT_NE(selectedItem(), nullptr);
    const auto said = [&](Qt::Key key, Qt::KeyboardModifier modifier = Qt::NoModifier) {
        QTest::keyClick(m_view.viewport(), key, modifier);
        return selectedItem()->text(QAccessible::Description).section(QStringLiteral(", "), 1);
    };
    EXPECT_EQ(said(Qt::Key_Up, Qt::ControlModifier), QStringLiteral("lane 2 of 4"));
    EXPECT_EQ(said(Qt::Key_P), QStringLiteral("lane 1 of 4, pinned"));
    EXPECT_EQ(said(Qt::Key_C), QStringLiteral("lane 1 of 4, pinned, collapsed"));
}

TEST_F(TimelineAccessibleTest, pressingAnEventSelectsIt)
{
    const EventId event = called(QStringLiteral("Leaders agree on mutual recognition in Prague"));
    lookCloseAt(event);
    QAccessibleInterface *item = itemNamed(nameOf(event));
    ASSERT_NE(item, nullptr);
    EXPECT_FALSE(item->state().selected);
    m_view.activateWindow();
    m_view.setFocus();
    ASSERT_TRUE(waitFor([&] { return m_view.hasFocus(); }));
    press(*item);
    EXPECT_EQ(m_session.selectedEvent(), event);
    EXPECT_TRUE(item->state().selected);
    EXPECT_TRUE(item->state().focused);
    EXPECT_EQ(list().focusChild(), item);
}

TEST_F(TimelineAccessibleTest, theSelectedEventIsThereEvenWhenItIsOutOfSight)
{
    const EventId event = called(QStringLiteral("Leaders agree on mutual recognition in Prague"));
    m_session.selectEvent(event);
    m_session.setVisibleRange({civilSecond(1900, 1, 1), civilSecond(1900, 2, 1)});
    QAccessibleInterface *item = itemNamed(nameOf(event));
    ASSERT_NE(item, nullptr);
    EXPECT_EQ(item, selectedItem());
    EXPECT_TRUE(item->state().selected);
    EXPECT_FALSE(item->state().focused);
    EXPECT_TRUE(item->state().offscreen);
    EXPECT_TRUE(item->rect().isEmpty());
    press(*item);
    EXPECT_FALSE(item->state().offscreen) << "pressing brings it back";
    EXPECT_EQ(list().child(list().indexOfChild(item)), item);
    m_session.selectEvent({});
    EXPECT_EQ(selectedItem(), nullptr);
}

TEST_F(TimelineAccessibleTest, pressingACountZoomsIn)
{
    m_session.setVisibleRange({civilSecond(1900, 1, 1), civilSecond(2100, 1, 1)});
    const auto &marks = m_view.scene().marks;
    const auto mark = std::ranges::find_if(marks, [](const Mark &each) { return each.count > 1; });
    ASSERT_NE(mark, marks.end());
    const TimeRange before = m_session.visibleRange();
    const TimeRange inside = mark->range;
    QAccessibleInterface *count = itemNamed(spokenCount(mark->count, inside.start, inside.end - 1));
    ASSERT_NE(count, nullptr);
    EXPECT_FALSE(count->state().selectable);
    press(*count);
    EXPECT_LT(m_session.visibleRange().length(), before.length());
    EXPECT_LE(m_session.visibleRange().start, inside.start);
    EXPECT_GE(m_session.visibleRange().end, inside.end);
    EXPECT_FALSE(count->isValid()) << "it has come apart";
    const TimeRange after = m_session.visibleRange();
    press(*count); // what is gone does nothing
    EXPECT_EQ(m_session.visibleRange(), after);
}

TEST_F(TimelineAccessibleTest, aPointFindsWhatIsDrawnThere)
{
    for (const Mark &mark : m_view.scene().marks) {
        const QPoint at = m_view.viewport()->mapToGlobal(mark.rect.intersected(m_view.viewport()->rect()).center().toPoint());
        const QAccessibleInterface *found = list().childAt(at.x(), at.y());
        ASSERT_NE(found, nullptr);
        EXPECT_EQ(found->role(), QAccessible::ListItem);
    }
}

TEST_F(TimelineAccessibleTest, placesCountThroughTheRowsOfALaneInOrderOfTime)
{
    std::map<QString, std::map<int, CivilSecond>> starts; // of each lane, by place
    for (int position = 0; position < m_session.events()->datedCount(); ++position) {
        const EventTable::Row &event = m_session.events()->row(m_session.events()->slotAt(position));
        m_session.selectEvent(event.id);
        const QString place = selectedItem()->text(QAccessible::Description);
        ASSERT_GE(place.count(u' '), 4) << place.toStdString();
        const bool isNew =
            starts[place.section(u' ', 2)].emplace(place.section(u' ', 0, 0).toInt(), eventSpan(event).start).second;
        EXPECT_TRUE(isNew) << place.toStdString() << " twice";
    }
    EXPECT_GE(starts.size(), 4U);
    for (const auto &[lane, places] : starts) {
        EXPECT_EQ(places.begin()->first, 1);
        EXPECT_EQ(places.rbegin()->first, static_cast<int>(places.size()));
        EXPECT_EQ(lane.section(u' ', 0, 0).toInt(), static_cast<int>(places.size())) << lane.toStdString();
        EXPECT_TRUE(std::ranges::is_sorted(places | std::views::values)) << lane.toStdString();
    }
}

TEST_F(TimelineAccessibleTest, itemsOutOfSightAreLetGo)
{
    const EventId gone = called(QStringLiteral("Leaders agree on mutual recognition in Prague"));
    lookCloseAt(gone);
    const QAccessible::Id first = QAccessible::uniqueId(itemNamed(nameOf(gone)));
    CivilSecond start = civilSecond(2023, 1, 1);
    for (int week = 0; QAccessible::accessibleInterface(first) && week < 110; ++week, start += 7 * secondsPerDay) {
        m_session.setVisibleRange({start, start + 7 * secondsPerDay});
        items();
    }
    EXPECT_EQ(QAccessible::accessibleInterface(first), nullptr);
    EXPECT_EQ(items().size(), m_view.scene().marks.size());
}
