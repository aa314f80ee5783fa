#include "app/pane_fixture.h"
#include "domain/event_table_builder.h"
#include "listing/event_model.h"
#include "listing/event_panel.h"
#include "state/history.h"
#include "wording/event_type_text.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QScrollBar>
#include <QTreeView>

#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

EventTablePtr tableOf(int count)
{
    EventTable::Builder builder;
    for (int number = 1; number <= count; ++number) {
        EventTable::Builder::Input input;
        input.id = EventId{number};
        input.article = ArticleId{number % 7 + 1};
        input.title = QStringLiteral("Event %1").arg((number * 7919) % count);
        if (number % 10 != 0)
            input.happened =
                Edtf::parse(QStringLiteral("%1-%2").arg(1900 + number % 120).arg(number % 12 + 1, 2, 10, QLatin1Char('0')))
                    .value();
        if (number % 5 != 0)
            input.type = static_cast<EventType>(number % eventTypeCount);
        input.modality = static_cast<Modality>(number % 5);
        input.source = number % 3 == 0 ? QString() : QStringLiteral("A%1").arg(number % 40);
        input.target = QStringLiteral("B%1").arg(number % 11);
        builder.add(input);
    }
    return builder.build();
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

class EventPanelTest : public PaneTest {
protected:
    EventPanelTest()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_panel.resize(900, 400);
        m_panel.show();
    }
    QTreeView &view() { return *m_panel.findChild<QTreeView *>(); }
    EventId current() { return static_cast<EventModel *>(view().model())->eventAt(view().currentIndex()); }
    EventPanel m_panel{m_session};
};

} // namespace

TEST(EventModel, keepsTheRulesOfModels)
{
    EventModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEvents(tableOf(50));
    for (int column = 0; column < EventModel::columnTotal; ++column)
        model.sort(column, Qt::DescendingOrder);
    ArticleSummary one;
    one.id = ArticleId{1};
    one.title = QStringLiteral("One");
    model.setArticles(ArticleList({one}));
    model.setEvents(tableOf(3));
    EXPECT_EQ(model.rowCount(), 3);
}

TEST(EventModel, undatedStayLastInBothDirections)
{
    EventModel model;
    const EventTablePtr table = tableOf(100);
    model.setEvents(table);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(EventModel::Date, order);
        const QStringList dates = column(model, EventModel::Date);
        EXPECT_EQ(dates.indexOf(QStringLiteral("undated")), table->datedCount());
        EXPECT_EQ(dates.count(QStringLiteral("undated")), 10);
    }
    const EventId newest = table->row(table->slotAt(table->datedCount() - 1)).id;
    EXPECT_EQ(model.eventAt(model.index(0, 0)), newest);
}

TEST(EventModel, textsSortAsPeopleExpect)
{
    EventTable::Builder builder;
    int number = 0;
    for (const char *title : {"Event 10", "event 2", "Östlich", "Orden", "Zug"}) {
        EventTable::Builder::Input input;
        input.id = EventId{++number};
        input.title = QString::fromUtf8(title);
        builder.add(input);
    }
    EventModel model;
    model.setEvents(builder.build());
    model.sort(EventModel::Title, Qt::AscendingOrder);
    EXPECT_EQ(column(model, EventModel::Title),
              (QStringList{QStringLiteral("event 2"), QStringLiteral("Event 10"), QStringLiteral("Orden"),
                           QString::fromUtf8("Östlich"), QStringLiteral("Zug")}));
}

RC_GTEST_PROP(EventModelLaws, everySortIsAPermutationThatKeepsPersistentIndices, ())
{
    EventModel model;
    const EventTablePtr table = tableOf(*rc::gen::inRange(1, 80));
    model.setEvents(table);
    const int row = *rc::gen::inRange(0, table->size());
    const QPersistentModelIndex kept(model.index(row, EventModel::Title));
    const EventId event = model.eventAt(kept);
    for (const int column : *rc::gen::container<std::vector<int>>(rc::gen::inRange<int>(0, EventModel::columnTotal))) {
        model.sort(column, *rc::gen::element(Qt::AscendingOrder, Qt::DescendingOrder));
        RC_ASSERT(model.eventAt(kept) == event);
        RC_ASSERT(model.indexOf(event).row() == kept.row());
        std::set<EventId> seen;
        for (int at = 0; at < model.rowCount(); ++at)
            seen.insert(model.eventAt(model.index(at, 0)));
        RC_ASSERT(static_cast<int>(seen.size()) == table->size());
    }
}

