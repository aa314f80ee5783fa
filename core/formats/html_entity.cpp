#include "formats/html_entity.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace dateline {

namespace {

// HTML 4.01, 24.2.1: the Latin-1 entities in the order of their code points, from U+00A0 on.
constexpr const char *latin1Names = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg "
                                    "plusmn sup2 sup3 acute micro para middot cedil "
                                    "sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig "
                                    "Ccedil Egrave Eacute Ecirc Euml Igrave Iacute "
                                    "Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml "
                                    "Yacute THORN szlig agrave aacute acirc "
                                    "atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde "
                                    "ograve oacute ocirc otilde ouml divide "
                                    "oslash ugrave uacute ucirc uuml yacute thorn yuml";
constexpr char16_t firstLatin1 = 0xA0;

// Of 24.2.2 and 24.3.1 what articles have.
struct Named {
    const char *name;
    char16_t letter;
};
constexpr std::array<Named, 36> otherNames{
    {{"amp", u'&'},      {"lt", u'<'},       {"gt", u'>'},       {"quot", u'"'},    {"apos", u'\''},    {"OElig", 0x152},
     {"oelig", 0x153},   {"Scaron", 0x160},  {"scaron", 0x161},  {"Yuml", 0x178},   {"ensp", 0x2002},   {"emsp", 0x2003},
     {"thinsp", 0x2009}, {"zwnj", 0x200C},   {"zwj", 0x200D},    {"lrm", 0x200E},   {"rlm", 0x200F},    {"ndash", 0x2013},
     {"mdash", 0x2014},  {"lsquo", 0x2018},  {"rsquo", 0x2019},  {"sbquo", 0x201A}, {"ldquo", 0x201C},  {"rdquo", 0x201D},
     {"bdquo", 0x201E},  {"dagger", 0x2020}, {"Dagger", 0x2021}, {"bull", 0x2022},  {"hellip", 0x2026}, {"permil", 0x2030},
     {"prime", 0x2032},  {"lsaquo", 0x2039}, {"rsaquo", 0x203A}, {"euro", 0x20AC},  {"trade", 0x2122},  {"minus", 0x2212}}};

const QHash<QString, QChar> &names()
{
    static const QHash<QString, QChar> table = [] {
        QHash<QString, QChar> all;
        char16_t letter = firstLatin1;
        for (const QString &name : QString::fromLatin1(latin1Names).split(u' '))
            all.insert(name, QChar(letter++));
        for (const Named &named : otherNames)
            all.insert(QLatin1String(named.name), QChar(named.letter));
        return all;
    }();
    return table;
}

QString codePointText(uint code)
{
    const bool character = code > 0 && code <= 0x10FFFF && !QChar::isSurrogate(code);
    const char32_t point = character ? code : char32_t{QChar::ReplacementCharacter};
    return QString::fromUcs4(&point, 1);
}

} // namespace

QString entityText(QStringView entity)
{
    const QStringView name = entity.mid(1, entity.size() - 2);
    if (!name.startsWith(u'#')) {
        const auto known = names().find(name.toString());
        return known == names().end() ? entity.toString() : QString(*known);
    }
    const bool hex = name.size() > 1 && name[1].toLower() == u'x';
    return codePointText(name.mid(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10));
}

} // namespace dateline
