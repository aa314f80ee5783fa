#include "state/names.h"

namespace dateline {

void Names::put(const NamedActor &actor)
{
    m_edit([actor](Library &library) { return putActor(library, actor); });
}

void Names::merge(const std::vector<NamedActor> &actors)
{
    if (actors.size() > 1)
        m_edit([actors](Library &library) { return mergeActors(library, actors); });
}

void Names::remove(const NamedActor &actor)
{
    m_edit([actor](Library &library) { return removeActor(library, actor); });
}

void Names::put(const NamedOutlet &outlet)
{
    m_edit([outlet](Library &library) { return putOutlet(library, outlet); });
}

void Names::merge(const std::vector<NamedOutlet> &outlets)
{
    if (outlets.size() > 1)
        m_edit([outlets](Library &library) { return mergeOutlets(library, outlets); });
}

void Names::remove(const NamedOutlet &outlet)
{
    m_edit([outlet](Library &library) { return removeOutlet(library, outlet); });
}

} // namespace dateline
