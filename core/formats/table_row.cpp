#include "formats/table_row.h"

#include "formats/cameo.h"
#include "formats/csv_cells.h"
#include "formats/event_draft.h"
#include "formats/known_tables.h"
#include "formats/table_bytes.h"
#include "formats/table_date.h"

#include <QRegularExpression>

#include <algorithm>

namespace dateline {

namespace {

using enum TableField;

/// Where the byte at `at` stands in the line, in UTF-16 units from 1.
int columnOf(const CsvRow &row, int at)
{
    const qsizetype start = row.raw.first(at).lastIndexOf('\n') + 1;
    return static_cast<int>(QString::fromUtf8(row.raw.sliced(start, at - start)).size()) + 1;
}

QStringList listed(const QString &cell, const QString &separators)
{
    QStringList parts;
    QString part;
    for (const QChar letter : cell + separators[0]) {
        if (!separators.contains(letter)) {
            part += letter;
            continue;
        }
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
        part.clear();
    }
    return parts;
}

bool isCapitals(const QString &name)
{
    return name.size() > 3 && name == name.toUpper() && name != name.toLower();
}

/// GDELT's names are in capitals: "NAGORNO-KARABAKH" → "Nagorno-Karabakh".
QString asName(const QString &name)
{
    if (!isCapitals(name))
        return name;
    QString made = name.toLower();
    for (qsizetype at = 0; at < made.size(); ++at) {
        if (at == 0 || !made[at - 1].isLetter())
            made[at] = made[at].toUpper();
    }
    return made;
}

bool isCode(const QString &word)
{
    return word.size() == 3 && std::ranges::all_of(word, [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

/// Who it is by the codes: a group that is known, a state by itself or by its organs, else CAMEO's own code of him.
void codeActor(Actor &actor, const QString &code, const QString &country, QStringList roles)
{
    for (const QString &role : roles) {
        if (const QString group = actorOfCameo(role); group != role)
            actor.code = group;
    }
    const bool forState = roles.isEmpty() || isRoleOfState(roles);
    if (!actor.code.isEmpty())
        return;
    if (isCode(country) && forState)
        actor.code = actorOfCameo(country);
    else if (!forState)
        actor.code = code.isEmpty() ? actor.name : code;
    else if (!code.isEmpty())
        actor.code = actorOfCameo(code);
}

/// "Zhu Guangyao (China)", "Armenia (GOV)": what the name does not say of them.
QString described(const QString &name, const QString &country, const QStringList &roles)
{
    QStringList more;
    if (!isCode(country) && !country.isEmpty() && !name.contains(country, Qt::CaseInsensitive))
        more << country;
    for (const QString &role : roles) {
        if (isCode(role))
            more << role;
    }
    return more.isEmpty() ? name : name + QStringLiteral(" (") + more.join(u' ') + u')';
}

/// A fault of the lexer.
Error faultOf(const CsvRow &row)
{
    constexpr CsvLimits limits;
    const auto error = [&](ErrorCode code, QStringList arguments = {}) {
        return Error{code, std::move(arguments), {}, row.line, columnOf(row, row.faultAt)};
    };
    switch (*row.fault) {
    case CsvFault::UnclosedQuote:
        return error(ErrorCode::UnclosedQuote);
    case CsvFault::RowTooLong:
        return error(ErrorCode::RowTooLong, {QString::number(limits.rowBytes)});
    case CsvFault::TooManyCells:
        return error(ErrorCode::TooManyCells, {QString::number(limits.cells)});
    case CsvFault::Nul:
        break;
    }
    return error(ErrorCode::NulByte);
}

} // namespace

TableRowReader::TableRowReader(const TableMapping &mapping) : m_mapping(mapping)
{
    for (std::size_t index = 0; index < mapping.columns.size(); ++index) {
        const TableField use = mapping.columns[index].use;
        m_columns[static_cast<std::size_t>(use)].push_back(index);
        if (use != Words && use != LeftOut)
            m_lastUsed = static_cast<qsizetype>(index);
    }
}

/// A row that ends before a column that counts, or goes on behind the last, has its cells in the wrong columns.
Result<void> TableRowReader::takeCells(const CsvRow &row, TableRow &made)
{
    const auto columns = static_cast<qsizetype>(m_mapping.columns.size());
    const auto wrongCount = [&](qsizetype at) {
        return failure(ErrorCode::WrongCellCount, {QString::number(columns), QString::number(row.size())}, {}, row.line,
                       columnOf(row, row.startOf(at)));
    };
    if (row.size() <= m_lastUsed)
        return wrongCount(row.size());
    for (qsizetype extra = columns; extra < row.size(); ++extra) {
        if (!row.cell(extra).trimmed().isEmpty())
            return wrongCount(extra);
    }
    m_cells.assign(m_mapping.columns.size(), {});
    for (qsizetype index = 0; index < std::min(columns, row.size()); ++index) {
        const TableColumn &column = m_mapping.columns[static_cast<std::size_t>(index)];
        if (column.use == LeftOut)
            continue;
        Cell &cell = m_cells[static_cast<std::size_t>(index)];
        auto text = tableText(row.cell(index), m_mapping.encoding);
        if (!text)
            return failure(ErrorCode::BadEncoding, {tableEncodingName(m_mapping.encoding)}, {}, row.line,
                           columnOf(row, row.startOf(index)));
        cell.value = (m_mapping.shape == ownTable ? withoutGuard(*text) : *text).trimmed();
        if (cell.value.isEmpty() || cell.value == m_mapping.nothing) {
            cell.value.clear();
            continue;
        }
        made.words += made.words.isEmpty() ? QString() : QStringLiteral("\n");
        made.words += column.name + QStringLiteral(": ");
        const auto start = static_cast<int>(made.words.size());
        made.words += cell.value;
        cell.span = {start, static_cast<int>(made.words.size())};
        cell.column = row.startOf(index); // in bytes: counted in letters where someone asks
    }
    return {};
}

Result<TableRow> TableRowReader::read(const CsvRow &row)
{
    if (row.fault)
        return tl::make_unexpected(faultOf(row));
    TableRow made;
    if (const auto taken = takeCells(row, made); !taken)
        return tl::make_unexpected(taken.error());
    m_line = row.line;
    Event &event = made.event;
    tellType(event);
    tellActors(event);
    event.title = titleOf(event);
    if (event.title.isEmpty())
        return failure(ErrorCode::EmptyRow, {}, {}, row.line, 1);
    event.ownId = value(Id);
    event.place = joined(Place, QStringLiteral(", "));
    event.note = joined(Note, QStringLiteral("\n"));
    event.tags += listed(joined(Tags, QStringLiteral(";")), QStringLiteral(";,"));
    event.modality = modalityFromName(value(TableField::Modality)).value_or(dateline::Modality::Asserted);
    event.status = eventStatusFromName(value(Status)).value_or(EventStatus::Accepted);
    if (const auto said = tableDate(value(Said), m_mapping.dates))
        event.said = *said;
    dateEvent(made);
    if (made.undated)
        made.undated->column = columnOf(row, made.undated->column);
    citeStatement(made);
    tellArticle(made);
    sortCitations(event);
    return made;
}

std::vector<const TableRowReader::Cell *> TableRowReader::cells(TableField use) const
{
    std::vector<const Cell *> found;
    for (const std::size_t column : m_columns[static_cast<std::size_t>(use)]) {
        if (!m_cells[column].value.isEmpty())
            found.push_back(&m_cells[column]);
    }
    return found;
}

/// Each value once: a town may stand as its own district.
QString TableRowReader::joined(TableField use, const QString &between) const
{
    QStringList values;
    for (const Cell *cell : cells(use)) {
        if (!values.contains(cell->value))
            values << cell->value;
    }
    return values.join(between);
}

void TableRowReader::cite(Event &event, const Cell &cell, CitationRole role) const
{
    const auto order = static_cast<int>(std::ranges::count(event.citations, role, &Citation::role));
    event.citations.push_back({role, order, cell.span, {}, {}, {}});
}

void TableRowReader::dateEvent(TableRow &made) const
{
    Event &event = made.event;
    QStringList parts;
    for (const Cell *cell : cells(Date))
        parts << cell->value;
    const QString words = parts.join(u'-');
    const QString last = value(EndDate);
    if (words.isEmpty()) {
        event.happenedReason = {ReasonCode::NoDateInAnnotation, {}};
        return;
    }
    for (const TableField use : {Date, EndDate}) {
        for (const Cell *cell : cells(use))
            cite(event, *cell, CitationRole::Date);
    }
    auto date = tableDate(words, m_mapping.dates);
    const bool startRead = date.has_value();
    if (date && !last.isEmpty())
        date = tableDate(last, m_mapping.dates).and_then([&](const Edtf &end) { return dateFromTo(*date, end); });
    if (date) {
        event.happened = *date;
        event.happenedReason = {ReasonCode::AnnotatedValue, {last.isEmpty() ? words : words + QStringLiteral(" – ") + last}};
        return;
    }
    event.happenedReason = {ReasonCode::AnnotatedWithoutValue, {words}};
    made.undated = date.error();
    made.undated->line = m_line;
    made.undated->column = cells(startRead ? EndDate : Date).front()->column;
}

void TableRowReader::tellType(Event &event) const
{
    const QString code = value(Cameo);
    if (const CameoAct *act = cameoAct(code); act && !code.isEmpty())
        event.type = act->type;
    if (!code.isEmpty())
        event.tags << QStringLiteral("CAMEO ") + code;
    if (const QString score = value(Score); !score.isEmpty())
        event.tags << QStringLiteral("Goldstein ") + score;
    const QString words = value(Type);
    if (const auto type = eventTypeFromName(words))
        event.type = type;
    else if (!words.isEmpty() && code.isEmpty())
        event.tags << words;
}

std::vector<Actor> TableRowReader::actors(TableField name, TableField code, TableField country, TableField role) const
{
    std::vector<Actor> made;
    const QString whose = value(country);
    const QStringList roles = listed(joined(role, QStringLiteral(";")), QStringLiteral(";,"));
    QStringList names = listed(joined(name, QStringLiteral(";")), QStringLiteral(";"));
    if (names.isEmpty() && !value(code).isEmpty())
        names << value(code);
    for (const QString &words : names) {
        Actor actor{{}, described(asName(words), whose, roles)};
        codeActor(actor, value(code), whose, roles);
        made.push_back(actor);
    }
    return made;
}

void TableRowReader::tellActors(Event &event) const
{
    event.sources = actors(Source, SourceCode, SourceCountry, SourceRole);
    event.targets = actors(Target, TargetCode, TargetCountry, TargetRole);
    if (const QString speaker = value(Speaker); !speaker.isEmpty())
        event.speaker = Actor{{}, speaker};
    for (const Cell *cell : cells(Speaker))
        cite(event, *cell, CitationRole::Speaker);
    for (const TableField use : {Source, Target}) {
        for (const Cell *cell : cells(use))
            cite(event, *cell, CitationRole::Actor);
    }
}

/// What the table calls it; else who does what to whom; else its words.
QString TableRowReader::titleOf(const Event &event) const
{
    if (const QString title = value(Title); !title.isEmpty())
        return title.simplified();
    const auto first = [](const std::vector<Actor> &actors) { return actors.empty() ? QString() : actors.front().name; };
    const QString source = first(event.sources);
    const QString target = first(event.targets);
    const QString who =
        target.isEmpty() ? source : (source.isEmpty() ? QStringLiteral("…") : source) + QStringLiteral(" → ") + target;
    const QString type = value(Type);
    if (!who.isEmpty() && !type.isEmpty())
        return who + QStringLiteral(": ") + type;
    const CameoAct *act = value(Cameo).isEmpty() ? nullptr : cameoAct(value(Cameo));
    if (act && !who.isEmpty()) {
        const QString done = (source.isEmpty() ? QStringLiteral("…") : source) + u' ' + act->verb;
        return target.isEmpty() ? done : done + u' ' + act->preposition + u' ' + target;
    }
    if (const QString quote = value(Quote); !quote.isEmpty())
        return titleFromWords(quote);
    return type.isEmpty() ? who : type;
}

/// The words that it rests on: those that are called so, its title, who does what to whom; else the whole row.
void TableRowReader::citeStatement(TableRow &made) const
{
    for (const std::vector<TableField> &uses : {std::vector{Quote}, {Title}, {Source, Type, Target}, {Cameo}}) {
        std::vector<const Cell *> pieces;
        for (const TableField use : uses)
            std::ranges::copy(cells(use), std::back_inserter(pieces));
        if (pieces.empty())
            continue;
        std::ranges::sort(pieces, {}, [](const Cell *cell) { return cell->span; });
        for (const Cell *cell : pieces)
            cite(made.event, *cell, CitationRole::Statement);
        return;
    }
    cite(made.event, {{}, {0, static_cast<int>(made.words.size())}, 0}, CitationRole::Statement);
}

void TableRowReader::tellArticle(TableRow &made) const
{
    made.url = value(Url).simplified();
    made.story = value(Story).simplified();
    made.outlet = value(Outlet).simplified();
    made.headline = value(Headline).simplified();
    for (const std::size_t column : m_columns[static_cast<std::size_t>(Published)]) {
        const auto date = tableDate(m_cells[column].value, m_mapping.dates);
        if (!date)
            continue;
        made.published = *date;
        made.publishedColumn = m_mapping.columns[column].name;
    }
}

} // namespace dateline
