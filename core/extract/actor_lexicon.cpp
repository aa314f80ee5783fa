#include "extract/actor_lexicon.h"

#include "extract/actor_index.h"
#include "extract/event_language.h"

namespace dateline {

struct ActorLexicon::Tables {
    explicit Tables(const std::vector<NamedActor> &more) : index(more), english(QStringLiteral("en"), more) {}
    ActorIndex index;
    EventLanguage english;
};

ActorLexicon::ActorLexicon(const std::vector<NamedActor> &more)
{
    if (!more.empty())
        m_own = std::make_shared<const Tables>(more);
}

const ActorIndex &ActorLexicon::index() const
{
    return m_own ? m_own->index : ActorIndex::instance();
}

const EventLanguage *ActorLexicon::language(const QString &language) const
{
    const EventLanguage *known = EventLanguage::of(language);
    return known && m_own ? &m_own->english : known;
}

std::optional<Actor> actorNamed(const QString &words, const ActorLexicon &names)
{
    const QString name = words.simplified();
    const ActorIndex &index = names.index();
    if (!index.nameOf(name).isEmpty())
        return Actor{name, name};
    QString code;
    for (const ActorIndex::Mention &mention : index.find(lexiconWords(name))) {
        if (mention.name == ActorIndex::Name::Ambiguous || (!code.isEmpty() && code != mention.code))
            return std::nullopt;
        code = mention.code;
    }
    if (code.isEmpty())
        return std::nullopt;
    return Actor{code, name};
}

QString actorName(const QString &code) { return ActorIndex::instance().nameOf(code); }

ActorKind actorKind(const QString &code) { return ActorIndex::instance().kindOf(code); }

QStringList actorNames() { return ActorIndex::instance().names(); }

} // namespace dateline
