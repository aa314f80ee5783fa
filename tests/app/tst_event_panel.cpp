#include "app/pane_fixture.h"
#include "listing/event_model.h"
#include "listing/event_panel.h"
#include "wording/event_type_text.h"

#include <QAbstractItemModelTester>
#include <QLabel>
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
    model.setArticleTitles({{ArticleId{1}, QStringLiteral("One")}});
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
    const EventId newest = table->row(table->datedCount() - 1).id;
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
    model.setEvents(tableOf(100'000));
    for (int column = 0; column < EventModel::columnTotal; ++column) {
        model.sort(column, Qt::AscendingOrder);
        const EventId first = model.eventAt(model.index(0, 0));
        EXPECT_EQ(model.indexOf(first).row(), 0);
    }
    EXPECT_FALSE(model.index(99'999, EventModel::Title).data().toString().isEmpty());
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
    m_session.undo();
    EXPECT_TRUE(waitFor([&] { return view().model()->rowCount() == 5; }));
}
