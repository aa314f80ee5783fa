#pragma once

#include <QString>

namespace dateline {

/// A text that was read from pages keeps where they begin: this stands in place of the white space before the first word of every
/// page but the first, or in front of it where a paragraph begins. Plain texts that programs made of pages have it too.
inline constexpr QChar pageMark{u'\f'};

/// The page on which the character at `position` stands, from 1; 0 = the text tells of no pages.
int pageAt(const QString &text, int position);

} // namespace dateline
