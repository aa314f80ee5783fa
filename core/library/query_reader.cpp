#include "library/query_reader.h"

#include "domain/event_type.h"
#include "library/query_tokens.h"
#include "library/words.h"

#include <algorithm>
#include <numeric>

namespace dateline {
namespace {

using Key = QueryTerm::Key;
using Kind = QueryNode::Kind;
using About = QueryComplaint::About;

constexpr int mostTerms = 100; // no person types more; pasted pages would make FTS5 crawl
constexpr int deepest = 30;
constexpr int longestDate = 6; // in words

int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

/// The one that is nearest, unless that is another word altogether.
QString nearest(const QString &typed, const QStringList &known)
{
    constexpr qsizetype longestKnown = 20;
    const QString wanted = typed.toLower().left(longestKnown);
    const auto apart = [&wanted](const QString &each) { return distance(wanted, each.toLower()); };
    const QString best = *std::ranges::min_element(known, {}, apart);
    return apart(best) <= std::max<qsizetype>(1, wanted.size() / 2) ? best : QString();
}

QStringList typeNames()
{
    QStringList names;
    for (int type = 0; type < eventTypeCount; ++type)
        names << eventTypeName(static_cast<EventType>(type));
    return names;
}

std::optional<QueryNode> joined(Kind kind, std::vector<QueryNode> parts)
{
    QueryNode node{kind, {}, {}};
    for (QueryNode &part : parts) {
        if (part.kind == kind)
            std::ranges::move(part.parts, std::back_inserter(node.parts));
        else
            node.parts.push_back(std::move(part));
    }
    if (node.parts.empty())
        return std::nullopt;
    return node.parts.size() == 1 ? QueryNode(node.parts.front()) : node;
}

QueryNode negated(QueryNode node)
{
    if (node.kind == Kind::Not)
        return node.parts.front();
    return {Kind::Not, {}, {std::move(node)}};
}

/// By descent: any of all of single ones.
class Reader {
public:
    Reader(const QString &text, const QueryNames &names) : m_names(names), m_tokens(queryTokens(text)) {}

    ReadQuery read()
    {
        std::vector<QueryNode> parts;
        while (true) {
            add(parts, readAny());
            if (now().kind == QueryToken::Kind::End)
                break;
            complain(About::LoneBracket, now().text);
            ++m_at;
        }
        m_read.root = joined(Kind::All, std::move(parts));
        return std::move(m_read);
    }

private:
    const QueryToken &now() const { return m_tokens[m_at]; }
    const QueryToken &next() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    static bool isOperator(const QueryToken &token, QLatin1String name)
    {
        return token.kind == QueryToken::Kind::Word && token.text == name;
    }
    static bool isJoin(const QueryToken &token)
    {
        return isOperator(token, QLatin1String("AND")) || isOperator(token, QLatin1String("OR"));
    }
    static bool ends(const QueryToken &token)
    {
        return token.kind == QueryToken::Kind::End || token.kind == QueryToken::Kind::Close;
    }
    void complain(About about, const QString &text, const QString &nearest = {})
    {
        const QueryComplaint complaint{about, text, nearest};
        if (std::ranges::find(m_read.complaints, complaint) == m_read.complaints.end())
            m_read.complaints.push_back(complaint);
    }
    static void add(std::vector<QueryNode> &parts, std::optional<QueryNode> node)
    {
        if (node)
            parts.push_back(*std::move(node));
    }

    std::optional<QueryNode> readAny()
    {
        std::vector<QueryNode> parts;
        bool joining = false;
        while (true) {
            const std::size_t before = m_at;
            add(parts, readAll());
            const bool more = isOperator(now(), QLatin1String("OR"));
            if (m_at == before && (more || joining))
                complain(About::LoneOperator, QStringLiteral("OR"));
            if (!more)
                return joined(Kind::Any, std::move(parts));
            joining = true;
            ++m_at;
        }
    }

    std::optional<QueryNode> readAll()
    {
        std::vector<QueryNode> parts;
        const std::size_t before = m_at;
        while (!ends(now()) && !isOperator(now(), QLatin1String("OR"))) {
            if (!isOperator(now(), QLatin1String("AND"))) {
                add(parts, readOne());
                continue;
            }
            if (m_at == before || ends(next()) || isJoin(next()))
                complain(About::LoneOperator, now().text);
            ++m_at;
        }
        return joined(Kind::All, std::move(parts));
    }

