#include "extract/act_noun.h"

#include "extract/actor_index.h"
#include "extract/lexicon.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <bitset>
#include <vector>

namespace dateline {

namespace {

enum class Fit { Type, Any };

struct ActStem {
    struct Word {
        QString key;
        bool prefix = false; ///< any ending
    };
    QString act;
    std::bitset<eventTypeCount> types;
    bool anyType = false;
    std::vector<Word> words;

    bool fits(const std::optional<EventType> &type, Fit fit) const
    {
        if (!type)
            return true;
        return fit == Fit::Any ? anyType : types.test(static_cast<std::size_t>(*type));
    }
    bool standsAt(const std::vector<LexiconWord> &text, std::size_t first) const
    {
        if (first + words.size() > text.size())
            return false;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const QString &key = text[first + i].key;
            if (words[i].prefix ? !key.startsWith(words[i].key) : key != words[i].key)
                return false;
        }
        return true;
    }
};

ActStem stemFrom(const QString &act, const QString &types, const QString &stem)
{
    ActStem result{act, {}, types == QLatin1String("*"), {}};
    for (const QString &name : types.split(u' ')) {
        if (const auto type = eventTypeFromName(name))
            result.types.set(static_cast<std::size_t>(*type));
    }
    for (const QString &part : stem.split(u' '))
        result.words.push_back({lexiconWords(part).front().key, part.endsWith(u'*')});
    return result;
}

/// The stems by the first letter of their first word.
const QHash<QChar, std::vector<ActStem>> &actStems()
{
    static const QHash<QChar, std::vector<ActStem>> stems = [] {
        QHash<QChar, std::vector<ActStem>> result;
        for (const QStringList &row : lexiconRows(QStringLiteral("act_nouns"))) {
            for (const QString &stem : lexiconList(row[2])) {
                ActStem made = stemFrom(row[0], row[1], stem);
                result[made.words.front().key.front()].push_back(std::move(made));
            }
        }
        return result;
    }();
    return stems;
}

/// The first act in the text that fits; of two at one place the longer one ("military exercises" before "military").
QString firstAct(const std::vector<LexiconWord> &text, const std::optional<EventType> &type, Fit fit)
{
    for (std::size_t first = 0; first < text.size(); ++first) {
        const auto bucket = actStems().constFind(text[first].key.front());
        if (bucket == actStems().constEnd())
            continue;
        const ActStem *best = nullptr;
        for (const ActStem &stem : *bucket) {
            if (stem.fits(type, fit) && stem.standsAt(text, first) && (!best || stem.words.size() > best->words.size()))
                best = &stem;
        }
        if (best)
            return best->act;
    }
    return {};
}

/// "Vilnius summit", "NATO summit": a place or a body, never a demonym, before the word.
QString namedSummit(const QString &text, const std::vector<LexiconWord> &words)
{
    if (std::ranges::find(words, QLatin1String("summit"), &LexiconWord::key) == words.end())
        return {};
    for (const ActorIndex::Mention &mention : ActorIndex::instance().find(words)) {
        const std::size_t next = mention.first + mention.count;
        if (mention.name != ActorIndex::Name::Demonym && next < words.size() && words[next].key == QLatin1String("summit")) {
            const int start = words[mention.first].start;
            return text.mid(start, words[next - 1].end - start) + QLatin1String(" summit");
        }
    }
    return {};
}

QString namedMeeting(const QString &text, const std::vector<LexiconWord> &words)
{
    static const QRegularExpression conference(QStringLiteral("\\bCOP[\\s-]?(\\d{1,3})\\b"));
    if (const auto match = conference.match(text); match.hasMatch())
        return QLatin1String("COP") + match.captured(1);
    static const QRegularExpression group(QStringLiteral("\\bG-?(7|8|20)\\b"));
    if (const auto match = group.match(text); match.hasMatch())
        return QLatin1Char('G') + match.captured(1);
    return namedSummit(text, words);
}

} // namespace

QString actOf(const std::optional<EventType> &type, const QString &title, const QString &statement)
{
    const std::array texts{title, statement};
    const std::array words{lexiconWords(title), lexiconWords(statement)};
    if (!type || *type == EventType::Consult) {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (const QString name = namedMeeting(texts[i], words[i]); !name.isEmpty())
                return name;
        }
    }
    for (const Fit fit : {Fit::Type, Fit::Any}) {
        for (const auto &text : words) {
            if (const QString act = firstAct(text, type, fit); !act.isEmpty())
                return act;
        }
    }
    return {};
}

} // namespace dateline
