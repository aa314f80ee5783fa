#include "workflow/typed_actors.h"

#include "extract/actor_lexicon.h"

#include <algorithm>

namespace dateline {

namespace {

QString typedName(const Actor &actor)
{
    return QString(actor.name).replace(u',', u' ').simplified();
}

Actor actorOf(const QString &words, const std::vector<Actor> &known)
{
    const auto same = std::ranges::find_if(known, [&words](const Actor &actor) {
        return typedName(actor).compare(words, Qt::CaseInsensitive) == 0 || (!actor.code.isEmpty() && actor.code == words);
    });
    if (same != known.end())
        return *same;
    return actorNamed(words).value_or(Actor{{}, words});
}

} // namespace

std::vector<Actor> readTypedActors(const QString &text, const std::vector<Actor> &known)
{
    std::vector<Actor> actors;
    for (const QString &part : text.split(u',')) {
        const QString words = part.simplified();
        if (words.isEmpty())
            continue;
        const Actor actor = actorOf(words, known);
        if (std::ranges::find(actors, actor.codeOrName(), &Actor::codeOrName) == actors.end())
            actors.push_back(actor);
    }
    return actors;
}

QString typedActors(const std::vector<Actor> &actors)
{
    QStringList names;
    for (const Actor &actor : actors)
        names << typedName(actor);
    return names.join(QStringLiteral(", "));
}

QStringList lexiconActors()
{
    return actorNames();
}

QString usualActorName(const QString &code)
{
    const QString name = actorName(code);
    return name.isEmpty() ? code : name;
}

} // namespace dateline
