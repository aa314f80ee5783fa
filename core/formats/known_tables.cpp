#include "formats/known_tables.h"

#include <QHash>

#include <algorithm>

namespace dateline {

namespace {

using enum TableField;
using Columns = std::vector<TableColumn>;

void add(Columns &columns, const char *names, TableField use = LeftOut)
{
    for (const QString &name : QString::fromLatin1(names).split(u' '))
        columns.push_back({name, use});
}

void addActor(Columns &columns, const QByteArray &actor, bool isSource)
{
    add(columns, actor + "Code", isSource ? SourceCode : TargetCode);
    add(columns, actor + "Name", isSource ? Source : Target);
    add(columns, actor + "CountryCode", isSource ? SourceCountry : TargetCountry);
    add(columns, actor + "KnownGroupCode", isSource ? SourceRole : TargetRole);
    for (const char *part : {"EthnicCode", "Religion1Code", "Religion2Code"})
        add(columns, actor + part);
    for (const char *part : {"Type1Code", "Type2Code", "Type3Code"})
        add(columns, actor + part, isSource ? SourceRole : TargetRole);
}

void addPlace(Columns &columns, const QByteArray &of, bool isVersion2, TableField use)
{
    add(columns, of + "Geo_Type");
    add(columns, of + "Geo_FullName", use);
    add(columns, of + "Geo_CountryCode");
    add(columns, of + "Geo_ADM1Code");
    if (isVersion2)
        add(columns, of + "Geo_ADM2Code");
    for (const char *part : {"Geo_Lat", "Geo_Long", "Geo_FeatureID"})
        add(columns, of + part);
}

/// The GDELT Event Database's code books, 1.03 and 2.0: column by column. Facts.
Columns gdeltColumns(bool isVersion2, bool hasUrl)
{
    Columns columns;
    add(columns, "GLOBALEVENTID", Id);
    add(columns, "SQLDATE", Date);
    add(columns, "MonthYear Year FractionDate");
    addActor(columns, "Actor1", true);
    addActor(columns, "Actor2", false);
    add(columns, "IsRootEvent", Words);
    add(columns, "EventCode", Cameo);
    add(columns, "EventBaseCode EventRootCode QuadClass");
    add(columns, "GoldsteinScale", Score);
    add(columns, "NumMentions NumSources NumArticles AvgTone", Words);
    addPlace(columns, "Actor1", isVersion2, LeftOut);
    addPlace(columns, "Actor2", isVersion2, LeftOut);
    addPlace(columns, "Action", isVersion2, Place);
    add(columns, "DATEADDED", Published);
    if (hasUrl)
        add(columns, "SOURCEURL", Url);
    return columns;
}

TableMapping gdelt(qsizetype columns)
{
    const bool isVersion2 = columns > 58;
    TableMapping mapping;
    mapping.shape = isVersion2 ? QStringLiteral("GDELT 2.0") : QStringLiteral("GDELT 1.0");
    mapping.delimiter = '\t';
    mapping.quotes = false;
    mapping.isReports = true;
    mapping.columns = gdeltColumns(isVersion2, columns > 57);
    return mapping;
}

TableField useIn(const QHash<QString, TableField> &uses, const QString &name)
{
    return uses.value(name.simplified().toLower(), Words);
}

std::optional<TableMapping> icews(const QStringList &header)
{
    static const QHash<QString, TableField> uses{{"event id", Id},
                                                 {"event date", Date},
                                                 {"source name", Source},
                                                 {"source sectors", SourceRole},
                                                 {"source country", SourceCountry},
                                                 {"event text", Type},
                                                 {"cameo code", Cameo},
                                                 {"intensity", Score},
                                                 {"target name", Target},
                                                 {"target sectors", TargetRole},
                                                 {"target country", TargetCountry},
                                                 {"story id", Story},
                                                 {"publisher", Outlet},
                                                 {"city", Place},
                                                 {"district", Place},
                                                 {"province", Place},
                                                 {"country", Place}};
    TableMapping mapping;
    for (const QString &name : header)
        mapping.columns.push_back({name, useIn(uses, name)});
    if (!mapping.has(Id) || !mapping.has(Date) || !mapping.has(Cameo) || !mapping.has(SourceRole) || !mapping.has(Target))
        return std::nullopt;
    mapping.shape = QStringLiteral("ICEWS");
    mapping.isReports = true;
    mapping.nothing = QStringLiteral("NA");
    return mapping;
}

/// What csv_writer writes.
std::optional<TableMapping> own(const QStringList &header)
{
    static const QHash<QString, TableField> uses{{"id", Id},
                                                 {"date", Date},
                                                 {"earliest", LeftOut},
                                                 {"latest", LeftOut},
                                                 {"title", Title},
                                                 {"label", LeftOut},
                                                 {"type", Type},
                                                 {"modality", Modality},
                                                 {"status", Status},
                                                 {"said", Said},
                                                 {"source", Source},
                                                 {"target", Target},
                                                 {"speaker", Speaker},
                                                 {"place", Place},
                                                 {"published", Published},
                                                 {"publisher", Outlet},
                                                 {"article", Headline},
                                                 {"url", Url},
                                                 {"quote", Quote},
                                                 {"start", LeftOut},
                                                 {"end", LeftOut},
                                                 {"quote_state", LeftOut}};
    if (!header.contains(QStringLiteral("quote_state")) || !header.contains(QStringLiteral("earliest")))
        return std::nullopt;
    TableMapping mapping;
    mapping.shape = ownTable;
    for (const QString &name : header)
        mapping.columns.push_back({name, useIn(uses, name)});
    return mapping;
}

bool isGdeltRow(const QStringList &row)
{
    static const auto isNumber = [](const QString &cell) {
        return !cell.isEmpty() && std::ranges::all_of(cell, [](QChar digit) { return digit.isDigit(); });
    };
    const QString &day = row[1];
    return isNumber(row[0]) && day.size() == 8 && isNumber(day) && day.startsWith(row[2]) && row[2].size() == 6 &&
           day.startsWith(row[3]) && row[3].size() == 4;
}

} // namespace

std::optional<TableMapping> knownByHeader(const QStringList &header)
{
    for (const bool isVersion2 : {true, false}) {
        for (const bool hasUrl : {true, false}) {
            TableMapping mapping = gdelt(isVersion2 ? 61 : hasUrl ? 58 : 57);
            if (mapping.isFor(header))
                return mapping;
        }
    }
    if (auto mapping = icews(header))
        return mapping;
    return own(header);
}

std::optional<TableMapping> knownByRows(const std::vector<QStringList> &rows)
{
    const qsizetype columns = rows.empty() ? 0 : rows.front().size();
    if (columns != 57 && columns != 58 && columns != 61)
        return std::nullopt;
    const auto isOne = [&](const QStringList &row) { return row.size() == columns && isGdeltRow(row); };
    if (std::ranges::count_if(rows, isOne) * 10 < static_cast<qsizetype>(rows.size()) * 9) // a broken row or two
        return std::nullopt;
    TableMapping mapping = gdelt(columns);
    mapping.hasHeader = false;
    return mapping;
}

TableField fieldForName(const QString &name)
{
    static const QHash<QString, TableField> fields = [] {
        QHash<QString, TableField> made;
        const std::vector<std::pair<TableField, const char *>> names{
            {Id, "id eventid uid identifier"},
            {Date, "date eventdate start startdate datestart begin from when datum fecha tarih дата beginn début debut inicio"},
            {EndDate, "end enddate dateend until to finish ende fin bis конец"},
            {Title, "title headline event what whathappened name eventname heading titel titre título titulo ereignis événement "
                    "evento название"},
            {Quote, "quote text description statement excerpt remarks summary content zitat citation beschreibung описание"},
            {Type, "type eventtype category kind class typ tipo тип"},
            {Cameo, "cameo cameocode eventcode"},
            {Score, "goldstein goldsteinscale intensity"},
            {Source, "source actor who actor1 source_name sourcename actor1name sender initiator quelle"},
            {Target, "target whom towhom againstwhom actor2 recipient targetname actor2name receiver ziel"},
            {Speaker, "speaker spokesperson sprecher"},
            {Modality, "modality"},
            {Place, "place location where city country locale region ort lieu lugar место"},
            {Tags, "tags keywords labels tag"},
            {Note, "note notes comment comments"},
            {Url, "url link sourceurl href website"},
            {Outlet, "publisher outlet newspaper medium"},
            {Headline, "article articletitle sourceheadline"},
            {Published, "published publicationdate publishedat dateadded"}};
        for (const auto &[field, words] : names) {
            for (const QString &word : QString::fromUtf8(words).split(u' '))
                made.insert(word, field);
        }
        return made;
    }();
    QString key = name.toLower();
    key.removeIf([](QChar letter) { return letter.isSpace() || letter == u'_' || letter == u'-'; });
    return fields.value(key, Words);
}

} // namespace dateline
