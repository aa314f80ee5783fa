#pragma once

#include <QHash>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace dateline {

/// Names that are kept once and told apart by number; 0 is the empty one. A copy shares the names that were there and may add
/// some of its own: numbers stay what they are.
class NameList {
public:
    const QString &name(std::uint32_t number) const
    {
        return number < m_shared->names.size() ? m_shared->names[number] : m_own[number - m_shared->names.size()];
    }
    int size() const { return static_cast<int>(m_shared->names.size() + m_own.size()); }
    /// The number of a name, which is added when it is new. O(own names).
    std::uint32_t number(const QString &name);
    /// Makes the names one list to be shared: of use when there are many own ones. O(n) when there are any.
    void share();

    /// Collects names one by one, each in O(1).
    class Builder;

private:
    struct Shared {
        std::vector<QString> names{QString()};
        QHash<QString, std::uint32_t> numbers{{QString(), 0}};
        std::uint32_t number(const QString &name);
    };
    std::shared_ptr<const Shared> m_shared = std::make_shared<const Shared>();
    std::vector<QString> m_own;
};

class NameList::Builder {
public:
    std::uint32_t number(const QString &name) { return m_names.number(name); }
    NameList build();

private:
    Shared m_names;
};

} // namespace dateline
