#include "library/query_tree.h"

#include "domain/event_marks.h"
#include "domain/event_type.h"
#include "library/query_tokens.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr std::array<const char *, 12> keyNames{"",       "from", "until",  "type", "actor", "source",
                                                "target", "pair", "outlet", "tag",  "lang",  "is"};

/// Whether a reader takes it for one word and nothing else.
bool isPlain(const QString &text)
{
    static const QStringList operators{QStringLiteral("AND"), QStringLiteral("OR"), QStringLiteral("NOT")};
    return !text.isEmpty() && !operators.contains(text) &&
           std::ranges::all_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

QString quoted(const QString &text)
{
    QString made(u'"');
    for (const QChar c : text)
        made += isQuote(c) || c == u'\\' ? QString(u'\\') + c : QString(c);
    return made + u'"';
}

/// Dates are always plain: EDTF has neither blanks nor quotes.
bool isDate(QueryTerm::Key key)
{
    return key == QueryTerm::Key::From || key == QueryTerm::Key::Until;
}

QString valueText(const QueryTerm &term)
{
    const bool plain = !term.text.isEmpty() && std::ranges::all_of(term.text, [](QChar c) {
        return c.isLetterOrNumber() || c == u'>' || c == u'-' || c == u'.';
    });
    return plain || isDate(term.key) ? term.text : quoted(term.text);
}

/// "type:AID,AGREE": whether the parts are several values of one key.
bool isList(const QueryNode &node)
{
    const auto key = node.parts.front().term.key;
    return node.kind == QueryNode::Kind::Any && key != QueryTerm::Key::Words && !isDate(key) &&
           std::ranges::all_of(
               node.parts, [key](const QueryNode &part) { return part.kind == QueryNode::Kind::Term && part.term.key == key; });
}

} // namespace

QString queryKeyName(QueryTerm::Key key)
{
    return QLatin1String(keyNames[static_cast<std::size_t>(key)]);
}

QStringList queryKeys()
{
    QStringList names;
    for (const char *name : keyNames)
        names << QLatin1String(name);
    return names.mid(1);
}

std::optional<QueryTerm::Key> queryKeyFromName(const QString &name)
{
    const QString known = name.toLower();
    if (known == QLatin1String("dyad"))
        return QueryTerm::Key::Pair;
    if (known == QLatin1String("language"))
        return QueryTerm::Key::Language;
    const qsizetype key = queryKeys().indexOf(known);
    return key < 0 ? std::nullopt : std::optional(static_cast<QueryTerm::Key>(key + 1));
}

QStringList queryStates()
{
    QStringList names;
    for (const EventStatus each : {EventStatus::Suggested, EventStatus::Accepted})
        names << eventStatusName(each);
    for (const Modality each :
         {Modality::Asserted, Modality::Claimed, Modality::Denied, Modality::Planned, Modality::Hypothetical})
        names << modalityName(each);
    for (const Outcome each : {Outcome::Confirmed, Outcome::Cancelled})
        names << outcomeName(each);
    return names << QStringLiteral("disputed") << QStringLiteral("undated");
}

QString queryText(const QueryTerm &term)
{
    if (term.key == QueryTerm::Key::Words)
        return (isPlain(term.text) ? term.text : quoted(term.text)) + (term.prefix ? QStringLiteral("*") : QString());
    return queryKeyName(term.key) + u':' + valueText(term);
}

QString queryText(const QueryNode &node)
{
    using Kind = QueryNode::Kind;
    if (node.kind == Kind::Term)
        return queryText(node.term);
    QStringList parts;
    if (isList(node)) {
        for (const QueryNode &each : node.parts)
            parts << valueText(each.term);
        return queryKeyName(node.parts.front().term.key) + u':' + parts.join(u',');
    }
    for (const QueryNode &each : node.parts) {
        const bool nested = (each.kind == Kind::Any && !isList(each)) || (each.kind == Kind::All && node.kind != Kind::Any);
        parts << (nested ? u'(' + queryText(each) + u')' : queryText(each));
    }
    if (node.kind == Kind::Not)
        return u'-' + parts.front();
    return parts.join(node.kind == Kind::Any ? QStringLiteral(" OR ") : QStringLiteral(" "));
}

} // namespace dateline
