#include "formats/article_formats.h"
#include "formats/cameo.h"
#include "formats/event_table.h"
#include "formats/table_rows.h"
#include "formats/table_shape.h"

#include "formats/gdelt_rows.h"
#include "formats/written.h"
#include "support/test_paths.h"

#include <QStringEncoder>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace dateline;

namespace {

using Articles = std::vector<AnnotatedArticle>;

Result<Articles> readTable(const QByteArray &bytes, const QString &name = QStringLiteral("t.csv"),
                           const TableMappings &tables = {})
{
    return readEventTable({name, bytes, {}, {}, tables});
}

/// What the beginning guesses is said.
Result<Articles> readGuessed(const QByteArray &bytes, DateOrder dates = DateOrder::Unknown)
{
    auto shape = tableShape(TableBytes::of(bytes));
    if (!shape)
        return tl::make_unexpected(shape.error());
    shape->mapping.dates = dates;
    return readTable(bytes, QStringLiteral("t.csv"), {{{QStringLiteral("t.csv"), shape->mapping}}, {}});
}

std::vector<Event> eventsOf(const Articles &articles)
{
    std::vector<Event> events;
    for (const AnnotatedArticle &article : articles)
        events.insert(events.end(), article.events.begin(), article.events.end());
    return events;
}

void expectVerified(const Articles &articles)
{
    for (const AnnotatedArticle &article : articles) {
        for (const Event &event : article.events) {
            EXPECT_FALSE(event.statementSpan().isEmpty());
            for (const Citation &citation : event.citations)
                EXPECT_EQ(checkCitation(citation, article.article.text).state, CitationState::Verified);
        }
    }
}

QString quoteOf(const Event &event)
{
    QStringList words;
    for (const Citation &citation : event.citations) {
        if (citation.role == CitationRole::Statement)
            words << citation.exact;
    }
    return words.join(QStringLiteral(" … "));
}

const TableSummary &summaryOf(const Articles &articles)
{
    return *articles.front().table;
}

} // namespace

TEST(Cameo, typesByTheLongestCode)
{
    const auto type = [](const char *code) { return cameoAct(QString::fromLatin1(code))->type; };
    EXPECT_EQ(type("010"), std::nullopt); // PLOVER does not code statements
    EXPECT_EQ(type("043"), EventType::Consult);
    EXPECT_EQ(type("081"), EventType::Concede);
    EXPECT_EQ(type("0813"), EventType::Retreat);
    EXPECT_EQ(type("0872"), EventType::Retreat);
    EXPECT_EQ(type("1621"), EventType::Sanction);
    EXPECT_EQ(type("163"), EventType::Coerce);
    EXPECT_EQ(type("1712"), EventType::Assault);
    EXPECT_EQ(type("192"), EventType::Coerce);
    EXPECT_EQ(type("193"), EventType::Assault);
    EXPECT_FALSE(cameoAct(u"42"));
    EXPECT_FALSE(cameoAct(u"1"));
    EXPECT_FALSE(cameoAct(u"consult"));
}

TEST(Cameo, agreesWithTheTableOfTheAlliance)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data/ontology/CAMEO2PLOVER-2021.txt"));
    int codes = 0;
    const QString table = QString::fromUtf8(bytesOf(sharedPath(QStringLiteral("data/ontology/CAMEO2PLOVER-2021.txt"))));
    for (const QString &line : table.split(u'\n')) {
        const QString code = line.section(u':', 0, 0).trimmed();
        const auto type = eventTypeFromName(line.section(u':', 1).section(u',', 0, 0).trimmed());
        if (code.size() < 3 || !code[0].isDigit() || !type)
            continue;
        ++codes;
        ASSERT_TRUE(cameoAct(code)) << code.toStdString();
        EXPECT_EQ(cameoAct(code)->type, type) << code.toStdString();
    }
    EXPECT_GT(codes, 200);
}

