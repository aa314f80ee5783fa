#include "wording/actor_text.h"

#include "wording/isolated.h"
#include "wording/suspicion_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace dateline {

QString actorsText(const std::vector<Actor> &actors)
{
    QStringList names;
    for (const Actor &actor : actors)
        names << isolated(unhidden(actor.codeOrName()));
    return names.join(QStringLiteral(", "));
}

QString actorsInWords(const std::vector<Actor> &actors)
{
    QStringList names;
    for (const Actor &actor : actors) {
        const bool same = actor.code.isEmpty() || actor.code == actor.name;
        names << (same ? isolated(unhidden(actor.name))
                       : QCoreApplication::translate("ActorText", "%1 (%2)", "words of the article, code")
                             .arg(isolated(unhidden(actor.name)), actor.code));
    }
    return names.join(QStringLiteral(", "));
}

QString pairText(const QString &source, const QString &target)
{
    return QCoreApplication::translate("ActorText", "%1 → %2", "who acts, towards whom").arg(source, target);
}

QString actorKindText(ActorKind kind)
{
    switch (kind) {
    case ActorKind::State:
        return QCoreApplication::translate("ActorText", "state");
    case ActorKind::Organisation:
        return QCoreApplication::translate("ActorText", "organisation");
    case ActorKind::NonState:
        return QCoreApplication::translate("ActorText", "non-state actor");
    case ActorKind::Person:
        return QCoreApplication::translate("ActorText", "person");
    }
    return {};
}

QString whoText(const Event &event)
{
    if (event.targets.empty())
        return actorsText(event.sources);
    return pairText(actorsText(event.sources), actorsText(event.targets)).trimmed();
}

} // namespace dateline