TEST(EventModel, everyColumnSortsAHundredThousandEvents)
{
    EventModel model;
    const EventTablePtr table = tableOf(100'000);
    int orders = 0;
    QObject::connect(&model, &EventModel::ordered, [&orders] { ++orders; });
    model.setEvents(table);
    EXPECT_EQ(model.rowCount(), 0) << "ordered beside the GUI thread";
    ASSERT_TRUE(QTest::qWaitFor([&] { return orders == 1; }));
    for (int column = 0; column < EventModel::columnTotal; ++column) {
        model.sort(column, Qt::AscendingOrder);
        ASSERT_TRUE(QTest::qWaitFor([&] { return orders == column + 2; }, 20'000));
        const EventId first = model.eventAt(model.index(0, 0));
        EXPECT_EQ(model.indexOf(first).row(), 0);
    }
    EXPECT_FALSE(model.index(99'999, EventModel::Title).data().toString().isEmpty());
}

TEST(EventModel, whatChangesNoRowLeavesViewsWhereTheyAre)
{
    EventModel model;
    const EventTablePtr table = tableOf(50);
    model.setEvents(table);
    int resets = 0;
    QObject::connect(&model, &EventModel::modelReset, [&resets] { ++resets; });
    const QPersistentModelIndex kept(model.index(7, EventModel::Title));
    const int slot = table->slotAt(7);
    EventTable::Input renamed;
    renamed.id = table->row(slot).id;
    renamed.title = QStringLiteral("Another title");
    renamed.happened = *Edtf::parse(table->edtf(slot));
    model.setEvents(table->changed({}, {renamed}));
    EXPECT_EQ(resets, 0);
    EXPECT_EQ(kept.data().toString(), QStringLiteral("Another title"));
    model.setEvents(table->changed({renamed.id}, {}));
    EXPECT_EQ(resets, 1);
    EXPECT_EQ(model.rowCount(), 49);
}

TEST_F(EventPanelTest, showsEveryEventInOrderOfTime)
{
    open({warning(), manyStates()});
    EXPECT_EQ(column(*view().model(), EventModel::Date),
              (QStringList{QStringLiteral("3 May 2024"), QStringLiteral("4 May 2024"), QStringLiteral("about 10 May 2024"),
                           QStringLiteral("June 2024"), QStringLiteral("25 July 2024"), QStringLiteral("undated"),
                           QStringLiteral("undated")}));
    EXPECT_EQ(view().model()->index(4, EventModel::InArticle).data().toString(), QStringLiteral("A warning on the border"));
    EXPECT_EQ(view().model()->index(4, EventModel::Who).data().toString(), QStringLiteral("AZE"));
    EXPECT_EQ(view().model()->index(3, EventModel::How).data().toString(), modalityText(Modality::Planned));
    EXPECT_TRUE(m_panel.findChild<QLabel *>(QStringLiteral("eventCount"))->text().contains(QStringLiteral("2 of them undated")));
}

TEST_F(EventPanelTest, dropsAreLeftToTheWindow)
{
    expectNoDropsTaken(m_panel);
}

TEST_F(EventPanelTest, tipsShowTheLettersOfAnArticle)
{
    open({manyStates()});
    const QString tip = view().model()->index(0, EventModel::InArticle).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(Qt::mightBeRichText(tip)) << "else its entities would be shown";
    EXPECT_TRUE(tip.contains(QStringLiteral("States of a &lt;b&gt;quote&lt;/b&gt;"))) << tip.toStdString();
}

TEST_F(EventPanelTest, theSelectionIsTheSessionsBothWays)
{
    open({warning(), manyStates()});
    const EventId inner = called(QStringLiteral("inner")).id;
    m_session.selectEvent(inner);
    EXPECT_EQ(current(), inner);
    QTest::keyClick(&view(), Qt::Key_Down);
    EXPECT_EQ(m_session.selectedEvent(), called(QStringLiteral("E1")).id);
    EXPECT_EQ(m_session.openArticle(), articleCalled(QStringLiteral("A warning on the border")));
    view().sortByColumn(EventModel::Title, Qt::DescendingOrder);
    EXPECT_EQ(current(), called(QStringLiteral("E1")).id);
    m_session.selectEvent({});
    EXPECT_FALSE(view().currentIndex().isValid());
}

TEST_F(EventPanelTest, deleteRemovesAndUndoBringsBack)
{
    open({manyStates()});
    const EventId lost = called(QStringLiteral("lost")).id;
    m_session.selectEvent(lost);
    QTest::keyClick(&view(), Qt::Key_Delete);
    EXPECT_TRUE(waitFor([&] { return view().model()->rowCount() == 4; }));
    EXPECT_EQ(m_session.events()->indexOf(lost), -1);
    m_session.history().undo();
    EXPECT_TRUE(waitFor([&] { return view().model()->rowCount() == 5; }));
}

TEST_F(EventPanelTest, rowsThatTheTimelineShowsBearABarAndSaySo)
{
    open({warning(), manyStates()});
    m_session.setVisibleRange({civilSecond(2024, 5, 4), civilSecond(2024, 5, 20)});
    const QAbstractItemModel &model = *view().model();
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex date = model.index(row, EventModel::Date);
        const bool inSight = date.data(EventModel::InSightRole).toBool();
        EXPECT_EQ(inSight, !date.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        if (inSight)
            shown << date.data().toString();
    }
    EXPECT_EQ(shown, (QStringList{QStringLiteral("4 May 2024"), QStringLiteral("about 10 May 2024")}));
    const auto barAt = [&](int row) {
        const QImage image = view().viewport()->grab().toImage();
        return image.pixelColor(1, view().visualRect(model.index(row, EventModel::Date)).center().y()) ==
               view().palette().color(QPalette::Highlight);
    };
    EXPECT_FALSE(barAt(0));
    EXPECT_TRUE(barAt(1));
    EXPECT_TRUE(barAt(2));
    EXPECT_FALSE(barAt(3));
}

namespace {

/// An article that tells an event on each first of a month for years.
AnnotatedArticle chronicle()
{
    AnnotatedArticle made =
        articleOf(QStringLiteral("Chronicle"), QStringLiteral("They met. They met again."), QStringLiteral("2024-05-12"));
    for (int month = 0; month < 240; ++month) {
        const QString day = QStringLiteral("%1-%2-01").arg(2000 + month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0'));
        made.events.push_back(
            eventAt(made.article, QStringLiteral("m%1").arg(month), QStringLiteral("They met"), EventType::Consult, day));
    }
    return made;
}

TimeRange year(int year)
{
    return {civilSecond(year, 1, 1), civilSecond(year + 1, 1, 1)};
}

} // namespace

TEST_F(EventPanelTest, inOrderOfTimeTheTableMovesAlongWithTheTimeline)
{
    open({chronicle()});
    view().clearFocus();
    const auto topDate = [&] {
        return view().indexAt({5, 5}).siblingAtColumn(EventModel::Date).data(EventModel::InSightRole).toBool();
    };
    const auto bottomIsShown = [&] {
        const int last = view().verticalScrollBar()->value() + view().verticalScrollBar()->pageStep() - 1;
        return view().model()->index(last, EventModel::Date).data(EventModel::InSightRole).toBool();
    };
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        view().sortByColumn(EventModel::Date, order);
        for (const int from : {2015, 2003, 2010}) {
            m_session.setVisibleRange({civilSecond(from, 1, 1), civilSecond(from + 3, 1, 1)});
            EXPECT_TRUE(topDate()) << from;
            EXPECT_TRUE(bottomIsShown()) << from;
        }
        const int still = view().verticalScrollBar()->value();
        m_session.setVisibleRange({civilSecond(2009, 12, 1), civilSecond(2013, 2, 1)});
        EXPECT_EQ(view().verticalScrollBar()->value(), still) << "what is in sight already does not move";
    }
    // In another order, and while a person is in it, it stands still.
    view().sortByColumn(EventModel::Title, Qt::AscendingOrder);
    const int titles = view().verticalScrollBar()->value();
    m_session.setVisibleRange(year(2001));
    EXPECT_EQ(view().verticalScrollBar()->value(), titles);
    view().sortByColumn(EventModel::Date, Qt::AscendingOrder);
    m_panel.activateWindow();
    view().setFocus();
    ASSERT_TRUE(waitFor([&] { return view().hasFocus(); }));
    const int mine = view().verticalScrollBar()->value();
    m_session.setVisibleRange(year(2018));
    EXPECT_EQ(view().verticalScrollBar()->value(), mine);
}

TEST_F(EventPanelTest, enterShowsTheRowOnTheTimelineAgain)
{
    open({chronicle()});
    const EventId event = called(QStringLiteral("m30")).id; // 1 July 2002
    m_session.selectEvent(event);
    m_session.setVisibleRange(year(2015));
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_TRUE(m_session.visibleRange().contains(civilSecond(2002, 7, 1)));
    EXPECT_EQ(m_session.visibleRange().length(), year(2015).length());
    const TimeRange shown = m_session.visibleRange();
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_EQ(m_session.visibleRange(), shown) << "it is in sight";
}