TEST(EventTable, gdeltByItsShape)
{
    for (const bool isVersion2 : {false, true}) {
        const QByteArray url = "https://www.example.org/a";
        const QByteArray bytes = gdeltRow(isVersion2, "1", "20240725", "AZEMIL", "138", "ARM", url) +
                                 gdeltRow(isVersion2, "2", "20240700", "ARMOPP", "010", "UNO", "https://example.net/b") +
                                 gdeltRow(isVersion2, "3", "20240725", "UNO", "1712", "", url);
        const auto read = readTable(bytes, QStringLiteral("20240725.export.CSV"));
        ASSERT_TRUE(read);
        EXPECT_EQ(summaryOf(*read).mapping.shape, isVersion2 ? QStringLiteral("GDELT 2.0") : QStringLiteral("GDELT 1.0"));
        EXPECT_TRUE(summaryOf(*read).mapping.isReports);
        EXPECT_EQ(summaryOf(*read).rows, 3);
        ASSERT_EQ(read->size(), 2U);
        const Article &article = read->front().article;
        EXPECT_EQ(article.url, QString::fromLatin1(url));
        EXPECT_EQ(article.publisher, QStringLiteral("example.org"));
        EXPECT_EQ(article.reader, reportsReaderName);
        EXPECT_EQ(article.published->toString(),
                  isVersion2 ? QStringLiteral("2024-07-25T14:30:00") : QStringLiteral("2024-07-25"));
        EXPECT_EQ(article.publishedReason.arguments, QStringList{QStringLiteral("DATEADDED")});
        ASSERT_EQ(read->front().events.size(), 2U); // rows of one address are one article
        const Event &threat = read->front().events[0];
        EXPECT_EQ(threat.title, QStringLiteral("Azerbaijan (MIL) makes threats against Armenia"));
        EXPECT_EQ(threat.type, EventType::Threaten);
        EXPECT_EQ(threat.happened->toString(), QStringLiteral("2024-07-25"));
        EXPECT_EQ(threat.sources, (std::vector<Actor>{{QStringLiteral("AZE"), QStringLiteral("Azerbaijan (MIL)")}}));
        EXPECT_EQ(threat.targets, (std::vector<Actor>{{QStringLiteral("ARM"), QStringLiteral("Armenia")}}));
        EXPECT_EQ(threat.tags, (QStringList{QStringLiteral("CAMEO 138"), QStringLiteral("Goldstein -5.0")}));
        EXPECT_EQ(quoteOf(threat), QStringLiteral("AZERBAIJAN … ARMENIA"));
        EXPECT_EQ(threat.place, QStringLiteral("Yerevan, Yerevan, Armenia"));
        const Event &raid = read->front().events[1];
        EXPECT_EQ(raid.type, EventType::Assault);
        EXPECT_EQ(raid.sources.front().code, QStringLiteral("UN"));
        EXPECT_TRUE(raid.targets.empty());
        const Event &statement = (*read)[1].events[0];
        EXPECT_EQ(statement.happened->toString(), QStringLiteral("2024-07")); // no day is made up
        EXPECT_FALSE(statement.type);
        EXPECT_EQ(statement.sources.front().code, QStringLiteral("ARMOPP")); // an opposition is not its state
        expectVerified(*read);
    }
}

TEST(EventTable, gdeltWithItsHeader)
{
    auto mapping = tableShape(TableBytes::of(gdeltRow(true, "1", "20240725", "ARM", "040", "AZE", "http://a.org/1")))->mapping;
    QByteArrayList names;
    for (const TableColumn &column : mapping.columns)
        names << column.name.toLatin1();
    const auto read = readTable(names.join('\t') + '\n' + gdeltRow(true, "1", "20240725", "ARM", "040", "AZE", "http://a.org/1"));
    ASSERT_TRUE(read);
    EXPECT_EQ(summaryOf(*read).mapping.shape, QStringLiteral("GDELT 2.0"));
    EXPECT_TRUE(summaryOf(*read).mapping.hasHeader);
    EXPECT_EQ(eventsOf(*read).size(), 1U);
}

TEST(EventTable, icewsOfTheSamples)
{
    const QString name = QStringLiteral("data/event-tables/icews-2018-first400.tab");
    SKIP_WITHOUT_SHARED(name);
    const auto read = readArticles(sharedPath(name));
    ASSERT_TRUE(read);
    EXPECT_EQ(summaryOf(*read).mapping.shape, QStringLiteral("ICEWS"));
    EXPECT_EQ(summaryOf(*read).rows, 400);
    EXPECT_EQ(summaryOf(*read).refused, 0);
    const auto events = eventsOf(*read);
    ASSERT_EQ(events.size(), 400U);
    expectVerified(*read);
    const auto first = std::ranges::find(events, QStringLiteral("32889836"), &Event::ownId);
    ASSERT_NE(first, events.end());
    EXPECT_EQ(first->title, QStringLiteral("Foreign Affairs (Bangladesh) → High Ranking Military Personnel (Vietnam): Consult"));
    EXPECT_EQ(first->type, EventType::Consult);
    EXPECT_EQ(first->happened->toString(), QStringLiteral("2018-06-01"));
    EXPECT_EQ(first->place, QStringLiteral("Hanoi, Thanh Pho Ha Noi, Vietnam")); // "NA" is nothing
    EXPECT_EQ(quoteOf(*first),
              QStringLiteral("Foreign Affairs (Bangladesh) … Consult … High Ranking Military Personnel (Vietnam)"));
    EXPECT_LT(read->size(), 250U); // a story each
    EXPECT_EQ(read->front().article.publisher, QStringLiteral("Vietnam News Agency Bulletin"));
    const auto typed = std::ranges::count_if(events, [](const Event &event) { return event.type.has_value(); });
    EXPECT_GT(typed, 280); // but statements and appeals
}

