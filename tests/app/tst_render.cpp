#include "app/cli_run.h"

#include <QImage>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace dateline;

namespace {

/// `dateline render` as a user calls it, and what poppler reads in the outcome.
class Render : public CliTest {
protected:
    QByteArray drawn(const QString &input, const QString &name, const QStringList &options = {},
                     const std::map<QString, QString> &environment = {}) const
    {
        const CliRun run =
            runDateline(QStringList{QStringLiteral("render"), input, QStringLiteral("-o"), path(name)} + options, environment);
        EXPECT_EQ(run.status, 0) << run.errors.join(u'\n').toStdString();
        return bytesOf(path(name));
    }

    /// The text of a page, from 1.
    QString pageText(const QString &name, int page) const
    {
        QProcess poppler;
        const QString number = QString::number(page);
        poppler.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-f"), number, QStringLiteral("-l"),
                                                    number, path(name), QStringLiteral("-")});
        EXPECT_TRUE(poppler.waitForFinished()) << "pdftotext";
        EXPECT_EQ(poppler.readAllStandardError(), QByteArray());
        return QString::fromUtf8(poppler.readAllStandardOutput());
    }
};

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

#define SKIP_WITHOUT_PROGRAM(name)                                                                                               \
    if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty())                                                          \
    GTEST_SKIP() << name " is not there"

} // namespace

