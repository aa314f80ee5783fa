#include "formats/json_text.h"

namespace dateline {

void JsonText::newLine()
{
    m_text += '\n' + QByteArray(m_depth, ' ');
}

void JsonText::beforeValue()
{
    if (!m_afterKey && m_depth > 0) {
        if (!m_first)
            m_text += ',';
        newLine();
    }
    m_afterKey = false;
    m_first = false;
}

void JsonText::begin(char bracket)
{
    beforeValue();
    m_text += bracket;
    ++m_depth;
    m_first = true;
}

void JsonText::end(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_text += bracket;
    m_first = false;
}

void JsonText::key(const char *name)
{
    beforeValue();
    m_text += '"';
    m_text += name;
    m_text += "\": ";
    m_afterKey = true;
}

void JsonText::append(const QString &value)
{
    QString escaped;
    escaped.reserve(value.size() + 2);
    escaped += u'"';
    for (const QChar letter : value) {
        const char16_t code = letter.unicode();
        if (code == u'"' || code == u'\\')
            escaped += u'\\';
        if (code == u'\n')
            escaped += QStringLiteral("\\n");
        else if (code == u'\t')
            escaped += QStringLiteral("\\t");
        else if (code < 0x20 || code == 0x7f)
            escaped += QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0'));
        else
            escaped += letter;
    }
    m_text += (escaped + u'"').toUtf8();
}

void JsonText::string(const QString &value)
{
    beforeValue();
    append(value);
}

void JsonText::stringOrNull(const QString &value)
{
    if (value.isEmpty())
        null();
    else
        string(value);
}

void JsonText::strings(const QStringList &values)
{
    beforeValue();
    m_text += '[';
    for (qsizetype index = 0; index < values.size(); ++index) {
        if (index > 0)
            m_text += ", ";
        append(values[index]);
    }
    m_text += ']';
}

void JsonText::number(int value)
{
    beforeValue();
    m_text += QByteArray::number(value);
}

void JsonText::null()
{
    beforeValue();
    m_text += "null";
}

QByteArray JsonText::take()
{
    return std::move(m_text) + '\n';
}

} // namespace dateline
