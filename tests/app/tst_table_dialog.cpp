#include "app/waiting.h"
#include "dialogs/table_columns.h"
#include "dialogs/table_dialog.h"
#include "dialogs/table_preview.h"
#include "shell/main_window.h"
#include "state/history.h"
#include "state/settings.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTreeWidget>

using namespace dateline;

namespace {

class TableDialogTest : public testing::Test {
protected:
    TableDialogTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void open(const QByteArray &bytes)
    {
        m_dialog.reset(TableDialog::forTable(put(QStringLiteral("t.csv"), bytes), nullptr));
        ASSERT_TRUE(m_dialog);
        m_dialog->show();
        ASSERT_TRUE(waitFor([&] { return isRead(); }));
    }
    /// All of the table, as it is described now.
    bool isRead() const { return !tabText().startsWith(QStringLiteral("Reading")); }
    QString tabText() const { return m_dialog->findChild<TablePreview *>()->tabText(1); }
    QString said() const { return m_dialog->findChild<QLabel *>(QStringLiteral("tableState"))->text(); }
    QTreeWidget *rows() const { return m_dialog->findChild<QTreeWidget *>(QStringLiteral("rowsRead")); }
    QPushButton *button() const { return m_dialog->findChild<QPushButton *>(QStringLiteral("importTable")); }
    QComboBox *choice(const QString &name) const { return m_dialog->findChild<QComboBox *>(name); }
    /// By the keyboard: opens the list and goes to the entry.
    void choose(const QString &name, const QString &entry)
    {
        QComboBox *box = choice(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int step = 0; step < box->count() && box->currentText() != entry; ++step)
            QTest::keyClick(box, Qt::Key_Down);
        ASSERT_EQ(box->currentText(), entry);
        ASSERT_TRUE(waitFor([&] { return isRead(); }));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TableDialog> m_dialog;
};

TEST_F(TableDialogTest, ShowsWhatItGuesses)
{
    open("When;Was;Budget\n25/07/2024;Talks in Geneva;1\n03/04/2024;More talks;2\n");
    EXPECT_EQ(choice(QStringLiteral("delimiter"))->currentText(), QStringLiteral("semicolon"));
    EXPECT_EQ(choice(QStringLiteral("encoding"))->currentText(), QStringLiteral("UTF-8"));
    EXPECT_EQ(choice(QStringLiteral("dateOrder"))->currentText(), QStringLiteral("day, month, year"));
    EXPECT_EQ(choice(QStringLiteral("holds0"))->currentText(), QStringLiteral("Date"));
    EXPECT_FALSE(button()->isEnabled()) << said().toStdString();
    EXPECT_TRUE(said().startsWith(QStringLiteral("Say which column")));
    choose(QStringLiteral("holds1"), QStringLiteral("Title"));
    EXPECT_TRUE(button()->isEnabled()) << said().toStdString();
    EXPECT_EQ(rows()->topLevelItem(1)->text(1), QStringLiteral("3 April 2024"));
    EXPECT_EQ(rows()->topLevelItem(1)->text(2), QStringLiteral("More talks"));
    EXPECT_TRUE(said().contains(QStringLiteral("the day comes first"))) << said().toStdString();
}

TEST_F(TableDialogTest, AsksForAnOrderThatNothingTells)
{
    open("date,title\n03/04/2024,Talks\n05/06/2024,More talks\n");
    EXPECT_FALSE(button()->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(said().contains(QStringLiteral("Choose it"))) << said().toStdString();
    EXPECT_EQ(rows()->topLevelItem(0)->text(1), QStringLiteral("no date"));
    choose(QStringLiteral("dateOrder"), QStringLiteral("month, day, year"));
    EXPECT_TRUE(button()->isEnabled());
    EXPECT_EQ(rows()->topLevelItem(0)->text(1), QStringLiteral("4 March 2024"));
}

TEST_F(TableDialogTest, ShowsTheRowsThatCannotBeRead)
{
    open("date,title\n2024-07-25,Talks\n2024-07-26,a,b,c\nsoon,More talks\n");
    EXPECT_EQ(tabText(), QStringLiteral("Not read or without a date: 2"));
    auto *faults = m_dialog->findChild<QTreeWidget *>(QStringLiteral("rowsRefused"));
    ASSERT_EQ(faults->topLevelItemCount(), 2);
    EXPECT_EQ(faults->topLevelItem(0)->text(0), QStringLiteral("3"));
    EXPECT_TRUE(faults->topLevelItem(0)->text(1).contains(QStringLiteral("should have")))
        << faults->topLevelItem(0)->text(1).toStdString();
    EXPECT_TRUE(button()->isEnabled()) << "the others come in";
}

TEST_F(TableDialogTest, AnotherDelimiterIsReadAtOnce)
{
    open("date,title\n2024-07-25,Talks; and more\n");
    EXPECT_EQ(m_dialog->mapping().columns.size(), 2u);
    choose(QStringLiteral("delimiter"), QStringLiteral("semicolon"));
    EXPECT_EQ(m_dialog->mapping().delimiter, ';');
    EXPECT_EQ(m_dialog->findChild<TableColumns *>()->rowCount(), static_cast<int>(m_dialog->mapping().columns.size()));
}

/// However long the whole table takes, no other choice waits for it.
TEST_F(TableDialogTest, TheWholeTableIsReadBesideTheWindow)
{
    m_dialog.reset(TableDialog::forTable(put(QStringLiteral("t.csv"), "date,Was\n2024-07-25,Talks\n"), nullptr));
    m_dialog->show();
    QSemaphore gate;
    m_dialog->findChild<QThreadPool *>()->start([&] { gate.acquire(); });
    QComboBox *holds = choice(QStringLiteral("holds1"));
    holds->setFocus();
    while (holds->currentText() != QStringLiteral("Title"))
        QTest::keyClick(holds, Qt::Key_Down);
    EXPECT_EQ(rows()->topLevelItem(0)->text(2), QStringLiteral("Talks"));
    QTest::qWait(100);
    EXPECT_FALSE(isRead());
    EXPECT_FALSE(button()->isEnabled());
    gate.release();
    EXPECT_TRUE(waitFor([&] { return isRead() && button()->isEnabled(); }));
}

/// From the drop to the timeline and back, and once only.
TEST_F(TableDialogTest, WhatWasSaidIsImportedAndRemembered)
{
    Session session;
    Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
    MainWindow window(session, settings);
    window.show();
    openAndLoad(session, m_folder.filePath(QStringLiteral("library.dateline")));
    session.imports().start({{put(QStringLiteral("a.csv"), "date,Was\n2024-07-25,Talks\n2024-07-26,More talks\n")}, {}, {}});
    TableDialog *dialog = nullptr;
    ASSERT_TRUE(waitFor([&] { return (dialog = window.findChild<TableDialog *>()) != nullptr && dialog->isVisible(); }));
    auto *box = dialog->findChild<QComboBox *>(QStringLiteral("holds1"));
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("Title"));
    ASSERT_EQ(box->currentText(), QStringLiteral("Title"));
    auto *import = dialog->findChild<QPushButton *>(QStringLiteral("importTable"));
    ASSERT_TRUE(waitFor([&] { return import->isEnabled(); }));
    QTest::mouseClick(import, Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return session.isUpToDate() && session.events()->size() == 2; }));
    ASSERT_EQ(settings.tables().size(), 1u);

