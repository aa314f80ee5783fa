#include "extract/actor_lexicon.h"

#include "extract/actor_index.h"

namespace dateline {

std::optional<Actor> actorNamed(const QString &words)
{
    const QString name = words.simplified();
    const ActorIndex &index = ActorIndex::instance();
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

QStringList actorNames() { return ActorIndex::instance().names(); }

} // namespace dateline
