#include "formats/brat_standoff.h"

#include <QRegularExpression>
#include <QSet>

namespace dateline {

namespace {

/// One pass over the lines; the first defect ends it.
class StandoffParser {
public:
    Result<BratStandoff> parse(const QString &text);

private:
    Result<void> record(const QString &line);
    Result<void> textBound(const QString &id, const QString &data, int column);
    Result<void> event(const QString &id, const QString &data, int column);
    Result<void> attribute(const QString &data, int column);
    Result<void> note(const QString &data, int column);
    Result<void> link(const QString &id, const QString &data, int column);
    Result<void> checkReferences() const;
    Result<void> checkReference(const QString &id, int line) const;
    tl::unexpected<Error> malformed(const char *expected, int column) const
    {
        return failure(ErrorCode::BadSyntax, {QString::fromLatin1(expected)}, {}, m_line, column);
    }

    BratStandoff m_read;
    QSet<QString> m_ids;
    int m_line = 0;
};

Result<BratStandoff> StandoffParser::parse(const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        ++m_line;
        if (line.trimmed().isEmpty())
            continue;
        if (const auto read = record(line); !read)
            return tl::make_unexpected(read.error());
    }
    if (const auto checked = checkReferences(); !checked)
        return tl::make_unexpected(checked.error());
    return std::move(m_read);
}

Result<void> StandoffParser::record(const QString &line)
{
    const qsizetype tab = line.indexOf(u'\t');
    const QChar kind = line[0];
    if (!QStringLiteral("TERAMN#*").contains(kind))
        return malformed("T E R A M N # *", 1);
    if (tab < 0)
        return malformed("TAB", static_cast<int>(line.size()) + 1);
    const QString id = line.left(tab);
    const QString data = line.mid(tab + 1);
    const int column = static_cast<int>(tab) + 2;
    if (kind != u'*') {
        if (m_ids.contains(id))
            return failure(ErrorCode::DuplicateId, {id}, {}, m_line, 1);
        m_ids.insert(id);
    }
    switch (kind.unicode()) {
    case u'T':
        return textBound(id, data, column);
    case u'E':
        return event(id, data, column);
    case u'A':
    case u'M':
        return attribute(data, column);
    case u'#':
        return note(data, column);
    default:
        return link(id, data, column);
    }
}

Result<void> StandoffParser::textBound(const QString &id, const QString &data, int column)
{
    static const QRegularExpression form(QStringLiteral("^(\\S+) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)[ ]*(?:\t(.*))?$"));
    const QRegularExpressionMatch match = form.match(data);
    if (!match.hasMatch())
        return malformed("TYPE START END\tWORDS", column);
    BratTextBound read;
    read.line = m_line;
    read.id = id;
    read.type = match.captured(1);
    read.pieceColumn = column + static_cast<int>(match.capturedStart(2));
    read.wordsColumn = column + static_cast<int>(std::max<qsizetype>(match.capturedStart(3), 0));
    read.words = match.captured(3);
    for (const QString &piece : match.captured(2).split(u';'))
        read.pieces.push_back({piece.section(u' ', 0, 0).toInt(), piece.section(u' ', 1, 1).toInt()});
    m_read.textBoundById.insert(id, m_read.textBounds.size());
    m_read.textBounds.push_back(std::move(read));
    return {};
}

Result<void> StandoffParser::event(const QString &id, const QString &data, int column)
{
    BratEvent read{m_line, id, {}, {}, {}};
    int at = column;
    for (const QString &part : data.split(u' ')) {
        const int here = at;
        at += static_cast<int>(part.size()) + 1;
        if (part.trimmed().isEmpty())
            continue;
        const qsizetype colon = part.lastIndexOf(u':');
        if (colon <= 0 || colon + 1 == part.size())
            return malformed(read.type.isEmpty() ? "TYPE:T1" : "ROLE:T1", here);
        if (read.type.isEmpty()) {
            read.type = part.left(colon);
            read.trigger = part.mid(colon + 1).trimmed();
        } else {
            read.arguments.push_back({part.left(colon), part.mid(colon + 1).trimmed()});
        }
    }
    if (read.type.isEmpty())
        return malformed("TYPE:T1", column);
    m_read.events.push_back(std::move(read));
    return {};
}

Result<void> StandoffParser::attribute(const QString &data, int column)
{
    const QString line = data.trimmed();
    const QString target = line.section(u' ', 1, 1);
    if (target.isEmpty())
        return malformed("NAME E1 VALUE", column);
    m_read.attributes.push_back({m_line, line.section(u' ', 0, 0), target, line.section(u' ', 2).trimmed()});
    return {};
}

Result<void> StandoffParser::note(const QString &data, int column)
{
    const QString head = data.section(u'\t', 0, 0).trimmed();
    const QString target = head.section(u' ', 1, 1);
    if (target.isEmpty())
        return malformed("TYPE E1\tTEXT", column);
    m_read.notes.push_back({m_line, head.section(u' ', 0, 0), target, data.section(u'\t', 1)});
    return {};
}

Result<void> StandoffParser::link(const QString &id, const QString &data, int column)
{
    const QStringList parts = data.section(u'\t', 0, 0).split(u' ', Qt::SkipEmptyParts);
    const QChar kind = id[0];
    BratLink read{m_line, LossKind::Relation, parts.value(0), {}, data.section(u'\t', 1)};
    if (kind == u'*') {
        read.kind = LossKind::Equivalence;
        read.targets = parts.mid(1);
    } else if (kind == u'N') {
        read.kind = LossKind::Normalization;
        read.targets = parts.mid(1, 1);
        read.type = parts.value(2).section(u':', 0, 0);
    } else {
        for (const QString &part : parts.mid(1))
            read.targets << part.section(u':', -1);
    }
    if (read.targets.isEmpty())
        return malformed(kind == u'N' ? "TYPE T1 NAME:ID" : kind == u'*' ? "TYPE T1 T2" : "TYPE ROLE:T1 ROLE:T2", column);
    m_read.links.push_back(std::move(read));
    return {};
}

Result<void> StandoffParser::checkReference(const QString &id, int line) const
{
    if (!m_ids.contains(id))
        return failure(ErrorCode::UnknownId, {id}, {}, line);
    return {};
}

Result<void> StandoffParser::checkReferences() const
{
    std::vector<std::pair<QString, int>> references;
    for (const BratEvent &event : m_read.events) {
        if (!m_read.textBound(event.trigger))
            return failure(ErrorCode::UnknownId, {event.trigger}, {}, event.line);
        for (const BratArgument &argument : event.arguments)
            references.emplace_back(argument.target, event.line);
    }
    for (const BratAttribute &attribute : m_read.attributes)
        references.emplace_back(attribute.target, attribute.line);
    for (const BratNote &note : m_read.notes)
        references.emplace_back(note.target, note.line);
    for (const BratLink &link : m_read.links) {
        for (const QString &target : link.targets)
            references.emplace_back(target, link.line);
    }
    for (const auto &[id, line] : references) {
        if (const auto known = checkReference(id, line); !known)
            return known;
    }
    return {};
}

} // namespace

const BratTextBound *BratStandoff::textBound(const QString &id) const
{
    const auto found = textBoundById.find(id);
    return found == textBoundById.end() ? nullptr : &textBounds[*found];
}

Result<BratStandoff> parseBratStandoff(const QString &text)
{
    return StandoffParser().parse(text);
}

} // namespace dateline