TEST_F(Render, TheSameEventsGiveTheSameBytesElsewhereAndAnotherDay)
{
    SKIP_WITHOUT_PROGRAM("faketime");
    put(QStringLiteral("settings/fontconfig/fonts.conf"),
        QStringLiteral("<fontconfig><match target=\"font\"><edit name=\"antialias\"><bool>false</bool></edit>"
                       "<edit name=\"rgba\"><const>rgb</const></edit></match></fontconfig>"));
    QProcessEnvironment elsewhere = barrenEnvironment();
    for (const auto &[name, value] :
         std::initializer_list<std::pair<const char *, QString>>{{"TZ", QStringLiteral("Asia/Kolkata")},
                                                                 {"LC_ALL", QStringLiteral("fr_FR.UTF-8")},
                                                                 {"LANGUAGE", QStringLiteral("fr")},
                                                                 {"QT_FONT_DPI", QStringLiteral("160")},
                                                                 {"QT_SCALE_FACTOR", QStringLiteral("1.5")},
                                                                 {"QT_NO_CPU_FEATURE", QStringLiteral("avx2 avx sse4.1 ssse3")},
                                                                 {"XDG_CONFIG_HOME", path(QStringLiteral("settings"))}})
        elsewhere.insert(QLatin1String(name), value);
    for (const char *line : {"a.png", "a.svg", "a.pdf", "b.pdf --paper A3 --pages 3 --lanes actor"}) {
        const QStringList options = words(line);
        const QByteArray here = drawn(samples(), options.front(), options.mid(1));
        const QString there = path(QStringLiteral("there-") + options.front());
        QProcess process;
        process.setProcessEnvironment(elsewhere);
        process.start(QStringLiteral("faketime"),
                      QStringList{QStringLiteral("2031-03-03 03:03:03"), builtProgram(QStringLiteral("dateline")),
                                  QStringLiteral("render"), samples(), QStringLiteral("-o"), there} +
                          options.mid(1));
        ASSERT_TRUE(process.waitForFinished(120'000));
        ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        EXPECT_TRUE(bytesOf(there) == here) << line;
    }
}

TEST_F(Render, LanguageIsAskedForAndNotTheMachines)
{
    const std::map<QString, QString> french{{QStringLiteral("LC_ALL"), QStringLiteral("fr_FR.UTF-8")}};
    const QString inEnglish = QString::fromUtf8(drawn(samples(), QStringLiteral("a.svg"), {}, french));
    EXPECT_TRUE(inEnglish.contains(QStringLiteral("Verbal conflict")));
    EXPECT_FALSE(inEnglish.contains(QStringLiteral("août")));
    const QString inFrench = QString::fromUtf8(drawn(samples(), QStringLiteral("b.svg"), words("--language fr")));
    EXPECT_FALSE(inFrench.contains(QStringLiteral("Verbal conflict")));
    EXPECT_TRUE(inFrench.contains(QStringLiteral("août")));
}

TEST_F(Render, APosterIsTextOnPagesThatSayWhatTheyAre)
{
    SKIP_WITHOUT_PROGRAM("pdftotext");
    importSamples();
    const QByteArray pdf = drawn(library(), QStringLiteral("p.pdf"), words("--paper A4 --pages 4"));
    EXPECT_TRUE(pdf.contains("/Count 4"));
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 842"));
    int threatened = 0; // pages
    for (int page = 1; page <= 4; ++page) {
        const QString text = pageText(QStringLiteral("p.pdf"), page);
        threatened += text.contains(QStringLiteral("July 25 threat")) ? 1 : 0;
        // Poppler says for itself where blanks are.
        EXPECT_TRUE(QString(text).remove(u' ').contains(QStringLiteral("%1/4").arg(page))) << text.toStdString();
        for (const char *each : {"Verbal conflict", "Material cooperation", "hypothetical"})
            EXPECT_TRUE(text.contains(QLatin1String(each))) << each << " on page " << page;
        EXPECT_TRUE(text.trimmed().startsWith(QStringLiteral("l "))) << "the library's name: " << text.toStdString();
    }
    EXPECT_GE(threatened, 1);
    EXPECT_LE(threatened, 2) << "one page, and the strip that the next one is glued on";
}

TEST_F(Render, MirroredOnesAreTheSameWordsElsewhere)
{
    const auto texts = [&](const char *options) {
        const QString svg = QString::fromUtf8(drawn(samples(), QStringLiteral("m.svg"), words(options)));
        QStringList found;
        for (auto each = QRegularExpression(QStringLiteral(">([^<>]+)</text>")).globalMatch(svg); each.hasNext();)
            found << each.next().captured(1);
        found.sort();
        return std::pair(found, svg);
    };
    const auto [plain, plainBytes] = texts("");
    const auto [mirrored, mirroredBytes] = texts("--mirrored");
    EXPECT_GT(plain.size(), 20);
    EXPECT_EQ(mirrored, plain);
    EXPECT_NE(mirroredBytes, plainBytes);
}

TEST_F(Render, SizesAndPapers)
{
    drawn(samples(), QStringLiteral("a.png"), words("--size 400x300 --scale 1.5"));
    EXPECT_EQ(QImage(path(QStringLiteral("a.png"))).size(), QSize(600, 450));
    EXPECT_TRUE(
        drawn(samples(), QStringLiteral("a.pdf"), words("--size 480x288 --scale 2")).contains("/MediaBox [0 0 720.000000 432.0"));
    EXPECT_TRUE(drawn(samples(), QStringLiteral("b.pdf"), words("--paper LETTER --portrait"))
                    .contains("/MediaBox [0 0 612.000000 792.0"));
    EXPECT_TRUE(drawn(samples(), QStringLiteral("c.svg"), words("--title Chronicle")).contains(">Chronicle<"));
    for (const char *line : {"a.png --paper A4", "a.pdf --paper A9", "a.pdf --pages 0", "a.pdf --pages 2 --size 400x300",
                             "a.png --scale 0", "a.png --scale 9 --size 9000x400", "a.png --language xx"}) {
        const QStringList options = words(line);
        const CliRun run = runDateline(
            QStringList{QStringLiteral("render"), samples(), QStringLiteral("-o"), path(options.front())} + options.mid(1));
        EXPECT_EQ(run.status, 2) << line;
        EXPECT_EQ(run.errors.size(), 1) << line;
    }
}

TEST_F(Render, SaysWhenLettersComeFromTheMachine)
{
    const auto article = [](const char *title) {
        return QStringLiteral("---\npublished: 2024-07-26\n---\n[Talks began on [25 July]{.date value=2024-07-25}]"
                              "{.event #a type=CONSULT title=\"%1\"}.\n")
            .arg(QString::fromUtf8(title));
    };
    const auto errors = [&](const QString &file) {
        return runDateline({QStringLiteral("render"), file, QStringLiteral("-o"), path(QStringLiteral("a.svg"))}).errors;
    };
    EXPECT_EQ(errors(put(QStringLiteral("own.md"), article("Переговоры محادثات Բանակցություններ მოლაპარაკება Ö"))),
              QStringList());
    const QStringList japanese = errors(put(QStringLiteral("japanese.md"), article("会談 starts")));
    ASSERT_EQ(japanese.size(), 1);
    EXPECT_TRUE(japanese.front().contains(QStringLiteral("会談"))) << japanese.front().toStdString();
}
