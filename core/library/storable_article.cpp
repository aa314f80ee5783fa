#include "library/storable_article.h"

#include "corroborate/origin.h"
#include "library/packed_text.h"

#include <QCryptographicHash>

namespace dateline {

StorableArticle storable(AnnotatedArticle article)
{
    StorableArticle made;
    const QByteArray text = article.article.text.toUtf8();
    made.hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    made.text = packed(text);
    made.sketch = TextSketch::of(article.article.text).toBytes();
    const bool same = article.source.bytes == text;
    made.sourceHash = same ? made.hash : article.source.sha256();
    if (!same)
        made.source = packed(article.source.bytes);
    made.annotated = std::move(article);
    return made;
}

} // namespace dateline
