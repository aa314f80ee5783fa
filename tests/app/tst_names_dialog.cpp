#include "app/pane_fixture.h"
#include "dialogs/name_editors.h"
#include "dialogs/names_dialog.h"
#include "dialogs/names_pane.h"
#include "state/history.h"
#include "wording/change_text.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace dateline;

namespace {

class NamesDialogTest : public PaneTest {
protected:
    NamesDialogTest()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        open({told(1, QStringLiteral("Wagner Group"), QStringLiteral("Border Gazette")),
              told(2, QStringLiteral("Africa Corps"), QStringLiteral("The Border Gazette"))});
        m_dialog.show();
        EXPECT_TRUE(waitFor([this] { return list().topLevelItemCount() == 3; }));
    }
    /// One event of two actors.
    static AnnotatedArticle told(int number, const QString &who, const QString &outlet)
    {
        AnnotatedArticle made =
            articleOf(QStringLiteral("Article %1").arg(number), QStringLiteral("%1 warned Mali on 3 May 2024.").arg(who));
        made.article.publisher = outlet;
        made.events = {eventAt(made.article, QString::number(number), QStringLiteral("warned Mali"), EventType::Threaten,
                               QStringLiteral("2024-05-03"))};
        made.events.front().sources = {{{}, who}};
        made.events.front().targets = {{QStringLiteral("MLI"), QStringLiteral("Mali")}};
        return made;
    }
    QTreeWidget &list(int tab = 0)
    {
        return *m_dialog.findChild<QTabWidget *>()->widget(tab)->findChild<QTreeWidget *>(QStringLiteral("names"));
    }
    QPushButton &button(const char *name, int tab = 0)
    {
        return *m_dialog.findChild<QTabWidget *>()->widget(tab)->findChild<QPushButton *>(QLatin1String(name));
    }
    void choose(const QStringList &names, int tab = 0)
    {
        list(tab).clearSelection();
        for (const QString &name : names) {
            const auto found = list(tab).findItems(name, Qt::MatchExactly);
            ASSERT_EQ(found.size(), 1) << name.toStdString();
            found.front()->setSelected(true);
        }
    }
    void mergeInto(const QString &name, int tab = 0)
    {
        QMenu &menu = *button("mergeNames", tab).menu();
        Q_EMIT menu.aboutToShow();
        for (QAction *each : menu.actions()) {
            if (each->text().contains(name))
                return each->trigger();
        }
        ADD_FAILURE() << name.toStdString();
    }
    QStringList sources() const
    {
        QStringList names;
        const EventTable &table = *m_session.events();
        table.forEach([&](int slot) { names << table.actorName(table.row(slot).source); });
        names.sort();
        return names;
    }
    void undo() { QTest::mouseClick(m_dialog.findChild<QPushButton *>(QStringLiteral("undoNames")), Qt::LeftButton); }
    NamesDialog m_dialog{m_session};
};

} // namespace

TEST_F(NamesDialogTest, TwoActorsBecomeOneAndComeApartAgain)
{
    const QStringList before = sources();
    EXPECT_FALSE(button("mergeNames").isEnabled()) << "there is nothing to merge";
    EXPECT_FALSE(m_dialog.findChild<QPushButton *>(QStringLiteral("undoNames"))->isEnabled()) << "the import is not undone here";
    choose({QStringLiteral("Wagner Group"), QStringLiteral("Africa Corps")});
    mergeInto(QStringLiteral("Wagner Group"));
    ASSERT_TRUE(waitFor([this] { return list().topLevelItemCount() == 2; }));
    EXPECT_TRUE(waitFor([&] { return m_session.isUpToDate() && sources() == QStringList(2, QStringLiteral("Wagner Group")); }));
    EXPECT_EQ(list().findItems(QStringLiteral("Wagner Group"), Qt::MatchExactly).front()->text(4), QStringLiteral("2"));
    EXPECT_EQ(called(QStringLiteral("2")).event.sources.front().name, QStringLiteral("Africa Corps"))
        << "the event's own words stay";
    EXPECT_TRUE(changeText(*m_session.history().nextUndo()).startsWith(QStringLiteral("merge of")));
    undo();
    EXPECT_TRUE(waitFor([&] { return m_session.isUpToDate() && sources() == before; }));
    EXPECT_TRUE(waitFor([this] { return list().topLevelItemCount() == 3; }));
}

