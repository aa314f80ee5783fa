#pragma once

#include "domain/text_span.h"

#include <QString>

#include <string>
#include <vector>

namespace dateline {

/// A text made ready for finding words in it as a person types them: case and accents do not count (ł is l, ß is ss), nor how
/// quotes and dashes are drawn, nor where lines end. Built once a text in O(n).
class FoldedText {
public:
    FoldedText() = default;
    explicit FoldedText(const QString &text);

    bool isEmpty() const { return m_signs.empty(); }

    /// Where `words` stand, in reading order, none overlapping another, in UTF-16 units of the text; nothing for no words.
    /// A sign is found whole, with its accents. O(n).
    std::vector<TextSpan> find(const QString &words) const;

private:
    struct Sign {
        std::size_t offset; ///< of its first byte in m_folded
        TextSpan span;      ///< in the text, marks behind it included
    };
    std::size_t signAt(std::size_t offset) const;

    std::string m_folded; // UTF-8
    std::vector<Sign> m_signs;
};

} // namespace dateline
