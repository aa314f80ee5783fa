#include "app/cli_run.h"
#include "app/pane_fixture.h"
#include "reading/article_text.h"
#include "reading/reader_pane.h"
#include "report/chronology.h"
#include "report/report_file.h"
#include "wording/actor_text.h"
#include "wording/isolated.h"
#include "wording/quote_text.h"
#include "wording/suspicion_text.h"
#include "workflow/importer.h"
#include "workflow/verifier.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QToolButton>
#include <QToolTip>

using namespace dateline;

namespace {

const QString bidiQuote = QString::fromUtf16(u"Baku would \u202Eton\u202C open fire on 25 July, ministers\u2069 said\u200F");
const QString shownBidiQuote =
    QStringLiteral("“Baku would [U+202E]ton[U+202C] open fire on 25 July, ministers[U+2069] said[U+200F]”");
const QString homoglyphs = QString::fromUtf8("Аrmenia (Latin, Cyrillic), Βaku (Latin, Greek)");

QString fileOf(const char *name)
{
    return testData(QStringLiteral("formats/") + QLatin1String(name));
}

AnnotatedArticle articleIn(const char *name)
{
    const auto read = readFiles({fileOf(name)}, std::nullopt, EventOrigins::AnnotationsElseText);
    EXPECT_TRUE(read.size() == 1 && read.front().article) << name;
    return read.size() == 1 && read.front().article ? *read.front().article : AnnotatedArticle();
}

/// Whether one of these signs turns the words after it.
bool turnsWords(const QString &shown)
{
    const QString signs = QString::fromUtf16(u"\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u200E\u200F\u061C");
    return std::ranges::any_of(shown, [&](QChar sign) { return signs.contains(sign); });
}

class SuspiciousArticle : public PaneTest {
protected:
    SuspiciousArticle()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_pane.resize(700, 500);
        m_pane.show();
    }
    void select(const char *file)
    {
        open({articleIn(file)});
        ASSERT_EQ(m_session.articles().size(), 1);
        m_session.selectEvent(quoted().id);
    }
    StoredEvent quoted() const { return m_session.eventsOf(m_session.articles().front().id).at(0); }
    ArticleText &text() { return *m_pane.findChild<ArticleText *>(); }
    QString label(const char *name) { return m_pane.findChild<QLabel *>(QLatin1String(name))->text(); }
    /// What the pointer is told over the first place of `words`, as they are shown.
    QString tipOver(const QString &words)
    {
        QTextCursor cursor(text().document());
        cursor.setPosition(static_cast<int>(text().toPlainText().indexOf(words)));
        const QRect from = text().cursorRect(cursor);
        cursor.movePosition(QTextCursor::NextCharacter);
        const QPoint place((from.left() + text().cursorRect(cursor).left()) / 2, from.center().y());
        QHelpEvent asked(QEvent::ToolTip, place, text().viewport()->mapToGlobal(place));
        QApplication::sendEvent(text().viewport(), &asked);
        return QToolTip::text();
    }
    void expectVerified() const
    {
        const auto verification = verifyLibrary(*m_session.library());
        ASSERT_TRUE(verification);
        EXPECT_EQ(verification->verified, verification->citations);
        EXPECT_GT(verification->citations, 0);
    }

    ReaderPane m_pane{m_session};
};

} // namespace

TEST(SuspicionText, whatHidesIsShownByItsCode)
{
    EXPECT_EQ(unhidden(QString::fromUtf16(u"\u202Ea\U000E0041\u2066")), QStringLiteral("[U+202E]a[U+E0041][U+2066]"));
    EXPECT_EQ(unhidden(QStringLiteral("as it is")), QStringLiteral("as it is"));
    EXPECT_EQ(shownQuote(bidiQuote), shownBidiQuote);
    EXPECT_EQ(shortQuote(bidiQuote, 200), shownBidiQuote);
    EXPECT_EQ(inQuotes(bidiQuote), u'“' + bidiQuote + u'”') << "what is copied stays as it is";
}

TEST(SuspicionText, aNameThatTurnsWordsIsKeptApart)
{
    const QString name = QString::fromUtf16(u"Baku \u202E(2024)");
    EXPECT_EQ(isolated(name), QChar(0x2068) + name + QChar(0x2069));
    EXPECT_EQ(actorsText({Actor{{}, name}}), QStringLiteral("Baku [U+202E](2024)"));
}

TEST(SuspicionText, manyAreNamedOnceAndNotWithoutEnd)
{
    Event event;
    event.title = QString::fromUtf8("аx аx аb аc аd аe аf аg аh аi аj");
    ASSERT_EQ(suspicions(event).size(), 1);
    EXPECT_EQ(suspicions(event).front().count(QStringLiteral("аx")), 1);
    EXPECT_TRUE(suspicions(event).front().endsWith(QString::fromUtf8(" …")));
    event.title = QStringLiteral("Plain");
    EXPECT_TRUE(suspicions(event).isEmpty());
}

