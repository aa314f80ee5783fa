#include "app/cli_run.h"
#include "app/translated.h"
#include "wording/change_text.h"
#include "wording/date_text.h"
#include "wording/event_label.h"
#include "wording/quote_text.h"
#include "wording/event_type_text.h"

#include <QDirIterator>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <array>

using namespace dateline;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations;
    bool finished = true;
    bool plural = false;
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == QLatin1String("name"))
            context = xml.readElementText();
        else if (name == QLatin1String("message"))
            messages.push_back({context, {}, {}, {}, true, xml.attributes().hasAttribute(QLatin1String("numerus"))});
        else if (name == QLatin1String("source"))
            messages.back().source = xml.readElementText();
        else if (name == QLatin1String("comment"))
            messages.back().comment = xml.readElementText();
        else if (name == QLatin1String("translation")) {
            messages.back().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.back().plural)
                messages.back().translations = {xml.readElementText()};
        } else if (name == QLatin1String("numerusform"))
            messages.back().translations << xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString();
    return messages;
}

QString translationFile(const QString &language)
{
    return sourceTree(QStringLiteral("translations/dateline_%1.ts").arg(language));
}

/// What `update_translations` would make of a language's file now.
std::vector<Message> updated(const QString &language, const QStringList &options)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("dateline_%1.ts").arg(language));
    EXPECT_TRUE(QFile::copy(translationFile(language), copy));
    QStringList arguments = options + QStringList{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-I"),
                                                  sourceTree(QStringLiteral("app"))};
    QDirIterator sources(sourceTree(QStringLiteral("app")), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext())
        arguments << sources.next();
    QProcess lupdate;
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
                  arguments + QStringList{QStringLiteral("-ts"), copy});
    EXPECT_TRUE(lupdate.waitForFinished(120'000)) << lupdate.errorString().toStdString();
    EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
    return messagesOf(copy);
}

void expectComplete(const QString &language, const QStringList &options)
{
    const std::vector<Message> messages = updated(language, options);
    EXPECT_GT(messages.size(), 20U);
    for (const Message &message : messages) {
        const bool translated = message.finished && !message.translations.isEmpty() && !message.translations.contains(QString());
        EXPECT_TRUE(translated) << language.toStdString() << ", " << message.context.toStdString() << ": "
                                << message.source.toStdString();
    }
    EXPECT_EQ(messages.size(), messagesOf(translationFile(language)).size()) << "obsolete texts, or missing ones";
}

class French : public testing::Test {
protected:
    French() { EXPECT_TRUE(m_loaded); }
    QTranslator m_translator;
    bool m_loaded = m_translator.load(QStringLiteral(":/i18n/dateline_fr.qm"));
    Translated m_translated{m_translator, QLocale(QLocale::French, QLocale::France)};

    static QString words(const char *edtf) { return dateText(*Edtf::parse(QLatin1String(edtf))); }
    static QString label(const char *edtf, const char *act, std::optional<EventType> type = {})
    {
        return eventLabel(edtf ? std::optional(*Edtf::parse(QLatin1String(edtf))) : std::nullopt, QLatin1String(act), type);
    }
};

} // namespace

TEST(Translations, frenchHasEveryText)
{
    expectComplete(QStringLiteral("fr"), {});
}

TEST(Translations, englishHasEveryPlural)
{
    expectComplete(QStringLiteral("en"), {QStringLiteral("-pluralonly")});
}

TEST(Translations, everyPlaceholderIsKept)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:\\d|n)"));
    for (const char *language : {"fr", "en"}) {
        for (const Message &message : messagesOf(translationFile(QLatin1String(language)))) {
            for (const QString &translation : message.translations) {
                QRegularExpressionMatchIterator each = placeholder.globalMatch(message.source);
                while (each.hasNext())
                    EXPECT_TRUE(translation.contains(each.next().captured())) << translation.toStdString();
            }
        }
    }
}

TEST(Translations, frenchSpacesBeforeSignsAreNarrowAndDoNotBreak)
{
    static const QRegularExpression wrong(QStringLiteral("[ \\x{a0}][;:!?»]|«[^\\x{202f}]"));
    for (const Message &message : messagesOf(translationFile(QStringLiteral("fr")))) {
        for (const QString &translation : message.translations)
            EXPECT_FALSE(translation.contains(wrong)) << translation.toStdString();
    }
}

/// lupdate does not look into macros: what stands behind one is never offered to a translator.
TEST(Translations, noTextHidesInAMacro)
{
    static const QRegularExpression hiding(QStringLiteral("#define[^\\n]*TRANSLATE_(?:N_)?NOOP"));
    QDirIterator sources(sourceTree(QStringLiteral("app")), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(QString::fromUtf8(file.readAll()).contains(hiding)) << file.fileName().toStdString();
    }
}

