#include "extract/pattern_expansion.h"

namespace dateline {

namespace {

using Sequences = std::vector<QStringList>;

class Expansion {
public:
    Expansion(const QString &pattern, const QHash<QString, QString> &macros) : m_text(pattern), m_macros(macros) {}

    /// choice = sequence ("|" sequence)*
    Sequences choice()
    {
        Sequences all = sequence();
        while (peek() == u'|') {
            ++m_at;
            const Sequences more = sequence();
            all.insert(all.end(), more.begin(), more.end());
        }
        return all;
    }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void skipBlanks()
    {
        while (peek() == u' ')
            ++m_at;
    }

    Sequences sequence()
    {
        Sequences all{QStringList()};
        for (skipBlanks(); !peek().isNull() && peek() != u'|' && peek() != u')'; skipBlanks()) {
            const Sequences parts = item();
            Sequences longer;
            for (const QStringList &before : all) {
                for (const QStringList &part : parts)
                    longer.push_back(before + part);
            }
            all = std::move(longer);
        }
        return all;
    }

    /// item = "~"? (word | "(" choice ")" | "{" name "}") "?"?
    Sequences item()
    {
        const bool isContext = peek() == u'~';
        m_at += isContext ? 1 : 0;
        Sequences all = atom();
        if (isContext) {
            for (QStringList &words : all) {
                for (QString &word : words)
                    word.prepend(u'~');
            }
        }
        if (peek() == u'?') {
            ++m_at;
            all.insert(all.begin(), QStringList());
        }
        return all;
    }

    Sequences atom()
    {
        if (peek() == u'(') {
            ++m_at;
            Sequences all = choice();
            ++m_at; // )
            return all;
        }
        if (peek() == u'{') {
            const qsizetype end = m_text.indexOf(u'}', m_at);
            const QString name = m_text.mid(m_at + 1, end - m_at - 1);
            Q_ASSERT(m_macros.contains(name));
            m_at = end + 1;
            return expandedPattern(m_macros.value(name), m_macros);
        }
        const qsizetype start = m_at;
        while (peek().isLetter() || peek() == u'.')
            ++m_at;
        Q_ASSERT(m_at > start);
        return {QStringList{m_text.mid(start, m_at - start)}};
    }

    const QString &m_text;
    const QHash<QString, QString> &m_macros;
    qsizetype m_at = 0;
};

} // namespace

std::vector<QStringList> expandedPattern(const QString &pattern, const QHash<QString, QString> &macros)
{
    return Expansion(pattern, macros).choice();
}

} // namespace dateline
