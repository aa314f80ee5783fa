#include "formats/publication_hint.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace dateline {

namespace {

constexpr int linesLookedAt = 6;
constexpr int longestDateline = 120; // characters before the dash
constexpr int otherLettersOfDateLine = 40;

/// Month names, whole or short, by their first letters; the longer spelling of two months stands first.
int monthOf(const QString &word)
{
    struct Month {
        const char16_t *start;
        int number;
    };
    static constexpr Month months[] = {{u"jan", 1},  {u"jän", 1},  {u"feb", 2},  {u"fév", 2},  {u"mär", 3},  {u"mar", 3},
                                       {u"apr", 4},  {u"avr", 4},  {u"may", 5},  {u"mai", 5},  {u"juin", 6}, {u"jun", 6},
                                       {u"juil", 7}, {u"jul", 7},  {u"aug", 8},  {u"aoû", 8},  {u"sep", 9},  {u"oct", 10},
                                       {u"okt", 10}, {u"nov", 11}, {u"dec", 12}, {u"dez", 12}, {u"déc", 12}, {u"янв", 1},
                                       {u"фев", 2},  {u"мар", 3},  {u"апр", 4},  {u"мая", 5},  {u"май", 5},  {u"июн", 6},
                                       {u"июл", 7},  {u"авг", 8},  {u"сен", 9},  {u"окт", 10}, {u"ноя", 11}, {u"дек", 12}};
    static const QRegularExpression known(QStringLiteral(
        "^(jan(uary|uar|vier)?|jänner|feb(ruary|ruar)?|fév(rier)?|mar(ch|s)?|märz|apr(il)?|avril|may|mai|june?|juni|juin|"
        "july?|juli|juil(let)?|aug(ust)?|août|sept?(ember|embre)?|oct(ober|obre)?|okt(ober)?|nov(ember|embre)?|"
        "dec(ember)?|dez(ember)?|déc(embre)?|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|"
        "ноября|декабря)$"));
    const QString lower = word.toLower();
    if (!known.match(lower).hasMatch())
        return 0;
    for (const Month &month : months) {
        if (lower.startsWith(QStringView(month.start)))
            return month.number;
    }
    return 0;
}

std::optional<Edtf> dayOf(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (month < 1 || day < 1 || !date.ok())
        return std::nullopt;
    return Edtf::day(date);
}

/// The first match of `pattern` that is a day; its groups are named year, month, day.
std::optional<WrittenDay> firstDay(const QRegularExpression &pattern, const QString &line)
{
    auto matches = pattern.globalMatch(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString month = match.captured(QStringLiteral("month"));
        const int number = month[0].isDigit() ? month.toInt() : monthOf(month);
        if (const auto date =
                dayOf(match.captured(QStringLiteral("year")).toInt(), number, match.captured(QStringLiteral("day")).toInt()))
            return WrittenDay{*date, match.captured(), static_cast<int>(match.capturedStart())};
    }
    return std::nullopt;
}

/// "YEREVAN, 21 September 2023 — ": a place in capitals and the date stand before the dash.
bool isDateline(const QString &line, const WrittenDay &day)
{
    static const QRegularExpression dash(QStringLiteral("\\s(?:[—–-]|--)\\s"));
    static const QRegularExpression place(QStringLiteral("^\\W*\\p{Lu}{2,}"), QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype end = line.indexOf(dash, day.start + day.words.size());
    return end >= 0 && end <= longestDateline && place.match(line).hasMatch();
}

/// "Friday, August 21, 2015", "Published: 25 July 2024, 14:30": hardly anything else on the line.
bool isDateLine(const QString &line, const WrittenDay &day)
{
    return line.trimmed().size() - day.words.size() <= otherLettersOfDateLine && !line.trimmed().endsWith(u'.');
}

std::optional<WrittenDay> statedDay(const QString &text)
{
    int seen = 0;
    for (qsizetype start = 0; start < text.size() && seen < linesLookedAt;) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QString line = text.mid(start, std::min<qsizetype>(end - start, 2 * longestDateline));
        start = end + 1;
        if (line.trimmed().isEmpty())
            continue;
        ++seen;
        const auto day = firstWrittenDay(line);
        if (day && (isDateLine(line, *day) || isDateline(line, *day)))
            return day;
    }
    return std::nullopt;
}

std::optional<Edtf> dayInFileName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?<!\\d)(?<year>1[5-9]\\d\\d|20\\d\\d)(?<between>[-_. ]?)(?<month>\\d\\d)\\k<between>(?<day>\\d\\d)(?!\\d)"));
    const auto day = firstDay(pattern, name);
    return day ? std::optional(day->date) : std::nullopt;
}

} // namespace

std::optional<WrittenDay> firstWrittenDay(const QString &line)
{
    static const QRegularExpression patterns[] = {
        QRegularExpression(QStringLiteral("(?<![\\d-])(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])")),
        QRegularExpression(QStringLiteral("(?<![\\d.])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(?![\\d])")),
        QRegularExpression(QStringLiteral(
            "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?<month>\\p{L}+)\\.?,?\\s+(?<year>\\d{4})(?!\\d)")),
        QRegularExpression(
            QStringLiteral("(?<!\\p{L})(?<month>\\p{L}+)\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)"))};
    std::optional<WrittenDay> first;
    for (const QRegularExpression &pattern : patterns) {
        const auto day = firstDay(pattern, line);
        if (day && (!first || day->start < first->start))
            first = day;
    }
    return first;
}

void findPublicationDate(Article &article, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (const auto day = statedDay(article.text))
        article.setPublished(day->date, DateBasis::Stated, {ReasonCode::StatedInText, {day->words}});
    else
        article.setPublished(dayInFileName(name), DateBasis::FileName, {ReasonCode::FileName, {name}});
}

} // namespace dateline
