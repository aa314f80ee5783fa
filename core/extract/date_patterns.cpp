#include "extract/date_patterns.h"

#include "extract/date_guards.h"
#include "extract/lexicon.h"
#include "extract/pattern_expansion.h"

#include <algorithm>

namespace dateline {

namespace {

DateKind kindNamed(const QString &name)
{
    using enum DateKind;
    static const QHash<QString, DateKind> kinds{
        {QStringLiteral("calendar"), Calendar},   {QStringLiteral("deictic"), Deictic},   {QStringLiteral("shift"), Shift},
        {QStringLiteral("yearago"), YearAgo},     {QStringLiteral("duration"), Duration}, {QStringLiteral("set"), Set},
        {QStringLiteral("reference"), Reference}, {QStringLiteral("holiday"), Holiday},   {QStringLiteral("range"), Range},
        {QStringLiteral("list"), List},           {QStringLiteral("name"), Name}};
    Q_ASSERT(kinds.contains(name));
    return kinds.value(name);
}

} // namespace

DatePatterns::DatePatterns(const QString &language, DateLexicon &lexicon) : m_nodes(1)
{
    QHash<QString, QString> macros;
    for (const QStringList &cells : lexiconRows(QStringLiteral("date_patterns_") + language)) {
        if (cells[0].startsWith(u'$')) {
            const QStringList sides = cells[0].mid(1).split(QStringLiteral(" = "));
            macros.insert(sides[0], sides[1]);
            continue;
        }
        Row row{cells[0], kindNamed(cells[1]), {}};
        for (const QString &guard : cells[2].split(u' ', Qt::SkipEmptyParts))
            row.guards.push_back(dateGuardNamed(guard));
        const auto number = static_cast<std::uint16_t>(m_rows.size());
        m_rows.push_back(std::move(row));
        for (const QStringList &words : expandedPattern(cells[3], macros)) {
            std::vector<Element> sequence;
            for (const QString &word : words) {
                const bool isContext = word.startsWith(u'~');
                sequence.push_back({lexicon.classNamed(isContext ? word.mid(1) : word), isContext});
            }
            addSequence(sequence, number);
        }
    }
    m_begins.assign(256, false);
    for (const Edge &edge : m_nodes[root].edges)
        m_begins[edge.kind] = true;
}

void DatePatterns::addSequence(const std::vector<Element> &sequence, std::uint16_t row)
{
    std::uint32_t node = root;
    Accept accept{row, {}};
    std::int8_t part = -1;
    bool inside = false;
    for (const Element &element : sequence) {
        std::uint32_t following = next(node, element.kind);
        if (following == 0) {
            following = static_cast<std::uint32_t>(m_nodes.size());
            m_nodes[node].edges.push_back({element.kind, following});
            m_nodes.emplace_back();
        }
        node = following;
        if (!element.isContext && !inside)
            ++part;
        inside = !element.isContext;
        accept.roles.push_back(element.isContext ? context : part);
    }
    const auto same = [&](const Accept &other) { return other.row == row && other.roles == accept.roles; };
    if (std::ranges::none_of(m_nodes[node].accepts, same))
        m_nodes[node].accepts.push_back(std::move(accept));
}

} // namespace dateline
