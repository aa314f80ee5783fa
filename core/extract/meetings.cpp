#include "extract/meetings.h"

#include "extract/lexicon.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace dateline {

namespace {

std::chrono::year_month_day dayOf(const QString &iso)
{
    return std::chrono::year{iso.left(4).toInt()} / std::chrono::month{iso.mid(5, 2).toUInt()} /
           std::chrono::day{iso.mid(8, 2).toUInt()};
}

QStringList namesOf(const QStringList &row)
{
    const QString &body = row[0];
    const QString &place = row[1];
    QStringList names = lexiconList(row.value(4));
    for (const char *form : {"%2 summit", "%1 summit in %2", "%1's %2 summit", "%1 %2 summit"})
        names << QString::fromLatin1(form).replace(QLatin1String("%1"), body).replace(QLatin1String("%2"), place);
    static const QRegularExpression numbered(QStringLiteral("^(COP)(\\d+)$"));
    for (const QString &name : QStringList(names)) {
        if (const auto match = numbered.match(name); match.hasMatch())
            names << match.captured(1) + u' ' + match.captured(2) << match.captured(1) + u'-' + match.captured(2);
    }
    names.removeDuplicates();
    return names;
}

/// A table's words know that a number stands there, not which: "COP 28" is not COP 29.
bool hasNumberOf(const Meeting &meeting, const QString &words)
{
    const auto digits = [](const QString &name) {
        QString found;
        std::ranges::copy_if(name, std::back_inserter(found), [](QChar c) { return c.isDigit(); });
        return found;
    };
    return std::ranges::any_of(meeting.names, [&](const QString &name) { return digits(name) == digits(words); });
}

/// The meeting of the year that stands beside the words, of those that share the name.
const Meeting *ofYear(const std::vector<const Meeting *> &named, const DateAtoms &atoms, const DateAtom &atom,
                      DateClass yearClass)
{
    if (named.size() == 1)
        return named.front();
    constexpr int reach = 3; // "the Vilnius summit in July 2023"
    for (std::size_t i = atoms.indexAt(std::max(0, atom.first - 1));
         i < atoms.atoms.size() && atoms.atoms[i].first <= atom.last + reach; ++i) {
        const int year = atoms.valueOf(atoms.atoms[i], yearClass, 0);
        for (const Meeting *meeting : named) {
            if (year == static_cast<int>(meeting->from.year()))
                return meeting;
        }
    }
    return nullptr;
}

} // namespace

const std::vector<Meeting> &knownMeetings()
{
    static const std::vector<Meeting> meetings = [] {
        std::vector<Meeting> all;
        for (const QStringList &row : lexiconRows(QStringLiteral("meetings")))
            all.push_back({row[0], row[1], dayOf(row[2]), dayOf(row[3]), namesOf(row)});
        return all;
    }();
    return meetings;
}

std::vector<MeetingMention> findMeetings(const QString &text, const TokenScan &scan, const DateAtoms &atoms,
                                         const DateLexicon &lexicon)
{
    const DateClass meetingClass = lexicon.knownClass(QStringLiteral("meeting"));
    const DateClass yearClass = lexicon.knownClass(QStringLiteral("year"));
    std::vector<MeetingMention> found;
    for (const DateAtom &atom : atoms.atoms) {
        std::vector<const Meeting *> named;
        for (const DateSense &sense : atoms.sensesOf(atom)) {
            if (sense.kind != meetingClass)
                continue;
            const Meeting &meeting = knownMeetings()[static_cast<std::size_t>(sense.value)];
            const int start = scan.tokens[static_cast<std::size_t>(atom.first)].begin;
            if (hasNumberOf(meeting, wordsAt(text, {start, scan.tokens[static_cast<std::size_t>(atom.last) - 1].end()})))
                named.push_back(&meeting);
        }
        const Meeting *meeting = named.empty() ? nullptr : ofYear(named, atoms, atom, yearClass);
        if (meeting && (found.empty() || atom.first >= found.back().last))
            found.push_back({meeting, atom.first, atom.last});
    }
    return found;
}

} // namespace dateline
