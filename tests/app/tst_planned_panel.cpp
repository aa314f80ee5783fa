#include "app/pane_fixture.h"
#include "canvas/date_field.h"
#include "reading/event_links.h"
#include "reading/reader_pane.h"
#include "review/event_menu.h"
#include "review/planned_panel.h"
#include "state/event_edits.h"
#include "state/history.h"
#include "wording/event_tip.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace dateline;

namespace {

/// Talks that are planned and held, a visit that is called off, and a meeting at no known time.
std::vector<AnnotatedArticle> plansAndActs()
{
    std::vector<AnnotatedArticle> articles;
    const auto tell = [&](const char *id, const char *words, EventType type, const char *date, const char *published,
                          Modality modality) {
        const QString name = QString::fromUtf8(id), said = QString::fromUtf8(words);
        AnnotatedArticle made =
            articleOf(name, said + QStringLiteral(". So it was told of ") + name + u'.', QString::fromUtf8(published));
        made.article.publisher = QStringLiteral("Gazette");
        made.article.language = QStringLiteral("en");
        Event event = eventAt(made.article, name, said, type, QString::fromUtf8(date));
        event.title = said;
        event.modality = modality;
        made.events = {event};
        articles.push_back(made);
    };
    tell("talks", "The foreign ministers will hold peace talks in Geneva in November", EventType::Consult, "2024-11",
         "2024-07-25", Modality::Planned);
    tell("held", "The foreign ministers held peace talks in Geneva", EventType::Consult, "2024-11-14", "2024-11-15",
         Modality::Asserted);
    tell("visit", "The envoy will visit Yerevan on 3 August", EventType::Consult, "2024-08-03", "2024-07-27", Modality::Planned);
    tell("off", "The envoy cancelled the visit to Yerevan", EventType::Reject, "2024-08-01", "2024-08-01", Modality::Asserted);
    tell("meeting", "Both presidents will meet", EventType::Consult, "", "2024-07-26", Modality::Planned);
    return articles;
}

class PlannedPanelTest : public PaneTest {
protected:
    void SetUp() override
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        open(plansAndActs());
        m_panel.resize(1000, 260);
        m_panel.show();
        ASSERT_TRUE(waitFor([&] { return !lines().isEmpty(); }));
        m_panel.activateWindow();
        list().setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_panel));
    }
    QListWidget &list() { return *m_panel.findChild<QListWidget *>(QStringLiteral("plans")); }
    QStringList lines()
    {
        QStringList texts;
        for (int row = 0; row < list().count(); ++row)
            texts << list().item(row)->text();
        return texts;
    }
    QPushButton &button(const char *name) { return *m_panel.findChild<QPushButton *>(QLatin1String(name)); }
    QString standing() { return m_panel.findChild<QLabel *>(QStringLiteral("planStanding"))->text(); }
    void choose(const char *date)
    {
        QTest::mouseClick(m_panel.findChild<QToolButton *>(QStringLiteral("plannedDay")), Qt::LeftButton);
        auto *words = m_panel.findChild<DateField *>()->findChild<QLineEdit *>();
        QTest::keyClicks(words, QLatin1String(date));
        QTest::keyClick(words, Qt::Key_Return);
        list().setFocus();
    }
    void goTo(const QString &title)
    {
        ASSERT_FALSE(list().findItems(title, Qt::MatchStartsWith).isEmpty()) << lines().join(u'\n').toStdString();
        list().setCurrentItem(list().findItems(title, Qt::MatchStartsWith).front());
    }
    Outcome outcome(const char *id) const { return called(QLatin1String(id)).event.outcome; }
    /// In what is shown: the disk knows it earlier.
    bool becomes(const char *id, Outcome wanted)
    {
        const EventId event = called(QLatin1String(id)).id;
        return waitFor([&] {
            const int slot = m_session.events()->indexOf(event);
            return m_session.isUpToDate() && slot >= 0 && m_session.events()->row(slot).outcome == wanted;
        });
    }
    PlannedPanel m_panel{m_session};
};

} // namespace

