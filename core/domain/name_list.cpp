#include "domain/name_list.h"

#include <algorithm>
#include <utility>

namespace dateline {

std::uint32_t NameList::Shared::number(const QString &name)
{
    const auto known = numbers.constFind(name);
    if (known != numbers.cend())
        return *known;
    const auto number = static_cast<std::uint32_t>(names.size());
    numbers.insert(name, number);
    names.push_back(name);
    return number;
}

std::uint32_t NameList::number(const QString &name)
{
    const auto known = m_shared->numbers.constFind(name);
    if (known != m_shared->numbers.cend())
        return *known;
    const auto own = std::ranges::find(m_own, name);
    const auto number = m_shared->names.size() + static_cast<std::size_t>(own - m_own.begin());
    if (own == m_own.end())
        m_own.push_back(name);
    return static_cast<std::uint32_t>(number);
}

void NameList::share()
{
    if (m_own.empty())
        return;
    Shared all = *m_shared;
    for (const QString &name : std::exchange(m_own, {}))
        all.number(name);
    m_shared = std::make_shared<const Shared>(std::move(all));
}

NameList NameList::Builder::build()
{
    NameList made;
    made.m_shared = std::make_shared<const Shared>(std::exchange(m_names, {}));
    return made;
}

} // namespace dateline
