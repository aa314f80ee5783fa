#include "app/cli_run.h"
#include "formats/written_pdf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextDocumentFragment>

#include <set>

using namespace dateline;

namespace {

#define SKIP_WITHOUT_PROGRAM(name)                                                                                               \
    if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty())                                                          \
    GTEST_SKIP() << name " is not there"

/// `dateline export --to …` and `convert --to …`, and what others' programs read in the outcome.
class ReportFiles : public CliTest {
protected:
    QByteArray written(const QString &name, const QStringList &options = {}) const
    {
        const CliRun run = runDateline(QStringList{QStringLiteral("export"), library(), QStringLiteral("--to"),
                                                   QFileInfo(name).suffix(), QStringLiteral("-o"), path(name)} +
                                       options);
        EXPECT_EQ(run.status, 0) << run.errors.join(u'\n').toStdString();
        return bytesOf(path(name));
    }
    QString output(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(barrenEnvironment());
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(120'000)) << program.toStdString();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QString pdfText(const QString &name, const QStringList &options = {}) const
    {
        return output(QStringLiteral("pdftotext"), options + QStringList{path(name), QStringLiteral("-")});
    }
};

/// The words alone: where lines end, and how often a blank stands, is the page's.
QString wordsOf(QString text)
{
    static const QRegularExpression unseen(QStringLiteral("[\\x{2060}\\x{2066}-\\x{2069}\\x{feff}]"));
    return text.remove(unseen).simplified();
}

/// The exact words of every statement of the files' events.
QStringList quotesOf(const QString &files)
{
    QStringList quotes;
    const CliRun run = runDateline({QStringLiteral("events"), files, QStringLiteral("--json")});
    for (const QJsonValue event : QJsonDocument::fromJson(run.output)[QStringLiteral("events")].toArray()) {
        for (const QJsonValue citation : event[QStringLiteral("citations")].toArray()) {
            if (citation[QStringLiteral("role")] == QStringLiteral("statement"))
                quotes << wordsOf(citation[QStringLiteral("exact")].toString());
        }
    }
    EXPECT_FALSE(quotes.isEmpty());
    return quotes;
}

void expectAll(const QStringList &quotes, const QString &text)
{
    for (const QString &quote : quotes)
        EXPECT_TRUE(text.contains(quote)) << quote.toStdString();
}

} // namespace

TEST_F(ReportFiles, EveryQuoteIsFoundInThePdf)
{
    importSamples();
    written(QStringLiteral("c.pdf"));
    expectAll(quotesOf(samples()), wordsOf(pdfText(QStringLiteral("c.pdf"))));
}

TEST_F(ReportFiles, ThePdfsContentsNotesAndOutlineLeadThere)
{
    SKIP_WITHOUT_PROGRAM("pdftohtml");
    importSamples();
    written(QStringLiteral("c.pdf"));
    const QString xml = output(QStringLiteral("pdftohtml"), {QStringLiteral("-xml"), QStringLiteral("-i"),
                                                             QStringLiteral("-stdout"), path(QStringLiteral("c.pdf"))});
    static const QRegularExpression link(QStringLiteral("<a href=\"[^\"]*#(\\d+)\">([^<]*)</a>"));
    int years = 0, notes = 0;
    for (auto each = link.globalMatch(xml); each.hasNext();) {
        const auto match = each.next();
        static const QRegularExpression year(QStringLiteral("^20\\d\\d$")), number(QStringLiteral("^\\d{1,3}$"));
        years += year.match(match.captured(2).trimmed()).hasMatch() ? 1 : 0;
        notes += number.match(match.captured(2).trimmed()).hasMatch() ? 1 : 0;
    }
    EXPECT_EQ(years, 6);
    EXPECT_GE(notes, 80);
    EXPECT_TRUE(
        xml.contains(QRegularExpression(QStringLiteral("<outline>\\s*<item page=\"1\">Events</item>\\s*<outline>\\s*<item "
                                                       "page=\"1\">2020</item>\\s*<item page=\"\\d\">2022</item>"))))
        << "and its outline";
}

TEST_F(ReportFiles, ThePdfsContentsNameTheRightPages)
{
    importSamples();
    written(QStringLiteral("c.pdf"));
    const QString first =
        pdfText(QStringLiteral("c.pdf"), {QStringLiteral("-layout"), QStringLiteral("-l"), QStringLiteral("1")});
    static const QRegularExpression line(QStringLiteral("^ +(20\\d\\d) +(\\d+)$"), QRegularExpression::MultilineOption);
    int years = 0;
    for (auto found = line.globalMatch(first.section(QStringLiteral("Contents"), 1)); found.hasNext(); ++years) {
        const auto match = found.next();
        const QString page =
            pdfText(QStringLiteral("c.pdf"), {QStringLiteral("-f"), match.captured(2), QStringLiteral("-l"), match.captured(2)});
        EXPECT_TRUE(page.split(u'\n').contains(match.captured(1))) << match.captured(0).toStdString();
    }
    EXPECT_EQ(years, 6);
}

TEST_F(ReportFiles, LibreOfficeReadsTheTextWithEveryQuote)
{
    SKIP_WITHOUT_PROGRAM("soffice");
    importSamples();
    written(QStringLiteral("c.odt"));
    output(QStringLiteral("soffice"),
           {QStringLiteral("-env:UserInstallation=file://") + path(QStringLiteral("office")), QStringLiteral("--headless"),
            QStringLiteral("--convert-to"), QStringLiteral("html:HTML (StarWriter)"), QStringLiteral("--outdir"),
            path(QStringLiteral("out")), path(QStringLiteral("c.odt"))});
    // Its plain text leaves footnotes out.
    const QString html = QString::fromUtf8(bytesOf(path(QStringLiteral("out/c.html"))));
    expectAll(quotesOf(samples()), wordsOf(QTextDocumentFragment::fromHtml(html).toPlainText()));
}

TEST_F(ReportFiles, XmllintTakesThePage)
{
    SKIP_WITHOUT_PROGRAM("xmllint");
    importSamples();
    for (const QStringList &options : {QStringList(), QStringList{QStringLiteral("--briefing")}}) {
        written(QStringLiteral("c.html"), options);
        QProcess process;
        process.start(QStringLiteral("xmllint"),
                      {QStringLiteral("--noout"), QStringLiteral("--nonet"), path(QStringLiteral("c.html"))});
        ASSERT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    }
}

TEST_F(ReportFiles, ThePageHoldsEveryQuote)
{
    importSamples();
    QString html = QString::fromUtf8(written(QStringLiteral("c.html")));
    html.replace(QStringLiteral("&quot;"), QStringLiteral("\"")).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    expectAll(quotesOf(samples()), wordsOf(html));
}

TEST_F(ReportFiles, SameEventsSameBytesOnAnyDay)
{
    SKIP_WITHOUT_PROGRAM("faketime");
    importSamples();
    for (const char *format : {"html", "odt", "pdf"}) {
        for (const QStringList &options : {QStringList(), QStringList{QStringLiteral("--briefing")}}) {
            const QString name = QStringLiteral("here.") + QLatin1String(format);
            const QByteArray here = written(name, options);
            QProcess process;
            QProcessEnvironment elsewhere = barrenEnvironment();
            elsewhere.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Kolkata"));
            process.setProcessEnvironment(elsewhere);
            const QString there = path(QStringLiteral("there.") + QLatin1String(format));
            process.start(QStringLiteral("faketime"),
                          QStringList{QStringLiteral("2031-03-03 03:03:03"), builtProgram(QStringLiteral("dateline")),
                                      QStringLiteral("export"), library(), QStringLiteral("--to"), QLatin1String(format),
                                      QStringLiteral("-o"), there} +
                              options);
            ASSERT_TRUE(process.waitForFinished(120'000));
            EXPECT_TRUE(bytesOf(there) == here) << format;
        }
    }
}

TEST_F(ReportFiles, IsInTheUsersLanguage)
{
    importSamples();
    const CliRun run = runDateline({QStringLiteral("export"), library(), QStringLiteral("--to"), QStringLiteral("html")},
                                   {{QStringLiteral("LC_ALL"), QStringLiteral("fr_FR.UTF-8")}});
    EXPECT_EQ(run.status, 0);
    EXPECT_TRUE(run.text().contains(QStringLiteral("25 juillet 2024")));
    EXPECT_TRUE(run.text().contains(QStringLiteral("lang=\"fr")));
}

TEST_F(ReportFiles, FollowsTheFilterAndSaysSo)
{
    importSamples();
    const QString html =
        QString::fromUtf8(written(QStringLiteral("c.html"), {QStringLiteral("--type"), QStringLiteral("THREATEN")}));
    EXPECT_EQ(html.count(QStringLiteral("<article ")), 1);
    EXPECT_TRUE(html.contains(QStringLiteral("Threaten")));
    EXPECT_TRUE(html.contains(QStringLiteral("that the filter keeps out")));
}

TEST_F(ReportFiles, AFileIsConvertedToo)
{
    SKIP_WITHOUT_SHARED("seed/azerbaijan-threat.ann");
    const QString seed = sharedPath(QStringLiteral("seed/azerbaijan-threat.ann"));
    for (const char *format : {"html", "odt", "pdf"}) {
        const QString name = QStringLiteral("seed.") + QLatin1String(format);
        EXPECT_EQ(runDateline({QStringLiteral("convert"), seed, QStringLiteral("--to"), QLatin1String(format),
                               QStringLiteral("-o"), path(name)})
                      .status,
                  0);
    }
    expectAll(quotesOf(seed), wordsOf(pdfText(QStringLiteral("seed.pdf"))));
}

TEST_F(ReportFiles, QuotesOfAPaperStandOnThePagesThatTheirNotesName)
{
    SKIP_WITHOUT_PROGRAM("pdftotext");
    const std::vector<QStringList> pages{
        {QStringLiteral("Baku, 26 July 2024"),
         {},
         QStringLiteral("Azerbaijan threatened Armenia with a war on"),
         QStringLiteral("25 July 2024. Nobody was hurt.")},
        {QStringLiteral("On 24 July 2024 Armenia rejected the"), QStringLiteral("demands of Azerbaijan. Nothing else was said.")},
        {QStringLiteral("On 23 July 2024 Russia condemned the attack"), QStringLiteral("on Armenia.")}};
    WrittenPdf paper;
    for (const QStringList &page : pages) {
        if (&page != &pages.front())
            paper.newPage();
        paper.put(60, 90, page);
    }
    QFile file(path(QStringLiteral("paper.pdf")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(paper.bytes());
    file.close();
    const QString html =
        runDateline({QStringLiteral("convert"), file.fileName(), QStringLiteral("--to"), QStringLiteral("html")}).text();
    static const QRegularExpression note(
        QStringLiteral("class=\"quote\"[^>]*>“([^<]*)”</span>[^<]*<cite>[^<]*p\\. (\\d)</cite>"));
    std::set<QString> named;
    for (auto each = note.globalMatch(html); each.hasNext();) {
        const auto match = each.next();
        const QString page = match.captured(2);
        named.insert(page);
        const QString text = pdfText(QStringLiteral("paper.pdf"), {QStringLiteral("-f"), page, QStringLiteral("-l"), page});
        EXPECT_TRUE(wordsOf(text).contains(wordsOf(match.captured(1)))) << match.captured(0).toStdString();
    }
    EXPECT_EQ(named, (std::set<QString>{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")})) << html.toStdString();
}

TEST_F(ReportFiles, OfAPlainArticleItHasTheSuggestions)
{
    const QString article = put(QStringLiteral("plain.txt"),
                                QStringLiteral("Baku, 26 July 2024\n\nAzerbaijan threatened Armenia with war on 25 July.\n"));
    const CliRun run = runDateline({QStringLiteral("convert"), article, QStringLiteral("--to"), QStringLiteral("html")});
    EXPECT_EQ(run.status, 0) << run.errors.join(u'\n').toStdString();
    EXPECT_TRUE(run.text().contains(QStringLiteral("<span class=\"mark\">suggested</span>")));
    EXPECT_TRUE(run.text().contains(QStringLiteral("25 July 2024")));
}

TEST_F(ReportFiles, WrongUsageIsSaid)
{
    importSamples();
    EXPECT_EQ(runDateline({QStringLiteral("export"), library(), QStringLiteral("--to"), QStringLiteral("csv"),
                           QStringLiteral("--briefing")})
                  .status,
              2);
    EXPECT_EQ(runDateline({QStringLiteral("convert"), samples() + QStringLiteral("/2024-07-25-border-threat.md"),
                           QStringLiteral("--to"), QStringLiteral("html"), QStringLiteral("--from"), QStringLiteral("2024")})
                  .status,
              2);
    EXPECT_EQ(runDateline({QStringLiteral("export"), library(), QStringLiteral("--to"), QStringLiteral("pdf"),
                           QStringLiteral("-o"), path(QStringLiteral("no/such/folder.pdf"))})
                  .status,
              3);
}
