#include "extract/actor_index.h"

#include <algorithm>

namespace dateline {

namespace {

/// "US", "CoE": names that would be ordinary words in small letters.
bool isShortAcronym(const QString &alias, const std::vector<LexiconWord> &words)
{
    return words.size() == 1 && words.front().capitals && std::ranges::count_if(alias, [](QChar c) { return c.isLetter(); }) <= 3;
}

bool hasRegularPlural(const QString &demonym)
{
    static const QStringList endings{QStringLiteral("s"),   QStringLiteral("sh"),  QStringLiteral("ch"),
                                     QStringLiteral("ese"), QStringLiteral("men"), QStringLiteral("man")};
    return std::ranges::none_of(endings, [&](const QString &ending) { return demonym.endsWith(ending); }) ||
           demonym.endsWith(QLatin1String("German"));
}

} // namespace

const ActorIndex &ActorIndex::instance()
{
    static const ActorIndex index({});
    return index;
}

ActorIndex::ActorIndex(const std::vector<NamedActor> &more)
{
    for (const QStringList &row : lexiconRows(QStringLiteral("actors"))) {
        const bool isActor = row[0] != QLatin1String("-");
        const QString code = isActor ? row[0] : QString();
        const bool ambiguous = row[1] == QLatin1String("ambiguous");
        if (isActor) {
            m_names.insert(code, row[2]);
            m_kinds.insert(code, actorKindFromName(row[1]).value_or(ActorKind::State));
        }
        for (const QString &alias : QStringList{row[2]} + lexiconList(row[4]) + lexiconList(row[5]))
            add(alias, code, ambiguous ? Name::Ambiguous : Name::Proper);
        for (const QString &demonym : lexiconList(row[3])) {
            const Name name = ambiguous ? Name::Ambiguous : Name::Demonym;
            add(demonym, code, name);
            if (hasRegularPlural(demonym))
                add(demonym + u's', code, name);
        }
    }
    for (const NamedActor &actor : more) {
        if (actor.code.isEmpty()) // its words stand for it
            continue;
        m_names.insert(actor.code, actor.name);
        for (const QString &alias : QStringList{actor.name} + actor.aliases)
            add(alias, actor.code, Name::Proper);
    }
}

void ActorIndex::add(const QString &alias, const QString &code, Name name)
{
    const std::vector<LexiconWord> words = lexiconWords(alias);
    if (words.empty())
        return;
    m_longest = std::max(m_longest, words.size());
    m_entries.insert(lexiconKey(words, 0, words.size()), {code, name, isShortAcronym(alias, words)});
}

const ActorIndex::Entry *ActorIndex::entryAt(const std::vector<LexiconWord> &words, std::size_t first, std::size_t count) const
{
    const auto found = m_entries.constFind(lexiconKey(words, first, count));
    if (found == m_entries.constEnd() || (found->capitalsOnly && !words[first].capitals))
        return nullptr;
    return &*found;
}

std::vector<ActorIndex::Mention> ActorIndex::find(const std::vector<LexiconWord> &words) const
{
    std::vector<Mention> mentions;
    std::size_t first = 0;
    while (first < words.size()) {
        const Entry *entry = nullptr;
        std::size_t count = std::min(m_longest, words.size() - first);
        while (count > 0 && !(entry = entryAt(words, first, count)))
            --count;
        if (entry && (!entry->code.isEmpty() || entry->name == Name::Ambiguous))
            mentions.push_back({first, count, entry->name, entry->code});
        first += std::max<std::size_t>(count, 1);
    }
    return mentions;
}

} // namespace dateline