TEST(EventTable, travelsOfTheSamples)
{
    const QString name = QStringLiteral("data/event-tables/us-state-travels.csv");
    SKIP_WITHOUT_SHARED(name);
    const auto unknown = readArticles(sharedPath(name));
    ASSERT_FALSE(unknown); // nobody has said what its columns hold
    EXPECT_EQ(unknown.error().code, ErrorCode::TableNotMapped);
    EXPECT_EQ(unknown.error().arguments, QStringList{QStringLiteral("id, role, name, start, end, country, locale, remarks")});
    auto mapping = tableShape(*TableBytes::open(sharedPath(name)))->mapping;
    EXPECT_EQ(mapping.columns[3].use, TableField::Date);
    EXPECT_EQ(mapping.columns[4].use, TableField::EndDate);
    EXPECT_EQ(mapping.columns[7].use, TableField::Quote);
    const auto read = readArticles(sharedPath(name), {}, {{}, {mapping}}); // remembered
    ASSERT_TRUE(read);
    EXPECT_TRUE(summaryOf(*read).mapping.isRemembered);
    EXPECT_EQ(summaryOf(*read).refused, 0);
    EXPECT_EQ(eventsOf(*read).size(), static_cast<std::size_t>(summaryOf(*read).rows));
    EXPECT_GT(summaryOf(*read).rows, 3000);
    expectVerified(*read);
    const Event &first = read->front().events.front();
    EXPECT_EQ(first.happened->toString(), QStringLiteral("2021-06-09/2021-06-13"));
    EXPECT_EQ(first.place, QStringLiteral("United Kingdom, London, Cornwall"));
}

TEST(EventTable, encodingsAreGuessed)
{
    const QString text = QStringLiteral("date;title\n2024-07-25;Präsident trifft Außenminister\n");
    const auto titleIn = [](const QByteArray &bytes) {
        const auto read = readGuessed(bytes);
        return read ? eventsOf(*read).front().title : QString();
    };
    const QString expected = QStringLiteral("Präsident trifft Außenminister");
    EXPECT_EQ(titleIn(text.toUtf8()), expected);
    EXPECT_EQ(titleIn("\xEF\xBB\xBF" + text.toUtf8()), expected);
    EXPECT_EQ(titleIn(text.toLatin1()), expected);
    for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        EXPECT_EQ(titleIn(QStringEncoder(encoding, QStringEncoder::Flag::WriteBom)(text)), expected);
        EXPECT_EQ(titleIn(QStringEncoder(encoding)(text)), expected);
    }
    EXPECT_EQ(tableShape(TableBytes::of(text.toLatin1()))->mapping.encoding, TableEncoding::Latin1);
    EXPECT_EQ(tableShape(TableBytes::of("a,title\n1,\x93quoted\x94\n"))->mapping.encoding, TableEncoding::Windows1252);
    EXPECT_EQ(tableShape(TableBytes::of("a,title\n1,\xCF\xF0\xE5\xE7\xE8\xE4\xE5\xED\xF2\n"))->mapping.encoding,
              TableEncoding::Windows1251);
}