TEST_F(NamesDialogTest, ANameIsEditedWithItsOtherNames)
{
    choose({QStringLiteral("Mali")});
    QTest::mouseClick(&button("editName"), Qt::LeftButton);
    auto *editor = m_dialog.findChild<ActorEditor *>();
    ASSERT_TRUE(editor);
    EXPECT_FALSE(editor->findChild<QLineEdit *>(QStringLiteral("code"))->isEnabled()) << "events have it";
    editor->findChild<QPlainTextEdit *>(QStringLiteral("aliases"))->setPlainText(QStringLiteral("Bamako\n\n Republic of Mali "));
    QTest::mouseClick(editor->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    const auto others = [this] { return list().findItems(QStringLiteral("Mali"), Qt::MatchExactly).front()->text(3); };
    EXPECT_TRUE(waitFor([&] { return others() == QStringLiteral("Bamako, Republic of Mali"); }));
    choose({QStringLiteral("Mali")});
    EXPECT_TRUE(button("forgetName").isEnabled());
    QTest::mouseClick(&button("forgetName"), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return others().isEmpty(); }));
    undo();
    EXPECT_TRUE(waitFor([&] { return others() == QStringLiteral("Bamako, Republic of Mali"); }));
}

TEST_F(NamesDialogTest, TwoSpellingsOfAnOutletAreOne)
{
    m_dialog.findChild<QTabWidget *>()->setCurrentIndex(1);
    ASSERT_EQ(list(1).topLevelItemCount(), 2);
    choose({QStringLiteral("Border Gazette"), QStringLiteral("The Border Gazette")}, 1);
    mergeInto(QStringLiteral("The Border Gazette"), 1);
    EXPECT_TRUE(waitFor([this] { return list(1).topLevelItemCount() == 1; }));
    EXPECT_EQ(list(1).topLevelItem(0)->text(0), QStringLiteral("The Border Gazette"));
    EXPECT_EQ(list(1).topLevelItem(0)->text(3), QStringLiteral("2"));
    undo();
    EXPECT_TRUE(waitFor([this] { return list(1).topLevelItemCount() == 2; }));
}

TEST_F(NamesDialogTest, ANewActorIsKnownToTheArticlesReadFromNowOn)
{
    QTest::mouseClick(&button("addName"), Qt::LeftButton);
    auto *editor = m_dialog.findChild<ActorEditor *>();
    ASSERT_TRUE(editor);
    auto *save = editor->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    EXPECT_FALSE(save->isEnabled()) << "without a name";
    QTest::keyClicks(editor->findChild<QLineEdit *>(QStringLiteral("name")), QStringLiteral("Zorvania"));
    QTest::keyClicks(editor->findChild<QLineEdit *>(QStringLiteral("code")), QStringLiteral("ZRV"));
    QTest::mouseClick(save, Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return list().topLevelItemCount() == 4; }));
    ImportRequest request;
    request.texts = {{QStringLiteral("Zorvania threatened Mali on 3 May 2024 with war.\n"), {}, QStringLiteral("A threat")}};
    importAndWait(m_session, request);
    const auto events = m_session.eventsOf(articleCalled(QStringLiteral("A threat")));
    ASSERT_FALSE(events.empty());
    ASSERT_FALSE(events.front().event.sources.empty());
    EXPECT_EQ(events.front().event.sources.front().code, QStringLiteral("ZRV"));
}

TEST(NamesPane, mergesWhatWasChosenThoughOtherRowsCameMeanwhile)
{
    std::vector<std::size_t> merged;
    NamesPane pane({QStringLiteral("Name"), QStringLiteral("Code"), QStringLiteral("Events")},
                   {{}, {}, [&](const std::vector<std::size_t> &rows) { merged = rows; }, {}});
    const auto row = [](const char *name, const char *code, const char *count) {
        return NamesPane::Row{{QLatin1String(name), QLatin1String(code), QLatin1String(count)}, false};
    };
    pane.setRows({row("Georgia", "GEO", "5"), row("Georgia", "USGA", "3")}, true);
    pane.findChild<QTreeWidget *>(QStringLiteral("names"))->selectAll();
    QMenu &menu = *pane.findChild<QPushButton *>(QStringLiteral("mergeNames"))->menu();
    Q_EMIT menu.aboutToShow();
    pane.setRows({row("Mali", "MLI", "9"), row("Georgia", "USGA", "6"), row("Georgia", "GEO", "5")}, true);
    menu.actions().at(1)->trigger();
    EXPECT_EQ(merged, (std::vector<std::size_t>{1, 2})) << "the second of them stands for both";
    pane.setRows({row("Georgia", "USGA", "6")}, true);
    merged.clear();
    menu.actions().at(1)->trigger();
    EXPECT_TRUE(merged.empty()) << "one is gone";
}
