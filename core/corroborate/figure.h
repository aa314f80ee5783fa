#pragma once

#include "domain/text_span.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace dateline {

/// A number that counts or measures something, as a text says it.
struct Figure {
    enum class Bound : std::uint8_t { Exactly, About, AtLeast, AtMost };
    double value = 0;
    Bound bound = Bound::Exactly;
    QString counted;     ///< what: "soldier", "km", "%"; folded, of one meaning in all languages that are known
    QString fate;        ///< what befell them: "killed", "wounded"; empty = nothing is said
    bool anyone = false; ///< people of whatever kind
    TextSpan words;      ///< from the number to what is counted

    /// Whether both say how many of the same: "12 killed" and "9 people killed" do, "12 soldiers" and "9 civilians" do not.
    bool countsAs(const Figure &other) const;
    /// Whether both can be true. REQUIRES: countsAs(other).
    bool agreesWith(const Figure &other) const;
    friend bool operator==(const Figure &, const Figure &) = default;
};

/// The figures of a text in order. Days, years, ages and ordinal numbers are none; a number that counts nothing is none either.
std::vector<Figure> figuresIn(const QString &text);

} // namespace dateline