TEST(EventTable, delimitersAndHeadersAreGuessed)
{
    const auto mapping = [](const char *text) { return tableShape(TableBytes::of(text))->mapping; };
    EXPECT_EQ(mapping("date;title\n2024-07-25;a, b, c\n2024-07-26;d, e, f\n").delimiter, ';');
    EXPECT_EQ(mapping("date\ttitle\n1\t\"a\n2\tb\n").delimiter, '\t');
    EXPECT_FALSE(mapping("date\ttitle\n1\t\"a\n2\tb\n").quotes); // a database's dump
    EXPECT_EQ(mapping("date|title\n1|a\n").delimiter, '|');
    EXPECT_TRUE(mapping("When,What\n2024-07-25,Talks\n").hasHeader);
    const TableMapping none = mapping("2024-07-25,Talks\n2024-07-26,More talks\n");
    EXPECT_FALSE(none.hasHeader);
    EXPECT_EQ(none.columns[0].name, QStringLiteral("A"));
    EXPECT_EQ(columnLetter(27), QStringLiteral("AB"));
}

/// Every fault costs its row, is counted and says where and why.
TEST(EventTable, badRowsAreNamedAndGoodOnesComeIn)
{
    const QByteArray bytes = QByteArray("date,title\n") + "2024-07-25,One\n" + "2024-07-26,Two,too,many\n" + "2024-07-27\n" +
                             "31.02.2024,Undated\n" + "2024-07-28,\"never closed\n" + "2024-07-29,N" + '\0' + "UL\n" +
                             "2024-07-30,\xFF\xFE\n" + "2024-07-31,\n" + "2024-08-01," + QByteArray(2 * 1024 * 1024, 'x') + "\n" +
                             "2024-08-02,=HYPERLINK(\"x\")\n";
    TableMapping mapping;
    mapping.columns = {{QStringLiteral("date"), TableField::Date}, {QStringLiteral("title"), TableField::Title}};
    const auto read = readTable(bytes, QStringLiteral("t.csv"), {{{QStringLiteral("t.csv"), mapping}}, {}});
    ASSERT_TRUE(read);
    const TableSummary &summary = summaryOf(*read);
    const std::vector<Error> expected{
        {ErrorCode::WrongCellCount, {QStringLiteral("2"), QStringLiteral("4")}, QStringLiteral("t.csv"), 3, 16},
        {ErrorCode::WrongCellCount, {QStringLiteral("2"), QStringLiteral("1")}, QStringLiteral("t.csv"), 4, 11},
        {ErrorCode::BadDate, {QStringLiteral("31.02.2024")}, QStringLiteral("t.csv"), 5, 1},
        {ErrorCode::UnclosedQuote, {}, QStringLiteral("t.csv"), 6, 12},
        {ErrorCode::NulByte, {}, QStringLiteral("t.csv"), 7, 13},
        {ErrorCode::BadEncoding, {QStringLiteral("UTF-8")}, QStringLiteral("t.csv"), 8, 12},
        {ErrorCode::EmptyRow, {}, QStringLiteral("t.csv"), 9, 1},
        {ErrorCode::RowTooLong, {QStringLiteral("1048576")}, QStringLiteral("t.csv"), 10, 1}};
    EXPECT_EQ(summary.faults, expected);
    EXPECT_EQ(summary.rows, 10);
    EXPECT_EQ(summary.refused, 7);
    EXPECT_EQ(summary.undated, 1);
    QStringList titles;
    for (const Event &event : eventsOf(*read))
        titles << event.title;
    EXPECT_EQ(titles, (QStringList{QStringLiteral("One"), QStringLiteral("Undated"), QStringLiteral("=HYPERLINK(\"x\")")}));
}

TEST(EventTable, aCellPastTheLastColumnMayBeEmpty)
{
    const auto read = readGuessed("date,title\n2024-07-25,One,,\n");
    ASSERT_TRUE(read);
    EXPECT_EQ(summaryOf(*read).refused, 0);
}

TEST(EventTable, keepsWhatHasNoPlace)
{
    const auto read = readGuessed("date,title,budget\n2024-07-25,Talks,12 million\n");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->front().article.text, QStringLiteral("date: 2024-07-25\ntitle: Talks\nbudget: 12 million"));
    EXPECT_EQ(read->front().source.bytes, QByteArray("date,title,budget\n2024-07-25,Talks,12 million\n"));
    EXPECT_EQ(quoteOf(eventsOf(*read).front()), QStringLiteral("Talks"));
}

TEST(EventTable, rowsWithoutAnArticleAreArticlesOfTwoHundred)
{
    QByteArray bytes = "date,title\n";
    for (int row = 0; row < 450; ++row)
        bytes += "2024-07-25,Talks " + QByteArray::number(row) + '\n';
    const auto read = readGuessed(bytes);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 3U);
    EXPECT_EQ(read->front().events.size(), 200U);
    EXPECT_EQ(read->back().article.title, QStringLiteral("t, 401–450"));
}