    std::optional<QueryNode> readOne()
    {
        bool without = false;
        while (true) {
            const bool minus = now().kind == QueryToken::Kind::Minus;
            if (!minus && !isOperator(now(), QLatin1String("NOT")))
                break;
            const bool lone = ends(next()) || (!minus && isJoin(next()));
            if (lone && !minus)
                complain(About::LoneOperator, now().text);
            const bool dash = minus && !next().glued; // "Baku - Yerevan"
            ++m_at;
            if (lone || dash)
                return std::nullopt;
            without = !without;
        }
        auto node = now().kind == QueryToken::Kind::Open ? readBracket() : readTerm();
        return node && without ? negated(*std::move(node)) : node;
    }

    std::optional<QueryNode> readBracket()
    {
        ++m_at;
        if (m_depth == deepest) {
            complain(About::TooLong, {});
            return std::nullopt;
        }
        ++m_depth;
        auto node = readAny();
        --m_depth;
        if (now().kind == QueryToken::Kind::Close)
            ++m_at;
        else
            complain(About::OpenBracket, {});
        return node;
    }

    std::optional<QueryNode> readTerm()
    {
        if (now().kind == QueryToken::Kind::Word) {
            static const QString colons = QStringLiteral(":\uFF1A");
            const QString &word = now().text;
            const auto colon = std::ranges::find_if(word, [](QChar c) { return colons.contains(c); });
            const QString name = word.left(colon - word.begin());
            if (colon != word.end() && !name.isEmpty()) {
                if (const auto key = queryKeyFromName(name))
                    return readValues(*key, word.mid(name.size() + 1));
                const bool latin = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
                if (latin && word.size() > name.size() + 1 && word[name.size() + 1] != u'/') // no address
                    complain(About::UnknownKey, name, nearest(name, queryKeys()));
            }
        }
        return readWords();
    }

    std::optional<QueryNode> readWords()
    {
        const QueryToken &token = now();
        if (!token.closed)
            complain(About::OpenQuote, {});
        ++m_at;
        QString text = token.text.simplified();
        const bool prefix = token.star || text.endsWith(u'*');
        while (text.endsWith(u'*'))
            text = text.chopped(1).trimmed();
        if (!WordScanner(text, WordScanner::Purpose::Querying).next())
            return std::nullopt;
        return term({Key::Words, text, prefix});
    }

    std::optional<QueryNode> term(QueryTerm made)
    {
        if (m_terms == mostTerms) {
            complain(About::TooLong, {});
            return std::nullopt;
        }
        ++m_terms;
        return QueryNode{Kind::Term, std::move(made), {}};
    }

    std::optional<QueryNode> readValues(Key key, QString first)
    {
        const QString typed = now().text;
        ++m_at;
        if (first.isEmpty() && now().kind == QueryToken::Kind::Word && !isJoin(now())) {
            first = now().text; // "from: 2024"
            ++m_at;
        }
        if (key == Key::From || key == Key::Until)
            return readDate(key, first);
        std::vector<QueryNode> parts;
        const QStringList values = listedValues(first);
        if (values.isEmpty())
            complain(About::NoValue, typed);
        for (const QString &value : values)
            add(parts, readValue(key, value));
        return joined(Kind::Any, std::move(parts));
    }

    /// The pieces that stand together, parted at commas outside quotes.
    QStringList listedValues(const QString &first)
    {
        QStringList values{QString()};
        const auto addPlain = [&values](const QString &text) {
            static const QString commas = QStringLiteral(",\uFF0C\u3001");
            for (const QChar c : text) {
                if (commas.contains(c))
                    values << QString();
                else
                    values.last() += c;
            }
        };
        addPlain(first);
        bool glued = first.isEmpty() || now().glued;
        while (glued && (now().kind == QueryToken::Kind::Word || now().kind == QueryToken::Kind::Phrase)) {
            if (now().kind == QueryToken::Kind::Word)
                addPlain(now().text);
            else
                values.last() += now().text;
            if (!now().closed)
                complain(About::OpenQuote, {});
            ++m_at;
            glued = now().glued;
        }
        for (QString &value : values)
            value = value.simplified();
        values.removeAll(QString());
        return values;
    }

