#pragma once

#include "document/document.h"

namespace dateline {

/// Words of others: they would end a script, turn a line around, or make a file that no reader of XML opens.
inline const QString hostileTitle = QStringLiteral("</script><b onclick='x()'>&\"]]>\u202Eevil\u2069 \u05E9\u05DC\u05D5\u05DD");

inline Document hostileDocument()
{
    Document document;
    document.title = hostileTitle + QChar(0x01);
    document.subtitle = QStringLiteral("a < b & c");
    document.language = QStringLiteral("en");
    document.notesTitle = QStringLiteral("Notes");
    document.backLabel = QStringLiteral("Back");
    DocumentEntry entry{
        QStringLiteral("event-1"), QStringLiteral("25 July"), {hostileTitle, {1, 2}}, {QStringLiteral("<claimed>")}};
    entry.lines.push_back({QStringLiteral("Denied: ") + hostileTitle, {1}});
    document.blocks = {DocumentContents{QStringLiteral("Contents")},
                       DocumentHeading{1, QStringLiteral("Events"), QStringLiteral("events")},
                       DocumentHeading{2, QStringLiteral("2024"), QStringLiteral("year-2024")},
                       entry,
                       DocumentTable{{QStringLiteral("Actor"), QStringLiteral("Acts")},
                                     {{{hostileTitle}, {QStringLiteral("3")}}},
                                     {false, true}},
                       DocumentPicture{"<svg xmlns='http://www.w3.org/2000/svg'/>", "PNG", {10, 10}, hostileTitle},
                       DocumentHeading{1, QStringLiteral("Rest"), QStringLiteral("rest")},
                       DocumentLine{hostileTitle, {3}}};
    document.notes = {{hostileTitle, QStringLiteral("Border Gazette"), QStringLiteral("https://border.example/a?b=1&c=\"2\""),
                       QStringLiteral("he")},
                      {QStringLiteral("“words”"), QStringLiteral("Caspian Herald"), QStringLiteral("javascript:alert(1)"), {}},
                      {{}, hostileTitle, {}, {}}};
    document.timeline = R"({"name":"</script><!-- ]]> & > <"})";
    return document;
}

} // namespace dateline