TEST_F(French, datesInWords)
{
    const std::vector<std::pair<const char *, const char *>> table{
        {"2024-07-25", "25 juillet 2024"},
        {"2024-07-01", "1er juillet 2024"},
        {"2024-07-11~", "vers le 11 juillet 2024"},
        {"2024-07~", "vers juillet 2024"},
        {"2024~", "vers 2024"},
        {"2024-22~", "vers l’été 2024"},
        {"2024-07?", "juillet 2024 (incertain)"},
        {"2023-09", "septembre 2023"},
        {"2023-09/..", "depuis septembre 2023"},
        {"2024-07-01/..", "depuis le 1er juillet 2024"},
        {"2023-09~/..", "depuis septembre 2023 environ"},
        {"../2024-06-19", "jusqu’au 19 juin 2024"},
        {"../2024-06", "jusqu’en juin 2024"},
        {"../2024", "jusqu’en 2024"},
        {"../2024-21", "jusqu’au printemps 2024"},
        {"../2024-23", "jusqu’à l’automne 2024"},
        {"2023-09/2024-07", "de septembre 2023 à juillet 2024"},
        {"2024-04/2024-07", "d’avril à juillet 2024"},
        {"2024-07-10/2024-07-11", "du 10 au 11 juillet 2024"},
        {"2024-12-31/2025-01-02", "du 31 décembre 2024 au 2 janvier 2025"},
        {"[2024-07-10,2024-07-11]", "le 10 ou le 11 juillet 2024"},
        {"[2024-07-01..2024-07-10]", "entre le 1er et le 10 juillet 2024"},
        {"2024-07-1X", "entre le 10 et le 19 juillet 2024"},
        {"2024-07-XX", "courant juillet 2024"},
        {"2024-XX", "courant 2024"},
        {"2024-24", "hiver 2024-2025"},
        {"2024-33", "1er trimestre 2024"},
        {"2024-34/..", "depuis le 2e trimestre 2024"},
        {"199X", "les années 1990"},
        {"199X/..", "depuis les années 1990"},
        {"19XX", "les années 1900–1999"},
        {"-0043-03-15", "15 mars 44 av.\u00a0J.-C."},
        {"2024-07-25T14:30+04:00", "25 juillet 2024 à 14:30 (UTC+4)"},
    };
    for (const auto &[edtf, text] : table)
        EXPECT_EQ(words(edtf), QString::fromUtf8(text)) << edtf;
}

TEST_F(French, quotesHaveTheirOwnMarks)
{
    EXPECT_EQ(inQuotes(QStringLiteral("x")), QStringLiteral("«\u202fx\u202f»"));
}

TEST_F(French, labelsPutTheActFirst)
{
    EXPECT_EQ(label("2024-07-25", "threat"), QStringLiteral("menace du 25 juillet"));
    EXPECT_EQ(label("2024-07-01", "warning"), QStringLiteral("avertissement du 1er juillet"));
    EXPECT_EQ(label("2023-09", "offensive"), QStringLiteral("offensive de septembre 2023"));
    EXPECT_EQ(label("2024-04", "talks"), QStringLiteral("pourparlers d’avril 2024"));
    EXPECT_EQ(label("2023", ""), QStringLiteral("événement de 2023"));
    EXPECT_EQ(label("199X", "treaty"), QStringLiteral("traité des années 1990"));
    EXPECT_EQ(label("2024-11", "COP29"), QStringLiteral("COP29"));
    EXPECT_EQ(label(nullptr, "deal"), QStringLiteral("Entente"));
}

TEST_F(French, oneAndNoneAreSingular)
{
    EXPECT_EQ(changeText({ChangeKind::Import, 0, {}}), QStringLiteral("l’import de 0 article"));
    EXPECT_EQ(changeText({ChangeKind::Import, 1, {}}), QStringLiteral("l’import de 1 article"));
    EXPECT_EQ(changeText({ChangeKind::Import, 12, {}}), QStringLiteral("l’import de 12 articles"));
}

TEST_F(French, theDomainsWordsAreTranslated)
{
    EXPECT_EQ(eventTypeText(EventType::Threaten), QStringLiteral("Menace"));
    EXPECT_EQ(modalityText(Modality::Claimed), QStringLiteral("allégué"));
    EXPECT_EQ(quadText(Quad::VerbalConflict), QStringLiteral("Conflit verbal"));
}

class FrenchCli : public CliTest {};

TEST_F(FrenchCli, theLanguageIsThatOfTheLocale)
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const CliRun help = runDateline({QStringLiteral("--help")}, {{QLatin1String(variable), QStringLiteral("fr_FR.UTF-8")}});
        EXPECT_EQ(help.status, 0);
        EXPECT_TRUE(help.text().startsWith(QStringLiteral("Utilisation"))) << variable << ": " << help.output.toStdString();
    }
    EXPECT_TRUE(runDateline({QStringLiteral("--help")}).text().startsWith(QStringLiteral("Usage")));
    EXPECT_TRUE(runDateline({QStringLiteral("--help")}, {{QStringLiteral("LC_ALL"), QStringLiteral("sw_KE.UTF-8")}})
                    .text()
                    .startsWith(QStringLiteral("Usage")))
        << "a language that is not there";
}

TEST_F(FrenchCli, whatPeopleReadIsFrenchAndWhatProgramsReadTheSameEverywhere)
{
    const std::map<QString, QString> french{{QStringLiteral("LC_ALL"), QStringLiteral("fr_FR.UTF-8")}};
    const CliRun text = runDateline({QStringLiteral("events"), samples()}, french);
    EXPECT_EQ(text.status, 0);
    EXPECT_TRUE(text.text().contains(QStringLiteral("25 juillet 2024")));
    EXPECT_TRUE(text.text().contains(QStringLiteral("depuis septembre 2023")));

    const QStringList json{QStringLiteral("events"), QStringLiteral("--json"), samples()};
    EXPECT_TRUE(runDateline(json).text().contains(QStringLiteral("\"July 25 threat\"")));
    EXPECT_EQ(runDateline(json, french).output, runDateline(json).output);
}
