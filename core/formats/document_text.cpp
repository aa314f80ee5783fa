#include "formats/document_text.h"

#include "formats/source_text.h"

#include <algorithm>

namespace dateline {

namespace {

QString tidied(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << line.simplified();
    return lines.join(u'\n').trimmed();
}

auto memberNamed(const std::vector<ArchiveMember> &members, const char *name)
{
    return std::ranges::find(members, QLatin1String(name), &ArchiveMember::name);
}

} // namespace

void DocumentText::addBlock(const QString &block, bool closeToLast)
{
    if (block.isEmpty())
        return;
    if (!m_text.isEmpty())
        m_text += closeToLast ? QStringLiteral("\n") : QStringLiteral("\n\n");
    m_text += block;
}

void DocumentText::addParagraph(const QString &text)
{
    addBlock(tidied(text), false);
    m_lastIsItem = false;
}

void DocumentText::addItem(const QString &text)
{
    const QString item = tidied(text);
    if (item.isEmpty())
        return;
    addBlock(QStringLiteral("• ") + item, m_lastIsItem);
    m_lastIsItem = true;
}

void DocumentText::addTable(const std::vector<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        const bool isEmpty = std::ranges::all_of(row, [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!isEmpty)
            lines << row.join(QStringLiteral(" | ")).simplified();
    }
    addBlock(lines.join(u'\n'), false);
    m_lastIsItem = false;
}

QString DocumentText::addNote(const QString &text)
{
    m_notes << tidied(text);
    return QStringLiteral("[%1]").arg(m_notes.size());
}

void DocumentText::setNote(std::size_t index, const QString &text)
{
    m_notes[static_cast<qsizetype>(index)] = tidied(text);
}

QString DocumentText::text() const
{
    QString all = m_text;
    for (qsizetype index = 0; index < m_notes.size(); ++index)
        all += QStringLiteral("\n\n[%1] ").arg(index + 1) + m_notes[index];
    return all;
}

Result<XmlElement> xmlMember(const std::vector<ArchiveMember> &members, const char *name)
{
    const auto member = memberNamed(members, name);
    if (member == members.end())
        return failure(ErrorCode::BadSyntax, {QLatin1String(name)});
    return decodeText(member->bytes).and_then([](const SourceText &source) { return parseXml(source.text); });
}

std::optional<XmlElement> furtherMember(const std::vector<ArchiveMember> &members, const char *name, LossKind kind,
                                        LossReport &losses)
{
    auto root = xmlMember(members, name);
    if (root)
        return *std::move(root);
    if (memberNamed(members, name) != members.end())
        countLoss(losses, kind, QLatin1String(name));
    return std::nullopt;
}

} // namespace dateline
