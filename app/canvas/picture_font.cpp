#include "canvas/picture_font.h"

#include <QFontDatabase>

namespace dateline {

namespace {

const QString regular = QStringLiteral(":/fonts/regular.ttf");
const QString bold = QStringLiteral(":/fonts/bold.ttf");
constexpr int pixels = 13;
constexpr int mostFound = 8;

QString registered()
{
    QFontDatabase::addApplicationFont(bold);
    return QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(regular)).value(0);
}

} // namespace

QFont pictureFont()
{
    static const QString family = registered();
    QFont font(family);
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    // The least that there is: Qt makes no ligatures then, and "conflict" is found in a PDF.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

MissingLetters::MissingLetters() : m_font(regular, pixels), m_read(QChar::LastValidCodePoint + 1) {}

void MissingLetters::read(const QString &text)
{
    for (const uint letter : text.toUcs4()) {
        if (m_read[letter])
            continue;
        m_read[letter] = true;
        if (m_found.size() < mostFound && QChar::isPrint(letter) && !m_font.supportsCharacter(letter))
            m_found += QStringView(QChar::fromUcs4(letter));
    }
}

} // namespace dateline
