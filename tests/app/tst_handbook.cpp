#include "dialogs/handbook_window.h"

#include "support/test_paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

#include <gtest/gtest.h>

using namespace dateline;

namespace {

QString pageText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST(Handbook, EveryPageIsListedUnderItsOwnTitle)
{
    const auto pages = handbookPages();
    ASSERT_GE(pages.size(), 5U);
    QStringList listed;
    for (const HandbookPage &page : pages) {
        EXPECT_TRUE(pageText(page.path).startsWith(QLatin1String("# ") + page.title + u'\n')) << page.path.toStdString();
        listed << page.path;
    }
    QDirIterator all(QStringLiteral(":/handbook/en"), QDir::Files);
    while (all.hasNext())
        EXPECT_TRUE(listed.contains(all.next())) << all.filePath().toStdString();
}

TEST(Handbook, EveryLinkAndPictureLeadsSomewhere)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    QStringList used;
    for (const HandbookPage &page : handbookPages()) {
        const QString text = pageText(page.path);
        for (auto found = link.globalMatch(text); found.hasNext();) {
            const QString target = QDir::cleanPath(page.path.section(u'/', 0, -2) + u'/' + found.next().captured(1));
            EXPECT_TRUE(QFile::exists(target)) << page.path.toStdString() << " names " << target.toStdString();
            used << target;
        }
    }
    QDirIterator pictures(QStringLiteral(":/handbook/pictures"), QDir::Files);
    while (pictures.hasNext())
        EXPECT_TRUE(used.contains(pictures.next())) << "shown nowhere: " << pictures.filePath().toStdString();
}

TEST(Handbook, LinksLeadFromPageToPageAndTheListFollows)
{
    HandbookWindow window;
    window.show();
    auto *list = window.findChild<QListWidget *>();
    auto *text = window.findChild<QTextBrowser *>();
    EXPECT_EQ(list->currentRow(), 0);
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("handbook")));
    text->setSource(text->source().resolved(QUrl(QStringLiteral("timeline.md"))));
    EXPECT_EQ(list->currentItem()->text(), QStringLiteral("What the timeline shows"));
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("soft edges")));
    EXPECT_FALSE(text->toPlainText().contains(QStringLiteral("| look |"))) << "Markdown is shown, not printed";
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    EXPECT_EQ(list->currentRow(), 0);
    EXPECT_TRUE(text->source().path().endsWith(QStringLiteral("index.md")));
    text->backward();
    EXPECT_EQ(list->currentItem()->text(), QStringLiteral("What the timeline shows"));
}