TEST_F(PlannedPanelTest, PlansStandInGroupsAgainstTheDayThatIsChosen)
{
    EXPECT_EQ(lines().front(), QStringLiteral("Overdue: 2")) << "today";
    EXPECT_TRUE(lines().contains(QStringLiteral("Without a date that is known: 1")));
    choose("1 August 2024");
    ASSERT_TRUE(waitFor([&] { return lines().front() == QStringLiteral("Upcoming: 2"); })) << lines().join(u'\n').toStdString();
    EXPECT_EQ(standing(), QStringLiteral("Upcoming, 2 day(s) left"));
    choose("November 2024");
    ASSERT_TRUE(waitFor([&] { return lines().contains(QStringLiteral("Due: 1")); }));
    QTest::mouseClick(m_panel.findChild<QToolButton *>(QStringLiteral("plannedToday")), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return lines().front() == QStringLiteral("Overdue: 2"); }));
}

TEST_F(PlannedPanelTest, AsKnownOnTakesTheDayAlong)
{
    EventFilter filter;
    filter.knownOn = static_cast<std::int32_t>(civilSecond(2024, 7, 30) / secondsPerDay);
    m_session.setFilter(filter);
    ASSERT_TRUE(waitFor([&] { return lines().front() == QStringLiteral("Upcoming: 2"); }));
    EXPECT_EQ(m_panel.day(), *filter.knownOn);
    EXPECT_FALSE(m_panel.findChild<QToolButton *>(QStringLiteral("plannedDay"))->isEnabled());
}

TEST_F(PlannedPanelTest, TheDetailsKnowNoMoreThanTheDay)
{
    goTo(QStringLiteral("The foreign ministers will"));
    ASSERT_TRUE(waitFor([&] { return button("planConfirm").isVisible(); }));
    QTest::keyClick(&list(), Qt::Key_C);
    ASSERT_TRUE(becomes("talks", Outcome::Confirmed));
    ReaderPane pane(m_session);
    pane.show();
    m_session.selectEvent(called(QStringLiteral("talks")).id);
    const auto kind = [&] { return pane.findChild<QLabel *>(QStringLiteral("eventType"))->text(); };
    EXPECT_TRUE(kind().contains(QStringLiteral("planned and confirmed"))) << kind().toStdString();
    EventFilter filter;
    filter.knownOn = static_cast<std::int32_t>(civilSecond(2024, 7, 30) / secondsPerDay);
    m_session.setFilter(filter);
    EXPECT_TRUE(waitFor([&] { return kind().endsWith(QStringLiteral("planned")); })) << kind().toStdString();
    m_session.setFilter({});
    EXPECT_TRUE(waitFor([&] { return kind().contains(QStringLiteral("planned and confirmed")); }));
}

TEST_F(PlannedPanelTest, AKeyConfirmsAPlanByTheQuoteBesideItAndUndoOpensIt)
{
    goTo(QStringLiteral("The foreign ministers will"));
    ASSERT_TRUE(waitFor([&] { return button("planConfirm").isVisible(); }));
    EXPECT_EQ(m_panel.findChildren<QLabel *>(QStringLiteral("tellingQuote")).size(), 2) << "the plan's and the act's";
    EXPECT_TRUE(standing().contains(QStringLiteral("may be confirmed"))) << standing().toStdString();
    QTest::keyClick(&list(), Qt::Key_C);
    ASSERT_TRUE(becomes("talks", Outcome::Confirmed));
    EXPECT_EQ(m_session.history().nextUndo()->kind, ChangeKind::ConfirmPlan);
    ASSERT_TRUE(waitFor([&] { return lines().contains(QStringLiteral("Confirmed: 1")); }));
    const StoredEvent plan = called(QStringLiteral("talks")), act = called(QStringLiteral("held"));
    EXPECT_EQ(plan.event.confirmedBy, act.event.uid);
    const EventLinks links = linksOf(m_session, plan, {plan});
    ASSERT_EQ(links.events.size(), 1u);
    EXPECT_EQ(links.events.front().id, act.id);
    EXPECT_TRUE(links.events.front().words.contains(QStringLiteral("held peace talks in Geneva")));
    EXPECT_EQ(links.plan, QStringLiteral("Confirmed"));
    EXPECT_TRUE(spokenEvent(plan.event).contains(QStringLiteral("planned and confirmed"))) << "as a screen reader says it";

    m_session.history().undo();
    ASSERT_TRUE(becomes("talks", Outcome::Open));
    EXPECT_EQ(called(QStringLiteral("talks")).event.confirmedBy, std::nullopt);
    m_session.history().redo();
    ASSERT_TRUE(becomes("talks", Outcome::Confirmed));
    const QString path = m_session.libraryPath();
    openAndLoad(m_session, path);
    EXPECT_EQ(outcome("talks"), Outcome::Confirmed) << "when it is opened again";
    ASSERT_TRUE(waitFor([&] { return lines().contains(QStringLiteral("Confirmed: 1")); }));
    goTo(QStringLiteral("The foreign ministers will"));
    QTest::keyClick(&list(), Qt::Key_R);
    ASSERT_TRUE(becomes("talks", Outcome::Open));
    EXPECT_EQ(m_session.history().nextUndo()->kind, ChangeKind::ReopenPlan);
}

