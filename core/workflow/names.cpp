#include "workflow/names.h"

#include "extract/actor_lexicon.h"

namespace dateline {

namespace {

constexpr int longestCode = 12;

void add(QStringList &list, const QStringList &more, const QString &own)
{
    list += more;
    list.removeDuplicates();
    list.removeAll(own);
    list.removeAll(QString());
}

/// What the tables have for its code stays found by them; else its names would be lost with it.
QStringList namesToKeep(const NamedActor &actor)
{
    return actor.id || actor.code.isEmpty() ? QStringList{actor.name} + actor.aliases : QStringList();
}

} // namespace

Result<void> putActor(Library &library, const NamedActor &actor)
{
    return library.change({ChangeKind::EditActors, 1, actor.name}, [&](ChangeScope &scope) { return scope.putActor(actor); });
}

Result<void> mergeActors(Library &library, const std::vector<NamedActor> &actors)
{
    return library.change({ChangeKind::MergeActors, static_cast<int>(actors.size()), {}},
                          [&](ChangeScope &scope) -> Result<void> {
                              NamedActor one = actors.front();
                              for (auto other = actors.begin() + 1; other != actors.end(); ++other) {
                                  if (other->id) {
                                      if (auto removed = scope.removeActor(other->id); !removed)
                                          return removed;
                                  }
                                  add(one.aliases, namesToKeep(*other), one.name);
                                  add(one.merged, QStringList{other->code} + other->merged, one.code);
                              }
                              return scope.putActor(one);
                          });
}

Result<void> removeActor(Library &library, const NamedActor &actor)
{
    return library.change({ChangeKind::EditActors, 1, actor.name},
                          [&](ChangeScope &scope) { return scope.removeActor(actor.id); });
}

Result<void> putOutlet(Library &library, const NamedOutlet &outlet)
{
    return library.change({ChangeKind::EditOutlets, 1, outlet.name}, [&](ChangeScope &scope) { return scope.putOutlet(outlet); });
}

Result<void> mergeOutlets(Library &library, const std::vector<NamedOutlet> &outlets)
{
    return library.change({ChangeKind::MergeOutlets, static_cast<int>(outlets.size()), {}},
                          [&](ChangeScope &scope) -> Result<void> {
                              NamedOutlet one = outlets.front();
                              for (auto other = outlets.begin() + 1; other != outlets.end(); ++other) {
                                  if (other->id) {
                                      if (auto removed = scope.removeOutlet(other->id); !removed)
                                          return removed;
                                  }
                                  add(one.aliases, QStringList{other->name} + other->aliases, one.name);
                              }
                              return scope.putOutlet(one);
                          });
}

Result<void> removeOutlet(Library &library, const NamedOutlet &outlet)
{
    return library.change({ChangeKind::EditOutlets, 1, outlet.name},
                          [&](ChangeScope &scope) { return scope.removeOutlet(outlet.id); });
}

Result<std::vector<ActorUse>> usedActors(const Library &library)
{
    return library.names().actorsInUse().map([](std::vector<ActorUse> &&uses) {
        for (ActorUse &use : uses) {
            if (use.actor.id)
                continue;
            use.actor.kind = actorKind(use.actor.code);
            if (use.actor.name.isEmpty())
                use.actor.name = actorName(use.actor.code);
            if (use.actor.name.isEmpty())
                use.actor.name = use.actor.code;
        }
        return std::move(uses);
    });
}

Result<UsedNames> usedNames(const Library &library)
{
    return usedActors(library).and_then([&](std::vector<ActorUse> &&actors) {
        return library.names().outletsInUse().map([&](std::vector<OutletUse> &&outlets) {
            return UsedNames{std::move(actors), std::move(outlets)};
        });
    });
}

QString codeFor(const QString &name)
{
    QString code;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            code += c.toUpper();
    }
    return code.left(longestCode);
}

} // namespace dateline
