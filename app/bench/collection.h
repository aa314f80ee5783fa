#pragma once

#include "workflow/importer.h"

#include <QJsonObject>
#include <QString>

namespace dateline::bench {

class BareIndex;

/// A plain article of about three thousand characters, as it could be pasted: the day of its publication and ten dated acts of
/// states, half of them such as other articles tell too, among words of a large vocabulary of which few are common. The same for
/// the same number on every machine.
PastedText collectionArticle(int number);

/// A library of such articles that stands on disk while others measure what it can do.
struct Collection {
    QString path;
    int articles = 0;
    int events = 0;
    qint64 textBytes = 0; ///< of all articles, as UTF-8
};

// What each part measures of a collection; the library area puts them under these names.
QJsonObject searchFigures(const Collection &collection, const BareIndex &bare); ///< "search"

} // namespace dateline::bench