TEST_F(PlannedPanelTest, WhatCallsItOffCancelsIt)
{
    goTo(QStringLiteral("The envoy will"));
    ASSERT_TRUE(waitFor([&] { return standing().contains(QStringLiteral("may be cancelled")); }));
    EXPECT_FALSE(button("planConfirm").isVisible()) << "it confirms nothing";
    QTest::keyClick(&list(), Qt::Key_X);
    ASSERT_TRUE(becomes("visit", Outcome::Cancelled));
    EXPECT_EQ(called(QStringLiteral("visit")).event.confirmedBy, called(QStringLiteral("off")).event.uid);
    ASSERT_TRUE(waitFor([&] { return lines().contains(QStringLiteral("Cancelled: 1")); }));
    m_session.history().undo();
    ASSERT_TRUE(becomes("visit", Outcome::Open));
}

TEST_F(PlannedPanelTest, TheSelectedEventConfirmsWhatNothingSuggests)
{
    m_session.selectEvent(called(QStringLiteral("meeting")).id);
    ASSERT_EQ(list().currentItem()->text(), QStringLiteral("Both presidents will meet")) << "a plan that is selected is in hand";
    EXPECT_FALSE(button("planBySelected").isVisible()) << "a plan confirms none";
    m_session.selectEvent(called(QStringLiteral("held")).id);
    ASSERT_TRUE(button("planBySelected").isVisible());
    QTest::keyClick(&list(), Qt::Key_B);
    ASSERT_TRUE(becomes("meeting", Outcome::Confirmed));
    EXPECT_EQ(called(QStringLiteral("meeting")).event.confirmedBy, called(QStringLiteral("held")).event.uid);
}

TEST_F(PlannedPanelTest, TheMenuOfEventsSaysWhatBecameOfAPlan)
{
    const EventId plan = called(QStringLiteral("talks")).id, act = called(QStringLiteral("held")).id;
    const auto pick = [&](std::vector<EventId> events, const QString &words) {
        EventMenu menu(m_session, std::move(events));
        for (QAction *action : menu.actions()) {
            if (QString(action->text()).remove(u'&') == words) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    EXPECT_FALSE(pick({act}, QStringLiteral("Plan Was Cancelled"))) << "no plan";
    ASSERT_TRUE(pick({act, plan}, QStringLiteral("Plan Confirmed by the Other Event")));
    ASSERT_TRUE(becomes("talks", Outcome::Confirmed));
    ASSERT_TRUE(pick({plan}, QStringLiteral("Open Plan Again")));
    ASSERT_TRUE(becomes("talks", Outcome::Open));
    ASSERT_TRUE(pick({plan}, QStringLiteral("Plan Was Cancelled")));
    ASSERT_TRUE(becomes("talks", Outcome::Cancelled));
}
