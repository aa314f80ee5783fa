#include "library/query_tokens.h"

namespace dateline {

bool isQuote(QChar c)
{
    return QStringView(u"\"\u201C\u201D\u201E\u00AB\u00BB\u300C\u300D\u300E\u300F").contains(c);
}

namespace {

/// Behind a backslash within quotes: a name may hold some itself.
bool isEscapable(QChar c)
{
    return c == u'\\' || isQuote(c);
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212' || c == u'\uFF0D';
}

bool isOpen(QChar c)
{
    return c == u'(' || c == u'\uFF08';
}

bool isClose(QChar c)
{
    return c == u')' || c == u'\uFF09';
}

bool endsWord(QChar c)
{
    return c.isSpace() || isQuote(c) || isOpen(c) || isClose(c);
}

} // namespace

std::vector<QueryToken> queryTokens(QStringView text)
{
    using Kind = QueryToken::Kind;
    std::vector<QueryToken> tokens;
    qsizetype at = 0;
    bool glued = false;
    const auto add = [&](Kind kind, qsizetype length) {
        tokens.push_back({kind, text.mid(at, length).toString(), false, true, glued});
        at += length;
        glued = true;
    };
    while (at < text.size()) {
        const QChar c = text[at];
        if (c.isSpace()) {
            ++at;
            glued = false;
        } else if (isOpen(c) || isClose(c)) {
            add(isOpen(c) ? Kind::Open : Kind::Close, 1);
        } else if (isMinus(c)) {
            add(Kind::Minus, 1);
        } else if (isQuote(c)) {
            QueryToken phrase{Kind::Phrase, {}, false, false, glued};
            for (++at; at < text.size() && !phrase.closed; ++at) {
                const bool escaped = text[at] == u'\\' && at + 1 < text.size() && isEscapable(text[at + 1]);
                phrase.closed = !escaped && isQuote(text[at]);
                at += escaped ? 1 : 0;
                if (!phrase.closed)
                    phrase.text += text[at];
            }
            phrase.star = at < text.size() && text[at] == u'*';
            at += phrase.star ? 1 : 0;
            tokens.push_back(std::move(phrase));
            glued = true;
        } else {
            qsizetype end = at;
            while (end < text.size() && !endsWord(text[end]))
                ++end;
            add(Kind::Word, end - at);
        }
    }
    tokens.push_back({});
    return tokens;
}

} // namespace dateline
