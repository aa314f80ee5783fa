#include "formats/code_page.h"

#include <array>

namespace dateline {

namespace {

// Source: unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1251.TXT and CP1252.TXT; 0 = no letter.
constexpr std::array<char16_t, 64> upper1251{
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A,
    0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0,      0x2122,
    0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6,
    0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456,
    0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457};
constexpr std::array<char16_t, 32> upper1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};
constexpr char16_t cyrillicA = 0x0410; // 0xC0 of 1251; the alphabet follows in order

char16_t letter1251(unsigned char byte)
{
    if (byte < 0x80)
        return byte;
    return byte < 0xC0 ? upper1251[byte - 0x80u] : static_cast<char16_t>(cyrillicA + (byte - 0xC0));
}

char16_t letter1252(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xA0 ? upper1252[byte - 0x80u] : byte;
}

} // namespace

std::optional<QString> decodeCodePage(const QByteArray &bytes, CodePage page)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        const char16_t letter = page == CodePage::Windows1251 ? letter1251(value) : letter1252(value);
        if (letter == 0)
            return std::nullopt;
        text += QChar(letter);
    }
    return text;
}

CodePage likelyCodePage(const QByteArray &bytes)
{
    qsizetype besideHigh = 0;
    qsizetype besideAscii = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (static_cast<unsigned char>(bytes[at]) < 0xC0)
            continue;
        for (const qsizetype neighbour : {at - 1, at + 1}) {
            if (neighbour < 0 || neighbour >= bytes.size())
                continue;
            const auto value = static_cast<unsigned char>(bytes[neighbour]);
            besideHigh += value >= 0xC0;
            besideAscii += (value | 0x20) >= 'a' && (value | 0x20) <= 'z';
        }
    }
    return besideHigh > besideAscii ? CodePage::Windows1251 : CodePage::Windows1252;
}

} // namespace dateline