    const auto again = importAndWait(session, {{put(QStringLiteral("b.csv"), "date,Was\n2024-07-27,Last talks\n")}, {}, {}});
    ASSERT_EQ(again.size(), 1u);
    EXPECT_TRUE(again[0].table->mapping.isRemembered);
    EXPECT_EQ(session.events()->size(), 3);
    EXPECT_FALSE(window.findChild<TableDialog *>()) << "nobody is asked twice";
    session.history().undo();
    session.history().undo();
    ASSERT_TRUE(waitFor([&] { return session.isUpToDate() && session.events()->size() == 0; }));
    session.history().redo();
    ASSERT_TRUE(waitFor([&] { return session.isUpToDate() && session.events()->size() == 2; }));
}

TEST(Settings, tablesAreRememberedByTheirHeader)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("s.ini")));
    TableMapping mapping;
    mapping.columns = {{QStringLiteral("When"), TableField::Date}, {QStringLiteral("What"), TableField::Title}};
    settings.addTable(mapping);
    mapping.columns[1].use = TableField::Quote;
    settings.addTable(mapping); // in the place of the former
    EXPECT_EQ(settings.tables(), std::vector{mapping});
    mapping.hasHeader = false;
    settings.addTable(mapping);
    EXPECT_EQ(settings.tables().size(), 1u);
    for (int table = 0; table < 60; ++table) {
        TableMapping other;
        other.columns = {{QString::number(table), TableField::Title}};
        settings.addTable(other);
    }
    EXPECT_EQ(settings.tables().size(), 50u);
    EXPECT_EQ(settings.tables().front().columns.front().name, QStringLiteral("59"));
}

} // namespace