TEST(EventTable, readsItselfAgainAlike)
{
    const QByteArray bytes = gdeltRow(true, "1", "20240725", "ARM", "040", "AZE", "http://a.org/1") +
                             gdeltRow(true, "1", "20240725", "AZE", "040", "ARM", "http://a.org/1"); // an id twice
    const auto once = readTable(bytes);
    const auto twice = readTable(bytes);
    ASSERT_TRUE(once && twice);
    EXPECT_EQ(once->front().events, twice->front().events);
    EXPECT_NE(once->front().events[0].uid, once->front().events[1].uid);
}

/// A row's place that makes its id another one may make it one that is taken.
TEST(EventTable, everyIdIsAnother)
{
    const auto read = readGuessed("id,title\na,One\na#3,Two\na,Three\n,Four\n");
    ASSERT_TRUE(read);
    std::set<QString> ids;
    std::set<QUuid> uids;
    for (const Event &event : eventsOf(*read)) {
        ids.insert(event.ownId);
        uids.insert(event.uid);
    }
    EXPECT_EQ(ids.size(), 4U);
    EXPECT_EQ(uids.size(), 4U);
}

TEST(EventTable, aFileMayBeNamedLikeAPlaceholder)
{
    const QString name = QStringLiteral("Paris%2C.csv");
    TableMapping mapping;
    mapping.columns = {{QStringLiteral("date"), TableField::Date}, {QStringLiteral("title"), TableField::Title}};
    const auto read = readTable("date,title\n2024-07-25,Talks\n", name, {{{name, mapping}}, {}});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->front().article.title, QStringLiteral("Paris%2C, 1–1"));
}

/// A cell cannot bring lines of its own into a file of lines.
TEST(EventTable, anAddressIsOneLine)
{
    const auto read = readGuessed("date,title,url\n2024-07-25,Talks,\"http://a.org/\r\nEND:VEVENT\nBEGIN:VEVENT\"\n");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->front().article.url, QStringLiteral("http://a.org/ END:VEVENT BEGIN:VEVENT"));
}

TEST(EventTable, noValueEndsALineOfACalendar)
{
    AnnotatedArticle article = readGuessed("date,title,place\n2024-07-25,Talks,Baku\n")->front();
    article.article.url = QStringLiteral("http://a.org/\r\nEND:VEVENT\nBEGIN:VEVENT");
    article.events.front().place = QStringLiteral("Baku\rEND:VEVENT");
    LossReport losses;
    const auto written = writeArticles(QStringLiteral("icalendar"), {article}, {}, plainWording(), losses);
    ASSERT_TRUE(written);
    QByteArray lines = written->front().bytes;
    EXPECT_EQ(lines.count("\nBEGIN:VEVENT"), 1);
    EXPECT_FALSE(lines.replace("\r\n", "").contains('\r'));
    EXPECT_FALSE(lines.contains('\n'));
}

