#include "corroborate/contradiction.h"

#include "corroborate/figure.h"
#include "domain/enum_names.h"

#include <algorithm>
#include <limits>

namespace dateline {

namespace {

constexpr EnumNames<Aspect, 4> aspectNames{{"date", "source", "target", "figure"}};

CivilSecond unitOf(Precision precision)
{
    switch (precision) {
    case Precision::Second:
    case Precision::Minute:
    case Precision::Day:
        return secondsPerDay;
    case Precision::Days:
        return 10 * secondsPerDay;
    case Precision::Month:
        return 31 * secondsPerDay;
    case Precision::Season:
    case Precision::Quarter:
        return 92 * secondsPerDay;
    default:
        return 366 * secondsPerDay;
    }
}

struct Stretch {
    CivilSecond first, last;
};

Stretch stretchOf(const Edtf &date)
{
    const CivilSecond room = date.qualification() == Qualification::None ? 0 : unitOf(date.precision());
    const auto first = date.earliest(), last = date.latest();
    return {first ? *first - room : std::numeric_limits<CivilSecond>::min(),
            last ? *last + room : std::numeric_limits<CivilSecond>::max()};
}

bool datesAgree(const Edtf &a, const Edtf &b)
{
    const Stretch one = stretchOf(a), other = stretchOf(b);
    return one.first <= other.last && other.first <= one.last;
}

bool namesAgree(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &name) { return b.contains(name, Qt::CaseInsensitive); });
}

/// A contradiction when any two of those that say something disagree.
template<class Value, class Agree, class Words>
void compare(Aspect aspect, const std::vector<std::pair<EventId, Value>> &said, Agree agree, Words words,
             std::vector<Contradiction> &found)
{
    const auto disputes = [&](const auto &one) {
        return std::ranges::any_of(said, [&](const auto &other) { return !agree(one.second, other.second); });
    };
    if (std::ranges::none_of(said, disputes))
        return;
    Contradiction contradiction{aspect, {}, {}};
    for (const auto &[event, value] : said)
        contradiction.claims.push_back({event, words(value)});
    found.push_back(std::move(contradiction));
}

void compareNames(Aspect aspect, const std::vector<Account> &accounts, QStringList Account::*names,
                  std::vector<Contradiction> &found)
{
    std::vector<std::pair<EventId, QStringList>> said;
    for (const Account &account : accounts) {
        if (!(account.*names).isEmpty())
            said.emplace_back(account.event, account.*names);
    }
    compare(
        aspect, said, namesAgree, [](const QStringList &list) { return list.join(QStringLiteral("; ")); }, found);
}

struct SaidFigure {
    EventId event;
    Figure figure;
    QString words;
};

void compareFigures(const std::vector<Account> &accounts, std::vector<Contradiction> &found)
{
    std::vector<SaidFigure> said;
    for (const Account &account : accounts) {
        for (const Figure &figure : figuresIn(account.quote))
            said.push_back({account.event, figure, wordsAt(account.quote, figure.words).simplified()});
    }
    std::vector<bool> told(said.size(), false);
    for (std::size_t one = 0; one < said.size(); ++one) {
        // An account that has the number of another, beside some more of the kind, agrees with it.
        const auto agreesSomewhere = [&](const SaidFigure &a, EventId with) {
            return std::ranges::any_of(said, [&](const SaidFigure &b) {
                return b.event == with && a.figure.countsAs(b.figure) && a.figure.agreesWith(b.figure);
            });
        };
        const auto disputes = [&](const SaidFigure &other) {
            return other.event != said[one].event && said[one].figure.countsAs(other.figure) &&
                   !agreesSomewhere(said[one], other.event) && !agreesSomewhere(other, said[one].event);
        };
        if (told[one] || std::ranges::none_of(said, disputes))
            continue;
        const Figure &figure = said[one].figure;
        Contradiction contradiction{Aspect::Figure, figure.fate.isEmpty() ? figure.counted : figure.fate, {}};
        for (std::size_t each = 0; each < said.size(); ++each) {
            if (!figure.countsAs(said[each].figure))
                continue;
            told[each] = true;
            contradiction.claims.push_back({said[each].event, said[each].words});
        }
        found.push_back(std::move(contradiction));
    }
}

} // namespace

QString aspectName(Aspect aspect)
{
    return aspectNames.name(aspect);
}
std::optional<Aspect> aspectFromName(const QString &name)
{
    return aspectNames.value(name);
}

std::vector<Contradiction> contradictionsIn(const std::vector<Account> &accounts)
{
    std::vector<Contradiction> found;
    std::vector<std::pair<EventId, Edtf>> dates;
    for (const Account &account : accounts) {
        if (account.happened)
            dates.emplace_back(account.event, *account.happened);
    }
    compare(
        Aspect::Date, dates, datesAgree, [](const Edtf &date) { return date.toString(); }, found);
    compareNames(Aspect::Source, accounts, &Account::sources, found);
    compareNames(Aspect::Target, accounts, &Account::targets, found);
    compareFigures(accounts, found);
    return found;
}

} // namespace dateline
