#pragma once

#include <QByteArray>
#include <QHash>

#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace dateline {

/// Many short texts behind each other, UTF-8, each with a 0 behind it: known by where they begin.
class TextArena {
public:
    std::uint32_t add(const char *text)
    {
        const std::size_t offset = m_bytes.size();
        m_bytes.insert(m_bytes.end(), text, text + std::strlen(text) + 1);
        return static_cast<std::uint32_t>(offset);
    }
    const char *at(std::uint32_t offset) const { return m_bytes.data() + offset; }
    /// Calls `take` with where each text begins and the text, as they lie.
    template<class Take>
    void forEach(Take take) const
    {
        for (std::size_t offset = 0; offset < m_bytes.size();) {
            const std::string_view text = m_bytes.data() + offset;
            take(offset, text);
            offset += text.size() + 1;
        }
    }
    /// Takes back what was added from `offset` on.
    void cut(std::uint32_t offset) { m_bytes.resize(offset); }
    void reserve(std::size_t bytes) { m_bytes.reserve(bytes); }
    void shrink() { m_bytes.shrink_to_fit(); }
    std::size_t size() const { return m_bytes.size(); }
    std::size_t byteCount() const { return m_bytes.capacity(); }

private:
    std::vector<char> m_bytes;
};

/// Adds texts of which many are the same to an arena, each once.
class RepeatedTexts {
public:
    std::uint32_t add(TextArena &arena, const QByteArray &text)
    {
        const auto known = m_offsets.constFind(text);
        return known != m_offsets.cend() ? *known : *m_offsets.insert(text, arena.add(text));
    }

private:
    QHash<QByteArray, std::uint32_t> m_offsets;
};

} // namespace dateline
