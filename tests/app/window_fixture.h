#pragma once

#include "app/waiting.h"
#include "library/sample_articles.h"
#include "listing/event_panel.h"
#include "shell/actions.h"
#include "shell/main_window.h"
#include "shell/workspace.h"
#include "state/history.h"
#include "state/settings.h"
#include "wording/change_text.h"

#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

namespace dateline {

/// A whole window over a library in a temporary folder, moved by keys and mouse.
class WindowTest : public testing::Test {
protected:
    WindowTest()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_window.resize(1280, 800);
        m_window.show();
    }

    void open(const std::vector<AnnotatedArticle> &articles)
    {
        const QString path = m_folder.filePath(QStringLiteral("library.dateline"));
        {
            auto library = Library::create(path);
            ASSERT_TRUE(library);
            for (const AnnotatedArticle &article : articles)
                ASSERT_TRUE(add(*library, article));
        }
        openAndLoad(m_session, path);
    }
    /// Of the window, which a menu or a dialog may have left behind.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
        QTest::keyClick(&m_window, key, modifiers);
    }
    /// Waits until it holds, and what was asked for is on disk and known to the session.
    template<class Condition>
    void settle(Condition condition)
    {
        const auto library = Library::open(m_session.libraryPath(), Library::Access::ReadOnly);
        EXPECT_TRUE(waitFor([&] {
            return condition() && m_session.history().nextUndo() == library->changes().nextUndo() &&
                   m_session.history().nextRedo() == library->changes().nextRedo() && m_session.isUpToDate();
        }));
    }
    /// Of the window, as Ctrl+Z and Ctrl+Shift+Z.
    void undo(const QString &named)
    {
        const auto step = m_session.history().nextUndo();
        ASSERT_TRUE(step);
        EXPECT_EQ(changeText(*step), named);
        key(Qt::Key_Z, Qt::ControlModifier);
        settle([&] { return m_session.history().nextRedo() == step; });
    }
    void redo()
    {
        const auto step = m_session.history().nextRedo();
        ASSERT_TRUE(step);
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        settle([&] { return m_session.history().nextUndo() == step; });
    }
    /// The event that its file called so.
    StoredEvent called(const QString &ownId) const
    {
        for (const ArticleSummary &article : m_session.articles()) {
            for (const StoredEvent &stored : m_session.eventsOf(article.id)) {
                if (stored.event.ownId == ownId)
                    return stored;
            }
        }
        ADD_FAILURE() << ownId.toStdString();
        return {};
    }
    QTreeView &table() { return *m_window.workspace().events().findChild<QTreeView *>(QStringLiteral("eventTable")); }
    /// A click on the event's row, and with Ctrl on those of the others.
    void selectRows(const std::vector<EventId> &events)
    {
        Qt::KeyboardModifiers modifiers;
        for (const EventId event : events) {
            for (int row = 0; row < table().model()->rowCount(); ++row) {
                const QModelIndex index = table().model()->index(row, 0);
                if (rowTitle(index) != m_session.events()->title(m_session.events()->indexOf(event)))
                    continue;
                QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, table().visualRect(index).center());
                modifiers = Qt::ControlModifier;
            }
        }
    }
    static QString rowTitle(const QModelIndex &index) { return index.siblingAtColumn(1).data().toString(); }
    QStringList selectedTitles()
    {
        QStringList titles;
        for (const QModelIndex &index : table().selectionModel()->selectedRows())
            titles << rowTitle(index);
        titles.sort();
        return titles;
    }
    /// Opens the context menu of the table's current row and chooses the command whose words begin so.
    void chooseInTable(const QString &words)
    {
        choose(words, [this] {
            const QPoint place = table().visualRect(table().currentIndex()).center();
            Q_EMIT table().customContextMenuRequested(place);
        });
    }
    /// Chooses in the menu that `open` opens and waits in, by the mouse.
    template<class Open>
    void choose(const QString &words, Open open)
    {
        bool found = false;
        QTimer::singleShot(0, &m_window, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            for (QAction *action : menu->actions()) {
                if (!found && action->isEnabled() && action->text().remove(u'&').startsWith(words)) {
                    found = true;
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                }
            }
            if (!found)
                menu->close();
        });
        open();
        EXPECT_TRUE(found) << words.toStdString() << " is not offered";
    }

    QTemporaryDir m_folder;
    Session m_session;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    MainWindow m_window{m_session, m_settings};
    Actions *m_actions = m_window.findChild<Actions *>();
};

} // namespace dateline