TEST_F(SuspiciousArticle, aTurnedQuoteIsSeenAsItIsWrittenAndKeptVerbatim)
{
    select("broken_bidi_quote.md");
    EXPECT_EQ(quoted().event.citations.front().exact, bidiQuote);
    expectVerified();
    EXPECT_EQ(label("eventQuote"), shownBidiQuote);
    EXPECT_EQ(label("eventTitle"), QStringLiteral("A [U+202E]won[U+202C] pledge"));
    EXPECT_EQ(label("eventSuspicion"), QStringLiteral("Signs hidden in these words: U+202E, U+202C, U+2069, U+200F"));

    EXPECT_TRUE(text().toPlainText().contains(QString::fromUtf8("Baku would ␦ton␦ open fire on 25 July, ministers␦ said␦.")));
    EXPECT_FALSE(turnsWords(text().toPlainText()));
    EXPECT_TRUE(tipOver(QString::fromUtf8("␦ton")).contains(QStringLiteral("A sign that is not seen: U+202E")));
    EXPECT_EQ(m_pane.selectedWords(), bidiQuote);
    text().copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), bidiQuote);
    m_pane.findChild<QToolButton *>(QStringLiteral("copyQuote"))->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(inQuotes(bidiQuote)));
    EXPECT_EQ(text().find(QStringLiteral("not ton")), 0);
    EXPECT_EQ(text().find(QStringLiteral("would ton open")), 1) << "what hides is no letter";
}

TEST_F(SuspiciousArticle, aNameOfTwoAlphabetsIsNamed)
{
    select("broken_homoglyph_actor.md");
    EXPECT_EQ(quoted().event.sources.front().name, QString::fromUtf8("Аrmenia"));
    expectVerified();
    EXPECT_EQ(label("eventQuote"), QString::fromUtf8("“Аrmenia warned Βaku on 25 July”"));
    EXPECT_EQ(label("eventSuspicion"), QStringLiteral("Letters of several alphabets in one word: ") + homoglyphs);
    const QString tip = tipOver(QString::fromUtf8("Βaku"));
    EXPECT_TRUE(tip.contains(QString::fromUtf8("Letters of several alphabets: Βaku (Latin, Greek)"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("A warning"))) << "the event's own";
    EXPECT_FALSE(tipOver(QStringLiteral("warned")).contains(QStringLiteral("alphabets")));
    EXPECT_EQ(m_pane.selectedWords(), QString::fromUtf8("Аrmenia warned Βaku on 25 July"));
}

TEST_F(SuspiciousArticle, anHonestOneIsNotSuspected)
{
    open({warning()});
    m_session.selectEvent(called(QStringLiteral("E1")).id);
    EXPECT_EQ(m_pane.findChild<QLabel *>(QStringLiteral("eventSuspicion")), nullptr);
}

TEST(SuspiciousReport, theNoteOfAQuoteWarns)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto report =
        chronology({{articleIn("broken_bidi_quote.md"), articleIn("broken_homoglyph_actor.md")}, {}, QStringLiteral("Border")});
    ASSERT_TRUE(report);
    ASSERT_EQ(report->document.notes.size(), 2u);
    const DocumentNote &turned = report->document.notes[0];
    EXPECT_TRUE(turned.quote.contains(QStringLiteral("[U+202E]ton[U+202C]"))) << turned.quote.toStdString();
    EXPECT_EQ(turned.source, QStringLiteral("Border Gazette, “Talks in Geneva”, 26 July 2024 · "
                                            "Signs hidden in these words: U+202E, U+202C, U+2069, U+200F"));
    EXPECT_TRUE(report->document.notes[1].source.endsWith(homoglyphs)) << report->document.notes[1].source.toStdString();
    const auto page = reportBytes(*report, QStringLiteral("html"));
    ASSERT_TRUE(page);
    EXPECT_FALSE(turnsWords(QString::fromUtf8(*page)));
}

TEST(SuspiciousVerbs, eventsAsTextWarn)
{
    const CliRun run =
        runDateline({QStringLiteral("events"), fileOf("broken_bidi_quote.md"), fileOf("broken_homoglyph_actor.md")});
    EXPECT_EQ(run.status, 0);
    EXPECT_FALSE(turnsWords(run.text()));
    EXPECT_TRUE(run.text().contains(QStringLiteral("Signs hidden in these words: U+202E, U+202C, U+2069, U+200F")));
    EXPECT_TRUE(run.text().contains(homoglyphs)) << run.text().toStdString();
    EXPECT_TRUE(runDateline({QStringLiteral("events"), fileOf("broken_bidi_quote.md"), QStringLiteral("--csv")})
                    .text()
                    .contains(bidiQuote))
        << "files for programs keep the words as they are";
}
