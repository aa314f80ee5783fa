#include "formats/timeml_markup.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace dateline {

namespace {

class MarkupReader {
public:
    explicit MarkupReader(const QString &text) : m_text(text) { m_made.xml.reserve(text.size()); }

    TimemlMarkup read()
    {
        while (m_at < m_text.size()) {
            const QChar sign = m_text[m_at];
            if (sign == u'<')
                tag();
            else if (sign == u'&' && !isEntity())
                asText(1);
            else
                asMarkup(1);
        }
        return std::move(m_made);
    }

private:
    void asMarkup(qsizetype length)
    {
        m_made.xml += QStringView(m_text).mid(m_at, length);
        m_at += length;
    }

    void asText(qsizetype length)
    {
        m_made.xml += QStringView(m_text).mid(m_at, length).toString().toHtmlEscaped();
        m_at += length;
    }

    bool isEntity() const
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && (m_text[end].isLetterOrNumber() || m_text[end] == u'#'))
            ++end;
        return end > m_at + 1 && end < m_text.size() && m_text[end] == u';';
    }

    void tag()
    {
        const QStringView rest = QStringView(m_text).mid(m_at);
        const QChar next = rest.size() > 1 ? rest[1] : QChar();
        if (rest.startsWith(u"<!--"))
            asMarkup(lengthUntil(u"-->"));
        else if (rest.startsWith(u"<![CDATA["))
            asMarkup(lengthUntil(u"]]>"));
        else if (next == u'!' || next == u'?')
            asMarkup(lengthUntil(u">"));
        else if (next == u'/')
            endTag(rest);
        else if (next.isLetter())
            startTag(rest);
        else
            asText(1);
    }

    qsizetype lengthUntil(QStringView end) const
    {
        const qsizetype found = QStringView(m_text).indexOf(end, m_at);
        return found < 0 ? m_text.size() - m_at : found + end.size() - m_at;
    }

    static QStringView nameAt(QStringView rest)
    {
        const auto end = std::ranges::find_if(rest, [](QChar c) { return c.isSpace() || c == u'>' || c == u'/' || c == u'<'; });
        return rest.first(end - rest.begin());
    }

    void startTag(QStringView rest)
    {
        QChar quote;
        qsizetype end = 1;
        for (; end < rest.size() && (!quote.isNull() || rest[end] != u'>'); ++end) {
            if (rest[end] == quote)
                quote = {};
            else if (quote.isNull() && (rest[end] == u'"' || rest[end] == u'\''))
                quote = rest[end];
        }
        if (end < rest.size() && rest[end - 1] != u'/')
            open(nameAt(rest.mid(1)));
        asMarkup(std::min(end + 1, rest.size()));
    }

    void endTag(QStringView rest)
    {
        const QStringView name = nameAt(rest.mid(2));
        const qsizetype length = lengthUntil(u">");
        if (m_openNames.value(name) > 0) {
            closeUntil(name);
            asMarkup(length);
        } else if (!name.isEmpty() && std::ranges::all_of(name, [](QChar c) { return c.isUpper() || c.isDigit(); })) {
            countLoss(m_made.losses, LossKind::UnmatchedEnd, rest.first(length).toString());
            m_at += length;
        } else {
            asText(length);
        }
    }

    void open(QStringView name)
    {
        m_open.push_back(name);
        ++m_openNames[name];
    }

    void closeUntil(QStringView name)
    {
        QStringView closed;
        do {
            closed = m_open.back();
            m_open.pop_back();
            --m_openNames[closed];
        } while (closed != name);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::vector<QStringView> m_open;
    QHash<QStringView, int> m_openNames;
    TimemlMarkup m_made;
};

} // namespace

TimemlMarkup readableTimeml(const QString &text)
{
    return MarkupReader(text).read();
}

} // namespace dateline