/// What csv_writer wrote comes back: a formula without its guard.
TEST(EventTable, readsWhatDatelineWrites)
{
    AnnotatedArticle article;
    article.article.text = QStringLiteral("=1+1 they said on 25 July.");
    article.article.title = QStringLiteral("Talks");
    article.article.publisher = QStringLiteral("Gazette");
    article.article.url = QStringLiteral("https://example.org/talks");
    Event event;
    event.uid = QUuid::createUuidV5(QUuid(), QStringLiteral("x"));
    event.title = QStringLiteral("'=1+1, \"quoted\"");
    event.status = EventStatus::Suggested;
    event.said = *Edtf::parse(QStringLiteral("2024-07-20"));
    event.happened = *Edtf::parse(QStringLiteral("2024-07~"));
    event.type = EventType::Accuse;
    event.modality = Modality::Claimed;
    event.sources = {{QStringLiteral("ARM"), QStringLiteral("Armenia")}};
    event.citations = {citationAt(article.article.text, {0, 14}, CitationRole::Statement)};
    article.events = {event};
    LossReport losses;
    const auto written = writeArticles(QStringLiteral("csv"), {article}, {}, plainWording(), losses);
    ASSERT_TRUE(written);
    const auto read = readTable(written->front().bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(summaryOf(*read).mapping.shape, QStringLiteral("Dateline CSV"));
    const Event &back = read->front().events.front();
    EXPECT_EQ(back.title, event.title);
    EXPECT_EQ(back.happened, event.happened);
    EXPECT_EQ(back.type, event.type);
    EXPECT_EQ(back.modality, event.modality);
    EXPECT_EQ(back.status, event.status);
    EXPECT_EQ(back.said, event.said);
    EXPECT_EQ(back.sources.front().name, QStringLiteral("ARM"));
    EXPECT_EQ(quoteOf(back), QStringLiteral("=1+1 they said"));
    EXPECT_EQ(read->front().article.title, article.article.title);
    EXPECT_EQ(read->front().article.url, article.article.url);
}

TEST(EventTable, isReadInParts)
{
    QByteArray bytes;
    for (int row = 0; row < 20'000; ++row)
        bytes += gdeltRow(true, QByteArray::number(row), "20240725", "ARM", "040", "AZE",
                          "http://a.org/" + QByteArray::number(row / 3));
    TableBytes table = TableBytes::of(bytes);
    const auto mapping = mappingOf(QStringLiteral("t.csv"), table, {});
    ASSERT_TRUE(mapping);
    TableReader reader(QStringLiteral("t.csv"), std::move(table), *mapping);
    std::size_t events = 0;
    std::size_t most = 0;
    while (true) {
        const auto part = reader.next();
        ASSERT_TRUE(part);
        if (part->empty())
            break;
        std::size_t inPart = 0;
        for (const AnnotatedArticle &article : *part)
            inPart += article.events.size();
        most = std::max(most, inPart);
        events += inPart;
    }
    EXPECT_EQ(events, 20'000U);
    EXPECT_LT(most, 5'000U);
}

TEST(EventTable, readsNoMoreRowsThanItMay)
{
    TableMapping mapping;
    mapping.columns = {{QStringLiteral("A"), TableField::Title}};
    mapping.hasHeader = false;
    TableRows rows(QStringLiteral("t.csv"), TableBytes::of("One\nTwo\nThree\nFour\n"), mapping, 2);
    int read = 0;
    while (rows.next())
        read += rows.read() ? 1 : 0;
    EXPECT_EQ(read, 2);
    EXPECT_FALSE(rows.next());
    ASSERT_EQ(rows.summary().faults.size(), 1U);
    EXPECT_EQ(rows.summary().faults.front().code, ErrorCode::TooManyRows);
    EXPECT_EQ(rows.summary().faults.front().line, 3);
    EXPECT_EQ(rows.summary().faults.front().file, QStringLiteral("t.csv"));
}

TEST(EventTable, aFileIsATableByItsColumnsOnly)
{
    const QTemporaryDir folder;
    const auto put = [&](const char *name, const QByteArray &bytes) {
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    };
    EXPECT_TRUE(*openEventTable(put("g.txt", gdeltRow(true, "1", "20240725", "ARM", "040", "AZE", "http://a.org/1")), {}));
    EXPECT_FALSE(*openEventTable(put("a.txt", "Talks were held, they said, on 25 July.\n"), {}));
    EXPECT_FALSE(*openEventTable(put("u.csv", "a,b\n1,2\n"), {}));
    EXPECT_FALSE(*openEventTable(put("e.csv", ""), {}));
    EXPECT_FALSE(*openEventTable(folder.path(), {}));
    EXPECT_FALSE(*openEventTable(QStringLiteral("/dev/zero"), {}));
}

TEST(TableMapping, isAFile)
{
    TableMapping mapping;
    mapping.encoding = TableEncoding::Windows1252;
    mapping.delimiter = '\t';
    mapping.quotes = false;
    mapping.dates = DateOrder::MonthFirst;
    mapping.columns = {{QStringLiteral("When"), TableField::Date}, {QStringLiteral("What"), TableField::Title}};
    EXPECT_EQ(TableMapping::fromJson(mapping.toJson()), mapping);
    EXPECT_TRUE(mapping.isFor({QStringLiteral(" when"), QStringLiteral("WHAT")}));
    EXPECT_FALSE(mapping.isFor({QStringLiteral("when")}));
    for (const char *broken : {"", "[]", "{}", "{\"encoding\":\"EBCDIC\"}"})
        EXPECT_EQ(TableMapping::fromJson(broken).error().code, ErrorCode::BadMapping);
    EXPECT_EQ(TableMapping::fromJson(mapping.toJson().replace("\\t", "\\u0000")).error().code, ErrorCode::BadMapping);
    EXPECT_EQ(TableMapping::fromJson(mapping.toJson().replace("title", "nonsense")).error().arguments,
              QStringList{QStringLiteral("nonsense")});
}
