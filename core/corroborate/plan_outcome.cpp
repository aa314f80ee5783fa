#include "corroborate/plan_outcome.h"

#include "corroborate/words.h"
#include "domain/event_score.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace dateline {

namespace {

// The parts of a score; a hundred together.
constexpr float datePart = 30, actorPart = 25, typePart = 15, wordPart = 25, placePart = 5;
constexpr float actorPartOfCancelling = 40, wordPartOfCancelling = 40, sayingPart = 20;

// So much the words must say before anything is weighed; with actors in common, and without.
constexpr float some = 0.12F, telling = 0.35F;

/// :/corroborate/cancelling.tsv: by language, beginnings of words that follow each other. REQUIRES: it is built in.
const QHash<QString, std::vector<QStringList>> &cancellingWords()
{
    static const auto words = [] {
        QHash<QString, std::vector<QStringList>> read;
        QFile file(QStringLiteral(":/corroborate/cancelling.tsv"));
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        file.readLine(); // the names of the columns
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
            read[cells.value(0)].push_back(cells.value(1).split(u' '));
        }
        return read;
    }();
    return words;
}

bool startsWithAll(const QStringList &words, qsizetype at, const QStringList &beginnings)
{
    return at + beginnings.size() <= words.size() &&
           std::equal(beginnings.begin(), beginnings.end(), words.begin() + at,
                      [](const QString &beginning, const QString &word) { return word.startsWith(beginning); });
}

float likenessOfBoth(const AccountDigest &a, const AccountDigest &b)
{
    return (likenessOfActors(a.sources, b.sources) + likenessOfActors(a.targets, b.targets)) / 2;
}

/// Of an act between two sides either may be told as the one who acts.
float actorsInCommon(const AccountDigest &plan, const AccountDigest &act)
{
    const auto is = [&](EventType type) { return plan.type == static_cast<std::uint8_t>(type); };
    const float direct = likenessOfBoth(plan, act);
    if (!is(EventType::Consult) && !is(EventType::Agree) && !is(EventType::Cooperate))
        return direct;
    AccountDigest crossed = act;
    std::swap(crossed.sources, crossed.targets);
    return std::max(direct, likenessOfBoth(plan, crossed));
}

float wordsInCommon(const AccountDigest &plan, const AccountDigest &act)
{
    return std::min(1.0F, likenessOfWords(plan, act) / allTheWords);
}

bool wordsAllow(const AccountDigest &plan, const AccountDigest &act, float actors)
{
    const float words = likenessOfWords(plan, act);
    return words >= (actors > 0 ? some : telling) || (actors > 0 && areTranslations(plan, act) && plan.type == act.type);
}

/// The wider the plan's days the less it says that the act falls on them.
float dateFit(const AccountDigest &plan, const AccountDigest &act)
{
    constexpr float near = 0.4F;
    const int apart = daysBetween(plan, act);
    return apart == 0 ? std::pow(static_cast<float>(plan.lastDay - plan.firstDay + 1), -0.1F) : near / static_cast<float>(apart);
}

float placeFit(const AccountDigest &plan, const AccountDigest &act)
{
    constexpr float unknown = 0.4F;
    return plan.place == 0 || act.place == 0 ? unknown : plan.place == act.place ? 1.0F : 0.0F;
}

float confirmingScore(const AccountDigest &plan, const AccountDigest &act)
{
    const float actors = actorsInCommon(plan, act), types = likenessOfTypes(plan, act);
    if (!plan.dated || !act.dated || daysBetween(plan, act) > mostDaysApart || types == 0 || !wordsAllow(plan, act, actors))
        return 0;
    return datePart * dateFit(plan, act) + actorPart * actors + typePart * types + wordPart * wordsInCommon(plan, act) +
           placePart * placeFit(plan, act);
}

float cancellingScore(const AccountDigest &plan, const AccountDigest &act)
{
    const float actors = actorsInCommon(plan, act);
    return wordsAllow(plan, act, actors)
               ? sayingPart + actorPartOfCancelling * actors + wordPartOfCancelling * wordsInCommon(plan, act)
               : 0;
}

} // namespace

bool saysCancelled(const Account &account)
{
    const QString language = account.language.isEmpty() ? QStringLiteral("en") : account.language.section(u'-', 0, 0).toLower();
    QStringList words;
    forEachWord(account.title + u'\n' + account.quote, [&](const ComparedWord &word) { words << word.key; });
    const auto known = cancellingWords().constFind(language);
    return known != cancellingWords().cend() && std::ranges::any_of(*known, [&](const QStringList &beginnings) {
               for (qsizetype at = 0; at < words.size(); ++at) {
                   if (startsWithAll(words, at, beginnings))
                       return true;
               }
               return false;
           });
}

std::vector<OutcomeMatch> matchOutcomes(const Account &plan, const std::vector<Account> &later, int least)
{
    DigestedAccounts digests;
    digests.add(plan);
    for (const Account &account : later)
        digests.add(account);
    digests.weigh();
    const AccountDigest &planned = digests.all().front();
    std::vector<OutcomeMatch> matches;
    for (std::size_t each = 0; each < later.size(); ++each) {
        const Account &account = later[each];
        if (account.article == plan.article || account.lead == plan.lead || !isDone(account.modality))
            continue;
        const AccountDigest &act = digests.all()[each + 1];
        const bool cancels = saysCancelled(account);
        const auto score = static_cast<int>(std::lround(cancels ? cancellingScore(planned, act) : confirmingScore(planned, act)));
        if (score > 0 && score >= least)
            matches.push_back(
                {account.event, cancels ? Outcome::Cancelled : Outcome::Confirmed, score, reasonOf(digests, planned, act)});
    }
    std::ranges::sort(matches, {}, [](const OutcomeMatch &match) { return std::tuple(-match.score, match.event); });
    return matches;
}

} // namespace dateline
