#include "formats/html_bytes.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace dateline {

namespace {

constexpr qsizetype headSize = 4096; // browsers look for the declaration in the first 1,024 bytes; saving adds comments before it
constexpr QChar replacement = u'\uFFFD';

/// The encodings of https://encoding.spec.whatwg.org that pages are found in, by iconv's names. A label that is not here is not
/// tried: iconv knows encodings that no page should choose.
const QHash<QByteArray, const char *> &encodings()
{
    static const QHash<QByteArray, const char *> names = [] {
        static constexpr std::array<std::pair<const char *, const char *>, 21> groups{
            {{"utf-8 utf8 unicode-1-1-utf-8 utf-16 utf-16le utf-16be", "UTF-8"}, // who could read it knows it is no UTF-16
             {"windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 latin1 l1 us-ascii ascii", "WINDOWS-1252"},
             {"windows-1251 cp1251 x-cp1251", "WINDOWS-1251"},
             {"windows-1250 cp1250 x-cp1250", "WINDOWS-1250"},
             {"windows-1253 cp1253", "WINDOWS-1253"},
             {"windows-1254 cp1254 iso-8859-9 latin5", "WINDOWS-1254"},
             {"windows-1255 cp1255 iso-8859-8-i", "WINDOWS-1255"},
             {"windows-1256 cp1256", "WINDOWS-1256"},
             {"windows-1257 cp1257", "WINDOWS-1257"},
             {"windows-1258 cp1258", "WINDOWS-1258"},
             {"iso-8859-2 latin2", "ISO-8859-2"},
             {"iso-8859-5", "ISO-8859-5"},
             {"iso-8859-6", "ISO-8859-6"},
             {"iso-8859-7", "ISO-8859-7"},
             {"iso-8859-15 latin-9", "ISO-8859-15"},
             {"koi8-r koi8", "KOI8-R"},
             {"koi8-u", "KOI8-U"},
             {"gb18030 gbk gb2312 x-gbk", "GB18030"},
             {"big5 big5-hkscs", "BIG5-HKSCS"},
             {"shift_jis sjis x-sjis windows-31j", "CP932"},
             {"euc-kr ks_c_5601-1987 windows-949", "CP949"}}};
        QHash<QByteArray, const char *> table;
        for (const auto &[labels, name] : groups) {
            for (const QByteArray &label : QByteArray(labels).split(' '))
                table.insert(label, name);
        }
        return table;
    }();
    return names;
}

/// iconv's name of the encoding that the page's head declares; nullptr = none that we know.
const char *declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "<meta\\b[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|^\\s*<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']([\\w.:-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(bytes.left(headSize)));
    return encodings().value(match.captured(match.lastCapturedIndex()).toLower().toLatin1());
}

/// Decodes what iconv can; a byte that does not fit becomes U+FFFD. Nothing when iconv does not know the encoding here.
std::optional<QString> decodeWithIconv(const QByteArray &bytes, const char *encoding)
{
    // NOLINTNEXTLINE(performance-no-int-to-ptr): POSIX says -1
    const iconv_t converter = iconv_open("UTF-16LE", encoding);
    if (converter == reinterpret_cast<iconv_t>(-1))
        return std::nullopt;
    QString text;
    std::array<char16_t, 4096> part;
    char *from = const_cast<char *>(bytes.constData()); // iconv's signature; it only reads
    std::size_t left = static_cast<std::size_t>(bytes.size());
    while (left > 0) {
        char *to = reinterpret_cast<char *>(part.data());
        std::size_t room = sizeof part;
        const bool done = iconv(converter, &from, &left, &to, &room) != static_cast<std::size_t>(-1);
        const int reason = errno;
        text.append(reinterpret_cast<const QChar *>(part.data()),
                    static_cast<qsizetype>((sizeof part - room) / sizeof(char16_t)));
        if (!done && reason != E2BIG) {
            text += replacement;
            ++from;
            --left;
        }
    }
    iconv_close(converter);
    return text;
}

/// Letters that are UTF-8 throughout are UTF-8, whatever a page that was saved anew still says of itself.
bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && text.size() < bytes.size();
}

/// UTF-8 with an odd bad byte in it (a page cut short, a feed pasted in) is still UTF-8; mostly bad bytes are another encoding.
std::optional<QString> decodeTolerantly(const QByteArray &bytes)
{
    QString text = QStringDecoder(QStringDecoder::Utf8).decode(bytes);
    const auto foreign = std::ranges::count_if(text, [](QChar letter) { return letter.unicode() > 0x7f; });
    const auto bad = std::ranges::count(text, replacement);
    return bad * 4 <= foreign ? std::optional(text) : std::nullopt;
}

/// A page with a control character in it is still a page; a browser shows nothing for it.
Result<SourceText> withoutControls(QString text)
{
    for (QChar &letter : text) {
        if (letter.unicode() < 0x20 && letter != u'\n' && letter != u'\t' && letter != u'\r')
            letter = u' ';
    }
    return normalizedText(std::move(text));
}

bool hasMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

} // namespace

bool beginsLikeHtml(const QByteArray &bytes)
{
    // UTF-16 shows as ASCII once its zero bytes are out; comments (of who saved the page) may stand before anything.
    QByteArray head = bytes.left(headSize);
    if (!head.contains('<'))
        return false;
    head.replace('\0', "");
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?:\\x{EF}\\x{BB}\\x{BF}|\\x{FF}\\x{FE}|\\x{FE}\\x{FF})?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--(?:(?!-->).)*-->\\s*)*"
            "<(?:!doctype\\s+html|html|head|body|meta|title)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return pattern.match(QString::fromLatin1(head)).hasMatch();
}

Result<SourceText> decodeHtml(const QByteArray &bytes)
{
    if (hasMark(bytes) || bytes.contains('\0'))
        return decodeText(bytes);
    const char *declared = declaredEncoding(bytes);
    if (declared && qstrcmp(declared, "UTF-8") != 0 && !isUtf8(bytes)) {
        if (auto text = decodeWithIconv(bytes, declared))
            return withoutControls(std::move(*text));
    }
    if (auto text = decodeTolerantly(bytes))
        return withoutControls(std::move(*text));
    return decodeText(bytes);
}

} // namespace dateline
