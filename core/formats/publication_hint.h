#pragma once

#include "domain/article.h"

#include <QString>

namespace dateline {

/// A full date written in words or digits: "25 July 2024", "July 25, 2024", "2024-07-25", "25.07.2024", also with German, French
/// and Russian months. The first one of `line`, with its words.
struct WrittenDay {
    Edtf date;
    QString words;
    int start = 0; ///< UTF-16 position in the line
};
std::optional<WrittenDay> firstWrittenDay(const QString &line);

/// Sets the article's publication date from what stands in its text or, failing that, in the file's name (DOMAIN: basis *stated*,
/// *file name*), else to unknown. Stated means a line near the top that is a date, or a dateline ("YEREVAN, 21 September 2023 —
/// "): a date inside a sentence is an event's. Never looks at a clock or at the file's time stamp. REQUIRES: article.text is set.
void findPublicationDate(Article &article, const QString &path);

} // namespace dateline
