#include "formats/table_bytes.h"

#include "formats/code_page.h"
#include "formats/source_file.h"
#include "formats/source_text.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace dateline {

namespace {

constexpr qsizetype zerosShowIn = 256;
constexpr QByteArrayView mark8("\xEF\xBB\xBF");
constexpr QByteArrayView markLe("\xFF\xFE");
constexpr QByteArrayView markBe("\xFE\xFF");

QByteArrayView markOf(TableEncoding encoding)
{
    switch (encoding) {
    case TableEncoding::Utf8:
        return mark8;
    case TableEncoding::Utf16Le:
        return markLe;
    case TableEncoding::Utf16Be:
        return markBe;
    default:
        return {};
    }
}

/// UTF-16 without a mark: every second byte of plain letters is 0.
std::optional<TableEncoding> byZeros(const QByteArray &head)
{
    const QByteArray start = head.left(zerosShowIn);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype at = 0; at < start.size(); ++at)
        (at % 2 == 0 ? even : odd) += start.at(at) == 0;
    if (odd > start.size() / 3 && even == 0)
        return TableEncoding::Utf16Le;
    if (even > start.size() / 3 && odd == 0)
        return TableEncoding::Utf16Be;
    return std::nullopt;
}

/// The end may be in the middle of a letter.
bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(bytes);
    return !decoded.isEmpty() && !decoder.hasError();
}

bool isC1(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80 && static_cast<unsigned char>(byte) < 0xA0;
}

} // namespace

struct TableBytes::Utf16 {
    explicit Utf16(QStringDecoder::Encoding encoding) : decoder(encoding) {}
    QStringDecoder decoder;
};

TableBytes::TableBytes() = default;
TableBytes::TableBytes(TableBytes &&) noexcept = default;
TableBytes &TableBytes::operator=(TableBytes &&) noexcept = default;
TableBytes::~TableBytes() = default;

Result<TableBytes> TableBytes::open(const QString &path)
{
    TableBytes table;
    table.m_path = path;
    auto file = openRegularFile(path);
    if (!file)
        return tl::make_unexpected(file.error());
    table.m_file = *std::move(file);
    table.m_head = table.readRaw();
    if (table.m_error)
        return tl::make_unexpected(*table.m_error);
    return table;
}

TableBytes TableBytes::of(QByteArray bytes)
{
    TableBytes table;
    table.m_head = std::move(bytes);
    return table;
}

TableEncoding TableBytes::guess() const
{
    for (const TableEncoding encoding : {TableEncoding::Utf8, TableEncoding::Utf16Le, TableEncoding::Utf16Be}) {
        if (m_head.startsWith(markOf(encoding)))
            return encoding;
    }
    if (const auto found = byZeros(m_head))
        return *found;
    if (isUtf8(m_head))
        return TableEncoding::Utf8;
    if (likelyCodePage(m_head) == CodePage::Windows1251)
        return TableEncoding::Windows1251;
    return std::ranges::any_of(m_head, isC1) ? TableEncoding::Windows1252 : TableEncoding::Latin1;
}

void TableBytes::setEncoding(TableEncoding encoding)
{
    if (encoding == TableEncoding::Utf16Le || encoding == TableEncoding::Utf16Be)
        m_utf16 = std::make_unique<Utf16>(encoding == TableEncoding::Utf16Le ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    else if (m_head.startsWith(markOf(encoding)))
        m_head.remove(0, markOf(encoding).size());
}

QByteArray TableBytes::readRaw()
{
    // no buffer of the largest size for each of thousands of small files; those of /proc say 0
    QByteArray bytes = m_file->read(m_file->size() > 0 ? std::min<qint64>(m_file->size(), headSize) : headSize);
    if (m_file->error() != QFileDevice::NoError)
        m_error = Error{ErrorCode::FileUnreadable, {m_file->errorString()}, m_path};
    return bytes;
}

QByteArray TableBytes::read()
{
    QByteArray bytes;
    do {
        if (m_stop.stop_requested())
            return {};
        if (!m_headRead)
            bytes = m_head;
        else
            bytes = m_file && !m_error ? readRaw() : QByteArray();
        m_headRead = true;
        if (!m_utf16 || bytes.isEmpty())
            return bytes;
        const QString text = m_utf16->decoder(bytes);
        bytes = text.toUtf8();
    } while (bytes.isEmpty()); // half a letter is not the end
    return bytes;
}

std::optional<QString> tableText(QByteArrayView bytes, TableEncoding encoding)
{
    std::optional<QString> text;
    if (encoding == TableEncoding::Latin1)
        text = QString::fromLatin1(bytes);
    else if (encoding == TableEncoding::Windows1251 || encoding == TableEncoding::Windows1252)
        text = decodeCodePage(bytes.toByteArray(),
                              encoding == TableEncoding::Windows1251 ? CodePage::Windows1251 : CodePage::Windows1252);
    else if (bytes.isValidUtf8())
        text = textOfUtf8(bytes);
    if (text && text->contains(u'\r'))
        text->replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return text;
}

} // namespace dateline
