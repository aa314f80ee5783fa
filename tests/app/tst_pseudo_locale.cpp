#include "app/translated.h"
#include "app/waiting.h"
#include "dialogs/about_dialog.h"
#include "dialogs/import_report.h"
#include "dialogs/shortcuts_dialog.h"
#include "reading/article_fields_dialog.h"
#include "reading/reader_pane.h"
#include "shell/actions.h"
#include "shell/main_window.h"
#include "shell/workspace.h"
#include "state/session.h"
#include "state/settings.h"
#include "support/test_paths.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace dateline;

namespace {

/// A language with accents in which every text is 40 % longer and stands in brackets.
class LongLanguage : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QString plain = QStringLiteral("aeiouyAEIOUY");
        static const QString accented = QStringLiteral("ãéîöüÿÅÉÎÖÜŸ");
        QString words = QString::fromUtf8(source);
        if (words.isEmpty())
            return {};
        for (QChar &letter : words) {
            if (const auto at = plain.indexOf(letter); at >= 0)
                letter = accented[at];
        }
        return u'[' + words + QString((words.size() * 2 + 4) / 5, u'~') + u']';
    }
};

/// Labels that show words of an article or a file as they are.
bool showsData(const QWidget &widget)
{
    static const QStringList names{
        QStringLiteral("articleTitle"), QStringLiteral("articleSource"), QStringLiteral("eventTitle"),
        QStringLiteral("eventSources"), QStringLiteral("eventTargets"),  QStringLiteral("eventSpeaker"),
        QStringLiteral("eventPlace"),   QStringLiteral("eventTags"),     QStringLiteral("eventNote")};
    return names.contains(widget.objectName());
}

class PseudoLocaleTest : public testing::Test {
protected:
    PseudoLocaleTest()
    {
        m_window = std::make_unique<MainWindow>(m_session, m_settings);
        m_window->resize(1600, 1000);
        m_window->show();
        openAndLoad(m_session, m_folder.filePath(QStringLiteral("library.dateline")));
    }
    void importSamples()
    {
        importAndWait(m_session, {{sourceTree("resources/samples")}, {}, {}});
        ASSERT_TRUE(waitFor([&] { return m_session.articles().size() == 6; }));
        m_session.selectEvent(m_session.events()->row(0).id);
        QApplication::processEvents();
    }

    static void expectTranslated(const QString &text, const QWidget &where)
    {
        static const QRegularExpression letters(QStringLiteral("\\p{L}{2}"));
        EXPECT_TRUE(!text.contains(letters) || text.contains(u'['))
            << where.metaObject()->className() << ' ' << where.objectName().toStdString() << ": " << text.toStdString();
    }
    static void checkLabel(const QLabel &label)
    {
        if (!showsData(label))
            expectTranslated(label.text(), label);
        if (label.text().isEmpty() || label.maximumHeight() < QWIDGETSIZE_MAX)
            return;
        const int wanted = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
        EXPECT_GE(label.height(), wanted) << label.objectName().toStdString() << ": " << label.text().toStdString();
        const int least = label.wordWrap() ? 0 : label.sizeHint().width();
        EXPECT_GE(label.width(), least) << label.text().toStdString();
    }
    static void checkButton(const QAbstractButton &button)
    {
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        const bool iconOnly = tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        if (iconOnly || button.text().isEmpty()) {
            const bool own = button.parentWidget() == nullptr || !button.parentWidget()->inherits("QLineEdit");
            const bool extension = button.objectName().startsWith(QLatin1String("qt_"));
            EXPECT_TRUE(!own || extension || button.icon().isNull() || button.toolTip().contains(u'['))
                << "an icon without words: " << button.objectName().toStdString();
            return;
        }
        expectTranslated(button.text(), button);
        EXPECT_GE(button.width(), button.sizeHint().width()) << button.text().toStdString();
        EXPECT_GE(button.height(), button.minimumSizeHint().height()) << button.text().toStdString();
    }
    static void checkTabs(const QTabBar &tabs)
    {
        EXPECT_TRUE(tabs.width() >= tabs.sizeHint().width() || (tabs.usesScrollButtons() && tabs.elideMode() == Qt::ElideNone));
        for (int tab = 0; tab < tabs.count(); ++tab)
            expectTranslated(tabs.tabText(tab), tabs);
    }
    static void checkHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal || header.isHidden())
            return;
        for (int section = 0; section < header.count(); ++section)
            expectTranslated(header.model()->headerData(section, Qt::Horizontal).toString(), header);
    }
    /// Everything of `root` that can be seen.
    static void check(const QWidget &root)
    {
        int seen = 0;
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            ++seen;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                checkLabel(*label);
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                checkButton(*button);
            else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
                checkTabs(*tabs);
            else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
                checkHeader(*header);
        }
        EXPECT_GT(seen, 3);
    }
    static void checkDialog(QDialog &dialog)
    {
        dialog.show();
        QApplication::processEvents();
        expectTranslated(dialog.windowTitle(), dialog);
        check(dialog);
    }

    LongLanguage m_language;
    Translated m_translated{m_language, QLocale(QLocale::German, QLocale::Germany)};
    QTemporaryDir m_folder;
    Session m_session;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(PseudoLocaleTest, theWelcomePageHasRoom)
{
    check(*m_window);
}

TEST_F(PseudoLocaleTest, everyPaneHasRoom)
{
    importSamples();
    m_window->workspace().reader().findInArticle();
    QApplication::processEvents();
    check(*m_window);
    m_window->resize(1280, 800);
    QApplication::processEvents();
    check(*m_window);
}

TEST_F(PseudoLocaleTest, everyCommandIsTranslated)
{
    importSamples();
    const auto *actions = m_window->findChild<Actions *>();
    for (const QAction *action : actions->findChildren<QAction *>()) {
        expectTranslated(action->text(), *m_window);
        expectTranslated(action->toolTip(), *m_window);
    }
    for (const QAction *menu : m_window->menuBar()->actions()) {
        expectTranslated(menu->text(), *m_window);
        for (const QAction *line : menu->menu()->actions())
            expectTranslated(line->text(), *m_window);
    }
}

TEST_F(PseudoLocaleTest, dialogsHaveRoom)
{
    importSamples();
    AboutDialog about;
    checkDialog(about);
    ShortcutsDialog shortcuts(shortcutsOf(*m_window->menuBar()));
    checkDialog(shortcuts);
    const auto *keys = shortcuts.findChild<QTreeWidget *>();
    for (int group = 0; group < keys->topLevelItemCount(); ++group)
        expectTranslated(keys->topLevelItem(group)->text(0), *keys);
    ArticleFieldsDialog fields(*m_session.loadArticle(m_session.openArticle()));
    checkDialog(fields);
    ImportReport report(m_session);
    ImportResult refused;
    refused.path = QStringLiteral("/1/2.txt");
    refused.outcome = ImportOutcome::Refused;
    refused.error = Error{ErrorCode::FileEmpty, {}, refused.path, 0, 0};
    report.setResults({refused});
    checkDialog(report);
    expectTranslated(report.findChild<QTreeWidget *>()->topLevelItem(0)->text(1), report);
}
