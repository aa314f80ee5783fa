#pragma once

#include "domain/annotated_article.h"
#include "domain/id.h"

#include <QByteArray>

namespace dateline {

/// An article with what a library stores of it and can be made without one, which takes as long as storing it: its hashes, its
/// sketch (corroborate/origin), text and file as they are kept.
struct StorableArticle {
    AnnotatedArticle annotated;
    TextHash hash;
    QByteArray text;
    QByteArray sketch;
    QByteArray sourceHash;
    QByteArray source; ///< empty: the bytes are those of the text
};
/// On any thread.
StorableArticle storable(AnnotatedArticle article);

} // namespace dateline
