#include "document/odt_writer.h"

#include "document/hostile_document.h"
#include "formats/archive.h"
#include "support/test_paths.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

using namespace dateline;

namespace {

std::map<QString, QByteArray> partsOf(const QByteArray &odt)
{
    std::map<QString, QByteArray> parts;
    const auto members = readArchive(odt);
    EXPECT_TRUE(members);
    for (const ArchiveMember &member : members.value_or(std::vector<ArchiveMember>()))
        parts[member.name] = member.bytes;
    return parts;
}

/// How often each element stands in it, by its name with its prefix; fails the test where it is not well-formed.
std::map<QString, int> namesIn(const QByteArray &part)
{
    std::map<QString, int> names;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            ++names[xml.qualifiedName().toString()];
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return names;
}

} // namespace

TEST(OdtWriter, SaysWhatItIsWhereOthersLook)
{
    const auto odt = odtOf(hostileDocument());
    ASSERT_TRUE(odt);
    EXPECT_EQ(odt->mid(30, 8), "mimetype");
    EXPECT_EQ(odt->mid(38, 39), "application/vnd.oasis.opendocument.text");
}

TEST(OdtWriter, PartsAreWellFormedAndNamedInTheManifest)
{
    const auto parts = partsOf(*odtOf(hostileDocument()));
    ASSERT_TRUE(parts.contains(QStringLiteral("META-INF/manifest.xml")));
    for (const auto &[name, bytes] : parts) {
        if (name.endsWith(QLatin1String(".xml"))) {
            EXPECT_FALSE(namesIn(bytes).empty()) << name.toStdString();
        }
        if (name != QLatin1String("mimetype") && !name.startsWith(QLatin1String("META-INF/"))) {
            EXPECT_TRUE(parts.at(QStringLiteral("META-INF/manifest.xml")).contains('"' + name.toUtf8() + '"'))
                << name.toStdString();
        }
    }
    EXPECT_EQ(parts.at(QStringLiteral("Pictures/timeline.png")), "PNG");
}

TEST(OdtWriter, NotesAreFootnotesAndCalledAgainByReference)
{
    const QByteArray content = partsOf(*odtOf(hostileDocument())).at(QStringLiteral("content.xml"));
    auto names = namesIn(content);
    EXPECT_EQ(names[QStringLiteral("text:note")], 3);
    EXPECT_EQ(names[QStringLiteral("text:note-ref")], 1);
    EXPECT_EQ(names[QStringLiteral("text:h")], 3);
    EXPECT_EQ(names[QStringLiteral("text:bookmark-ref")], 3);
    QString text;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    EXPECT_EQ(text.count(hostileTitle), 8); // title, entry and its line, cell, picture, line, two notes
}

TEST(OdtWriter, KnowsItsLanguageAndDirection)
{
    Document document = hostileDocument();
    document.language = QStringLiteral("pt-BR");
    document.rightToLeft = true;
    const QByteArray styles = partsOf(*odtOf(document)).at(QStringLiteral("styles.xml"));
    EXPECT_TRUE(styles.contains("fo:language=\"pt\" fo:country=\"BR\""));
    EXPECT_TRUE(styles.contains("\"rl-tb\""));
    EXPECT_FALSE(styles.contains('@'));
}

TEST(OdtWriter, SameDocumentSameBytes)
{
    EXPECT_TRUE(*odtOf(hostileDocument()) == *odtOf(hostileDocument()));
}
