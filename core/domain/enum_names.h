#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>

namespace dateline {

/// The spellings of an enumeration in files: one table serves writing and reading, so that they cannot drift apart.
template<class Enum, std::size_t size>
struct EnumNames {
    std::array<const char *, size> names;   ///< in the order of the enumeration's values, which start at 0

    QString name(Enum value) const { return QLatin1String(names[static_cast<std::size_t>(value)]); }
    std::optional<Enum> value(const QString &name) const
    {
        for (std::size_t index = 0; index < size; ++index) {
            if (name.compare(QLatin1String(names[index]), Qt::CaseInsensitive) == 0)
                return static_cast<Enum>(index);
        }
        return std::nullopt;
    }
};

} // namespace dateline
