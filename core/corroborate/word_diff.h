#pragma once

#include "domain/text_span.h"

#include <QString>

#include <vector>

namespace dateline {

/// A place where two texts differ: words of the one for words of the other. Either may be empty, then its place is where they
/// lack.
struct WordChange {
    TextSpan before;
    TextSpan after;
    friend bool operator==(const WordChange &, const WordChange &) = default;
};

/// What changed between two versions of a text, in order; blanks do not count. All words outside the changes are the same, in the
/// same order. O((n + m) · changes), and bounded: texts that hardly agree come out as one change.
std::vector<WordChange> wordDiff(const QString &before, const QString &after);

} // namespace dateline
