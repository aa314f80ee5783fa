#include "formats/source_text.h"

#include "formats/code_page.h"

#include <QStringDecoder>

#include <algorithm>

namespace dateline {

namespace {

constexpr QChar lineFeed = u'\n';
constexpr QChar carriageReturn = u'\r';

std::optional<QString> decodeStrictly(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    // Qt passes over half a unit at the end.
    const bool isUtf16 = encoding == QStringConverter::Utf16LE || encoding == QStringConverter::Utf16BE;
    if (isUtf16 && bytes.size() % 2 != 0)
        return std::nullopt;
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// UTF-16 without a byte order mark shows by its zero bytes: those of ASCII letters and blanks all stand on one side.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    if (bytes.size() < 2 || bytes.size() % 2 != 0)
        return std::nullopt;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype at = 0; at < bytes.size(); at += 2) {
        even += bytes[at] == '\0';
        odd += bytes[at + 1] == '\0';
    }
    // Blanks and stops alone are a tenth of any text that is not in CJK.
    const qsizetype enough = std::max<qsizetype>(1, bytes.size() / 2 / 12);
    if (odd >= enough && even == 0)
        return QStringConverter::Utf16LE;
    if (even >= enough && odd == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

Result<QString> decodeMarked(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    if (const auto text = decodeStrictly(bytes, encoding))
        return *text;
    return failure(ErrorCode::BadEncoding, {QString::fromLatin1(QStringConverter::nameForEncoding(encoding))});
}

Result<QString> decodeUnmarked(const QByteArray &bytes)
{
    if (const auto encoding = unmarkedUtf16(bytes))
        return decodeMarked(bytes, *encoding);
    if (auto text = decodeStrictly(bytes, QStringConverter::Utf8))
        return *text;
    const CodePage likely = likelyCodePage(bytes);
    if (const auto text = decodeCodePage(bytes, likely))
        return *text;
    const CodePage other = likely == CodePage::Windows1251 ? CodePage::Windows1252 : CodePage::Windows1251;
    if (const auto text = decodeCodePage(bytes, other))
        return *text;
    return failure(ErrorCode::BadEncoding, {QStringLiteral("UTF-8")});
}

} // namespace

QString textOfUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

SourceText normalizedText(QString text)
{
    SourceText source;
    text.replace(QChar::Null, QChar(QChar::ReplacementCharacter));
    if (!text.contains(carriageReturn)) {
        source.text = std::move(text);
        return source;
    }
    source.text.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != carriageReturn) {
            source.text += text[at];
            continue;
        }
        if (at + 1 < text.size() && text[at + 1] == lineFeed) {
            source.crlfs.push_back(static_cast<int>(source.text.size()));
            ++at;
        }
        source.text += lineFeed;
    }
    return source;
}

Result<SourceText> decodeText(const QByteArray &bytes)
{
    struct Mark {
        QByteArray bytes;
        QStringConverter::Encoding encoding;
    };
    static const std::array<Mark, 3> marks{{{QByteArray("\xEF\xBB\xBF"), QStringConverter::Utf8},
                                            {QByteArray("\xFF\xFE"), QStringConverter::Utf16LE},
                                            {QByteArray("\xFE\xFF"), QStringConverter::Utf16BE}}};
    const auto mark = std::ranges::find_if(marks, [&](const Mark &known) { return bytes.startsWith(known.bytes); });
    const bool marked = mark != marks.end();
    const Result<QString> text = marked ? decodeMarked(bytes.mid(mark->bytes.size()), mark->encoding) : decodeUnmarked(bytes);
    if (!text)
        return tl::make_unexpected(text.error());
    SourceText source = normalizedText(*text);
    source.hadMark = marked;
    return source;
}

bool looksBinary(const QString &text)
{
    constexpr qsizetype lettersPerSlip = 1000;
    const auto slips = std::ranges::count_if(text, [](QChar letter) {
        const char16_t code = letter.unicode();
        return (code < 0x20 && code != u'\n' && code != u'\t' && code != u'\f' && code != u'\v') ||
               code == QChar::ReplacementCharacter;
    });
    return slips * lettersPerSlip > text.size();
}

FileOffsets::FileOffsets(const SourceText &source, Counting counting)
    : m_points(source.text), m_shift(counting.markIsOne && source.hadMark ? 1 : 0)
{
    if (!counting.crlfIsTwo)
        return;
    m_crlfs.reserve(source.crlfs.size());
    for (const int unit : source.crlfs)
        m_crlfs.push_back(m_points.toCodePoints(unit));
}

std::optional<int> FileOffsets::toUnits(int filePoint) const
{
    const int counted = filePoint - m_shift;
    if (counted < 0)
        return std::nullopt;
    // The CRLF at text position p stands at file position p + number of CRLFs before it, and takes two.
    int low = 0;
    int high = static_cast<int>(m_crlfs.size());
    while (low < high) {
        const int middle = (low + high) / 2;
        if (m_crlfs[static_cast<std::size_t>(middle)] + middle + 1 <= counted)
            low = middle + 1;
        else
            high = middle;
    }
    return m_points.toUnits(counted - low);
}

} // namespace dateline
