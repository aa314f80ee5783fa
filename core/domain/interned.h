#pragma once

#include <QHash>
#include <QList>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace dateline {

/// Values that are kept once and told apart by number; 0 is the empty one. A copy shares the values that were there and may add
/// some of its own: numbers stay what they are.
template<class Value>
class Interned {
    struct Shared {
        std::vector<Value> values{Value()};
        QHash<Value, std::uint32_t> numbers{{Value(), 0}};
        std::uint32_t number(const Value &value)
        {
            const auto known = numbers.constFind(value);
            if (known != numbers.cend())
                return *known;
            const auto number = static_cast<std::uint32_t>(values.size());
            numbers.insert(value, number);
            values.push_back(value);
            return number;
        }
    };

public:
    const Value &value(std::uint32_t number) const
    {
        return number < m_shared->values.size() ? m_shared->values[number] : m_own[number - m_shared->values.size()];
    }
    int size() const { return static_cast<int>(m_shared->values.size() + m_own.size()); }
    /// The number of a value, which is added when it is new. O(own values).
    std::uint32_t number(const Value &value)
    {
        const auto known = m_shared->numbers.constFind(value);
        if (known != m_shared->numbers.cend())
            return *known;
        const auto own = std::ranges::find(m_own, value);
        const auto number = m_shared->values.size() + static_cast<std::size_t>(own - m_own.begin());
        if (own == m_own.end())
            m_own.push_back(value);
        return static_cast<std::uint32_t>(number);
    }
    /// Makes the values one list to be shared: of use when there are many own ones. O(n) when there are any.
    void share()
    {
        if (m_own.empty())
            return;
        Shared all = *m_shared;
        for (const Value &value : std::exchange(m_own, {}))
            all.number(value);
        m_shared = std::make_shared<const Shared>(std::move(all));
    }

    /// Collects values one by one, each in O(1).
    class Builder {
    public:
        std::uint32_t number(const Value &value) { return m_values.number(value); }
        Interned build()
        {
            Interned made;
            made.m_shared = std::make_shared<const Shared>(std::exchange(m_values, {}));
            return made;
        }

    private:
        Shared m_values;
    };

private:
    std::shared_ptr<const Shared> m_shared = std::make_shared<const Shared>();
    std::vector<Value> m_own;
};

/// Lists of such values, of which many are the same: each list is kept once too.
template<class Value>
class InternedLists {
public:
    using Numbers = QList<std::uint32_t>;
    const Interned<Value> &values() const { return m_values; }
    /// The numbers of a list's values.
    const Numbers &list(std::uint32_t number) const { return m_lists.value(number); }
    int size() const { return m_lists.size(); }
    std::uint32_t number(const QList<Value> &values) { return numberIn(m_values, m_lists, values); }
    void share()
    {
        m_values.share();
        m_lists.share();
    }

    class Builder {
    public:
        std::uint32_t number(const QList<Value> &values) { return numberIn(m_values, m_lists, values); }
        InternedLists build()
        {
            InternedLists made;
            made.m_values = m_values.build();
            made.m_lists = m_lists.build();
            return made;
        }

    private:
        typename Interned<Value>::Builder m_values;
        typename Interned<Numbers>::Builder m_lists;
    };

private:
    static std::uint32_t numberIn(auto &known, auto &lists, const QList<Value> &values)
    {
        if (values.isEmpty())
            return 0;
        Numbers numbers;
        numbers.reserve(values.size());
        for (const Value &value : values)
            numbers.append(known.number(value));
        return lists.number(numbers);
    }

    Interned<Value> m_values;
    Interned<Numbers> m_lists;
};

} // namespace dateline
