#pragma once

#include "domain/annotated_article.h"
#include "domain/error.h"

#include <QString>

#include <vector>

namespace dateline {

/// The YAML between two lines "---" at the top of a Markdown file.
struct FrontMatter {
    struct Field {
        QString key;
        QString value;       ///< a list of scalars is joined by ", "
        bool isPlain = true; ///< false = a mapping or a list of such: it has no value
    };
    std::vector<Field> fields; ///< in the order of the file
    qsizetype bodyStart = 0;   ///< UTF-16 position after the closing line; 0 = there is no front matter
};

/// BadSyntax{what YAML says} with line and column of the file; no front matter is no error.
Result<FrontMatter> readFrontMatter(const QString &text);

/// Sets title, publisher, author, url, publication date, place and language from the fields and from the names that governments,
/// archives and site generators use for them. Every other field is a Metadata loss. Returns whether there was a publication date.
bool applyFrontMatter(const FrontMatter &matter, Article &article, LossReport &losses);

/// "key: value" as one line of YAML, quoted where YAML would read something else.
QString frontMatterLine(const QString &key, const QString &value);

} // namespace dateline