    std::optional<QueryNode> readDate(Key key, const QString &first)
    {
        QString typed = first;
        std::size_t end = m_at;
        if (typed.isEmpty() && now().kind == QueryToken::Kind::Phrase) {
            typed = now().text;
            end = ++m_at;
        }
        std::optional<Edtf> date = dateOf(key, typed);
        // As many words as make one; what is a date as it stands wants no more.
        QString longer = typed;
        for (int words = 1; words < longestDate && !Edtf::parse(typed); ++words) {
            const QueryToken &token = m_tokens[m_at + static_cast<std::size_t>(words) - 1];
            if (token.kind != QueryToken::Kind::Word || isJoin(token) || token.text.contains(u':'))
                break;
            longer += u' ' + token.text;
            if (const auto made = dateOf(key, longer)) {
                date = made;
                end = m_at + static_cast<std::size_t>(words);
            }
        }
        m_at = end;
        if (date)
            return term({key, date->toString(), false});
        complain(typed.isEmpty() ? About::NoValue : About::BadDate, typed.isEmpty() ? queryKeyName(key) + u':' : typed);
        return std::nullopt;
    }

    /// Nothing for one that is open where it should bound.
    std::optional<Edtf> dateOf(Key key, const QString &text) const
    {
        std::optional<Edtf> date;
        if (const auto edtf = Edtf::parse(text.simplified()))
            date = *edtf;
        else if (m_names.date)
            date = m_names.date(text);
        const bool bounds = date && (key == Key::From ? date->earliest() : date->latest());
        return bounds ? date : std::nullopt;
    }

    QString actorOf(const QString &name) const
    {
        const QString known = m_names.actor ? m_names.actor(name.trimmed()) : QString();
        return known.isEmpty() ? name.trimmed() : known;
    }

    std::optional<QueryNode> readValue(Key key, const QString &value)
    {
        switch (key) {
        case Key::Type:
            if (const auto type = eventTypeFromName(value))
                return term({key, eventTypeName(*type), false});
            complain(About::UnknownType, value, nearest(value, typeNames()));
            return std::nullopt;
        case Key::Is:
            if (m_names.today && value.compare(QLatin1String("overdue"), Qt::CaseInsensitive) == 0)
                return overdue(*m_names.today);
            if (queryStates().contains(value.toLower()))
                return term({key, value.toLower(), false});
            complain(About::UnknownState, value, nearest(value, queryStates()));
            return std::nullopt;
        case Key::Pair: {
            const QStringList two = QString(value).replace(u'→', u'>').split(u'>', Qt::SkipEmptyParts);
            if (two.size() != 2)
                return term({Key::Actor, actorOf(value), false});
            return term({key, actorOf(two[0]) + u'>' + actorOf(two[1]), false});
        }
        case Key::Actor:
        case Key::Source:
        case Key::Target:
            return term({key, actorOf(value), false});
        case Key::Language:
            return term({key, value.toLower(), false});
        default:
            return term({key, value, false});
        }
    }

    /// What it comes down to on a day: planned for before it, and nothing known of it since.
    static QueryNode overdue(std::chrono::year_month_day today)
    {
        const auto asked = [](Key key, const QString &text) { return QueryNode{QueryNode::Kind::Term, {key, text, false}, {}}; };
        const auto is = [&](const char *state) { return asked(Key::Is, QLatin1String(state)); };
        const auto isNot = [](QueryNode part) { return QueryNode{QueryNode::Kind::Not, {}, {std::move(part)}}; };
        return {QueryNode::Kind::All,
                {},
                {is("planned"), isNot(is("undated")), isNot(is("confirmed")), isNot(is("cancelled")),
                 isNot(asked(Key::From, Edtf::day(today).toString()))}};
    }

    const QueryNames &m_names;
    std::vector<QueryToken> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_terms = 0;
    ReadQuery m_read;
};

} // namespace

ReadQuery readQuery(const QString &text, const QueryNames &names)
{
    return Reader(text, names).read();
}

} // namespace dateline
