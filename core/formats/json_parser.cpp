#include "formats/json_parser.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace dateline {

namespace {

tl::unexpected<Error> errorAt(ErrorCode code, const QString &argument, const QByteArray &json, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(json).first(std::min<qsizetype>(offset, json.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto line = static_cast<int>(before.count('\n')) + 1;
    const auto column = static_cast<int>(QString::fromUtf8(before.sliced(lineStart)).size()) + 1;
    return failure(code, {argument}, {}, line, column);
}

/// One pass over brackets, commas and strings, before anything is built. What is malformed passes: the parser finds it.
class JsonSurvey {
public:
    explicit JsonSurvey(const QByteArray &json) : m_json(json) {}

    Result<void> run();

private:
    struct Level {
        bool isObject = false;
        bool keyNext = false;
        QSet<QByteArray> keys;
    };

    Result<void> open(char bracket);
    Result<void> string();
    Result<void> key(QByteArrayView spelled, qsizetype start);

    const QByteArray &m_json;
    qsizetype m_at = 0;
    int m_values = 1;
    std::vector<Level> m_levels;
};

Result<void> JsonSurvey::run()
{
    for (; m_at < m_json.size(); ++m_at) {
        const char letter = m_json[m_at];
        Result<void> passed;
        if (letter == '"')
            passed = string();
        else if (letter == '{' || letter == '[')
            passed = open(letter);
        else if ((letter == '}' || letter == ']') && !m_levels.empty())
            m_levels.pop_back();
        else if (letter == ',' && !m_levels.empty()) {
            m_levels.back().keyNext = m_levels.back().isObject;
            ++m_values;
        }
        if (!passed)
            return passed;
        if (m_values > mostJsonValues)
            return errorAt(ErrorCode::BadSyntax, QStringLiteral(", ≤ %1").arg(mostJsonValues), m_json, m_at);
    }
    return {};
}

Result<void> JsonSurvey::open(char bracket)
{
    if (m_levels.size() == deepestJson)
        return errorAt(ErrorCode::BadSyntax, QStringLiteral("{ [ ≤ %1").arg(deepestJson), m_json, m_at);
    m_levels.push_back({bracket == '{', bracket == '{', {}});
    ++m_values;
    return {};
}

Result<void> JsonSurvey::string()
{
    const qsizetype start = m_at++;
    while (m_at < m_json.size() && m_json[m_at] != '"')
        m_at += m_json[m_at] == '\\' ? 2 : 1;
    const bool isKey = !m_levels.empty() && m_levels.back().keyNext;
    if (!isKey || m_at >= m_json.size())
        return {};
    m_levels.back().keyNext = false;
    return key(QByteArrayView(m_json).sliced(start, m_at + 1 - start), start);
}

Result<void> JsonSurvey::key(QByteArrayView spelled, qsizetype start)
{
    QByteArray key = spelled.sliced(1, spelled.size() - 2).toByteArray();
    if (key.contains('\\')) // "\u0061" is "a"
        key = QJsonDocument::fromJson('[' + spelled.toByteArray() + ']')[0].toString().toUtf8();
    QSet<QByteArray> &keys = m_levels.back().keys;
    if (keys.contains(key))
        return errorAt(ErrorCode::DuplicateId, QString::fromUtf8(key), m_json, start);
    keys.insert(key);
    return {};
}

QString expectedBy(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
        return QStringLiteral(", }");
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::MissingValueSeparator:
        return QStringLiteral(", ]");
    case QJsonParseError::MissingNameSeparator:
        return QStringLiteral(":");
    case QJsonParseError::MissingObject: // a comma, and no further name
    case QJsonParseError::UnterminatedString:
        return QStringLiteral("\"");
    default:
        return QStringLiteral("JSON");
    }
}

} // namespace

Result<QJsonDocument> parseJson(const QString &text)
{
    // Qt takes a mark that begins a string for a byte order mark and drops it; spelled out it stays.
    const QByteArray json = text.toUtf8().replace("\xEF\xBB\xBF", "\\ufeff");
    if (const auto surveyed = JsonSurvey(json).run(); !surveyed)
        return tl::make_unexpected(surveyed.error());
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return errorAt(ErrorCode::BadSyntax, expectedBy(error.error), json, error.offset);
    return document;
}

qsizetype endOfJson(const QString &text)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (inString) {
            at += letter == u'\\' ? 1 : 0;
            inString = letter != u'"';
        } else if (letter == u'"') {
            inString = true;
        } else if (letter == u'{' || letter == u'[') {
            ++depth;
        } else if ((letter == u'}' || letter == u']') && --depth == 0) {
            const QStringView rest = QStringView(text).mid(at + 1);
            const bool closing = std::ranges::all_of(rest, [](QChar c) { return c == u'}' || c == u']' || c.isSpace(); });
            return closing ? at + 1 : text.size();
        }
    }
    return text.size();
}

std::optional<int> countOf(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number > std::numeric_limits<int>::max() || std::floor(number) != number)
        return std::nullopt;
    return static_cast<int>(number);
}

QString jsonText(const QJsonValue &value)
{
    QString text = value.toString();
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (pair)
            ++at;
        else if (text[at].isSurrogate())
            text[at] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QString jsonWord(const QJsonValue &value)
{
    return value.isString() ? jsonText(value) : value.toVariant().toString();
}

} // namespace dateline
